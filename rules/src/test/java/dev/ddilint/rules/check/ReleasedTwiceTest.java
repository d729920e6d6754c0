package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Twice on one path, whoever does it. */
class ReleasedTwiceTest {

  @Test
  void byAHelperFirst() {
    check(
        """
        static VOID Drop(PVOID Buffer) { ExFreePoolWithTag(Buffer, 'tseT'); }
        VOID Stop(SIZE_T Size)
        {
            PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (buffer != NULL) {
                Drop(buffer);
                ExFreePoolWithTag(buffer, 'tseT');   // expect: resource-released-twice
            }
        }
        """);
  }

  @Test
  void byAHelperLast() {
    check(
        """
        static VOID Drop(PVOID Buffer) { ExFreePoolWithTag(Buffer, 'tseT'); }
        VOID Stop(PVOID Buffer)
        {
            ExFreePoolWithTag(Buffer, 'tseT');
            Drop(Buffer);   // expect: resource-released-twice
        }
        """);
  }

  @Test
  void ofAHandle() {
    check(
        """
        VOID Close(HANDLE File, BOOLEAN Flush)
        {
            if (Flush) {
                ZwClose(File);
            }
            ZwClose(File);   // expect: resource-released-twice "handle"
        }
        """);
  }

  @Test
  void onTheErrorPathAndBehindTheLabel() {
    check(
        """
        NTSTATUS Load(SIZE_T Size, BOOLEAN Bad)
        {
            NTSTATUS status = STATUS_SUCCESS;
            PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (buffer == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            if (Bad) {
                ExFreePoolWithTag(buffer, 'tseT');
                status = STATUS_UNSUCCESSFUL;
                goto Exit;
            }
        Exit:
            ExFreePoolWithTag(buffer, 'tseT');   // expect: resource-released-twice
            return status;
        }
        """);
  }

  @Test
  void notWhenThePointerIsSetToNull() {
    check(
        """
        typedef struct _CONTEXT { PVOID Buffer; } CONTEXT, *PCONTEXT;
        VOID Stop(PCONTEXT Context)
        {
            if (Context->Buffer != NULL) {
                ExFreePoolWithTag(Context->Buffer, 'tseT');
                Context->Buffer = NULL;
            }
            if (Context->Buffer != NULL) {
                ExFreePoolWithTag(Context->Buffer, 'tseT');
            }
        }
        """);
  }

  @Test
  void notInALoopOverAList() {
    check(
        """
        typedef struct _ITEM { LIST_ENTRY Link; } ITEM, *PITEM;
        VOID Clear(PLIST_ENTRY Head)
        {
            while (!IsListEmpty(Head)) {
                PLIST_ENTRY entry = RemoveHeadList(Head);
                ExFreePoolWithTag(CONTAINING_RECORD(entry, ITEM, Link), 'tseT');
            }
        }
        """);
  }

  @Test
  void notInALoopOverAChain() {
    check(
        """
        typedef struct _ITEM { struct _ITEM *Next; } ITEM, *PITEM;
        VOID Clear(PITEM First)
        {
            PITEM item = First;
            while (item != NULL) {
                PITEM next = item->Next;
                ExFreePoolWithTag(item, 'tseT');
                item = next;
            }
        }
        """);
  }

  @Test
  void notWhenAnotherOneWasAllocatedBetween() {
    check(
        """
        VOID Grow(SIZE_T Size)
        {
            PVOID buffer = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (buffer == NULL) {
                return;
            }
            ExFreePoolWithTag(buffer, 'tseT');
            buffer = ExAllocatePool2(POOL_FLAG_PAGED, 2 * Size, 'tseT');
            if (buffer != NULL) {
                ExFreePoolWithTag(buffer, 'tseT');
            }
        }
        """);
  }

  @Test
  void ofTheOneReferenceThatThePathGot() {
    check(
        """
        NTSTATUS Peek(HANDLE File)
        {
            PVOID object;
            NTSTATUS status =
                ObReferenceObjectByHandle(File, 0, *IoFileObjectType, KernelMode, &object, NULL);
            if (NT_SUCCESS(status)) {
                ObDereferenceObject(object);
                ObDereferenceObject(object);   // expect: resource-released-twice "reference"
            }
            return status;
        }
        """);
  }

  @Test
  void notOfTwoReferences() {
    check(
        """
        NTSTATUS Peek(HANDLE File)
        {
            PVOID object;
            NTSTATUS status =
                ObReferenceObjectByHandle(File, 0, *IoFileObjectType, KernelMode, &object, NULL);
            if (NT_SUCCESS(status)) {
                ObReferenceObject(object);
                ObDereferenceObject(object);
                ObDereferenceObject(object);
            }
            return status;
        }
        """);
  }

  @Test
  void whatACreationTookIsNotFreedByTheCommonExit() {
    check(
        """
        #include <ntddk.h>
        #include <wdf.h>
        NTSTATUS Create(WDFDRIVER Driver, PCUNICODE_STRING Sddl, WDFDEVICE *Device)
        {
            NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
            PWDFDEVICE_INIT init = WdfControlDeviceInitAllocate(Driver, Sddl);
            if (init == NULL) {
                goto Exit;
            }
            status = WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, Device);
        Exit:
            if (init != NULL) {
                WdfDeviceInitFree(init);
            }
            return status;
        }
        """);
  }
}
