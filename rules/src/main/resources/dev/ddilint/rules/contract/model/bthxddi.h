#pragma once
#pragma ddi_header(bthxddi)
#include <wdm.h>
#include <devioctl.h>

typedef enum _BTHX_HCI_PACKET_TYPE {
    HciPacketCommand = 0x01, HciPacketAclData = 0x02, HciPacketEvent = 0x04
} BTHX_HCI_PACKET_TYPE;
typedef enum _BTHX_SCO_SUPPORT {
    ScoSupportNone = 0, ScoSupportHCI = 1, ScoSupportHCIBypass = 2
} BTHX_SCO_SUPPORT, *PBTHX_SCO_SUPPORT;
typedef struct _BTHX_VERSION {
    ULONG Version;
} BTHX_VERSION, *PBTHX_VERSION;
typedef struct _BTHX_CAPABILITIES {
    ULONG MaxAclTransferInSize;
    BTHX_SCO_SUPPORT ScoSupport;
    UCHAR MaxScoChannels;
    BOOLEAN IsDeviceIdleCapable;
    BOOLEAN IsDeviceWakeCapable;
} BTHX_CAPABILITIES, *PBTHX_CAPABILITIES;
typedef struct _BTHX_HCI_READ_WRITE_CONTEXT {
    ULONG DataLen;
    UCHAR Type;
    UCHAR Data[1];
} BTHX_HCI_READ_WRITE_CONTEXT, *PBTHX_HCI_READ_WRITE_CONTEXT;
