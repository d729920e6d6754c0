// case: C28714
BOOLEAN Try(HANDLE Key)
{
    return (BOOLEAN)ZwFlushKey(Key);   // expect: status-as-boolean
}

// case: C28715
BOOLEAN Find(ULONG Number);
ULONG Try(ULONG Number)
{
    return NT_SUCCESS(Find(Number)) ? 1 : 0;   // expect: status-as-boolean
}

// case: C28716
BOOLEAN Find(ULONG Number);
NTSTATUS Try(ULONG Number)
{
    return Find(Number);   // expect: status-as-boolean
}

// case: NullCheck
VOID Try(PMDL Mdl, SIZE_T Size)
{
    PVOID memory = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
    RtlZeroMemory(memory, Size);   // expect: null-unchecked
}

// case: IoSetCompletionRoutineExCheck
IO_COMPLETION_ROUTINE Done;
NTSTATUS Try(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutineEx(Device, Irp, Done, NULL, TRUE, TRUE, TRUE);   // expect: status-ignored
    return IoCallDriver(Lower, Irp);
}

// case: InitFreeNull
#include <ntddk.h>
#include <wdf.h>
VOID Try(WDFDEVICE Parent)
{
    PWDFDEVICE_INIT init = WdfPdoInitAllocate(Parent);
    WdfDeviceInitSetExclusive(init, TRUE);   // expect: null-unchecked
    WdfDeviceInitFree(init);
}
