// case: RoleOtherSignature
KSTART_ROUTINE Worker;
VOID Worker(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
}
VOID Try(PKDPC Dpc)
{
    KeInitializeDpc(Dpc, (PKDEFERRED_ROUTINE)Worker, NULL);   // expect: role-mismatch
}

// case: RoleOtherPointer
DRIVER_CANCEL Cancel;
VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
}
VOID Try(PDRIVER_OBJECT Driver)
{
    Driver->DriverStartIo = Cancel;   // expect: role-mismatch
}

// case: DispatchOtherSlot
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH Read;
NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
VOID Try(PDRIVER_OBJECT Driver)
{
    Driver->MajorFunction[IRP_MJ_WRITE] = Read;   // expect: role-mismatch
}

// case: RoleTwoClasses
_Function_class_(DRIVER_STARTIO) _Function_class_(DRIVER_CANCEL)
VOID Try(PDEVICE_OBJECT Device, PIRP Irp)   // expect: role-mismatch
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
}

// case: RoleOtherTypedef
DRIVER_STARTIO Try;   // expect: role-mismatch
_Function_class_(DRIVER_CANCEL)
VOID Try(PDEVICE_OBJECT Device, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Device);
    UNREFERENCED_PARAMETER(Irp);
}

// case: DispatchOfOtherRole
DRIVER_STARTIO Read;
VOID Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
VOID Try(PDRIVER_OBJECT Driver)
{
    Driver->MajorFunction[IRP_MJ_READ] = (PDRIVER_DISPATCH)Read;   // expect: role-mismatch
}

// case: DispatchWithoutResult
VOID Read(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
VOID Try(PDRIVER_OBJECT Driver)
{
    Driver->MajorFunction[IRP_MJ_READ] = (PDRIVER_DISPATCH)Read;   // expect: role-mismatch
}
