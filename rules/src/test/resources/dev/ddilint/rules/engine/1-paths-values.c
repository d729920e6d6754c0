// Point 1, paths: what constants, ranges, pointers and statuses exclude.

// case: A constant that leads into the early return makes it a way
VOID Count(PULONG Total)
{
    ULONG mode = 1;
    PVOID table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ntuC');   // expect-step: resource-leak "hands out"
    if (table == NULL) {
        return;
    }
    if (mode == 1) {
        return;   // expect: resource-leak "pool memory"
    }
    *Total += 1;
    ExFreePoolWithTag(table, 'ntuC');
}

// twin: A constant that contradicts the condition closes the way
VOID Count(PULONG Total)
{
    ULONG mode = 2;
    PVOID table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'ntuC');
    if (table == NULL) {
        return;
    }
    if (mode == 1) {
        return;
    }
    *Total += 1;
    ExFreePoolWithTag(table, 'ntuC');
}

// case: A range that leaves room for a second test leaves the way open
VOID Drain(ULONG Count, PULONG Left)
{
    PVOID table;
    if (Count > 16) {
        return;
    }
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (Count > 8) {
        return;   // expect: resource-leak
    }
    *Left -= Count;
    ExFreePoolWithTag(table, 'elbT');
}

// twin: A range that an earlier test left excludes what lies outside
VOID Drain(ULONG Count, PULONG Left)
{
    PVOID table;
    if (Count > 16) {
        return;
    }
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (Count > 32) {
        return;
    }
    *Left -= Count;
    ExFreePoolWithTag(table, 'elbT');
}

// case: A test of a range from both sides lets the borders through
VOID Bounded(ULONG Index, PULONG Slots)
{
    PVOID table;
    if (Index < 4 || Index > 8) {
        return;
    }
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (Index == 8) {
        return;   // expect: resource-leak
    }
    Slots[Index] = 0;
    ExFreePoolWithTag(table, 'elbT');
}

// twin: A test of a range from both sides excludes what is beyond the borders
VOID Bounded(ULONG Index, PULONG Slots)
{
    PVOID table;
    if (Index < 4 || Index > 8) {
        return;
    }
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (Index == 9) {
        return;
    }
    Slots[Index] = 0;
    ExFreePoolWithTag(table, 'elbT');
}

// case: Arithmetic on constants decides a branch
VOID Pages(PULONG Total)
{
    PVOID table;
    ULONG pages = (8192 + PAGE_SIZE - 1) / PAGE_SIZE;
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (pages == 2) {
        return;   // expect: resource-leak
    }
    *Total += pages;
    ExFreePoolWithTag(table, 'elbT');
}

// twin: Arithmetic on constants closes a branch
VOID Pages(PULONG Total)
{
    PVOID table;
    ULONG pages = (8192 + PAGE_SIZE - 1) / PAGE_SIZE;
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (pages == 3) {
        return;
    }
    *Total += pages;
    ExFreePoolWithTag(table, 'elbT');
}

// case: A member of an enumeration is a constant like others
typedef enum _STATE { Stopped, Starting = 4, Running } STATE;
VOID Enter(VOID)
{
    PVOID table;
    STATE state = Running;
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (state == 5) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(table, 'elbT');
}

// twin: Another member of the enumeration is another constant
typedef enum _STATE { Stopped, Starting = 4, Running } STATE;
VOID Enter(VOID)
{
    PVOID table;
    STATE state = Running;
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    if (state == Starting) {
        return;
    }
    ExFreePoolWithTag(table, 'elbT');
}

// case: A count that goes up is not the constant it began with
VOID Twice(VOID)
{
    PVOID table;
    ULONG round = 0;
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    round++;
    if (round == 1) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(table, 'elbT');
}

// twin: A count that goes up leaves its old value
VOID Twice(VOID)
{
    PVOID table;
    ULONG round = 0;
    table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'elbT');
    if (table == NULL) {
        return;
    }
    round++;
    if (round == 0) {
        return;
    }
    ExFreePoolWithTag(table, 'elbT');
}

