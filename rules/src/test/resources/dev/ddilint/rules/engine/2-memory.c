// Point 2, memory: which expressions mean the same place, and when nothing is known of it any more.

// case: A pointer to a lock is another name of it
typedef struct _EXTENSION { KSPIN_LOCK Lock; LIST_ENTRY Queue; ULONG Count; } EXTENSION, *PEXTENSION;
NTSTATUS Work(PEXTENSION Extension)
{
    KIRQL old;
    PKSPIN_LOCK lock = &Extension->Lock;
    KeAcquireSpinLock(lock, &old);
    if (Extension->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Extension->Lock"
    }
    KeReleaseSpinLock(&Extension->Lock, old);
    return STATUS_SUCCESS;
}

// twin: A lock is acquired by one name and released by the other
typedef struct _EXTENSION { KSPIN_LOCK Lock; LIST_ENTRY Queue; ULONG Count; } EXTENSION, *PEXTENSION;
NTSTATUS Work(PEXTENSION Extension)
{
    KIRQL old;
    PKSPIN_LOCK lock = &Extension->Lock;
    KeAcquireSpinLock(lock, &old);
    Extension->Count += 1;
    KeReleaseSpinLock(&Extension->Lock, old);
    return STATUS_SUCCESS;
}

// case: Two members of a structure are two locks
typedef struct _EXTENSION { FAST_MUTEX Read; FAST_MUTEX Write; ULONG Count; } EXTENSION, *PEXTENSION;
NTSTATUS Work(PEXTENSION Extension)
{
    ExAcquireFastMutex(&Extension->Read);
    ExAcquireFastMutex(&Extension->Write);
    Extension->Count += 1;
    ExReleaseFastMutex(&Extension->Write);
    if (Extension->Count == 3) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Extension->Read"
    }
    ExReleaseFastMutex(&Extension->Read);
    return STATUS_SUCCESS;
}

// twin: Two members of a structure, each given back
typedef struct _EXTENSION { FAST_MUTEX Read; FAST_MUTEX Write; ULONG Count; } EXTENSION, *PEXTENSION;
NTSTATUS Work(PEXTENSION Extension)
{
    ExAcquireFastMutex(&Extension->Read);
    ExAcquireFastMutex(&Extension->Write);
    Extension->Count += 1;
    ExReleaseFastMutex(&Extension->Write);
    ExReleaseFastMutex(&Extension->Read);
    return STATUS_SUCCESS;
}

