package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** The levels at which the system enters the routines of a driver. */
class IrqlEntriesTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
  }

  @Test
  void aDpcIsKnownByItsDeclaration() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            ZwClose(Context);   // expect: irql-too-high "DISPATCH_LEVEL"
        }
        """);
  }

  @Test
  void aDpcIsKnownByTheCallThatRegistersIt() {
    check(
        """
        static VOID Expired(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            ZwClose(Context);   // expect: irql-too-high
        }
        VOID Start(PKDPC Dpc, PKTIMER Timer, LARGE_INTEGER Due, HANDLE File)
        {
            KeInitializeDpc(Dpc, Expired, File);   // expect-step: irql-too-high
            KeSetTimer(Timer, Due, Dpc);
        }
        """);
  }

  @Test
  void aWorkItemRunsAtPassiveLevel() {
    check(
        """
        static VOID Later(PDEVICE_OBJECT Device, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            ZwClose(Context);
        }
        VOID Queue(PIO_WORKITEM Item, HANDLE File)
        {
            IoQueueWorkItem(Item, Later, DelayedWorkQueue, File);
        }
        """);
  }

  @Test
  void aThreadedDpcIsNotSurelyAtDispatchLevel() {
    check(
        """
        static VOID Slow(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            ZwClose(Context);   // expect-spurious: irql-too-high - the type of the routine says DISPATCH_LEVEL whatever the DPC is
        }
        VOID Start(PKDPC Dpc, HANDLE File)
        {
            KeInitializeThreadedDpc(Dpc, Slow, File);
        }
        """);
  }

  @Test
  void anIsrIsKnownByTheCallThatConnectsIt() {
    check(
        """
        static BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Interrupt);
            KeSetEvent(Context, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
            return TRUE;
        }
        NTSTATUS Connect(PKINTERRUPT *Object, PVOID Context)
        {
            return IoConnectInterrupt(Object, Isr, Context, NULL, 5, 7, 7, Latched, FALSE, 1, FALSE);
        }
        """);
  }

  @Test
  void anIsrThatQueuesADpcIsFine() {
    check(
        """
        KSERVICE_ROUTINE Isr;
        BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Interrupt);
            return KeInsertQueueDpc(Context, NULL, NULL);
        }
        """);
  }

  @Test
  void aSynchronizedRoutineRunsAtTheDevicesLevel() {
    check(
        """
        static BOOLEAN Update(PVOID Context)
        {
            KeSetEvent(Context, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
            return TRUE;
        }
        VOID Work(PKINTERRUPT Interrupt, PVOID Context)
        {
            KeSynchronizeExecution(Interrupt, Update, Context);
        }
        """);
  }

  @Test
  void startIoIsKnownByAssignment() {
    check(
        """
        static VOID StartIo(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Irp);
            ZwClose(Device->DeviceExtension);   // expect: irql-too-high
        }
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Path);
            Driver->DriverStartIo = StartIo;   // expect-step: irql-too-high
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aCompletionRoutineMayRunAtAnyLevelUpToDispatch() {
    check(
        """
        static NTSTATUS Done(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Irp);
            ZwClose(Context);   // expect-missed: irql-too-high - only levels that are certain are reported, and some completions run at PASSIVE_LEVEL
            return STATUS_SUCCESS;
        }
        VOID Send(PIRP Irp, HANDLE File)
        {
            IoSetCompletionRoutine(Irp, Done, File, TRUE, TRUE, TRUE);
        }
        """);
  }

  @Test
  void dispatchRoutinesRunAtPassiveLevel() {
    check(
        """
        static NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
        {
            ZwClose(Device->DeviceExtension);
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
            return STATUS_SUCCESS;
        }
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Path);
            Driver->MajorFunction[IRP_MJ_CLOSE] = Close;
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aCallbackInAStructureInitializerHasItsMembersRole() {
    check(
        """
        typedef struct _CALLBACKS { ULONG Size; PKDEFERRED_ROUTINE Dpc; PIO_WORKITEM_ROUTINE Work; } CALLBACKS;
        static VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            ZwClose(Context);   // expect: irql-too-high
        }
        static VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            ZwClose(Context);
        }
        static const CALLBACKS Callbacks = { sizeof(CALLBACKS), Dpc, Work };
        """);
  }

  @Test
  void aDesignatedInitializerToo() {
    check(
        """
        typedef struct _CALLBACKS { PIO_WORKITEM_ROUTINE Work; PKDEFERRED_ROUTINE Dpc; } CALLBACKS;
        static VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            ZwClose(Context);   // expect: irql-too-high
        }
        static const CALLBACKS Callbacks = { .Dpc = Dpc };
        """);
  }

  @Test
  void aDpcMayUseTheDpcLevelForms() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(B);
            KeAcquireSpinLockAtDpcLevel(Context);
            KeSetEvent(A, IO_NO_INCREMENT, FALSE);
            KeReleaseSpinLockFromDpcLevel(Context);
        }
        """);
  }

  @Test
  void aFunctionOfTheDpcIsReachedAtItsLevel() {
    check(
        """
        static VOID Finish(HANDLE File)
        {
            ZwClose(File);   // expect: irql-too-high
        }
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            Finish(Context);
        }
        """);
  }
}
