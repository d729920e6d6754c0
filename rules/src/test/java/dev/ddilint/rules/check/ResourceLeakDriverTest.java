package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What outlives a function is followed over the whole driver: who keeps it, who gives it back. */
class ResourceLeakDriverTest {
  private static final String DRIVER =
      """
      // run: --only=resource-leak
      typedef struct _NODE { LIST_ENTRY Link; ULONG Value; } NODE, *PNODE;
      typedef struct _DEVICE { LIST_ENTRY Nodes; KSPIN_LOCK Lock; PVOID Log; PNODE Last; } DEVICE, *PDEVICE;
      DEVICE Device;
      DRIVER_UNLOAD Unload;
      DRIVER_INITIALIZE DriverEntry;
      NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
      {
          UNREFERENCED_PARAMETER(Path);
          InitializeListHead(&Device.Nodes);
          KeInitializeSpinLock(&Device.Lock);
          Driver->DriverUnload = Unload;
          return STATUS_SUCCESS;
      }
      """;

  private static final String ADD =
      """
      VOID Add(PDEVICE To)
      {
          PNODE node = (PNODE)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(NODE), 'tseT');
          if (node != NULL) {
              InsertTailList(&To->Nodes, &node->Link);
          }
      }
      """;

  private static final String FREE_ALL =
      """
      VOID Unload(PDRIVER_OBJECT Driver)
      {
          UNREFERENCED_PARAMETER(Driver);
          while (!IsListEmpty(&Device.Nodes)) {
              ExFreePoolWithTag(CONTAINING_RECORD(RemoveHeadList(&Device.Nodes), NODE, Link), 'tseT');
          }
      }
      """;

  @Nested
  class NothingGivesItBack {
    @Test
    void whatAMemberKeeps() {
      check(
          DRIVER
              + """
              VOID Open(PDEVICE To)
              {
                  To->Log = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT');   // expect: resource-leak "_DEVICE.Log"
              }
              VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
              """);
    }

    @Test
    void anotherMemberIsGivenBack() {
      check(
          DRIVER
              + """
              VOID Open(PDEVICE To)
              {
                  To->Log = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT');   // expect: resource-leak
                  To->Last = (PNODE)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(NODE), 'tseT');
              }
              VOID Unload(PDRIVER_OBJECT Driver)
              {
                  UNREFERENCED_PARAMETER(Driver);
                  ExFreePoolWithTag(Device.Last, 'tseT');
              }
              """);
    }

    @Test
    void aStructureOfTheDriver() {
      check(
          DRIVER
              + """
              VOID Add(PDEVICE To)
              {
                  PNODE node = (PNODE)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(NODE), 'tseT');   // expect: resource-leak
                  if (node != NULL) {
                      InsertTailList(&To->Nodes, &node->Link);
                  }
              }
              VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
              """);
    }

    @Test
    void notByAHelper() {
      check(
          DRIVER
              + """
              VOID Free(PVOID Memory) { ExFreePoolWithTag(Memory, 'tseT'); }
              VOID Open(PDEVICE To) { To->Log = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT'); }
              VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); Free(Device.Log); }
              """);
    }

    @Test
    void notWhatIsMovedAndGivenBackElsewhere() {
      check(
          DRIVER
              + """
              PVOID Spare;
              VOID Open(PDEVICE To) { To->Log = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT'); }
              VOID Move(PDEVICE From) { Spare = From->Log; }
              VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); ExFreePoolWithTag(Spare, 'tseT'); }
              """);
    }

    @Test
    void notWhereSomeFunctionIsNotSeen() {
      check(
          DRIVER
              + """
              VOID Close(PDEVICE Of);
              VOID Open(PDEVICE To) { To->Log = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT'); }
              VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); Close(&Device); }
              """);
    }

