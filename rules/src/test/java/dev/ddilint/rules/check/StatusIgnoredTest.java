package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Dropped, overwritten, asked for too late; and what is done on purpose. */
class StatusIgnoredTest {

  @Test
  void dropped() {
    check(
        """
        VOID Start(PKSTART_ROUTINE Routine, PHANDLE Thread)
        {
            PsCreateSystemThread(Thread, 0, NULL, NULL, NULL, Routine, NULL);   // expect: status-ignored "PsCreateSystemThread"
        }
        """);
  }

  @Test
  void aTryThatNobodyAsks() {
    check(
        """
        VOID Touch(PEX_RUNDOWN_REF Ref, PULONG Count)
        {
            ExAcquireRundownProtection(Ref);   // expect: status-ignored
            *Count += 1;
        }
        """);
  }

  @Test
  void ofTheDriversOwnFunctionThatSaysSo() {
    check(
        """
        _Must_inspect_result_ NTSTATUS Prepare(PULONG Value);
        VOID Start(PULONG Value)
        {
            Prepare(Value);   // expect: status-ignored "Prepare"
        }
        """);
  }

  @Test
  void overwrittenByTheNextStatus() {
    check(
        """
        NTSTATUS Open(HANDLE Process, HANDLE Thread, PVOID *One, PVOID *Two)
        {
            NTSTATUS status;
            status = ObReferenceObjectByHandle(Process, 0, NULL, KernelMode, One, NULL);   // expect-step: status-ignored
            status = ObReferenceObjectByHandle(Thread, 0, NULL, KernelMode, Two, NULL);   // expect: status-ignored "overwritten"
            return status;
        }
        """);
  }

  @Test
  void theHandleIsUsedFirst() {
    check(
        """
        NTSTATUS Forget(POBJECT_ATTRIBUTES Name)
        {
            HANDLE key;
            NTSTATUS status = ZwOpenKey(&key, KEY_ALL_ACCESS, Name);
            ZwDeleteKey(key);   // expect: status-ignored "passed to ZwDeleteKey"
            ZwClose(key);
            return status;
        }
        """);
  }

  @Test
  void theObjectIsUsedFirst() {
    check(
        """
        BOOLEAN Look(HANDLE Handle, NTSTATUS *Status)
        {
            PFILE_OBJECT file;
            BOOLEAN pending;
            *Status = ObReferenceObjectByHandle(Handle, 0, *IoFileObjectType, KernelMode, (PVOID *)&file, NULL);
            pending = file->DeletePending;   // expect: status-ignored "used here"
            if (NT_SUCCESS(*Status)) {
                ObDereferenceObject(file);
            }
            return pending;
        }
        """);
  }

  @Test
  void notWhenTheStatusIsReturned() {
    check(
        """
        NTSTATUS Open(HANDLE Process, PVOID *One)
        {
            NTSTATUS status;
            status = ObReferenceObjectByHandle(Process, 0, NULL, KernelMode, One, NULL);
            return status;
        }
        """);
  }

  @Test
  void notOfACastToVoid() {
    check(
        """
        VOID Count(PEX_RUNDOWN_REF Ref)
        {
            (void)ExAcquireRundownProtection(Ref);
            (VOID)ExAcquireRundownProtection(Ref);
        }
        """);
  }

  @Test
  void notAfterAnyCheck() {
    check(
        """
        NTSTATUS Forget(POBJECT_ATTRIBUTES Name)
        {
            HANDLE key;
            NTSTATUS status = ZwOpenKey(&key, KEY_ALL_ACCESS, Name);
            if (status == STATUS_OBJECT_NAME_NOT_FOUND) {
                return STATUS_SUCCESS;
            }
            if (status != STATUS_SUCCESS) {
                status = STATUS_UNSUCCESSFUL;
                return status;
            }
            status = ZwDeleteKey(key);
            ZwClose(key);
            return status;
        }
        """);
  }

  @Test
  void notWhenTheOutputTells() {
    check(
        """
        VOID Forget(POBJECT_ATTRIBUTES Name)
        {
            HANDLE key = NULL;
            ZwOpenKey(&key, KEY_ALL_ACCESS, Name);
            if (key != NULL) {
                ZwClose(key);
            }
        }
        """);
  }

  @Test
  void notWhenSomebodyElseGetsIt() {
    check(
        """
        VOID Trace(PCSTR What, NTSTATUS Status);
        NTSTATUS Open(PIRP Irp, HANDLE Process, HANDLE Thread, PVOID *One, PVOID *Two)
        {
            NTSTATUS status = ObReferenceObjectByHandle(Process, 0, NULL, KernelMode, One, NULL);
            Trace("process", status);
            status = ObReferenceObjectByHandle(Thread, 0, NULL, KernelMode, Two, NULL);
            Irp->IoStatus.Status = status;
            status = STATUS_SUCCESS;
            return status;
        }
        """);
  }

  @Test
  void notOfFunctionsThatOnlyReturnAStatus() {
    check(
        """
        VOID Stop(PKEVENT Event, HANDLE Key, PKTIMER Timer)
        {
            KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
            ZwClose(Key);
            KeCancelTimer(Timer);
        }
        """);
  }

  @Test
  void missedInALoop() {
    check(
        """
        NTSTATUS Open(PHANDLE Handles, ULONG Count, PVOID *Objects)
        {
            NTSTATUS status = STATUS_SUCCESS;
            ULONG i;
            for (i = 0; i < Count; i++) {
                status = ObReferenceObjectByHandle(Handles[i], 0, NULL, KernelMode, &Objects[i], NULL);   // expect-missed: status-ignored - the call in the next round makes another result
            }
            return status;
        }
        """);
  }

  @Test
  void theLeftOperandOfAComma() {
    check(
        """
        VOID Open(PDEVICE_OBJECT Device, PUNICODE_STRING Name, PULONG Count)
        {
            for (*Count = 0; *Count < 2; IoAttachDevice(Device, Name, &Device), (*Count)++) {   // expect: status-ignored
            }
        }
        """);
  }
}
