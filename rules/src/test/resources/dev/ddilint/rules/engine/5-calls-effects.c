// Point 5, calls: what a call does, over all files of a driver.

// case: A helper is judged at the level of its caller
static VOID Close(HANDLE File)
{
    ZwClose(File);   // expect: irql-too-high
}
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
    Close(File);   // expect-step: irql-too-high "calls Close"
    KeReleaseSpinLock(Lock, old);
}

// twin: A helper that is called behind the release
static VOID Close(HANDLE File)
{
    ZwClose(File);
}
VOID Work(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    Close(File);
}

// case: A helper in another file is judged at the level of its caller
// file: pulse.h
#include <ntddk.h>
VOID Close(HANDLE File);
// file: dpc.c
#include "pulse.h"
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    Close(Context);   // expect-step: irql-too-high "calls Close"
}
// file: close.c
#include "pulse.h"
VOID Close(HANDLE File)
{
    ZwClose(File);   // expect: irql-too-high
}

// twin: A helper in another file that is only called where it may be
// file: pulse.h
#include <ntddk.h>
VOID Close(HANDLE File);
// file: work.c
#include "pulse.h"
IO_WORKITEM_ROUTINE Later;
VOID Later(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    Close(Context);
}
// file: close.c
#include "pulse.h"
VOID Close(HANDLE File)
{
    ZwClose(File);
}

// case: Static functions of the same name in two files are two functions
// file: a.c
static VOID Finish(HANDLE File) { ZwClose(File); }   // expect: irql-too-high
VOID First(PKSPIN_LOCK Lock, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Finish(File);
    KeReleaseSpinLock(Lock, old);
}
// file: b.c
static VOID Finish(HANDLE File) { ZwClose(File); }
VOID Second(HANDLE File)
{
    Finish(File);
}

// twin: A static function of the same name in the other file does no harm
// file: a.c
static VOID Finish(PKEVENT Event) { KeSetEvent(Event, IO_NO_INCREMENT, FALSE); }
VOID First(PKSPIN_LOCK Lock, PKEVENT Event)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Finish(Event);
    KeReleaseSpinLock(Lock, old);
}
// file: b.c
static VOID Finish(HANDLE File) { ZwClose(File); }
VOID Second(HANDLE File)
{
    Finish(File);
}

// case: Three calls down the level is the same
static VOID C(HANDLE File) { ZwClose(File); }   // expect: irql-too-high
static VOID B(HANDLE File) { C(File); }   // expect-step: irql-too-high
static VOID A(HANDLE File) { B(File); }   // expect-step: irql-too-high
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID P, PVOID Q)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(P);
    UNREFERENCED_PARAMETER(Q);
    A(Context);   // expect-step: irql-too-high
}

// twin: Three calls down an argument decides that the call is not made
static VOID C(HANDLE File, BOOLEAN Now) { if (Now) { ZwClose(File); } }
static VOID B(HANDLE File, BOOLEAN Now) { C(File, Now); }
static VOID A(HANDLE File) { B(File, FALSE); }
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID P, PVOID Q)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(P);
    UNREFERENCED_PARAMETER(Q);
    A(Context);
}

// case: A wrapper that returns with the lock leaves its caller with it
static VOID Enter(PFAST_MUTEX Mutex) { ExAcquireFastMutex(Mutex); }
static VOID Leave(PFAST_MUTEX Mutex) { ExReleaseFastMutex(Mutex); }
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    Enter(Mutex);   // expect-step: lock-not-released "calls Enter"
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    Leave(Mutex);
    return STATUS_SUCCESS;
}

// twin: A pair of wrappers is a pair
static VOID Enter(PFAST_MUTEX Mutex) { ExAcquireFastMutex(Mutex); }
static VOID Leave(PFAST_MUTEX Mutex) { ExReleaseFastMutex(Mutex); }
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    Enter(Mutex);
    *Count += 1;
    Leave(Mutex);
    return STATUS_SUCCESS;
}

// case: A wrapper tells by its status whether it holds the lock
typedef struct _DEVICE { FAST_MUTEX Mutex; BOOLEAN Gone; ULONG Count; } DEVICE, *PDEVICE;
static NTSTATUS Enter(PDEVICE Device)
{
    ExAcquireFastMutex(&Device->Mutex);
    if (Device->Gone) {
        ExReleaseFastMutex(&Device->Mutex);
        return STATUS_DELETE_PENDING;
    }
    return STATUS_SUCCESS;
}
NTSTATUS Work(PDEVICE Device)
{
    NTSTATUS status = Enter(Device);   // expect-step: lock-not-released "calls Enter"
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (Device->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Device->Mutex"
    }
    ExReleaseFastMutex(&Device->Mutex);
    return STATUS_SUCCESS;
}

