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

// case: ExecutableMapping
PVOID Try(PHYSICAL_ADDRESS Address)
{
    return MmMapIoSpace(Address, 8, MmNonCached);   // expect: executable-pool
}

// case: ExecutablePoolType
PVOID Try(VOID)
{
    return ExAllocatePoolWithTag(NonPagedPool, 8, 'tseT');   // expect: executable-pool
}

// case: ExecutableOptOut
#define POOL_NX_OPTOUT 1
#include <ntddk.h>
PVOID Try(PMDL Mdl)
{
    return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority);   // expect: executable-pool
}

// case: ExecutableList
VOID Try(PNPAGED_LOOKASIDE_LIST List, PALLOCATE_FUNCTION Allocate, PFREE_FUNCTION Free)
{
    ExInitializeNPagedLookasideList(List, Allocate, Free, 0, 64, 'tseT', 0);   // expect: executable-pool
}

// case: PointerSize
typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
VOID Try(PITEM Item)
{
    memset(Item, 0, sizeof(Item));   // expect: pointer-size
}

// case: FlagsAssigned
VOID Try(PDEVICE_OBJECT Fdo)
{
    Fdo->Flags = DO_BUFFERED_IO;   // expect: side-effect-in-argument
}

// case: StackWait
VOID Try(VOID)
{
    KEVENT event;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    KeWaitForSingleObject(&event, Executive, UserMode, FALSE, NULL);   // expect: argument-kind
}

// case: OtherEnumeration
VOID Try(PRKMUTEX Mutex)
{
    KeWaitForSingleObject(Mutex, UserRequest, UserRequest, FALSE, NULL);   // expect: argument-kind
}

// case: AccessMode
NTSTATUS Try(HANDLE Handle, PVOID *Object)
{
    return ObReferenceObjectByHandle(Handle, SYNCHRONIZE, NULL, TRUE, Object, NULL);   // expect: argument-kind
}

// case: StringSafe
#include <ntddk.h>
#include <strsafe.h>
LONG Try(PWSTR Target, PCWSTR Source)
{
    return StringCchCopyW(Target, 8, Source);   // expect: string-routine
}

// case: UnboundedString
VOID Try(PWCHAR Target, PCWSTR Source)
{
    wcscpy(Target, Source);   // expect: string-routine
}

// case: TimerElsewhere
DRIVER_ADD_DEVICE AddDevice;
NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
{
    return Driver && Pdo ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
NTSTATUS Try(PDEVICE_OBJECT Device, PIO_TIMER_ROUTINE Tick)
{
    return IoInitializeTimer(Device, Tick, NULL);   // expect: timer-outside-add-device
}
