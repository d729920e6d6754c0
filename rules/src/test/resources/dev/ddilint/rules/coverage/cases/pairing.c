// case: SpinlockRelease
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Bad)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeReleaseSpinLock(Lock, old);
}

// case: SpinLockDpc
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Bad)
{
    KIRQL old;
    old = KeAcquireSpinLockRaiseToDpc(Lock);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeReleaseSpinLock(Lock, old);
}

// case: QueuedSpinLock
VOID Try(PKSPIN_LOCK Lock, BOOLEAN Bad)
{
    KLOCK_QUEUE_HANDLE handle;
    KeAcquireInStackQueuedSpinLock(Lock, &handle);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeReleaseInStackQueuedSpinLock(&handle);
}

// case: CancelSpinlockRelease
VOID Try(PIRP Irp, BOOLEAN Bad)
{
    KIRQL old;
    IoAcquireCancelSpinLock(&old);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    IoReleaseCancelSpinLock(old);
}

// case: CriticalRegions
VOID Try(PVOID Context, BOOLEAN Bad)
{
    KeEnterCriticalRegion();
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeLeaveCriticalRegion();
}

// case: GuardedRegions
VOID Try(PVOID Context, BOOLEAN Bad)
{
    KeEnterGuardedRegion();
    if (Bad) {
        return;   // expect: lock-not-released
    }
    KeLeaveGuardedRegion();
}

// case: ExclusiveResourceAccess
VOID Try(PERESOURCE Resource, BOOLEAN Bad)
{
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    if (Bad) {
        return;   // expect: lock-not-released
    }
    ExReleaseResourceLite(Resource);
}

// case: DanglingDeviceObjectReference
VOID Try(PDEVICE_OBJECT Device, BOOLEAN Bad)
{
    PDEVICE_OBJECT top = IoGetAttachedDeviceReference(Device);
    if (Bad) {
        return;   // expect: resource-leak
    }
    ObDereferenceObject(top);
}

// case: DoubleExFreePool
VOID Try(PVOID Memory, BOOLEAN Bad)
{
    if (Bad) {
        ExFreePoolWithTag(Memory, 'tseT');
    }
    ExFreePoolWithTag(Memory, 'tseT');   // expect: resource-released-twice
}

// case: IrpLost
NTSTATUS Try(PDEVICE_OBJECT Lower, BOOLEAN Removed)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Removed) {
        return STATUS_DELETE_PENDING;   // expect: resource-leak
    }
    return IoCallDriver(Lower, irp);
}

NTSTATUS Well(PDEVICE_OBJECT Lower, BOOLEAN Removed)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Removed) {
        IoFreeIrp(irp);
        return STATUS_DELETE_PENDING;
    }
    return IoCallDriver(Lower, irp);
}

// case: DeviceControlIrpFreed
NTSTATUS Try(PDEVICE_OBJECT Lower, PKEVENT Done, PIO_STATUS_BLOCK Block, BOOLEAN Removed)
{
    PIRP irp = IoBuildDeviceIoControlRequest(0x222000, Lower, NULL, 0, NULL, 0, FALSE, Done, Block);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Removed) {
        IoFreeIrp(irp);   // expect: resource-released-otherwise
        return STATUS_DELETE_PENDING;
    }
    return IoCallDriver(Lower, irp);
}

// case: SynchronousIrpFreed
NTSTATUS Try(PDEVICE_OBJECT Lower, PKEVENT Done, PIO_STATUS_BLOCK Block, BOOLEAN Removed)
{
    PIRP irp = IoBuildSynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Lower, NULL, 0, NULL, Done, Block);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Removed) {
        IoFreeIrp(irp);   // expect: resource-released-otherwise
        return STATUS_DELETE_PENDING;
    }
    return IoCallDriver(Lower, irp);
}

