// Point 4, locks and resources: what is handed out, what has to end, and who owns it.

// case: Pool memory that an error path loses
NTSTATUS Work(HANDLE File, SIZE_T Size)
{
    NTSTATUS status;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'kroW');   // expect-step: resource-leak "pool memory"
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = ZwFlushKey(File);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak "pool memory"
    }
    ExFreePoolWithTag(data, 'kroW');
    return STATUS_SUCCESS;
}

// twin: Pool memory that is not there is not owed
NTSTATUS Work(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'kroW');
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlZeroMemory(data, Size);
    ExFreePoolWithTag(data, 'kroW');
    return STATUS_SUCCESS;
}

// case: A variable that is overwritten loses what it held
VOID Work(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, '1roW');
    data = ExAllocatePool2(POOL_FLAG_PAGED, Size * 2, '2roW');
    if (data != NULL) {
        ExFreePoolWithTag(data, '2roW');
    }
}   // expect: resource-leak "line 5"

// twin: A variable that is overwritten behind the release
VOID Work(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, '1roW');
    if (data != NULL) {
        ExFreePoolWithTag(data, '1roW');
    }
    data = ExAllocatePool2(POOL_FLAG_PAGED, Size * 2, '2roW');
    if (data != NULL) {
        ExFreePoolWithTag(data, '2roW');
    }
}

// case: What is freed is used
VOID Work(PULONG Data)
{
    ExFreePoolWithTag(Data, 'kroW');
    *Data = 0;   // expect: resource-used-after-release
}

// twin: What is freed is only compared
BOOLEAN Work(PULONG Data, PULONG Other)
{
    ExFreePoolWithTag(Data, 'kroW');
    return Data == Other;
}

// case: An entry of a lookaside list goes back to its list, not to the pool
// run: --target=win10-1809
VOID Work(PNPAGED_LOOKASIDE_LIST List)
{
    PVOID entry = ExAllocateFromNPagedLookasideList(List);
    if (entry != NULL) {
        ExFreePoolWithTag(entry, 'kroW');   // expect: resource-released-otherwise
    }
}

// twin: An entry of a lookaside list goes back to its list
// run: --target=win10-1809
VOID Work(PNPAGED_LOOKASIDE_LIST List)
{
    PVOID entry = ExAllocateFromNPagedLookasideList(List);
    if (entry != NULL) {
        ExFreeToNPagedLookasideList(List, entry);
    }
}

// case: A reference that a failing path keeps
NTSTATUS Work(HANDLE Thread, PULONG Count)
{
    PVOID object;
    NTSTATUS status = ObReferenceObjectByHandle(Thread, SYNCHRONIZE, *PsThreadType, KernelMode, &object, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak "reference"
    }
    ObDereferenceObject(object);
    return STATUS_SUCCESS;
}

// twin: A reference that every path gives back
NTSTATUS Work(HANDLE Thread)
{
    PVOID object;
    NTSTATUS status = ObReferenceObjectByHandle(Thread, SYNCHRONIZE, *PsThreadType, KernelMode, &object, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeWaitForSingleObject(object, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(object);
    return STATUS_SUCCESS;
}

// case: A path gives back more references than it took
VOID Work(PVOID Object)
{
    ObReferenceObject(Object);
    ObDereferenceObject(Object);
    ObDereferenceObject(Object);
    ObDereferenceObject(Object);   // expect-missed: resource-released-twice - how many references the caller has is not known
}

// twin: A reference that is taken for a while
VOID Work(PVOID Object)
{
    ObReferenceObject(Object);
    ObDereferenceObject(Object);
}

// case: A handle that is closed twice
NTSTATUS Work(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwFlushKey(key);
    if (!NT_SUCCESS(status)) {
        ZwClose(key);
    }
    ZwClose(key);   // expect: resource-released-twice
    return status;
}

// twin: A handle that is closed once on each path
NTSTATUS Work(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwFlushKey(key);
    if (!NT_SUCCESS(status)) {
        ZwClose(key);
        return status;
    }
    ZwClose(key);
    return status;
}

// case: A thread handle that is not closed
NTSTATUS Start(PKSTART_ROUTINE Routine, PVOID Context)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Context);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return STATUS_SUCCESS;   // expect: resource-leak "handle"
}

