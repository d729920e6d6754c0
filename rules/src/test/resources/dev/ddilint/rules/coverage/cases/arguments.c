// case: PoolTagString
PVOID Try(VOID)
{
    return ExAllocatePool2(POOL_FLAG_PAGED, 8, "Tag1");   // expect: pool-tag
}

// case: PoolTagDefault
PVOID Try(VOID)
{
    return ExAllocatePool2(POOL_FLAG_PAGED, 8, ' mdW');   // expect: pool-tag
}

// case: NdisTag
#include <ndis.h>
PVOID Try(NDIS_HANDLE Adapter)
{
    return NdisAllocateMemoryWithTagPriority(Adapter, 8, 0, NormalPoolPriority);   // expect: pool-tag
}