// case: A pointer is null on the way where a test said so
VOID Note(PULONG Slot)
{
    if (Slot == NULL) {
        Slot = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*Slot), 'toN1');
        *Slot = 1;   // expect: null-unchecked
        ExFreePoolWithTag(Slot, 'toN1');
    }
}

// twin: A pointer is not null behind a test that leaves
VOID Note(PULONG Slot)
{
    if (Slot == NULL) {
        Slot = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*Slot), 'toN1');
        if (Slot == NULL) {
            return;
        }
        *Slot = 1;
        ExFreePoolWithTag(Slot, 'toN1');
    }
}

// case: An optional buffer that was allocated is released where the test repeats it, but the other way round
VOID Copy(PVOID Source, SIZE_T Size)
{
    PVOID bounce = NULL;
    if (Size > 64) {
        bounce = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ypoC');   // expect-step: resource-leak
        if (bounce == NULL) {
            return;
        }
        RtlCopyMemory(bounce, Source, Size);
    }
    if (Size <= 64) {
        return;
    }
}   // expect: resource-leak "pool memory"

// twin: An optional buffer is released where the size says that there is one
VOID Copy(PVOID Source, SIZE_T Size)
{
    PVOID bounce = NULL;
    if (Size > 64) {
        bounce = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ypoC');
        if (bounce == NULL) {
            return;
        }
        RtlCopyMemory(bounce, Source, Size);
    }
    if (Size > 64) {
        ExFreePoolWithTag(bounce, 'ypoC');
    }
}

// case: NT_SUCCESS tells the failure of a call, which leaves with what was got before
NTSTATUS Load(HANDLE Key, PUNICODE_STRING Name)
{
    NTSTATUS status;
    ULONG length;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 256, 'daoL');   // expect-step: resource-leak
    if (!data) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = ZwQueryValueKey(Key, Name, KeyValuePartialInformation, data, 256, &length);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'daoL');
    return STATUS_SUCCESS;
}

// twin: NT_SUCCESS in the negative leads to the release, too
NTSTATUS Load(HANDLE Key, PUNICODE_STRING Name)
{
    NTSTATUS status;
    ULONG length;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, 256, 'daoL');
    if (!data) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = ZwQueryValueKey(Key, Name, KeyValuePartialInformation, data, 256, &length);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(data, 'daoL');
        return status;
    }
    ExFreePoolWithTag(data, 'daoL');
    return STATUS_SUCCESS;
}

// case: A handle that NT_SUCCESS says was opened is owed
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (NT_SUCCESS(status)) {
        status = ZwFlushKey(key);
    }
    return status;   // expect: resource-leak "handle"
}

// twin: A handle that NT_SUCCESS says was not opened is not owed
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwFlushKey(key);
    ZwClose(key);
    return status;
}

// case: A comparison with STATUS_SUCCESS tells of the handle
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (status == STATUS_SUCCESS) {
        return ZwFlushKey(key);   // expect: resource-leak "handle"
    }
    return status;
}

// twin: A result that differs from STATUS_SUCCESS means that there is no handle
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (status != STATUS_SUCCESS) {
        return status;
    }
    ZwClose(key);
    return STATUS_SUCCESS;
}

// case: A negative status is a failure
NTSTATUS Prepare(PVOID Context);
NTSTATUS Work(PFAST_MUTEX Mutex, PVOID Context)
{
    NTSTATUS status;
    ExAcquireFastMutex(Mutex);
    status = Prepare(Context);
    if (status < 0) {
        return status;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return status;
}

// twin: A status that is not negative is a success
NTSTATUS Work(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (status >= 0) {
        ZwClose(key);
    }
    return status;
}

// case: NT_ERROR tells the failures of a call, and what comes behind has the handle
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (NT_ERROR(status)) {
        return status;
    }
    return ZwFlushKey(key);   // expect: resource-leak "handle"
}

// twin: NT_ERROR is a test of the status, and its failures have no handle
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (NT_ERROR(status)) {
        return status;
    }
    status = ZwFlushKey(key);
    ZwClose(key);
    return status;
}

