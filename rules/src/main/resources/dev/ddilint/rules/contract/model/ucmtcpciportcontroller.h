#pragma once
#pragma ddi_header(ucmtcpciportcontroller)
#include <wdf.h>

DECLARE_HANDLE(UCMTCPCIPORTCONTROLLER);

_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS UcmTcpciPortControllerStart(_In_ __ddi_begins(started_port_controller) UCMTCPCIPORTCONTROLLER PortControllerObject);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10)
VOID UcmTcpciPortControllerStop(_In_ __ddi_ends(started_port_controller) UCMTCPCIPORTCONTROLLER PortControllerObject);
