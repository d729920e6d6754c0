package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What a path got it gives back, hands on, or loses. */
class ResourceLeakTest {

  @Test
  void onAnErrorPath() {
    check(
        """
        NTSTATUS Read(HANDLE File, SIZE_T Size)
        {
            NTSTATUS status;
            IO_STATUS_BLOCK block;
            PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');   // expect-step: resource-leak
            if (buffer == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            status = ZwReadFile(File, NULL, NULL, NULL, &block, buffer, (ULONG)Size, NULL, NULL);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: resource-leak "pool memory"
            }
            ExFreePoolWithTag(buffer, 'tseT');
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void ofAHandleWhenTheNextCallFails() {
    check(
        """
        NTSTATUS Erase(POBJECT_ATTRIBUTES Name)
        {
            HANDLE key;
            NTSTATUS status = ZwOpenKey(&key, DELETE, Name);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            status = ZwDeleteKey(key);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: resource-leak "handle"
            }
            ZwClose(key);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void ofAReference() {
    check(
        """
        NTSTATUS Peek(HANDLE File, PDEVICE_OBJECT *Device)
        {
            PVOID object;
            NTSTATUS status = ObReferenceObjectByHandle(File, 0, *IoFileObjectType, KernelMode, &object, NULL);
            if (NT_SUCCESS(status)) {
                *Device = IoGetRelatedDeviceObject(object);
            }
            return status;   // expect: resource-leak "reference"
        }
        """);
  }

  @Test
  void ofWhatAHelperReturned() {
    check(
        """
        static PVOID Make(SIZE_T Size)
        {
            PVOID made = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            return made;
        }
        NTSTATUS Use(SIZE_T Size)
        {
            PVOID buffer = Make(Size);
            if (buffer == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            RtlZeroMemory(buffer, Size);
            return STATUS_SUCCESS;   // expect: resource-leak
        }
        """);
  }

  @Test
  void behindACleanupLabelThatForgetsOne() {
    check(
        """
        NTSTATUS Two(SIZE_T Size)
        {
            NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
            PVOID first = NULL;
            PVOID second = NULL;
            first = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (first == NULL) {
                goto Exit;
            }
            second = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (second == NULL) {
                goto Exit;
            }
            RtlCopyMemory(first, second, Size);
            status = STATUS_SUCCESS;
        Exit:
            if (second != NULL) {
                ExFreePoolWithTag(second, 'tseT');
            }
            return status;   // expect: resource-leak "line 7"
        }
        """);
  }

  @Test
  void notWhenACleanupLabelFreesAll() {
    check(
        """
        NTSTATUS Two(SIZE_T Size)
        {
            NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
            PVOID first = NULL;
            PVOID second = NULL;
            first = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (first == NULL) {
                goto Exit;
            }
            second = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (second == NULL) {
                goto Exit;
            }
            status = STATUS_SUCCESS;
        Exit:
            if (second != NULL) {
                ExFreePoolWithTag(second, 'tseT');
            }
            if (first != NULL) {
                ExFreePoolWithTag(first, 'tseT');
            }
            return status;
        }
        """);
  }

  @Test
  void notWhenItIsReturned() {
    check(
        """
        PVOID Make(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
        }
        """);
  }

  @Test
  void notWhenItIsStoredWhereOthersSeeIt() {
    check(
        """
        typedef struct _CONTEXT { PVOID Buffer; LIST_ENTRY Link; } CONTEXT, *PCONTEXT;
        LIST_ENTRY All;
        NTSTATUS Start(PCONTEXT Context, SIZE_T Size)
        {
            PCONTEXT more;
            Context->Buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            more = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*more), 'tseT');
            if (more == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            InsertTailList(&All, &more->Link);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void notWhenAnUnknownFunctionGetsIt() {
    check(
        """
        VOID Keep(PVOID Memory);
        VOID Give(SIZE_T Size)
        {
            PVOID memory = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            Keep(memory);
        }
        """);
  }

  @Test
  void notWhenAHelperStoresOrFreesIt() {
    check(
        """
        PVOID Last;
        static VOID Store(PVOID Memory) { Last = Memory; }
        static VOID Free(PVOID Memory) { ExFreePoolWithTag(Memory, 'tseT'); }
        VOID Give(SIZE_T Size, BOOLEAN Now)
        {
            PVOID memory = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (memory == NULL) {
                return;
            }
            if (Now) {
                Free(memory);
            } else {
                Store(memory);
            }
        }
        """);
  }

  @Test
  void notWhenTheCallThatHandsOutFailed() {
    check(
        """
        NTSTATUS Open(POBJECT_ATTRIBUTES Name)
        {
            HANDLE key;
            NTSTATUS status = ZwOpenKey(&key, KEY_READ, Name);
            if (status == STATUS_SUCCESS) {
                ZwClose(key);
            }
            return status;
        }
        """);
  }

  @Test
  void notOfADeviceObjectThatTheDriverObjectKnows() {
    check(
        """
        NTSTATUS Start(PDRIVER_OBJECT Driver)
        {
            PDEVICE_OBJECT device;
            return IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
        }
        """);
  }

  @Test
  void ofWhatWasGotBeforeALoop() {
    check(
        """
        NTSTATUS Sum(PULONG Total, BOOLEAN Late)
        {
            ULONG i;
            PULONG table = ExAllocatePool2(POOL_FLAG_PAGED, 8 * sizeof(ULONG), 'tseT');
            if (table == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            for (i = 0; i < 8; i++) {
                table[i] = Total[i];
                if (Total[i] == 0) {
                    continue;
                }
                *Total += table[i];
            }
            if (Late) {
                return STATUS_UNSUCCESSFUL;   // expect: resource-leak "pool memory"
            }
            ExFreePoolWithTag(table, 'tseT');
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void notOfWhatARoundMayHaveStored() {
    check(
        """
        NTSTATUS Spread(PVOID *Table, ULONG Wanted)
        {
            ULONG i;
            PCHAR memory = ExAllocatePool2(POOL_FLAG_PAGED, 4096, 'tseT');
            if (memory == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            for (i = 0; i < 32; i++) {
                if ((Wanted & (1u << i)) != 0) {
                    Table[i] = memory + i * 128;
                }
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void notOfWhatEachRoundGetsAndTheNextGivesBack() {
    check(
        """
        VOID Grow(ULONG Count)
        {
            PVOID last = NULL;
            ULONG i;
            for (i = 0; i < Count; i++) {
                PVOID next = ExAllocatePool2(POOL_FLAG_PAGED, i + 1, 'tseT');
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

  @Test
  void notInALoopThatKeepsThemAll() {
    check(
        """
        VOID Fill(PVOID *Table, ULONG Count, SIZE_T Size)
        {
            ULONG i;
            for (i = 0; i < Count; i++) {
                PVOID entry = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
                if (entry == NULL) {
                    break;
                }
                Table[i] = entry;
            }
        }
        """);
  }

  @Test
  void notWhenAHelperWithThingsOfItsOwnMayFreeIt() {
    check(
        """
        static VOID Finish(PVOID Memory, BOOLEAN Now, SIZE_T Size)
        {
            PVOID own = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (own != NULL) {
                if (Now) {
                    ExFreePoolWithTag(Memory, 'tseT');
                }
                ExFreePoolWithTag(own, 'tseT');
            }
        }
        VOID Give(SIZE_T Size, BOOLEAN Now)
        {
            PVOID memory = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (memory != NULL) {
                Finish(memory, Now, Size);
            }
        }
        """);
  }

  @Test
  void aFailedCreationLeavesWhatItWouldHaveTaken() {
    check(
        """
        #include <ntddk.h>
        #include <wdf.h>
        NTSTATUS Create(WDFDRIVER Driver, PCUNICODE_STRING Sddl, WDFDEVICE *Device)
        {
            NTSTATUS status;
            PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(Driver, Sddl);
            if (init == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            status = WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Device);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: resource-leak "device init structure"
            }
            return status;
        }
        """);
  }
}
