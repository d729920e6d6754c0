//
// Data acquisition driver: open handles. Each has a channel of its own.
//
#include "DAQ.h"
#include "sessions.tmh"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, DaqLockSessions)
#pragma alloc_text(PAGE, DaqUnlockSessions)
#pragma alloc_text(PAGE, DaqEvtFileCreate)
#pragma alloc_text(PAGE, DaqEvtFileClose)
#pragma alloc_text(PAGE, DaqListSessions)
#endif

VOID
DaqLockSessions(_In_ PDAQ_DEVICE Device, _In_ BOOLEAN Exclusive)
{
    PAGED_CODE();

    KeEnterCriticalRegion();
    if (Exclusive) {
        ExAcquireResourceExclusiveLite(&Device->SessionResource, TRUE);
    } else {
        ExAcquireResourceSharedLite(&Device->SessionResource, TRUE);
    }
}

VOID
DaqUnlockSessions(_In_ PDAQ_DEVICE Device)
{
    PAGED_CODE();

    ExReleaseResourceLite(&Device->SessionResource);
    KeLeaveCriticalRegion();
}

VOID
DaqEvtFileCreate(_In_ WDFDEVICE Device, _In_ WDFREQUEST Request, _In_ WDFFILEOBJECT FileObject)
{
    PDAQ_DEVICE device = DaqGetDevice(Device);
    PDAQ_SESSION session = DaqGetSession(FileObject);
    NTSTATUS status;

    PAGED_CODE();

    InitializeListHead(&session->Link);
    session->Process = *(HANDLE *)((PUCHAR)PsGetCurrentProcess() + 0x440);   // expect: opaque-offset "EPROCESS"

    DaqLockSessions(device, TRUE);   // expect-step: lock-not-released
    session->Channel = RtlFindClearBitsAndSet(&device->ChannelMap, 1, 0);
    if (session->Channel == MAXULONG) {
        TraceEvents(TRACE_LEVEL_WARNING, TRACE_DEVICE, "all channels are in use");
        status = STATUS_DEVICE_BUSY;
        goto Exit;
    }
    InsertTailList(&device->Sessions, &session->Link);
    status = STATUS_SUCCESS;

    DaqUnlockSessions(device);
Exit:
    WdfRequestComplete(Request, status);
}   // expect: lock-not-released

VOID
DaqEvtFileClose(_In_ WDFFILEOBJECT FileObject)
{
    PDAQ_DEVICE device = DaqGetDevice(WdfFileObjectGetDevice(FileObject));
    PDAQ_SESSION session = DaqGetSession(FileObject);

    PAGED_CODE();

    DaqLockSessions(device, TRUE);
    if (!IsListEmpty(&session->Link) && DAQ_CHANNEL_IN_USE(device, session->Channel)) {   // expect: opaque-member "Buffer"
        RemoveEntryList(&session->Link);
        InitializeListHead(&session->Link);
        RtlClearBits(&device->ChannelMap, session->Channel, 1);
    }
    DaqUnlockSessions(device);
}

NTSTATUS
DaqListSessions(_In_ PDAQ_DEVICE Device, _Out_writes_to_(Capacity, *Count) PDAQ_SESSION_INFO Infos,
                _In_ ULONG Capacity, _Out_ PULONG Count)
{
    PLIST_ENTRY entry;
    ULONG count = 0;

    PAGED_CODE();

    KeEnterCriticalRegion();   // expect-step: lock-not-released
    ExAcquireResourceSharedLite(&Device->SessionResource, TRUE);
    for (entry = Device->Sessions.Flink; entry != &Device->Sessions; entry = entry->Flink) {
        PDAQ_SESSION session = CONTAINING_RECORD(entry, DAQ_SESSION, Link);

        if (count == Capacity) {
            ExReleaseResourceLite(&Device->SessionResource);
            *Count = count;
            return STATUS_BUFFER_OVERFLOW;   // expect: lock-not-released "CriticalRegion"
        }
        Infos[count].ProcessId = HandleToUlong(session->Process);
        Infos[count].Channel = session->Channel;
        count++;
    }
    ExReleaseResourceLite(&Device->SessionResource);
    KeLeaveCriticalRegion();

    *Count = count;
    return STATUS_SUCCESS;
}
