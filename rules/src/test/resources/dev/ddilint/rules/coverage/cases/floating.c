// case: FloatUnprotected
// run: --platform=x86
double Scale(ULONG Count)
{
    return Count * 0.5;   // expect: float-state
}

// case: FloatProtected
// run: --platform=x86
VOID Scale(PULONG Count, double *Result)
{
    KFLOATING_SAVE save;
    if (NT_SUCCESS(KeSaveFloatingPointState(&save))) {
        *Result = *Count * 0.5;
        KeRestoreFloatingPointState(&save);
    }
    KeRestoreFloatingPointState(&save);   // expect: float-state
}

// case: FloatOtherLevel
VOID Scale(PKSPIN_LOCK Lock)
{
    KFLOATING_SAVE save;
    KIRQL old;
    if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    KeRestoreFloatingPointState(&save);   // expect: float-state
    KeReleaseSpinLock(Lock, old);
}

VOID ScaleWell(PKSPIN_LOCK Lock)
{
    KFLOATING_SAVE save;
    KIRQL old;
    if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
        return;
    }
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    KeRestoreFloatingPointState(&save);
}

// case: FloatKept
NTSTATUS Scale(BOOLEAN Busy)
{
    KFLOATING_SAVE save;
    NTSTATUS status = KeSaveFloatingPointState(&save);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (Busy) {
        return STATUS_DEVICE_BUSY;   // expect: float-state
    }
    KeRestoreFloatingPointState(&save);
    return STATUS_SUCCESS;
}

// case: FloatRightMissing
_Kernel_float_saved_
NTSTATUS Open(PKFLOATING_SAVE Save, BOOLEAN Needed)
{
    if (!Needed) {
        return STATUS_SUCCESS;   // expect: float-state
    }
    return KeSaveFloatingPointState(Save);
}
