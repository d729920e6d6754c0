#pragma once
#include <ntdef.h>
#include <wdm_irql.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <ifdef.h>
#include <nldef.h>

/* IP helper: addresses, interfaces, notifications */
typedef struct __ddi_page("") _IP_ADDRESS_PREFIX {
    SOCKADDR_INET Prefix;
    UINT8 PrefixLength;
} IP_ADDRESS_PREFIX, *PIP_ADDRESS_PREFIX;

typedef enum __ddi_page("") _MIB_NOTIFICATION_TYPE {
    MibParameterNotification,
    MibAddInstance,
    MibDeleteInstance,
    MibInitialNotification
} MIB_NOTIFICATION_TYPE, *PMIB_NOTIFICATION_TYPE;

typedef struct __ddi_page("") _MIB_UNICASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    NL_PREFIX_ORIGIN PrefixOrigin;
    NL_SUFFIX_ORIGIN SuffixOrigin;
    ULONG ValidLifetime;
    ULONG PreferredLifetime;
    UINT8 OnLinkPrefixLength;
    BOOLEAN SkipAsSource;
    NL_DAD_STATE DadState;
    SCOPE_ID ScopeId;
    LARGE_INTEGER CreationTimeStamp;
} MIB_UNICASTIPADDRESS_ROW, *PMIB_UNICASTIPADDRESS_ROW;

typedef struct __ddi_page("") _MIB_UNICASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_UNICASTIPADDRESS_ROW Table[1];
} MIB_UNICASTIPADDRESS_TABLE, *PMIB_UNICASTIPADDRESS_TABLE;

typedef VOID (NTAPI *PUNICAST_IPADDRESS_CHANGE_CALLBACK)(_In_ PVOID CallerContext, _In_opt_ PMIB_UNICASTIPADDRESS_ROW Row,
    _In_ MIB_NOTIFICATION_TYPE NotificationType);

__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetUnicastIpAddressTable(
    _In_ ADDRESS_FAMILY Family, _Outptr_ __ddi_acquires(mib_table) PMIB_UNICASTIPADDRESS_TABLE *Table);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetUnicastIpAddressEntry(_Inout_ PMIB_UNICASTIPADDRESS_ROW Row);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NotifyUnicastIpAddressChange(
    _In_ ADDRESS_FAMILY Family, _In_ PUNICAST_IPADDRESS_CHANGE_CALLBACK Callback, _In_opt_ PVOID CallerContext,
    _In_ BOOLEAN InitialNotification, _Inout_ HANDLE *NotificationHandle);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS CancelMibChangeNotify2(_In_ HANDLE NotificationHandle);
__ddi_page("")
VOID FreeMibTable(_In_ __ddi_releases(mib_table) PVOID Memory);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceIndexToLuid(_In_ NET_IFINDEX InterfaceIndex, _Out_ PNET_LUID InterfaceLuid);
__ddi_page("") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceLuidToIndex(_In_ const NET_LUID *InterfaceLuid, _Out_ PNET_IFINDEX InterfaceIndex);
