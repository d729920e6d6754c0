package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Routines that say no role and whose signature does not fit the one they are registered for. */
class RoleSignatureTest {

  @Test
  void withoutTheResultThatTheSystemWants() {
    check(
        """
        // run: --only=role-mismatch

        static VOID Read(PDEVICE_OBJECT Device, PIRP Irp)
        {
            IoCompleteRequest(Irp, IO_NO_INCREMENT);
        }

        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            Driver->MajorFunction[IRP_MJ_READ] = (PDRIVER_DISPATCH)Read;   // expect: role-mismatch "Read is used as DRIVER_DISPATCH and returns nothing"
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void withMoreParametersThanTheSystemGives() {
    check(
        """
        // run: --only=role-mismatch

        static VOID Work(PDEVICE_OBJECT Device, PVOID Context, PIO_WORKITEM Item)
        {
            IoFreeWorkItem(Item);
        }

        VOID Start(PIO_WORKITEM Item)
        {
            IoQueueWorkItem(Item, (PIO_WORKITEM_ROUTINE)Work, DelayedWorkQueue, NULL);   // expect: role-mismatch "takes 3 parameters, and not 2"
        }
        """);
  }

  @Test
  void notFewerParametersOrOtherPointers() {
    check(
        """
        // run: --only=role-mismatch

        typedef struct _PART { KDPC Dpc; } PART, *PPART;

        static VOID Work(PVOID Device)
        {
            UNREFERENCED_PARAMETER(Device);
        }

        static VOID Expire(PKDPC Dpc, PPART Part, PVOID First, PVOID Second)
        {
            KeInitializeDpc(&Part->Dpc, (PKDEFERRED_ROUTINE)Expire, Part);
        }

        VOID Start(PIO_WORKITEM Item, PPART Part)
        {
            KeInitializeDpc(&Part->Dpc, (PKDEFERRED_ROUTINE)Expire, Part);
            IoQueueWorkItem(Item, (PIO_WORKITEM_ROUTINE)Work, DelayedWorkQueue, NULL);
        }
        """);
  }

  @Test
  void notForARoleOfTheDriver() {
    check(
        """
        // run: --only=role-mismatch

        typedef NTSTATUS (*PANY)(PVOID);

        static VOID Handle(PVOID First, PVOID Second)
        {
            UNREFERENCED_PARAMETER(First);
            UNREFERENCED_PARAMETER(Second);
        }

        PANY Handlers(VOID)
        {
            return (PANY)Handle;
        }
        """);
  }
}