// case: The same member of two objects are two locks
typedef struct _NODE { FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
NTSTATUS Move(PNODE From, PNODE To)
{
    ExAcquireFastMutex(&From->Mutex);
    ExAcquireFastMutex(&To->Mutex);
    To->Count += From->Count;
    ExReleaseFastMutex(&To->Mutex);
    if (From->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "From->Mutex"
    }
    ExReleaseFastMutex(&From->Mutex);
    return STATUS_SUCCESS;
}

// twin: The same member of two objects, each given back in whatever order
typedef struct _NODE { FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
NTSTATUS Move(PNODE From, PNODE To)
{
    ExAcquireFastMutex(&From->Mutex);
    ExAcquireFastMutex(&To->Mutex);
    To->Count += From->Count;
    ExReleaseFastMutex(&From->Mutex);
    ExReleaseFastMutex(&To->Mutex);
    return STATUS_SUCCESS;
}

// case: The device extension is reached through the device object each time anew
typedef struct _EXTENSION { FAST_MUTEX Mutex; ULONG Count; } EXTENSION, *PEXTENSION;
NTSTATUS Work(PDEVICE_OBJECT Device)
{
    PEXTENSION extension = Device->DeviceExtension;
    ExAcquireFastMutex(&extension->Mutex);
    if (extension->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Mutex"
    }
    ExReleaseFastMutex(&((PEXTENSION)Device->DeviceExtension)->Mutex);
    return STATUS_SUCCESS;
}

// twin: The device extension is the same through the device object
typedef struct _EXTENSION { FAST_MUTEX Mutex; ULONG Count; } EXTENSION, *PEXTENSION;
NTSTATUS Work(PDEVICE_OBJECT Device)
{
    PEXTENSION extension = Device->DeviceExtension;
    ExAcquireFastMutex(&extension->Mutex);
    extension->Count += 1;
    ExReleaseFastMutex(&((PEXTENSION)Device->DeviceExtension)->Mutex);
    return STATUS_SUCCESS;
}

// case: A cast does not change what a pointer leads to
typedef struct _EXTENSION { ULONG Type; PVOID Buffer; } EXTENSION, *PEXTENSION;
VOID Clean(PVOID Context)
{
    PEXTENSION extension = (PEXTENSION)Context;
    ExFreePoolWithTag(extension->Buffer, 'elC1');
    ExFreePoolWithTag(((PEXTENSION)Context)->Buffer, 'elC1');   // expect: resource-released-twice
}

// twin: A cast to the same structure, and the other member
typedef struct _EXTENSION { PVOID Name; PVOID Buffer; } EXTENSION, *PEXTENSION;
VOID Clean(PVOID Context)
{
    PEXTENSION extension = (PEXTENSION)Context;
    ExFreePoolWithTag(extension->Buffer, 'elC1');
    ExFreePoolWithTag(((PEXTENSION)Context)->Name, 'elC1');
}

// case: The first member of a structure stands where the structure does
typedef struct _HEADER { ULONG Type; PVOID Buffer; } HEADER, *PHEADER;
typedef struct _EXTENSION { HEADER Header; ULONG Count; } EXTENSION, *PEXTENSION;
VOID Clean(PEXTENSION Extension)
{
    PHEADER header = &Extension->Header;
    ExFreePoolWithTag(header->Buffer, 'elC2');
    ExFreePoolWithTag(Extension->Header.Buffer, 'elC2');   // expect: resource-released-twice
}

// twin: A member that was set to NULL in between is freed for nothing, but not twice
typedef struct _HEADER { ULONG Type; PVOID Buffer; } HEADER, *PHEADER;
typedef struct _EXTENSION { HEADER Header; ULONG Count; } EXTENSION, *PEXTENSION;
VOID Clean(PEXTENSION Extension)
{
    PHEADER header = &Extension->Header;
    ExFreePoolWithTag(header->Buffer, 'elC2');
    header->Buffer = NULL;
    if (Extension->Header.Buffer != NULL) {
        ExFreePoolWithTag(Extension->Header.Buffer, 'elC2');
    }
}

// case: CONTAINING_RECORD leads back to the object, whose lock is still held
typedef struct _ITEM { ULONG Count; LIST_ENTRY Link; FAST_MUTEX Mutex; } ITEM, *PITEM;
NTSTATUS Touch(PLIST_ENTRY Entry)
{
    PITEM item = CONTAINING_RECORD(Entry, ITEM, Link);
    ExAcquireFastMutex(&item->Mutex);
    if (item->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Mutex"
    }
    ExReleaseFastMutex(&CONTAINING_RECORD(Entry, ITEM, Link)->Mutex);
    return STATUS_SUCCESS;
}

// twin: CONTAINING_RECORD of the same entry is the same object
typedef struct _ITEM { ULONG Count; LIST_ENTRY Link; FAST_MUTEX Mutex; } ITEM, *PITEM;
NTSTATUS Touch(PLIST_ENTRY Entry)
{
    PITEM item = CONTAINING_RECORD(Entry, ITEM, Link);
    ExAcquireFastMutex(&item->Mutex);
    item->Count += 1;
    ExReleaseFastMutex(&CONTAINING_RECORD(Entry, ITEM, Link)->Mutex);
    return STATUS_SUCCESS;
}

// case: CONTAINING_RECORD undoes the address of a member
typedef struct _ITEM { ULONG Count; LIST_ENTRY Link; PVOID Data; } ITEM, *PITEM;
VOID Drop(PITEM Item)
{
    PLIST_ENTRY link = &Item->Link;
    ExFreePoolWithTag(Item, 'metI');
    ExFreePoolWithTag(CONTAINING_RECORD(link, ITEM, Link), 'metI');   // expect: resource-released-twice
}

// twin: CONTAINING_RECORD of another entry is another object
typedef struct _ITEM { ULONG Count; LIST_ENTRY Link; PVOID Data; } ITEM, *PITEM;
VOID Drop(PITEM Item, PLIST_ENTRY Other)
{
    ExFreePoolWithTag(Item, 'metI');
    ExFreePoolWithTag(CONTAINING_RECORD(Other, ITEM, Link), 'metI');
}

// case: The context of a KMDF object is the same whenever it is asked for
#include <ntddk.h>
#include <wdf.h>
typedef struct _CONTEXT { WDFSPINLOCK Lock; ULONG Count; } CONTEXT, *PCONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CONTEXT, GetContext)
NTSTATUS Work(WDFDEVICE Device)
{
    WdfSpinLockAcquire(GetContext(Device)->Lock);
    if (GetContext(Device)->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
    }
    WdfSpinLockRelease(GetContext(Device)->Lock);
    return STATUS_SUCCESS;
}

// twin: The context of a KMDF object is locked and unlocked through its accessor
#include <ntddk.h>
#include <wdf.h>
typedef struct _CONTEXT { WDFSPINLOCK Lock; ULONG Count; } CONTEXT, *PCONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CONTEXT, GetContext)
NTSTATUS Work(WDFDEVICE Device)
{
    PCONTEXT context = GetContext(Device);
    WdfSpinLockAcquire(GetContext(Device)->Lock);
    context->Count += 1;
    WdfSpinLockRelease(context->Lock);
    return STATUS_SUCCESS;
}

