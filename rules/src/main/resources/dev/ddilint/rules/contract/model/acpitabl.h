#pragma once
#pragma ddi_header(acpitabl)
#include <ntdef.h>

// ACPI tables.

#pragma pack(push, 1)

typedef struct __ddi_page("") _DESCRIPTION_HEADER {
    ULONG Signature;
    ULONG Length;
    UCHAR Revision;
    UCHAR Checksum;
    CHAR OEMID[6];
    CHAR OEMTableID[8];
    ULONG OEMRevision;
    CHAR CreatorID[4];
    ULONG CreatorRev;
} DESCRIPTION_HEADER, *PDESCRIPTION_HEADER;

typedef struct __ddi_page("") _GEN_ADDR {
    UCHAR AddressSpaceID;
    UCHAR BitWidth;
    UCHAR BitOffset;
    UCHAR AccessSize;
    PHYSICAL_ADDRESS Address;
} GEN_ADDR, *PGEN_ADDR;

#pragma pack(pop)