// twin: A wrapper that failed holds nothing
typedef struct _DEVICE { FAST_MUTEX Mutex; BOOLEAN Gone; ULONG Count; } DEVICE, *PDEVICE;
static NTSTATUS Enter(PDEVICE Device)
{
    ExAcquireFastMutex(&Device->Mutex);
    if (Device->Gone) {
        ExReleaseFastMutex(&Device->Mutex);
        return STATUS_DELETE_PENDING;
    }
    return STATUS_SUCCESS;
}
NTSTATUS Work(PDEVICE Device)
{
    NTSTATUS status = Enter(Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    Device->Count += 1;
    ExReleaseFastMutex(&Device->Mutex);
    return STATUS_SUCCESS;
}

// case: A wrapper tells by TRUE that it holds the lock
static BOOLEAN Try(PFAST_MUTEX Mutex)
{
    return ExTryToAcquireFastMutex(Mutex);
}
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    if (!Try(Mutex)) {
        return STATUS_DEVICE_BUSY;
    }
    if (*Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: A wrapper tells by FALSE that it does not
static BOOLEAN Try(PFAST_MUTEX Mutex)
{
    return ExTryToAcquireFastMutex(Mutex);
}
NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
{
    if (!Try(Mutex)) {
        return STATUS_DEVICE_BUSY;
    }
    *Count += 1;
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// case: What a helper returned is owed, unless it is NULL
static PULONG Make(SIZE_T Size)
{
    PULONG made = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ekaM');   // expect-step: resource-leak
    if (made != NULL) {
        made[0] = 0;
    }
    return made;
}
NTSTATUS Use(HANDLE Key)
{
    NTSTATUS status;
    PULONG made = Make(64);
    if (made == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = ZwFlushKey(Key);
    if (!NT_SUCCESS(status)) {
        return status;   // expect: resource-leak
    }
    ExFreePoolWithTag(made, 'ekaM');
    return STATUS_SUCCESS;
}

// twin: What a helper returned is freed by another helper
static PULONG Make(SIZE_T Size)
{
    PULONG made = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'ekaM');
    if (made != NULL) {
        made[0] = 0;
    }
    return made;
}
static VOID Drop(PULONG Made)
{
    ExFreePoolWithTag(Made, 'ekaM');
}
NTSTATUS Use(HANDLE Key)
{
    NTSTATUS status;
    PULONG made = Make(64);
    if (made == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = ZwFlushKey(Key);
    Drop(made);
    return status;
}

// case: What a helper hands out through a parameter is owed when it succeeds
static NTSTATUS Open(PHANDLE Key, POBJECT_ATTRIBUTES Name)
{
    return ZwOpenKey(Key, KEY_READ, Name);
}
NTSTATUS Use(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = Open(&key, Name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return ZwFlushKey(key);   // expect-missed: resource-leak - what a helper stores through a parameter is handed on, and who has to give it back is not followed
}

// twin: What a helper hands out through a parameter is closed
static NTSTATUS Open(PHANDLE Key, POBJECT_ATTRIBUTES Name)
{
    return ZwOpenKey(Key, KEY_READ, Name);
}
NTSTATUS Use(POBJECT_ATTRIBUTES Name)
{
    HANDLE key;
    NTSTATUS status = Open(&key, Name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwFlushKey(key);
    ZwClose(key);
    return status;
}

// case: A helper freed it before
static VOID Drop(PVOID Data)
{
    ExFreePoolWithTag(Data, 'porD');
}
VOID Use(PVOID Data)
{
    Drop(Data);
    ExFreePoolWithTag(Data, 'porD');   // expect: resource-released-twice
}

// twin: A helper only looked at it
static VOID Look(PULONG Data)
{
    Data[0] = 1;
}
VOID Use(PVOID Data)
{
    Look(Data);
    ExFreePoolWithTag(Data, 'porD');
}

// case: A helper that frees a member frees it for the caller
typedef struct _DEVICE { PULONG Buffer; } DEVICE, *PDEVICE;
static VOID Clean(PDEVICE Device)
{
    ExFreePoolWithTag(Device->Buffer, 'ecvD');
}
VOID Remove(PDEVICE Device)
{
    Clean(Device);
    Device->Buffer[0] = 0;   // expect: resource-used-after-release
}

// twin: A helper that frees a member and says so by NULL
typedef struct _DEVICE { PULONG Buffer; } DEVICE, *PDEVICE;
static VOID Clean(PDEVICE Device)
{
    ExFreePoolWithTag(Device->Buffer, 'ecvD');
    Device->Buffer = NULL;
}
VOID Remove(PDEVICE Device)
{
    Clean(Device);
    if (Device->Buffer != NULL) {
        Device->Buffer[0] = 0;
    }
}

// case: A helper changes a global, and the caller's test of it counts
static ULONG Mode;
static VOID Choose(VOID)
{
    Mode = 2;
}
VOID Use(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU1');
    if (data == NULL) {
        return;
    }
    Mode = 1;
    Choose();
    if (Mode == 2) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'esU1');
}

// twin: A helper changes a global, and the old value is gone
static ULONG Mode;
static VOID Choose(VOID)
{
    Mode = 2;
}
VOID Use(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU1');
    if (data == NULL) {
        return;
    }
    Mode = 1;
    Choose();
    if (Mode == 1) {
        return;
    }
    ExFreePoolWithTag(data, 'esU1');
}

// case: A helper that returns a constant decides a branch
static ULONG Version(VOID)
{
    return 3;
}
VOID Use(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU2');
    if (data == NULL) {
        return;
    }
    if (Version() == 3) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'esU2');
}

// twin: A helper that returns another constant closes the branch
static ULONG Version(VOID)
{
    return 3;
}
VOID Use(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU2');
    if (data == NULL) {
        return;
    }
    if (Version() == 4) {
        return;
    }
    ExFreePoolWithTag(data, 'esU2');
}

// case: An entry that two roles share is judged by each of them
static VOID Shared(HANDLE File)
{
    ZwClose(File);   // expect: irql-too-high
}
KDEFERRED_ROUTINE Dpc;
VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
{
    UNREFERENCED_PARAMETER(D);
    UNREFERENCED_PARAMETER(A);
    UNREFERENCED_PARAMETER(B);
    Shared(Context);   // expect-step: irql-too-high
}
IO_WORKITEM_ROUTINE Later;
VOID Later(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    Shared(Context);
}

// twin: A function that only roles at PASSIVE_LEVEL share
static VOID Shared(HANDLE File)
{
    ZwClose(File);
}
DRIVER_UNLOAD Unload;
VOID Unload(PDRIVER_OBJECT Driver)
{
    Shared(Driver->DeviceObject);
}
IO_WORKITEM_ROUTINE Later;
VOID Later(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    Shared(Context);
}

// case: Recursion ends, and what stands around it is still seen
static ULONG Depth(PLIST_ENTRY Entry)
{
    return Entry == NULL ? 0 : 1 + Depth(Entry->Flink);
}
NTSTATUS Work(PFAST_MUTEX Mutex, PLIST_ENTRY Entry)
{
    ExAcquireFastMutex(Mutex);
    if (Depth(Entry) > 8) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
    }
    ExReleaseFastMutex(Mutex);
    return STATUS_SUCCESS;
}

// twin: Recursion ends, and the lock around it is given back
static ULONG Depth(PLIST_ENTRY Entry)
{
    return Entry == NULL ? 0 : 1 + Depth(Entry->Flink);
}
NTSTATUS Work(PFAST_MUTEX Mutex, PLIST_ENTRY Entry)
{
    ULONG depth;
    ExAcquireFastMutex(Mutex);
    depth = Depth(Entry);
    ExReleaseFastMutex(Mutex);
    return depth > 8 ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
}

// case: Functions that call each other, and the level that one of them raises
static VOID Odd(ULONG Count, HANDLE File);
static VOID Even(ULONG Count, HANDLE File)
{
    if (Count == 0) {
        ZwClose(File);   // expect: irql-too-high
        return;
    }
    Odd(Count - 1, File);
}
static VOID Odd(ULONG Count, HANDLE File)
{
    if (Count != 0) {
        Even(Count - 1, File);
    }
}
VOID Work(PKSPIN_LOCK Lock, ULONG Count, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    Even(Count, File);
    KeReleaseSpinLock(Lock, old);
}

// twin: Functions that call each other at the level of the entry
static VOID Odd(ULONG Count, HANDLE File);
static VOID Even(ULONG Count, HANDLE File)
{
    if (Count == 0) {
        ZwClose(File);
        return;
    }
    Odd(Count - 1, File);
}
static VOID Odd(ULONG Count, HANDLE File)
{
    if (Count != 0) {
        Even(Count - 1, File);
    }
}
VOID Work(PKSPIN_LOCK Lock, ULONG Count, HANDLE File)
{
    KIRQL old;
    KeAcquireSpinLock(Lock, &old);
    KeReleaseSpinLock(Lock, old);
    Even(Count, File);
}

// case: A helper waits for the lock that its caller holds
static VOID Add(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    *Count += 1;
    ExReleaseFastMutex(Mutex);
}
VOID Work(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    Add(Mutex, Count);   // expect: lock-taken-twice "Mutex"
    ExReleaseFastMutex(Mutex);
}

// twin: A helper waits for another lock than its caller holds
static VOID Add(PFAST_MUTEX Mutex, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    *Count += 1;
    ExReleaseFastMutex(Mutex);
}
VOID Work(PFAST_MUTEX Mutex, PFAST_MUTEX Inner, PULONG Count)
{
    ExAcquireFastMutex(Mutex);
    Add(Inner, Count);
    ExReleaseFastMutex(Mutex);
}

// case: A wrapper that failed gave the lock back, and its caller does so again
typedef struct _DEVICE { FAST_MUTEX Mutex; BOOLEAN Gone; ULONG Count; } DEVICE, *PDEVICE;
static NTSTATUS Enter(PDEVICE Device)
{
    ExAcquireFastMutex(&Device->Mutex);
    if (Device->Gone) {
        ExReleaseFastMutex(&Device->Mutex);
        return STATUS_DELETE_PENDING;
    }
    return STATUS_SUCCESS;
}
NTSTATUS Work(PDEVICE Device)
{
    NTSTATUS status = Enter(Device);
    if (NT_SUCCESS(status)) {
        Device->Count += 1;
    }
    ExReleaseFastMutex(&Device->Mutex);   // expect-missed: lock-not-held - the caller may have it, as far as this function shows
    return status;
}

// twin: A wrapper that may fail, and a caller that asks it
typedef struct _DEVICE { FAST_MUTEX Mutex; BOOLEAN Gone; ULONG Count; } DEVICE, *PDEVICE;
static NTSTATUS Enter(PDEVICE Device)
{
    ExAcquireFastMutex(&Device->Mutex);
    if (Device->Gone) {
        ExReleaseFastMutex(&Device->Mutex);
        return STATUS_DELETE_PENDING;
    }
    return STATUS_SUCCESS;
}
NTSTATUS Work(PDEVICE Device)
{
    NTSTATUS status = Enter(Device);
    if (NT_SUCCESS(status)) {
        Device->Count += 1;
        ExReleaseFastMutex(&Device->Mutex);
    }
    return status;
}

// case: A helper that frees through the address of a variable, and a path around it
static VOID Free(PVOID *Data)
{
    if (*Data != NULL) {
        ExFreePoolWithTag(*Data, 'eerF');
        *Data = NULL;
    }
}
NTSTATUS Use(SIZE_T Size, PULONG Bad)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'eerF');
    if (data == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (*Bad != 0) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    Free(&data);
    return STATUS_SUCCESS;
}

// twin: A helper that frees through the address of a variable, if there is something to free
static VOID Free(PVOID *Data)
{
    if (*Data != NULL) {
        ExFreePoolWithTag(*Data, 'eerF');
        *Data = NULL;
    }
}
NTSTATUS Use(SIZE_T Size, PULONG Sum)
{
    PULONG data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'eerF');
    if (data != NULL) {
        *Sum = data[0];
    }
    Free((PVOID *)&data);
    return STATUS_SUCCESS;
}

// case: A helper that frees what a structure of the caller holds, and a path around it
typedef struct _PAIR { PVOID First; PVOID Second; } PAIR, *PPAIR;
static VOID Clear(PPAIR Pair)
{
    if (Pair->First != NULL) {
        ExFreePoolWithTag(Pair->First, 'riaP');
    }
}
NTSTATUS Use(SIZE_T Size, PULONG Bad)
{
    PAIR pair;
    pair.First = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'riaP');
    pair.Second = NULL;
    if (*Bad != 0) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    Clear(&pair);
    return STATUS_SUCCESS;
}

// twin: A helper that frees what a structure of the caller holds, if there is something to free
typedef struct _PAIR { PVOID First; PVOID Second; } PAIR, *PPAIR;
static VOID Clear(PPAIR Pair)
{
    if (Pair->First != NULL) {
        ExFreePoolWithTag(Pair->First, 'riaP');
    }
}
NTSTATUS Use(SIZE_T Size)
{
    PAIR pair;
    pair.First = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'riaP');
    pair.Second = NULL;
    Clear(&pair);
    return STATUS_SUCCESS;
}