// case: The contexts of two KMDF devices are two places
#include <ntddk.h>
#include <wdf.h>
typedef struct _CONTEXT { WDFSPINLOCK Lock; ULONG Count; } CONTEXT, *PCONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CONTEXT, GetContext)
NTSTATUS Work(WDFDEVICE Device, WDFDEVICE Parent)
{
    WdfSpinLockAcquire(GetContext(Device)->Lock);
    WdfSpinLockAcquire(GetContext(Parent)->Lock);
    GetContext(Parent)->Count += 1;
    WdfSpinLockRelease(GetContext(Parent)->Lock);
    if (GetContext(Device)->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
    }
    WdfSpinLockRelease(GetContext(Device)->Lock);
    return STATUS_SUCCESS;
}

// twin: The contexts of two KMDF devices, both unlocked
#include <ntddk.h>
#include <wdf.h>
typedef struct _CONTEXT { WDFSPINLOCK Lock; ULONG Count; } CONTEXT, *PCONTEXT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(CONTEXT, GetContext)
NTSTATUS Work(WDFDEVICE Device, WDFDEVICE Parent)
{
    WdfSpinLockAcquire(GetContext(Device)->Lock);
    WdfSpinLockAcquire(GetContext(Parent)->Lock);
    GetContext(Parent)->Count += 1;
    WdfSpinLockRelease(GetContext(Parent)->Lock);
    WdfSpinLockRelease(GetContext(Device)->Lock);
    return STATUS_SUCCESS;
}

// case: A global is a place like others
static FAST_MUTEX Mutex;
static ULONG Count;
NTSTATUS Work(VOID)
{
    ExAcquireFastMutex(&Mutex);
    if (Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Mutex"
    }
    ExReleaseFastMutex(&Mutex);
    return STATUS_SUCCESS;
}

// twin: A global through a pointer to it is the same place
static FAST_MUTEX Mutex;
static ULONG Count;
NTSTATUS Work(VOID)
{
    PFAST_MUTEX mutex = &Mutex;
    ExAcquireFastMutex(&Mutex);
    Count += 1;
    ExReleaseFastMutex(mutex);
    return STATUS_SUCCESS;
}

// case: A member of a global structure is a place of its own
static struct { FAST_MUTEX List; FAST_MUTEX Table; ULONG Count; } Globals;
NTSTATUS Work(VOID)
{
    ExAcquireFastMutex(&Globals.List);
    ExAcquireFastMutex(&Globals.Table);
    Globals.Count += 1;
    ExReleaseFastMutex(&Globals.Table);
    if (Globals.Count == 9) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Globals.List"
    }
    ExReleaseFastMutex(&Globals.List);
    return STATUS_SUCCESS;
}

