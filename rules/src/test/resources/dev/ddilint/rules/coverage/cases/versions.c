// case: UnSafeAllocatePool
// run: --min-os=win10-2004
PVOID Try(VOID)
{
    return ExAllocatePoolWithTag(NonPagedPoolNx, 8, 'tseT');   // expect: obsolete-ddi
}

// case: ObsoleteDDIs
#include <ntifs.h>
BOOLEAN Try(PFILE_LOCK Lock, PFILE_OBJECT File, PIO_STATUS_BLOCK Block, PLARGE_INTEGER Where)
{
    return FsRtlPrivateLock(Lock, File, Where, Where, NULL, 0, TRUE, TRUE, Block, NULL, NULL, FALSE);   // expect: obsolete-ddi
}

// case: DownLevelSwitch
#define POOL_NX_OPTIN 1
#include <ntddk.h>
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: down-level-switch
{
    return STATUS_SUCCESS;
}

// case: OptInMissing
#define POOL_NX_OPTIN 1
#include <ntddk.h>
PVOID Allocate(SIZE_T Size)
{
    return ExAllocatePoolWithTag(NonPagedPool, Size, 'looP');
}
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: down-level-switch
{
    ExInitializeDriverRuntime(0);
    return STATUS_SUCCESS;
}
