#pragma once
#pragma ddi_header(iointex)
#include <wdm.h>

// Interrupts of devices on systems with and without message-signalled ones: the library's versions of the routines.
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdmlibIoConnectInterruptEx(_Inout_ PIO_CONNECT_INTERRUPT_PARAMETERS Parameters);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdmlibIoDisconnectInterruptEx(_Inout_ PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters);
__ddi_available_since(NTDDI_WIN7)
NTSTATUS WdmlibIoGetAffinityInterrupt(_In_ PKINTERRUPT InterruptObject, _Out_ PGROUP_AFFINITY GroupAffinity);