    @Test
    void notInADriverThatStays() {
      check(
          """
          // run: --only=resource-leak
          PVOID Log;
          DRIVER_INITIALIZE DriverEntry;
          NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
          {
              UNREFERENCED_PARAMETER(Driver);
              UNREFERENCED_PARAMETER(Path);
              Log = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT');
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void notMemoryThatTheSystemFrees() {
      check(
          DRIVER
              + """
              VOID Answer(PIRP Irp)
              {
                  Irp->IoStatus.Information = (ULONG_PTR)ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT');
              }
              VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
              """);
    }
  }

  @Nested
  class TakenOut {
    @Test
    void ofAListAndForgotten() {
      check(
          DRIVER
              + ADD
              + FREE_ALL
              + """
              ULONG Next(PDEVICE From)
              {
                  PNODE node = CONTAINING_RECORD(RemoveHeadList(&From->Nodes), NODE, Link);   // expect-step: resource-leak
                  return node->Value;   // expect: resource-leak "pool memory"
              }
              """);
    }

    @Test
    void ofAListInALoop() {
      check(
          DRIVER
              + ADD
              + FREE_ALL
              + """
              ULONG Drain(PDEVICE From)
              {
                  PLIST_ENTRY entry;
                  ULONG sum = 0;
                  while ((entry = ExInterlockedRemoveHeadList(&From->Nodes, &From->Lock)) != NULL) {   // expect: resource-leak "loop"
                      sum += CONTAINING_RECORD(entry, NODE, Link)->Value;
                  }
                  return sum;
              }
              """);
    }

    @Test
    void ofAMemberThatIsCleared() {
      check(
          DRIVER
              + """
              VOID Remember(PDEVICE To) { To->Last = (PNODE)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(NODE), 'tseT'); }
              VOID Forget(PDEVICE From)
              {
                  if (From->Last != NULL) {
                      From->Last = NULL;
                  }
              }   // expect: resource-leak "_DEVICE.Last"
              VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); ExFreePoolWithTag(Device.Last, 'tseT'); }
              """);
    }

    @Test
    void notWhatIsFreedOrPutBack() {
      check(
          DRIVER
              + ADD
              + FREE_ALL
              + """
              VOID Rotate(PDEVICE Of, BOOLEAN Free)
              {
                  PNODE node = CONTAINING_RECORD(RemoveHeadList(&Of->Nodes), NODE, Link);
                  if (Free) {
                      ExFreePoolWithTag(node, 'tseT');
                  } else {
                      InsertTailList(&Of->Nodes, &node->Link);
                  }
              }
              PNODE Take(PDEVICE From) { return CONTAINING_RECORD(RemoveHeadList(&From->Nodes), NODE, Link); }
              """);
    }

    @Test
    void notTheHeadOfAnEmptyList() {
      check(
          DRIVER
              + ADD
              + FREE_ALL
              + """
              VOID Drop(PDEVICE Of)
              {
                  PLIST_ENTRY entry = RemoveHeadList(&Of->Nodes);
                  if (entry == &Of->Nodes) {
                      return;
                  }
                  ExFreePoolWithTag(CONTAINING_RECORD(entry, NODE, Link), 'tseT');
              }
              """);
    }

    @Test
    void notOfAListWithOtherThings() {
      check(
          DRIVER
              + ADD
              + FREE_ALL
              + """
              NODE First;
              VOID Start(PDEVICE Of) { InsertTailList(&Of->Nodes, &First.Link); }
              ULONG Next(PDEVICE From)
              {
                  return CONTAINING_RECORD(RemoveHeadList(&From->Nodes), NODE, Link)->Value;
              }
              """);
    }

    @Test
    void notAMemberThatOnlyPoints() {
      check(
          DRIVER
              + ADD
              + FREE_ALL
              + """
              VOID Look(PDEVICE Of) { Of->Last = CONTAINING_RECORD(Of->Nodes.Flink, NODE, Link); }
              VOID Forget(PDEVICE From)
              {
                  if (From->Last != NULL) {
                      From->Last = NULL;
                  }
              }
              """);
    }
  }

  @Nested
  class WithItsPlace {
    @Test
    void whenTheMemoryAroundItIsFreed() {
      check(
          """
          // run: --only=resource-leak
          typedef struct _PACKET { PMDL Mdl; ULONG Bytes; } PACKET, *PPACKET;
          NTSTATUS Build(PVOID Data, PPACKET *Result, BOOLEAN Full)
          {
              PPACKET packet = (PPACKET)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(PACKET), 'tseT');
              if (packet == NULL) {
                  return STATUS_INSUFFICIENT_RESOURCES;
              }
              packet->Mdl = IoAllocateMdl(Data, 64, FALSE, FALSE, NULL);   // expect-step: resource-leak
              if (packet->Mdl == NULL || Full) {
                  ExFreePoolWithTag(packet, 'tseT');
                  return STATUS_UNSUCCESSFUL;   // expect: resource-leak "MDL"
              }
              *Result = packet;
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void whenItIsCleared() {
      check(
          """
          // run: --only=resource-leak
          typedef struct _DEVICE { PVOID Registers; } DEVICE, *PDEVICE;
          BOOLEAN IsThere(PVOID Registers) { return *(PULONG)Registers != 0; }
          NTSTATUS Map(PDEVICE Device, PHYSICAL_ADDRESS Start)
          {
              Device->Registers = MmMapIoSpaceEx(Start, 64, PAGE_READWRITE);   // expect-step: resource-leak
              if (Device->Registers == NULL) {
                  return STATUS_INSUFFICIENT_RESOURCES;
              }
              if (!IsThere(Device->Registers)) {
                  Device->Registers = NULL;
                  return STATUS_NO_SUCH_DEVICE;   // expect: resource-leak "mapping"
              }
              return STATUS_SUCCESS;
          }
          """);
    }
  }

  @Nested
  class InALoop {
    @Test
    void whatTheNextRoundDoesNotKnowOf() {
      check(
          """
          // run: --only=resource-leak
          VOID Fill(ULONG Count, PULONG Sum)
          {
              ULONG i;
              for (i = 0; i < Count; i++) {
                  PULONG number = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, 4, 'tseT');   // expect: resource-leak "loop"
                  if (number == NULL) {
                      return;
                  }
                  *Sum += *number;
              }
          }
          """);
    }

    @Test
    void notWhatAnotherVariableStillHolds() {
      check(
          """
          // run: --only=resource-leak
          VOID Fill(ULONG Count)
          {
              PVOID last = NULL;
              ULONG i;
              for (i = 0; i < Count; i++) {
                  PVOID next = ExAllocatePool2(POOL_FLAG_PAGED, 4, 'tseT');
                  if (last != NULL) {
                      ExFreePoolWithTag(last, 'tseT');
                  }
                  last = next;
              }
              if (last != NULL) {
                  ExFreePoolWithTag(last, 'tseT');
              }
          }
          """);
    }
  }

  @Nested
  class Lent {
    @Test
    void toACallThatOnlyUsesIt() {
      check(
          """
          // run: --only=resource-leak
          NTSTATUS Flush(PVOID Data, BOOLEAN Write)
          {
              PMDL mdl = IoAllocateMdl(Data, 64, FALSE, FALSE, NULL);   // expect-step: resource-leak
              if (mdl == NULL) {
                  return STATUS_INSUFFICIENT_RESOURCES;
              }
              MmBuildMdlForNonPagedPool(mdl);
              if (Write) {
                  return STATUS_UNSUCCESSFUL;   // expect: resource-leak "MDL"
              }
              IoFreeMdl(mdl);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void toACallThatKeepsItOnlyWhenItSucceeds() {
      check(
          """
          // run: --only=resource-leak
          #include <fltKernel.h>
          VOID Work(PFLT_GENERIC_WORKITEM Item, PVOID Object, PVOID Context) { FltFreeGenericWorkItem(Item); }
          NTSTATUS Queue(PFLT_INSTANCE Instance)
          {
              PFLT_GENERIC_WORKITEM item = FltAllocateGenericWorkItem();   // expect-step: resource-leak
              NTSTATUS status;
              if (item == NULL) {
                  return STATUS_INSUFFICIENT_RESOURCES;
              }
              status = FltQueueGenericWorkItem(item, Instance, Work, DelayedWorkQueue, NULL);
              if (!NT_SUCCESS(status)) {
                  return status;   // expect: resource-leak "work item"
              }
              return STATUS_SUCCESS;
          }
          """);
    }
  }
}