// twin: A thread handle that is exchanged for a reference
NTSTATUS Start(PKSTART_ROUTINE Routine, PVOID Context, PVOID *Thread)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Context);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ObReferenceObjectByHandle(thread, SYNCHRONIZE, *PsThreadType, KernelMode, Thread, NULL);
    ZwClose(thread);
    return status;
}

// case: A work item that is not queued is lost
NTSTATUS Later(PDEVICE_OBJECT Device, PIO_WORKITEM_ROUTINE Routine, PULONG Busy)
{
    PIO_WORKITEM item = IoAllocateWorkItem(Device);
    if (item == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Busy != 0) {
        return STATUS_DEVICE_BUSY;   // expect: resource-leak "work item"
    }
    IoQueueWorkItem(item, Routine, DelayedWorkQueue, item);
    return STATUS_SUCCESS;
}

// twin: A work item that is queued with itself as context belongs to its routine
NTSTATUS Later(PDEVICE_OBJECT Device, PIO_WORKITEM_ROUTINE Routine, PULONG Busy)
{
    PIO_WORKITEM item = IoAllocateWorkItem(Device);
    if (item == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Busy != 0) {
        IoFreeWorkItem(item);
        return STATUS_DEVICE_BUSY;
    }
    IoQueueWorkItem(item, Routine, DelayedWorkQueue, item);
    return STATUS_SUCCESS;
}

// case: An MDL is not pool memory
VOID Map(PVOID Buffer, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Buffer, Length, FALSE, FALSE, NULL);
    if (mdl != NULL) {
        MmBuildMdlForNonPagedPool(mdl);
        ExFreePool(mdl);   // expect: resource-released-otherwise
    }
}

// twin: An MDL is freed as one
VOID Map(PVOID Buffer, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Buffer, Length, FALSE, FALSE, NULL);
    if (mdl != NULL) {
        MmBuildMdlForNonPagedPool(mdl);
        IoFreeMdl(mdl);
    }
}

// case: An MDL that a handler forgets
NTSTATUS Lock(PVOID Buffer, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Buffer, Length, FALSE, FALSE, NULL);
    if (mdl == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        MmProbeAndLockPages(mdl, UserMode, IoReadAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();   // expect-missed: resource-leak - on the way into a handler nothing is said about objects, because most statements never raise
    }
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}

// twin: An MDL that the handler frees
NTSTATUS Lock(PVOID Buffer, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Buffer, Length, FALSE, FALSE, NULL);
    if (mdl == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        MmProbeAndLockPages(mdl, UserMode, IoReadAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}

// case: An IRP of the driver's own that is not sent is lost
NTSTATUS Ask(PDEVICE_OBJECT Device, PULONG Busy)
{
    PIRP irp = IoAllocateIrp(Device->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Busy != 0) {
        return STATUS_DEVICE_BUSY;   // expect: resource-leak "IRP"
    }
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// twin: An IRP of the driver's own that is freed
NTSTATUS Ask(PDEVICE_OBJECT Device, PULONG Busy)
{
    PIRP irp = IoAllocateIrp(Device->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Busy != 0) {
        IoFreeIrp(irp);
        return STATUS_DEVICE_BUSY;
    }
    IoFreeIrp(irp);
    return STATUS_SUCCESS;
}

// case: A Unicode string that a conversion allocated is not freed
NTSTATUS Convert(PANSI_STRING From)
{
    UNICODE_STRING to;
    NTSTATUS status = RtlAnsiStringToUnicodeString(&to, From, TRUE);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return STATUS_SUCCESS;   // expect-missed: resource-leak - buffers of strings are not followed: they may also be freed by themselves
}

// twin: A Unicode string that a conversion allocated
NTSTATUS Convert(PANSI_STRING From)
{
    UNICODE_STRING to;
    NTSTATUS status = RtlAnsiStringToUnicodeString(&to, From, TRUE);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    RtlFreeUnicodeString(&to);
    return STATUS_SUCCESS;
}

// case: A resource in memory that is freed before its deletion
VOID Make(VOID)
{
    PERESOURCE resource = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ERESOURCE), 'ekaM');
    if (resource == NULL) {
        return;
    }
    ExInitializeResourceLite(resource);
    ExFreePoolWithTag(resource, 'ekaM');   // expect: freed-while-alive
}