// twin: Members of a global structure, each given back
static struct { FAST_MUTEX List; FAST_MUTEX Table; ULONG Count; } Globals;
NTSTATUS Work(VOID)
{
    ExAcquireFastMutex(&Globals.List);
    ExAcquireFastMutex(&Globals.Table);
    Globals.Count += 1;
    ExReleaseFastMutex(&Globals.Table);
    ExReleaseFastMutex(&Globals.List);
    return STATUS_SUCCESS;
}

// case: A global that points to the extension keeps pointing there
typedef struct _EXTENSION { FAST_MUTEX Mutex; ULONG Count; } EXTENSION, *PEXTENSION;
static PEXTENSION Only;
NTSTATUS Work(VOID)
{
    ExAcquireFastMutex(&Only->Mutex);
    if (Only->Count == 0) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Only->Mutex"
    }
    ExReleaseFastMutex(&Only->Mutex);
    return STATUS_SUCCESS;
}

// twin: A local copy of the global pointer leads to the same lock
typedef struct _EXTENSION { FAST_MUTEX Mutex; ULONG Count; } EXTENSION, *PEXTENSION;
static PEXTENSION Only;
NTSTATUS Work(VOID)
{
    PEXTENSION extension = Only;
    ExAcquireFastMutex(&Only->Mutex);
    extension->Count += 1;
    ExReleaseFastMutex(&extension->Mutex);
    return STATUS_SUCCESS;
}

// case: A constant index names one element of an array
NTSTATUS Work(FAST_MUTEX *Mutexes, PULONG Count)
{
    ExAcquireFastMutex(&Mutexes[0]);
    ExAcquireFastMutex(&Mutexes[1]);
    *Count += 1;
    ExReleaseFastMutex(&Mutexes[1]);
    if (*Count == 9) {
        return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "[0]"
    }
    ExReleaseFastMutex(&Mutexes[0]);
    return STATUS_SUCCESS;
}

// twin: A variable index names the same element while it does not change
NTSTATUS Work(FAST_MUTEX *Mutexes, ULONG Index, PULONG Count)
{
    ExAcquireFastMutex(&Mutexes[Index]);
    *Count += 1;
    ExReleaseFastMutex(&Mutexes[Index]);
    return STATUS_SUCCESS;
}

// case: An index that moved on may name the same element
NTSTATUS Work(FAST_MUTEX *Mutexes, ULONG Index)
{
    ExAcquireFastMutex(&Mutexes[Index]);
    Index++;
    ExReleaseFastMutex(&Mutexes[Index]);   // expect-missed: lock-not-held - elements of an array may be the same one
    return STATUS_SUCCESS;   // expect-missed: lock-not-released - no way gives back what it took, as in a function that means to return with it
}

// twin: An index that moved on after the release
NTSTATUS Work(FAST_MUTEX *Mutexes, ULONG Index)
{
    ExAcquireFastMutex(&Mutexes[Index]);
    ExReleaseFastMutex(&Mutexes[Index]);
    Index++;
    ExAcquireFastMutex(&Mutexes[Index]);
    ExReleaseFastMutex(&Mutexes[Index]);
    return STATUS_SUCCESS;
}

// case: Memory that is not stored in the array yet is owed
VOID Keep(PVOID *Slots, ULONG Index, SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'peeK');
    if (data == NULL) {
        return;
    }
    if (Index > 7) {
        return;   // expect: resource-leak
    }
    Slots[Index] = data;
}

// twin: What is stored in an array that others see is theirs
VOID Keep(PVOID *Slots, ULONG Index, SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'peeK');
    if (data == NULL) {
        return;
    }
    Slots[Index] = data;
}

// case: A variable whose address a function was given is what that function left there
NTSTATUS Open(POBJECT_ATTRIBUTES Name, PHANDLE Key);
NTSTATUS Use(POBJECT_ATTRIBUTES Name)
{
    HANDLE key = NULL;
    NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);   // expect-step: resource-leak
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (key != NULL) {
        return STATUS_UNSUCCESSFUL;   // expect: resource-leak
    }
    return STATUS_SUCCESS;
}

