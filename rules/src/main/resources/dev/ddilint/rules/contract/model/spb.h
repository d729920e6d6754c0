#pragma once
#pragma ddi_header(spb)
#include <wdm.h>

// Simple peripheral buses: what a driver sends to a controller.


// Control codes, documented as the enumeration SpbIoctl; the model does not know their values
extern const ULONG IOCTL_SPB_LOCK_CONTROLLER;
extern const ULONG IOCTL_SPB_UNLOCK_CONTROLLER;
extern const ULONG IOCTL_SPB_EXECUTE_SEQUENCE;
extern const ULONG IOCTL_SPB_LOCK_CONNECTION;
extern const ULONG IOCTL_SPB_UNLOCK_CONNECTION;
extern const ULONG IOCTL_SPB_FULL_DUPLEX;
extern const ULONG IOCTL_SPB_MULTI_SPI_TRANSFER;

typedef enum SPB_TRANSFER_DIRECTION {
    SpbTransferDirectionNone = 0, SpbTransferDirectionFromDevice = 1, SpbTransferDirectionToDevice = 2, SpbTransferDirectionMax
} SPB_TRANSFER_DIRECTION, *PSPB_TRANSFER_DIRECTION;

typedef enum SPB_TRANSFER_BUFFER_FORMAT {
    SpbTransferBufferFormatInvalid = 0, SpbTransferBufferFormatSimple, SpbTransferBufferFormatList,
    SpbTransferBufferFormatSimpleNonPaged, SpbTransferBufferFormatMdl, SpbTransferBufferFormatMax
} SPB_TRANSFER_BUFFER_FORMAT, *PSPB_TRANSFER_BUFFER_FORMAT;

typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY {
    PVOID Buffer;
    ULONG BufferCb;
} SPB_TRANSFER_BUFFER_LIST_ENTRY, *PSPB_TRANSFER_BUFFER_LIST_ENTRY;

typedef struct SPB_TRANSFER_BUFFER {
    SPB_TRANSFER_BUFFER_FORMAT Format;
    union {
        SPB_TRANSFER_BUFFER_LIST_ENTRY Simple;
        struct {
            PSPB_TRANSFER_BUFFER_LIST_ENTRY List;
            ULONG ListCe;
        } BufferList;
        PMDL Mdl;
    };
} SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;

typedef struct SPB_TRANSFER_LIST_ENTRY {
    SPB_TRANSFER_DIRECTION Direction;
    ULONG DelayInUs;
    SPB_TRANSFER_BUFFER Buffer;
} SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;

typedef struct SPB_TRANSFER_LIST {
    ULONG Size;
    ULONG Reserved;
    ULONG TransferCount;
    SPB_TRANSFER_LIST_ENTRY Transfers[1];
} SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;

#define SPB_TRANSFER_LIST_AND_ENTRIES(EntryCount) \
    struct { \
        SPB_TRANSFER_LIST List; \
        SPB_TRANSFER_LIST_ENTRY Entries[(EntryCount) - 1]; \
    }

VOID SPB_TRANSFER_LIST_INIT(_Out_ PSPB_TRANSFER_LIST TransferList, _In_ ULONG TransferCount);
SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
                                                            _In_reads_bytes_(BufferCb) PVOID Buffer, _In_ ULONG BufferCb);
SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_NON_PAGED(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
                                                               _In_reads_bytes_(BufferCb) PVOID Buffer, _In_ ULONG BufferCb);
SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_BUFFER_LIST(
        _In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
        _In_reads_(BufferListCe) PSPB_TRANSFER_BUFFER_LIST_ENTRY BufferList, _In_ ULONG BufferListCe);
SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_MDL(_In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
                                                         _In_ PMDL Mdl);