// twin: A resource that is deleted before its memory is freed
VOID Make(VOID)
{
    PERESOURCE resource = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ERESOURCE), 'ekaM');
    if (resource == NULL) {
        return;
    }
    ExInitializeResourceLite(resource);
    ExDeleteResourceLite(resource);
    ExFreePoolWithTag(resource, 'ekaM');
}

// case: A lookaside list that is deleted and used again
// run: --target=win10-1809
VOID Drop(PNPAGED_LOOKASIDE_LIST List, PVOID Entry)
{
    ExDeleteNPagedLookasideList(List);
    ExFreeToNPagedLookasideList(List, Entry);   // expect: used-after-end
}

// twin: A lookaside list that is deleted last
// run: --target=win10-1809
VOID Drop(PNPAGED_LOOKASIDE_LIST List, PVOID Entry)
{
    ExFreeToNPagedLookasideList(List, Entry);
    ExDeleteNPagedLookasideList(List);
}

// case: A lookaside list that is initialized while it is alive
// run: --target=win10-1809
VOID Make(PNPAGED_LOOKASIDE_LIST List)
{
    ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ekaM', 0);
    ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 128, 'ekaM', 0);   // expect: initialized-twice
}

// twin: A lookaside list that begins again after its end
// run: --target=win10-1809
VOID Make(PNPAGED_LOOKASIDE_LIST List)
{
    ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'ekaM', 0);
    ExDeleteNPagedLookasideList(List);
    ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 128, 'ekaM', 0);
}

// case: A local event that nothing initialized
NTSTATUS Wait(VOID)
{
    KEVENT done;
    return KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);   // expect: used-before-init
}

// twin: A local event that is initialized
NTSTATUS Wait(VOID)
{
    KEVENT done;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    return KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
}

// case: Memory that a list would own, when the way to the list is not taken
NTSTATUS Queue(PLIST_ENTRY Head, SIZE_T Size, PULONG Full)
{
    PLIST_ENTRY entry = ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ueuQ');
    if (entry == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Full != 0) {
        return STATUS_DEVICE_BUSY;   // expect: resource-leak
    }
    InsertTailList(Head, entry);
    return STATUS_SUCCESS;
}

// twin: Memory that is put into a list is the list's
NTSTATUS Queue(PLIST_ENTRY Head, SIZE_T Size)
{
    PLIST_ENTRY entry = ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ueuQ');
    if (entry == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    InsertTailList(Head, entry);
    return STATUS_SUCCESS;
}

// case: What is returned on one path is lost on the other
PVOID Make(SIZE_T Size, PULONG Bad)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ekaM');
    if (data != NULL && *Bad != 0) {
        return NULL;   // expect: resource-leak
    }
    return data;
}

// twin: What is returned is the caller's
PVOID Make(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ekaM');
    if (data != NULL) {
        RtlZeroMemory(data, Size);
    }
    return data;
}

// case: What would be handed out through a parameter is lost on the failing path
NTSTATUS Make(SIZE_T Size, PVOID *Made, PULONG Bad)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ekaM');
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    *Made = data;
    return STATUS_SUCCESS;
}

// twin: What is handed out through a parameter is the caller's
NTSTATUS Make(SIZE_T Size, PVOID *Made)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ekaM');
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *Made = data;
    return STATUS_SUCCESS;
}

// case: A file name of the filter manager that is not released when it cannot be parsed
#include <fltkernel.h>
NTSTATUS Name(PFLT_CALLBACK_DATA Data)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FltParseFileNameInformation(name);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak "file name information"
    }
    FltReleaseFileNameInformation(name);
    return STATUS_SUCCESS;
}

// twin: A file name of the filter manager is released on both ways
#include <fltkernel.h>
NTSTATUS Name(PFLT_CALLBACK_DATA Data)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = FltParseFileNameInformation(name);
    FltReleaseFileNameInformation(name);
    return status;
}

