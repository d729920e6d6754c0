#pragma once
#pragma ddi_header(netdma)
#include <wdm.h>

typedef struct _NET_DMA_PROVIDER_CHARACTERISTICS NET_DMA_PROVIDER_CHARACTERISTICS, *PNET_DMA_PROVIDER_CHARACTERISTICS;
typedef struct _NET_DMA_PROVIDER_ATTRIBUTES NET_DMA_PROVIDER_ATTRIBUTES, *PNET_DMA_PROVIDER_ATTRIBUTES;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetDmaRegisterProvider(
    _In_ PVOID ProviderContext, _In_ __ddi_acquires(net_dma_provider) PVOID *pNetDmaProviderHandle,
    _In_ PNET_DMA_PROVIDER_CHARACTERISTICS ProviderCharacteristics);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDmaDeregisterProvider(_In_ __ddi_releases(net_dma_provider) PVOID NetDmaProviderHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetDmaProviderStart(
    _In_ __ddi_begins(started_dma_provider) __ddi_ends_before(DRIVER_UNLOAD) PVOID NetDmaProviderHandle,
    _In_ PNET_DMA_PROVIDER_ATTRIBUTES ProviderAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDmaProviderStop(_In_ __ddi_ends(started_dma_provider) PVOID NetDmaProviderHandle);