// twin: A variable whose address an unknown function was given may hold anything behind it
VOID Fill(PULONG Mode);
VOID Use(SIZE_T Size)
{
    ULONG mode = 1;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU1');
    if (data == NULL) {
        return;
    }
    Fill(&mode);
    if (mode != 1) {
        ExFreePoolWithTag(data, 'esU1');
        return;
    }
    ExFreePoolWithTag(data, 'esU1');
}

// case: A variable whose address nobody was given keeps its value over unknown calls
VOID Unknown(VOID);
VOID Use(SIZE_T Size)
{
    ULONG mode = 1;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU1');
    if (data == NULL) {
        return;
    }
    Unknown();
    if (mode == 1) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'esU1');
}

// twin: A variable whose address nobody was given closes a way behind unknown calls
VOID Unknown(VOID);
VOID Use(SIZE_T Size)
{
    ULONG mode = 1;
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU1');
    if (data == NULL) {
        return;
    }
    Unknown();
    if (mode == 2) {
        return;
    }
    ExFreePoolWithTag(data, 'esU1');
}

// case: What is known of a member ends with an unknown call: both ways are looked at
typedef struct _EXTENSION { ULONG Mode; } EXTENSION, *PEXTENSION;
VOID Unknown(VOID);
VOID Use(PEXTENSION Extension, SIZE_T Size)
{
    PVOID data;
    Extension->Mode = 1;
    data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU1');
    if (data == NULL) {
        return;
    }
    Unknown();
    if (Extension->Mode == 2) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'esU1');
}

// twin: What is known of a member lasts while only DDIs are called
typedef struct _EXTENSION { ULONG Mode; } EXTENSION, *PEXTENSION;
VOID Use(PEXTENSION Extension, SIZE_T Size)
{
    PVOID data;
    Extension->Mode = 1;
    data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU1');
    if (data == NULL) {
        return;
    }
    if (Extension->Mode == 2) {
        return;
    }
    ExFreePoolWithTag(data, 'esU1');
}

// case: What an unknown function does not get stays the path's own
VOID Adopt(PVOID Data);
VOID Use(SIZE_T Size, PVOID Other)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU2');
    Adopt(Other);
    if (data != NULL) {
        RtlZeroMemory(data, Size);
    }
}   // expect: resource-leak

// twin: What an unknown function gets may be kept there
VOID Adopt(PVOID Data);
VOID Use(SIZE_T Size)
{
    PVOID data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU2');
    Adopt(data);
}

// case: A pointer in a structure that stays in the function is lost with it
typedef struct _PAIR { PVOID First; PVOID Second; } PAIR;
VOID Use(SIZE_T Size)
{
    PAIR pair;
    pair.First = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU3');
    pair.Second = NULL;
    if (pair.First != NULL) {
        RtlZeroMemory(pair.First, Size);
    }
}   // expect: resource-leak

// twin: A pointer in a structure that an unknown function gets may be kept there
typedef struct _PAIR { PVOID First; PVOID Second; } PAIR, *PPAIR;
VOID Adopt(PPAIR Pair);
VOID Use(SIZE_T Size)
{
    PAIR pair;
    pair.First = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU3');
    pair.Second = NULL;
    Adopt(&pair);
}

// case: A write through one of two pointers does not change what the other is known to lead to
typedef struct _EXTENSION { ULONG Mode; } EXTENSION, *PEXTENSION;
VOID Use(PEXTENSION One, PEXTENSION Two, SIZE_T Size)
{
    PVOID data;
    One->Mode = 1;
    Two->Mode = 2;
    data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU4');
    if (data == NULL) {
        return;
    }
    if (One->Mode == 1) {
        return;   // expect: resource-leak
    }
    ExFreePoolWithTag(data, 'esU4');
}

// twin: A write through another name of the pointer does
typedef struct _EXTENSION { ULONG Mode; } EXTENSION, *PEXTENSION;
VOID Use(PEXTENSION One, SIZE_T Size)
{
    PVOID data;
    PEXTENSION two = One;
    One->Mode = 1;
    two->Mode = 2;
    data = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'esU4');
    if (data == NULL) {
        return;
    }
    if (One->Mode == 1) {
        return;
    }
    ExFreePoolWithTag(data, 'esU4');
}

