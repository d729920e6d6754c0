// case: OpaqueMember
USHORT Try(PNPAGED_LOOKASIDE_LIST List)
{
    return List->L.Depth;   // expect: opaque-member
}

// case: AccessorMember
VOID Try(PIRP Irp, PDRIVER_CANCEL Routine)
{
    Irp->CancelRoutine = Routine;   // expect: read-only-member
    IoSetCancelRoutine(Irp, Routine);
}

// case: MdlMemberRead
PVOID Try(PMDL Mdl)
{
    PVOID first = Mdl->StartVa;   // expect: undocumented-member
    PVOID second = MmGetMdlVirtualAddress(Mdl);
    return first == second ? first : NULL;
}

// case: MdlMemberWritten
VOID Try(PMDL Mdl, PMDL Next)
{
    Mdl->MdlFlags |= MDL_PAGES_LOCKED;   // expect: read-only-member
    Mdl->Next = Next;
}

// case: DeviceMemberRead
PDEVICE_OBJECT Try(PDEVICE_OBJECT Device)
{
    ULONG size = Device->StackSize;
    return size == 0 ? NULL : Device->AttachedDevice;   // expect: undocumented-member
}

// case: DeviceMemberWritten
VOID Try(PDEVICE_OBJECT Device)
{
    Device->DriverObject = NULL;   // expect: read-only-member
    Device->Flags |= DO_BUFFERED_IO;
}

// case: StackLocationCopied
NTSTATUS Try(PDEVICE_OBJECT Lower, PIRP Irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(Irp);
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);
    *next = *here;   // expect: stack-location-copied
    return IoCallDriver(Lower, Irp);
}

NTSTATUS Well(PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    return IoCallDriver(Lower, Irp);
}

// case: MdlMemberHidden
ULONG Try(PMDL Mdl)
{
    Mdl->ByteOffset = 0;   // expect: undocumented-member
    return MmGetMdlByteCount(Mdl);
}