// case: A macro of the driver that wraps NT_SUCCESS is seen through
#include <ntddk.h>
#define FAILED_STATUS(s) (!NT_SUCCESS(s))
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (FAILED_STATUS(status)) {
        return status;
    }
    return ZwFlushKey(key);   // expect: resource-leak
}

// twin: A macro of the driver that wraps NT_SUCCESS closes the way without a handle
#include <ntddk.h>
#define FAILED_STATUS(s) (!NT_SUCCESS(s))
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (FAILED_STATUS(status)) {
        return status;
    }
    ZwClose(key);
    return STATUS_SUCCESS;
}

// case: A function of the driver that wraps NT_SUCCESS tells the ways apart
static BOOLEAN Worked(NTSTATUS Status)
{
    return NT_SUCCESS(Status);
}
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (!Worked(status)) {
        return status;
    }
    return ZwFlushKey(key);   // expect: resource-leak
}

// twin: A function of the driver that wraps NT_SUCCESS is believed
static BOOLEAN Worked(NTSTATUS Status)
{
    return NT_SUCCESS(Status);
}
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (Worked(status)) {
        ZwClose(key);
    }
    return status;
}

// case: A status in a BOOLEAN variable still tells of the handle
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    BOOLEAN opened = NT_SUCCESS(status);
    if (opened) {
        return ZwFlushKey(key);   // expect: resource-leak
    }
    return status;
}

// twin: A BOOLEAN variable that holds a test is as good as the test
NTSTATUS Open(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    BOOLEAN opened = NT_SUCCESS(status);
    if (opened) {
        ZwClose(key);
    }
    return status;
}

// case: Nested conditions that agree are a way
VOID Work(SIZE_T Size, ULONG Major, ULONG Minor)
{
    PVOID table = NULL;
    if (Major == 6) {
        table = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'elbT');
    }
    if (table == NULL || Minor == 1) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(table, 'elbT');
}

// twin: Nested conditions that contradict each other are none
VOID Work(SIZE_T Size, ULONG Major, PULONG Count)
{
    PVOID table = NULL;
    if (Major == 6) {
        table = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'elbT');
    }
    if (Major != 6) {
        *Count += 1;
        return;
    }
    if (table != NULL) {
        ExFreePoolWithTag(table, 'elbT');
    }
}

// case: What a copied variable says it says of the original, and one way is left
VOID Work(SIZE_T Size, ULONG Mode)
{
    ULONG copy = Mode;
    PVOID table = NULL;
    if (Mode == 3) {
        table = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'elbT');
    }
    if (table == NULL || copy < 4) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(table, 'elbT');
}

// twin: What a copied variable says it says of the original
VOID Work(SIZE_T Size, ULONG Mode)
{
    ULONG copy = Mode;
    PVOID table = NULL;
    if (Mode == 3) {
        table = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'elbT');
    }
    if (table == NULL || copy > 4) {
        return;
    }
    ExFreePoolWithTag(table, 'elbT');
}

// case: An assignment after the test makes the test worthless
NTSTATUS Reopen(POBJECT_ATTRIBUTES Name, PULONG Tries)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = STATUS_RETRY;
    *Tries += 1;
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak "handle"
    }
    ZwClose(key);
    return status;
}

// twin: A status that is replaced by a success releases all the same
NTSTATUS Reopen(POBJECT_ATTRIBUTES Name, PULONG Tries)
{
    HANDLE key;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = STATUS_SUCCESS;
    *Tries += 1;
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ZwClose(key);
    return status;
}

// case: STATUS_PENDING is a success and takes the way of one
NTSTATUS Send(PFAST_MUTEX Mutex, NTSTATUS Answer)
{
    ExAcquireFastMutex(Mutex);
    if (Answer == STATUS_PENDING) {
        if (NT_SUCCESS(Answer)) {
            return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
        }
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: STATUS_PENDING is no failure
NTSTATUS Send(PFAST_MUTEX Mutex, NTSTATUS Answer)
{
    ExAcquireFastMutex(Mutex);
    if (Answer == STATUS_PENDING) {
        if (!NT_SUCCESS(Answer)) {
            return STATUS_UNSUCCESSFUL;
        }
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}