// case: A context of the filter manager that is got and not released
#include <fltkernel.h>
NTSTATUS Mark(PFLT_INSTANCE Instance, PFILE_OBJECT File, PULONG Busy)
{
    PFLT_CONTEXT context;
    NTSTATUS status = FltGetStreamContext(Instance, File, &context);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (*Busy != 0) {
        return STATUS_DEVICE_BUSY;   // expect: resource-leak "context"
    }
    FltReleaseContext(context);
    return STATUS_SUCCESS;
}

// twin: A context of the filter manager is released
#include <fltkernel.h>
NTSTATUS Mark(PFLT_INSTANCE Instance, PFILE_OBJECT File)
{
    PFLT_CONTEXT context;
    NTSTATUS status = FltGetStreamContext(Instance, File, &context);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FltReleaseContext(context);
    return STATUS_SUCCESS;
}

// case: A net buffer list of NDIS that a failing path loses
#include <ndis.h>
NDIS_STATUS Build(NDIS_HANDLE Pool, PULONG Bad)
{
    PNET_BUFFER_LIST list = NdisAllocateNetBufferList(Pool, 0, 0);
    if (list == NULL) {
        return NDIS_STATUS_RESOURCES;
    }
    if (*Bad != 0) {
        return NDIS_STATUS_FAILURE;   // expect: resource-leak "NET_BUFFER_LIST"
    }
    NdisFreeNetBufferList(list);
    return NDIS_STATUS_SUCCESS;
}

// twin: A net buffer list of NDIS is freed on both ways
#include <ndis.h>
NDIS_STATUS Build(NDIS_HANDLE Pool)
{
    PNET_BUFFER_LIST list = NdisAllocateNetBufferList(Pool, 0, 0);
    if (list == NULL) {
        return NDIS_STATUS_RESOURCES;
    }
    NdisFreeNetBufferList(list);
    return NDIS_STATUS_SUCCESS;
}

// case: Pool of Storport that a failing path loses
#include <ntddk.h>
#include <storport.h>
ULONG Get(PVOID Extension, PULONG Bad)
{
    PVOID data;
    ULONG status = StorPortAllocatePool(Extension, 64, 'teG1', &data);
    if (status != STOR_STATUS_SUCCESS) {
        return status;
    }
    if (*Bad != 0) {
        return STOR_STATUS_UNSUCCESSFUL;   // expect: resource-leak "pool memory"
    }
    StorPortFreePool(Extension, data);
    return STOR_STATUS_SUCCESS;
}

// twin: Pool of Storport is freed
#include <ntddk.h>
#include <storport.h>
ULONG Get(PVOID Extension)
{
    PVOID data;
    ULONG status = StorPortAllocatePool(Extension, 64, 'teG1', &data);
    if (status != STOR_STATUS_SUCCESS) {
        return status;
    }
    StorPortFreePool(Extension, data);
    return STOR_STATUS_SUCCESS;
}

// case: An IRP is completed and then looked at
NTSTATUS Finish(PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Irp->IoStatus.Status;   // expect: irp-used-after-completion
}

