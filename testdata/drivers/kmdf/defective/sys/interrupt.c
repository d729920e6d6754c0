//
// Data acquisition driver: interrupt, blocks of samples, reads.
//
#include "daq.h"
#include "interrupt.tmh"

BOOLEAN
DaqEvtIsr(_In_ WDFINTERRUPT Interrupt, _In_ ULONG MessageID)
{
    PDAQ_DEVICE device = DaqGetDevice(WdfInterruptGetDevice(Interrupt));
    ULONG status;

    UNREFERENCED_PARAMETER(MessageID);

    status = DAQ_READ(device, DAQ_REG_STATUS) & DAQ_STATUS_MINE;
    if (status == 0) {
        return FALSE;
    }
    DAQ_WRITE(device, DAQ_REG_STATUS, status);
    device->PendingStatus |= status;
    WdfInterruptQueueDpcForIsr(Interrupt);
    return TRUE;
}

NTSTATUS
DaqEvtInterruptEnable(_In_ WDFINTERRUPT Interrupt, _In_ WDFDEVICE AssociatedDevice)
{
    UNREFERENCED_PARAMETER(Interrupt);

    DAQ_WRITE(DaqGetDevice(AssociatedDevice), DAQ_REG_CONTROL, DAQ_CONTROL_RUN);
    return STATUS_SUCCESS;
}

NTSTATUS
DaqEvtInterruptDisable(_In_ WDFINTERRUPT Interrupt, _In_ WDFDEVICE AssociatedDevice)
{
    UNREFERENCED_PARAMETER(Interrupt);

    DAQ_WRITE(DaqGetDevice(AssociatedDevice), DAQ_REG_CONTROL, 0);
    return STATUS_SUCCESS;
}

//
// Takes what the interrupt service routine has collected.
//
static ULONG
DaqTakePendingStatus(_In_ PDAQ_DEVICE Device)
{
    ULONG status;

    WdfInterruptAcquireLock(Device->Interrupt);
    status = Device->PendingStatus;
    Device->PendingStatus = 0;
    WdfInterruptReleaseLock(Device->Interrupt);
    return status;
}

static PDAQ_BLOCK
DaqReadBlock(_In_ PDAQ_DEVICE Device, _In_ WDFMEMORY Memory)
{
    PDAQ_BLOCK block = (PDAQ_BLOCK)WdfMemoryGetBuffer(Memory, NULL);

    block->Memory = Memory;
    block->Words = 0;
    while (block->Words < DAQ_BLOCK_WORDS && DAQ_READ(Device, DAQ_REG_LEVEL) != 0) {
        block->Data[block->Words++] = DAQ_READ(Device, DAQ_REG_FIFO);
    }
    return block;
}

VOID
DaqEvtDpc(_In_ WDFINTERRUPT Interrupt, _In_ WDFOBJECT AssociatedObject)
{
    PDAQ_DEVICE device = DaqGetDevice(AssociatedObject);
    ULONG pending = DaqTakePendingStatus(device);
    WDFMEMORY memory;
    BOOLEAN reset = FALSE;
    PDAQ_BLOCK block;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(Interrupt);

    InterlockedExchange(&device->Ticks, 0);

    WdfSpinLockAcquire(device->FifoLock);   // expect-step: lock-not-released
    if ((pending & DAQ_STATUS_OVERRUN) != 0) {
        device->Overruns++;
        reset = (device->Overruns % DAQ_OVERRUN_LIMIT) == 0;
    }
    while (device->BlockCount < DAQ_MAX_BLOCKS && DAQ_READ(device, DAQ_REG_LEVEL) != 0) {
        status = WdfMemoryCreateFromLookaside(device->BlockLookaside, &memory);
        if (!NT_SUCCESS(status)) {
            device->Overruns++;
            return;   // expect: lock-not-released "FifoLock"
        }
        block = DaqReadBlock(device, memory);
        InsertTailList(&device->Blocks, &block->Link);
        device->BlockCount++;
    }
    WdfSpinLockRelease(device->FifoLock);

    if (reset) {
        DaqRequestReset(device, DAQ_RESET_OVERRUN);   // expect-step: irql-too-high
    }
    DaqServeReads(device);
}

//
// Copies as much of a block as the application has room for.
//
static VOID
DaqCompleteRead(_In_ WDFREQUEST Request, _In_ PDAQ_BLOCK Block)
{
    size_t bytes = Block->Words * sizeof(ULONG);
    size_t room = 0;
    PVOID buffer;
    NTSTATUS status;

    status = WdfRequestRetrieveOutputBuffer(Request, sizeof(ULONG), &buffer, &room);
    if (NT_SUCCESS(status)) {
        if (bytes > room) {
            bytes = room;
        }
        WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, bytes);   // expect-step: irp-used-after-completion
        RtlCopyMemory(buffer, Block->Data, bytes);   // expect: irp-used-after-completion "WdfRequestRetrieveOutputBuffer"
    } else {
        WdfRequestComplete(Request, status);
    }
}

//
// Gives waiting blocks to waiting reads. Called whenever one of either was added.
//
_Use_decl_annotations_
VOID
DaqServeReads(PDAQ_DEVICE Device)
{
    WDFREQUEST request;
    PDAQ_BLOCK block;
    NTSTATUS status;

    for (;;) {
        WdfSpinLockAcquire(Device->FifoLock);
        if (IsListEmpty(&Device->Blocks)) {
            WdfSpinLockRelease(Device->FifoLock);
            return;
        }
        status = WdfIoQueueRetrieveNextRequest(Device->ReadQueue, &request);
        if (!NT_SUCCESS(status)) {
            DaqDiscardBlocks(Device);   // expect: lock-taken-twice "FifoLock"
            WdfSpinLockRelease(Device->FifoLock);
            return;
        }
        block = CONTAINING_RECORD(RemoveHeadList(&Device->Blocks), DAQ_BLOCK, Link);
        Device->BlockCount--;
        WdfSpinLockRelease(Device->FifoLock);

        DaqCompleteRead(request, block);
        WdfObjectDelete(block->Memory);
    }
}

VOID
DaqDiscardBlocks(_In_ PDAQ_DEVICE Device)
{
    LIST_ENTRY discarded;
    PDAQ_BLOCK block;

    InitializeListHead(&discarded);

    WdfSpinLockAcquire(Device->FifoLock);
    while (!IsListEmpty(&Device->Blocks)) {
        InsertTailList(&discarded, RemoveHeadList(&Device->Blocks));
    }
    Device->BlockCount = 0;
    WdfSpinLockRelease(Device->FifoLock);

    while (!IsListEmpty(&discarded)) {
        block = CONTAINING_RECORD(RemoveHeadList(&discarded), DAQ_BLOCK, Link);
        WdfObjectDelete(block->Memory);
    }
}