// case: A member that was copied into a local is freed by both names
typedef struct _EXTENSION { PVOID Buffer; } EXTENSION, *PEXTENSION;
VOID Clean(PEXTENSION Extension)
{
    PVOID buffer = Extension->Buffer;
    ExFreePoolWithTag(buffer, 'elC3');
    ExFreePoolWithTag(Extension->Buffer, 'elC3');   // expect: resource-released-twice
}

// twin: A member that got another value in between
typedef struct _EXTENSION { PVOID Buffer; PVOID Spare; } EXTENSION, *PEXTENSION;
VOID Clean(PEXTENSION Extension)
{
    PVOID buffer = Extension->Buffer;
    ExFreePoolWithTag(buffer, 'elC3');
    Extension->Buffer = Extension->Spare;
    ExFreePoolWithTag(Extension->Buffer, 'elC3');
}

// case: Swapped pointers keep their objects apart
VOID Swap(PVOID First, PVOID Second)
{
    PVOID keep = First;
    First = Second;
    Second = keep;
    ExFreePoolWithTag(Second, 'pawS');
    ExFreePoolWithTag(keep, 'pawS');   // expect: resource-released-twice
}

// twin: Swapped pointers are two objects still
VOID Swap(PVOID First, PVOID Second)
{
    PVOID keep = First;
    First = Second;
    Second = keep;
    ExFreePoolWithTag(First, 'pawS');
    ExFreePoolWithTag(Second, 'pawS');
}

// case: A structure that is copied brings its pointers along
typedef struct _PAIR { PVOID First; PVOID Second; } PAIR;
VOID Copy(PAIR *From)
{
    PAIR local = *From;
    ExFreePoolWithTag(local.First, 'ypoC');
    ExFreePoolWithTag(From->First, 'ypoC');   // expect-missed: resource-released-twice - an assigned structure is not taken apart into its members
}

// twin: A structure that is copied has other pointers, too
typedef struct _PAIR { PVOID First; PVOID Second; } PAIR;
VOID Copy(PAIR *From)
{
    PAIR local = *From;
    ExFreePoolWithTag(local.First, 'ypoC');
    ExFreePoolWithTag(From->Second, 'ypoC');
}

// case: A pointer that was moved on is used after the memory is freed
VOID Skip(PUCHAR Data)
{
    PUCHAR start = Data;
    Data += 8;
    ExFreePoolWithTag(start, 'pikS');
    *Data = 0;   // expect-missed: resource-used-after-release - what a moved pointer leads to is another place
}

// twin: A pointer that was moved on is used before the memory is freed
VOID Skip(PUCHAR Data)
{
    PUCHAR start = Data;
    Data += 8;
    *Data = 0;
    ExFreePoolWithTag(start, 'pikS');
}

// case: Where two pointers meet in one variable, either may be meant
typedef struct _NODE { FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
VOID Either(PNODE One, PNODE Two, BOOLEAN First)
{
    PNODE node = First ? One : Two;
    ExAcquireFastMutex(&node->Mutex);
    node->Count += 1;
    ExReleaseFastMutex(&node->Mutex);
    ExReleaseFastMutex(&node->Mutex);   // expect: lock-not-held
}

// twin: Where two pointers meet in one variable, the variable is the name
typedef struct _NODE { FAST_MUTEX Mutex; ULONG Count; } NODE, *PNODE;
VOID Either(PNODE One, PNODE Two, BOOLEAN First)
{
    PNODE node = First ? One : Two;
    ExAcquireFastMutex(&node->Mutex);
    node->Count += 1;
    ExReleaseFastMutex(&node->Mutex);
}

// case: A union has one place under two names
typedef union _VIEW { PVOID Buffer; PULONG Words; } VIEW, *PVIEW;
VOID Clean(PVIEW View)
{
    ExFreePoolWithTag(View->Buffer, 'weiV');
    View->Words[0] = 1;   // expect-missed: resource-used-after-release - the members of a union are followed as places of their own
}

// twin: A union is used before it is freed
typedef union _VIEW { PVOID Buffer; PULONG Words; } VIEW, *PVIEW;
VOID Clean(PVIEW View)
{
    View->Words[0] = 1;
    ExFreePoolWithTag(View->Buffer, 'weiV');
}
