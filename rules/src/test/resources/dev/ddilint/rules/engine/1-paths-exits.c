// Point 1, paths: exceptions, calls that do not return, assumptions.

// case: A finally block runs on every exit, and what it releases is not held behind it
VOID Guarded(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    __try {
        *Count += 1;
    } __finally {
        ExReleaseFastMutex(Mutex);
    }
    ExReleaseFastMutex(Mutex);   // expect: lock-not-held
}

// twin: A finally block releases for the normal end and for the return
NTSTATUS Guarded(PERESOURCE Resource, PULONG Count)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    __try {
        if (*Count == 0) {
            return STATUS_UNSUCCESSFUL;
        }
        *Count -= 1;
    } __finally {
        ExReleaseResourceLite(Resource);
        KeLeaveCriticalRegion();
    }
    return STATUS_SUCCESS;
}

// case: A __leave goes to the end of the block, where nothing releases
NTSTATUS Guarded(PFAST_MUTEX Mutex, PULONG Count, PULONG Runs)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    ExAcquireFastMutex(Mutex);
    __try {
        if (*Count == 0) {
            __leave;
        }
        *Count -= 1;
        ExReleaseFastMutex(Mutex);
        return STATUS_SUCCESS;
    } __finally {
        *Runs += 1;
    }
    return status;   // expect: lock-not-released
}

// twin: A __leave goes to a finally block that releases
NTSTATUS Guarded(PFAST_MUTEX Mutex, PULONG Count)
{
    NTSTATUS status = STATUS_UNSUCCESSFUL;
    ExAcquireFastMutex(Mutex);
    __try {
        if (*Count == 0) {
            __leave;
        }
        *Count -= 1;
        status = STATUS_SUCCESS;
    } __finally {
        ExReleaseFastMutex(Mutex);
    }
    return status;
}

// case: Behind an except block the state of the handler holds
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    NTSTATUS status = STATUS_SUCCESS;
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        ProbeForRead(Address, Length, 1);
        RtlCopyMemory(copy, Address, Length);
        ExFreePoolWithTag(copy, 'borP');
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;   // expect-missed: resource-leak - on the way into a handler nothing is said about objects, because most statements never raise
}

// twin: An except block that frees, and a normal end that does
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    NTSTATUS status = STATUS_SUCCESS;
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        ProbeForRead(Address, Length, 1);
        RtlCopyMemory(copy, Address, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    ExFreePoolWithTag(copy, 'borP');
    return status;
}

// case: The normal end of a try block goes around the handler that frees
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        RtlCopyMemory(copy, Address, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ExFreePoolWithTag(copy, 'borP');
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;   // expect: resource-leak
}

// twin: The handler frees for itself, and so does the normal end
NTSTATUS Probe(PVOID Address, SIZE_T Length)
{
    PVOID copy = ExAllocatePool2(POOL_FLAG_PAGED, Length, 'borP');
    if (copy == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        RtlCopyMemory(copy, Address, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ExFreePoolWithTag(copy, 'borP');
        return GetExceptionCode();
    }
    ExFreePoolWithTag(copy, 'borP');
    return STATUS_SUCCESS;
}

// case: A function that only logs does return
VOID Report(ULONG Code);
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        Report(1);
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: KeBugCheckEx does not return, so nothing has to be released
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        KeBugCheckEx(MANUALLY_INITIATED_CRASH, 0, 0, 0, 0);
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: A wrapper that stops the system only sometimes does return
static VOID Fail(ULONG Code)
{
    if (Code > 1) {
        KeBugCheckEx(Code, 0, 0, 0, 0);
    }
}
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        Fail(1);
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: A wrapper that stops the system on every path does not return either
static VOID Fail(ULONG Code)
{
    KeBugCheckEx(Code, 0, 0, 0, 0);
}
NTSTATUS Check(PFAST_MUTEX Mutex, PULONG Magic)
{
    ExAcquireFastMutex(Mutex);
    if (*Magic != 0x1234) {
        Fail(2);
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: A raised exception leaves the function with what it owes
VOID Check(PVOID Address)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    if (Address == NULL) {
        ExRaiseStatus(STATUS_INVALID_PARAMETER);   // expect-missed: resource-leak - where an exception goes is not followed
    }
    ExFreePoolWithTag(copy, 'kehC');
}

// twin: ExRaiseStatus does not return, so the pointer is not null behind it
VOID Check(VOID)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        ExRaiseStatus(STATUS_INSUFFICIENT_RESOURCES);
    }
    *copy = 1;
    ExFreePoolWithTag(copy, 'kehC');
}

// case: A declared function that nobody says does not return does return
VOID Stop(VOID);
VOID Check(VOID)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        Stop();
    }
    *copy = 1;   // expect: null-unchecked
    ExFreePoolWithTag(copy, 'kehC');
}

// twin: A declaration with DECLSPEC_NORETURN is believed
DECLSPEC_NORETURN VOID Stop(VOID);
VOID Check(VOID)
{
    PULONG copy = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'kehC');
    if (copy == NULL) {
        Stop();
    }
    *copy = 1;
    ExFreePoolWithTag(copy, 'kehC');
}

// case: An assumption of something else does not close the way
VOID Assume(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'mssA');
    if (data == NULL) {
        return;
    }
    _Analysis_assume_(Mode < 3);
    if (Mode == 2) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'mssA');
}

// twin: _Analysis_assume_ closes a way
VOID Assume(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'mssA');
    if (data == NULL) {
        return;
    }
    _Analysis_assume_(Mode < 3);
    if (Mode == 3) {
        return;
    }
    ExFreePoolWithTag(data, 'mssA');
}

// case: Without an assertion the pointer may be null
VOID Assert(VOID)
{
    PULONG data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    *data = 1;   // expect: null-unchecked
    ExFreePoolWithTag(data, 'ssrA');
}

// twin: An assertion is believed
VOID Assert(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    if (data == NULL) {
        return;
    }
    NT_ASSERT(Mode != 4);
    if (Mode == 4) {
        return;
    }
    ExFreePoolWithTag(data, 'ssrA');
}

// case: An ASSERT of the opposite keeps the way
VOID Assert(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    if (data == NULL) {
        return;
    }
    ASSERT(Mode == 4);
    if (Mode == 4) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'ssrA');
}

// twin: An ASSERT closes a way in builds that leave it out, too
VOID Assert(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ssrA');
    if (data == NULL) {
        return;
    }
    ASSERT(Mode != 4);
    if (Mode == 4) {
        return;
    }
    ExFreePoolWithTag(data, 'ssrA');
}

// case: A default that can be reached is a way
VOID Control(ULONG Code)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (Code & 1) {
    case 0:
        ExFreePoolWithTag(data, 'lrtC');
        break;
    default:
        break;
    }
}   // expect: resource-leak

// twin: __assume(0) says that the default cannot be reached
VOID Control(ULONG Code)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'lrtC');
    if (data == NULL) {
        return;
    }
    switch (Code & 1) {
    case 0:
        ExFreePoolWithTag(data, 'lrtC');
        break;
    case 1:
        ExFreePoolWithTag(data, 'lrtC');
        break;
    default:
        __assume(0);
    }
}

// case: A condition that no value meets hides nothing else
VOID Never(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'vveN');
    if (data == NULL) {
        return;
    }
    if (Mode > 5 || Mode < 7) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'vveN');
}

// twin: A condition that no value meets closes its arm
VOID Never(ULONG Mode)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'vveN');
    if (data == NULL) {
        return;
    }
    if (Mode > 7 && Mode < 5) {
        return;
    }
    ExFreePoolWithTag(data, 'vveN');
}