// twin: The status of an IRP is kept before it is completed
NTSTATUS Finish(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

// case: A request of KMDF is completed twice
#include <ntddk.h>
#include <wdf.h>
VOID Finish(WDFREQUEST Request, PULONG Bad)
{
    if (*Bad != 0) {
        WdfRequestComplete(Request, STATUS_UNSUCCESSFUL);
    }
    WdfRequestComplete(Request, STATUS_SUCCESS);   // expect: irp-completed-twice
}

// twin: A request of KMDF is completed once on each way
#include <ntddk.h>
#include <wdf.h>
VOID Finish(WDFREQUEST Request, PULONG Bad)
{
    if (*Bad != 0) {
        WdfRequestComplete(Request, STATUS_UNSUCCESSFUL);
        return;
    }
    WdfRequestComplete(Request, STATUS_SUCCESS);
}

// case: Mapped device memory that a failing path loses
NTSTATUS Map(PHYSICAL_ADDRESS Address, PVOID *Registers, PULONG Bad)
{
    PVOID mapping = MmMapIoSpaceEx(Address, 4096, PAGE_READWRITE | PAGE_NOCACHE);
    if (mapping == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    *Registers = mapping;
    return STATUS_SUCCESS;
}

// twin: Mapped device memory that a failing path unmaps
NTSTATUS Map(PHYSICAL_ADDRESS Address, PVOID *Registers, PULONG Bad)
{
    PVOID mapping = MmMapIoSpaceEx(Address, 4096, PAGE_READWRITE | PAGE_NOCACHE);
    if (mapping == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        MmUnmapIoSpace(mapping, 4096);
        return STATUS_UNSUCCESSFUL;
    }
    *Registers = mapping;
    return STATUS_SUCCESS;
}

// case: A timer of ExAllocateTimer that a failing path loses
NTSTATUS Tick(PEXT_CALLBACK Callback, PULONG Bad)
{
    PEX_TIMER timer = ExAllocateTimer(Callback, NULL, EX_TIMER_HIGH_RESOLUTION);
    if (timer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        return STATUS_UNSUCCESSFUL;   // expect-missed: resource-leak - the system knows a timer, and who lost the pointer may find it there
    }
    ExDeleteTimer(timer, TRUE, TRUE, NULL);
    return STATUS_SUCCESS;
}

// twin: A timer of ExAllocateTimer is deleted on both ways
NTSTATUS Tick(PEXT_CALLBACK Callback, PULONG Bad)
{
    PEX_TIMER timer = ExAllocateTimer(Callback, NULL, EX_TIMER_HIGH_RESOLUTION);
    if (timer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        ExDeleteTimer(timer, TRUE, TRUE, NULL);
        return STATUS_UNSUCCESSFUL;
    }
    ExDeleteTimer(timer, TRUE, TRUE, NULL);
    return STATUS_SUCCESS;
}

// case: Memory of the contiguous family is not pool
VOID Dma(SIZE_T Size, PHYSICAL_ADDRESS Highest)
{
    PVOID memory = MmAllocateContiguousMemory(Size, Highest);
    if (memory != NULL) {
        ExFreePool(memory);   // expect: resource-released-otherwise
    }
}

// twin: Memory of the contiguous family
VOID Dma(SIZE_T Size, PHYSICAL_ADDRESS Highest)
{
    PVOID memory = MmAllocateContiguousMemory(Size, Highest);
    if (memory != NULL) {
        MmFreeContiguousMemory(memory);
    }
}

// case: A file name of the filter manager that is not released
#include <fltkernel.h>
NTSTATUS Name(PFLT_CALLBACK_DATA Data, PULONG Busy)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (*Busy != 0) {
        return STATUS_DEVICE_BUSY;   // expect: resource-leak "file name information"
    }
    FltReleaseFileNameInformation(name);
    return STATUS_SUCCESS;
}

// twin: A file name of the filter manager that is not there is not released
#include <fltkernel.h>
NTSTATUS Name(PFLT_CALLBACK_DATA Data, PULONG Busy)
{
    PFLT_FILE_NAME_INFORMATION name;
    NTSTATUS status = FltGetFileNameInformation(Data, FLT_FILE_NAME_NORMALIZED, &name);
    if (!NT_SUCCESS(status)) {
        *Busy = 1;
        return status;
    }
    FltReleaseFileNameInformation(name);
    return STATUS_SUCCESS;
}

// case: A string whose buffer the driver allocated is not freed
NTSTATUS Copy(PUNICODE_STRING From, PULONG Bad)
{
    UNICODE_STRING to;
    to.Length = 0;
    to.MaximumLength = From->Length;
    to.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, From->Length, 'ypoC');
    if (to.Buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    RtlCopyUnicodeString(&to, From);
    ExFreePoolWithTag(to.Buffer, 'ypoC');
    return STATUS_SUCCESS;
}

// twin: A string whose buffer the driver allocated is freed as a string
NTSTATUS Copy(PUNICODE_STRING From)
{
    UNICODE_STRING to;
    to.Length = 0;
    to.MaximumLength = From->Length;
    to.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, From->Length, 'ypoC');
    if (to.Buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyUnicodeString(&to, From);
    RtlFreeUnicodeString(&to);
    return STATUS_SUCCESS;
}
