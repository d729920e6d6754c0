#pragma once
#pragma ddi_header(sddef)
#include <ntdef.h>

// Commands of SD cards.
typedef enum SD_COMMAND_CLASS {
    SDCC_STANDARD, SDCC_APP_CMD
} SD_COMMAND_CLASS;
typedef enum SD_TRANSFER_DIRECTION {
    SDTD_UNSPECIFIED, SDTD_READ, SDTD_WRITE
} SD_TRANSFER_DIRECTION;
typedef enum SD_TRANSFER_TYPE {
    SDTT_UNSPECIFIED, SDTT_CMD_ONLY, SDTT_SINGLE_BLOCK, SDTT_MULTI_BLOCK, SDTT_MULTI_BLOCK_NO_CMD12
} SD_TRANSFER_TYPE;
typedef enum SD_RESPONSE_TYPE {
    SDRT_UNSPECIFIED, SDRT_NONE, SDRT_1, SDRT_1B, SDRT_2, SDRT_3, SDRT_4, SDRT_5, SDRT_5B, SDRT_6
} SD_RESPONSE_TYPE;
typedef UCHAR SD_COMMAND_CODE;
typedef struct _SDCMD_DESCRIPTOR {
    SD_COMMAND_CODE Cmd;
    SD_COMMAND_CLASS CmdClass;
    SD_TRANSFER_DIRECTION TransferDirection;
    SD_TRANSFER_TYPE TransferType;
    SD_RESPONSE_TYPE ResponseType;
} SDCMD_DESCRIPTOR, *PSDCMD_DESCRIPTOR;
typedef struct __ddi_page("sddef/ns-sddef-sd_rw_direct_argument") _SD_RW_DIRECT_ARGUMENT {
    union {
        struct {
            ULONG Data : 8;
            ULONG Reserved1 : 1;
            ULONG Address : 17;
            ULONG Reserved2 : 1;
            ULONG ReadAfterWrite : 1;
            ULONG Function : 3;
            ULONG WriteToDevice : 1;
        } bits;
        ULONG AsULONG;
    } u;
} SD_RW_DIRECT_ARGUMENT, *PSD_RW_DIRECT_ARGUMENT;
typedef struct __ddi_page("sddef/ns-sddef-sd_rw_extended_argument") _SD_RW_EXTENDED_ARGUMENT {
    union {
        struct {
            ULONG Count : 9;
            ULONG Address : 17;
            ULONG OpCode : 1;
            ULONG BlockMode : 1;
            ULONG Function : 3;
            ULONG WriteToDevice : 1;
        } bits;
        ULONG AsULONG;
    } u;
} SD_RW_EXTENDED_ARGUMENT, *PSD_RW_EXTENDED_ARGUMENT;
#define SDCMD_IO_RW_DIRECT 52
#define SDCMD_IO_RW_EXTENDED 53
