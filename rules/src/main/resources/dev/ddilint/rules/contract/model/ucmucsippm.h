#pragma once
#pragma ddi_header(ucmucsippm)
#include <wdf.h>

DECLARE_HANDLE(UCMUCSIPPM);

_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS UcmUcsiPpmStart(_In_ __ddi_begins(started_ppm) UCMUCSIPPM PpmObject);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID UcmUcsiPpmStop(_In_ __ddi_ends(started_ppm) UCMUCSIPPM PpmObject);
