#pragma once
#pragma ddi_header(acxcircuit)
#include <wdf.h>

typedef struct __ddi_page("") _ACXCIRCUIT_INIT ACXCIRCUIT_INIT, *PACXCIRCUIT_INIT;
typedef struct __ddi_page("") _ACXFACTORYCIRCUIT_INIT ACXFACTORYCIRCUIT_INIT, *PACXFACTORYCIRCUIT_INIT;

_IRQL_requires_max_(PASSIVE_LEVEL)
__ddi_acquires(acx_circuit_init) PACXCIRCUIT_INIT AcxCircuitInitAllocate(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID AcxCircuitInitFree(_In_ __ddi_releases(acx_circuit_init) PACXCIRCUIT_INIT CircuitInit);
_IRQL_requires_max_(PASSIVE_LEVEL)
__ddi_acquires(acx_factory_init) PACXFACTORYCIRCUIT_INIT AcxFactoryCircuitInitAllocate(_In_ WDFDEVICE Device);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID AcxFactoryCircuitInitFree(_In_ __ddi_releases(acx_factory_init) PACXFACTORYCIRCUIT_INIT FactoryInit);