NTSTATUS Well(PDEVICE_OBJECT Lower, BOOLEAN Removed)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Lower, NULL, 0, NULL, NULL);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Removed) {
        IoFreeIrp(irp);
        return STATUS_DELETE_PENDING;
    }
    return IoCallDriver(Lower, irp);
}

// case: RegistryKeyUsedAfterClose
VOID Try(POBJECT_ATTRIBUTES Path, PUNICODE_STRING Name, PULONG Length)
{
    HANDLE key;
    if (!NT_SUCCESS(ZwOpenKey(&key, KEY_READ, Path))) {
        return;
    }
    ZwClose(key);
    ZwQueryValueKey(key, Name, KeyValueFullInformation, NULL, 0, Length);   // expect: resource-used-after-release
}

VOID Well(POBJECT_ATTRIBUTES Path, PUNICODE_STRING Name, PULONG Length)
{
    HANDLE key;
    if (NT_SUCCESS(ZwOpenKey(&key, KEY_READ, Path))) {
        ZwQueryValueKey(key, Name, KeyValueFullInformation, NULL, 0, Length);
        ZwClose(key);
    }
    if (NT_SUCCESS(ZwOpenKey(&key, KEY_READ, Path))) {
        ZwFlushKey(key);
        ZwClose(key);
    }
}

// case: RegistryKeyCreatedAndUsedAfterClose
VOID Try(POBJECT_ATTRIBUTES Path, PUNICODE_STRING Name, PULONG Value, BOOLEAN Empty)
{
    HANDLE key;
    if (!NT_SUCCESS(ZwCreateKey(&key, KEY_WRITE, Path, 0, NULL, REG_OPTION_NON_VOLATILE, NULL))) {
        return;
    }
    if (Empty) {
        ZwClose(key);
    }
    ZwSetValueKey(key, Name, 0, REG_DWORD, Value, sizeof(*Value));   // expect: resource-used-after-release
}

// case: RemoveLockKept
typedef struct _EXTENSION {
    IO_REMOVE_LOCK Lock;
    PDEVICE_OBJECT Lower;
} EXTENSION, *PEXTENSION;
NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

DRIVER_DISPATCH Create;
NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
{
    PEXTENSION extension = Device->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&extension->Lock, Irp);
    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }
    if (Irp->RequestorMode == UserMode) {
        return Complete(Irp, STATUS_ACCESS_DENIED);   // expect: lock-not-released
    }
    IoReleaseRemoveLock(&extension->Lock, Irp);
    return Complete(Irp, STATUS_SUCCESS);
}

DRIVER_DISPATCH Read;
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    PEXTENSION extension = Device->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&extension->Lock, Irp);
    if (!NT_SUCCESS(status)) {
        return Complete(Irp, status);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(extension->Lower, Irp);
    IoReleaseRemoveLock(&extension->Lock, Irp);
    return status;
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    Driver->MajorFunction[IRP_MJ_CREATE] = Create;
    Driver->MajorFunction[IRP_MJ_READ] = Read;
    return STATUS_SUCCESS;
}

// case: IrpFreedTwice
VOID Try(BOOLEAN Removed)
{
    PIRP irp = IoAllocateIrp(2, FALSE);
    if (irp == NULL) {
        return;
    }
    if (Removed) {
        IoFreeIrp(irp);
    }
    IoFreeIrp(irp);   // expect: resource-released-twice
}

// case: IrpReusedAfterFree
VOID Try(BOOLEAN Done)
{
    PIRP irp = IoAllocateIrp(2, FALSE);
    if (irp == NULL) {
        return;
    }
    if (Done) {
        IoFreeIrp(irp);
    }
    IoReuseIrp(irp, STATUS_SUCCESS);   // expect: resource-used-after-release
    IoFreeIrp(irp);
}

VOID Well(BOOLEAN Done)
{
    PIRP irp = IoAllocateIrp(2, FALSE);
    if (irp == NULL) {
        return;
    }
    IoReuseIrp(irp, STATUS_SUCCESS);
    IoFreeIrp(irp);
}
