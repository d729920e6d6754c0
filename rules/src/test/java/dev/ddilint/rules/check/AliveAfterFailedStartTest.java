package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What a start routine began it ends when it fails. */
class AliveAfterFailedStartTest {

  @Test
  void aGlobalList() {
    check(
        """
        // run: --only=alive-after-failed-start
        NPAGED_LOOKASIDE_LIST List;
        NTSTATUS Register(VOID);
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            NTSTATUS status;
            UNREFERENCED_PARAMETER(Path);
            UNREFERENCED_PARAMETER(Driver);
            ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);   // expect-step: alive-after-failed-start
            status = Register();
            if (!NT_SUCCESS(status)) {
                return status;   // expect: alive-after-failed-start "List"
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void inADriverEntryThatDeclaresNoRole() {
    check(
        """
        // run: --only=alive-after-failed-start
        ERESOURCE Table;
        NTSTATUS Register(VOID);
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Path);
            UNREFERENCED_PARAMETER(Driver);
            ExInitializeResourceLite(&Table);
            if (!NT_SUCCESS(Register())) {
                return STATUS_UNSUCCESSFUL;   // expect-missed: alive-after-failed-start - its name alone gives it no role
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aDeviceObjectWhenTheNameCannotBeLinked() {
    check(
        """
        // run: --only=alive-after-failed-start
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            PDEVICE_OBJECT device;
            UNICODE_STRING link;
            NTSTATUS status;
            RtlInitUnicodeString(&link, Path->Buffer);
            status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            status = IoCreateSymbolicLink(&link, &link);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: alive-after-failed-start "device object"
            }
            device->Flags |= DO_BUFFERED_IO;
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void inAddDevice() {
    check(
        """
        DRIVER_ADD_DEVICE Add;
        NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            PDEVICE_OBJECT device;
            NTSTATUS status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            if (IoAttachDeviceToDeviceStack(device, Pdo) == NULL) {
                return STATUS_NO_SUCH_DEVICE;   // expect: alive-after-failed-start
            }
            device->Flags &= ~DO_DEVICE_INITIALIZING;
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void notWhenItIsCleanedUp() {
    check(
        """
        // run: --only=alive-after-failed-start
        ERESOURCE Table;
        NTSTATUS Register(VOID);
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            PDEVICE_OBJECT device;
            NTSTATUS status;
            UNREFERENCED_PARAMETER(Path);
            status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            ExInitializeResourceLite(&Table);
            status = Register();
            if (!NT_SUCCESS(status)) {
                goto Fail;
            }
            return STATUS_SUCCESS;
        Fail:
            ExDeleteResourceLite(&Table);
            IoDeleteDevice(device);
            return status;
        }
        """);
  }

  @Test
  void notByAHelperThatCleansUp() {
    check(
        """
        // run: --only=alive-after-failed-start
        NPAGED_LOOKASIDE_LIST List;
        NTSTATUS Register(VOID);
        static VOID Clean(VOID) { ExDeleteNPagedLookasideList(&List); }
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            NTSTATUS status;
            UNREFERENCED_PARAMETER(Path);
            UNREFERENCED_PARAMETER(Driver);
            ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            status = Register();
            if (!NT_SUCCESS(status)) {
                Clean();
            }
            return status;
        }
        """);
  }

  @Test
  void notOutsideOfAStart() {
    check(
        """
        ERESOURCE Table;
        NTSTATUS Register(VOID);
        NTSTATUS Later(VOID)
        {
            NTSTATUS status;
            ExInitializeResourceLite(&Table);
            status = Register();
            if (!NT_SUCCESS(status)) {
                return status;
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aRegistrationInAGlobalVariable() {
    check(
        """
        // run: --only=alive-after-failed-start
        #include <fltKernel.h>
        PFLT_FILTER Filter;
        extern const FLT_REGISTRATION Registration;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            NTSTATUS status = FltRegisterFilter(Driver, &Registration, &Filter);
            UNREFERENCED_PARAMETER(Path);
            if (!NT_SUCCESS(status)) {
                return status;
            }
            status = FltStartFiltering(Filter);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: alive-after-failed-start "filter registration"
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void notWhenTheVariableIsAskedForNull() {
    check(
        """
        // run: --only=alive-after-failed-start
        #include <fltKernel.h>
        PFLT_FILTER Filter;
        extern const FLT_REGISTRATION Registration;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            NTSTATUS status = FltRegisterFilter(Driver, &Registration, &Filter);
            UNREFERENCED_PARAMETER(Path);
            if (NT_SUCCESS(status)) {
                status = FltStartFiltering(Filter);
            }
            if (!NT_SUCCESS(status) && Filter != NULL) {
                FltUnregisterFilter(Filter);
            }
            return status;
        }
        """);
  }
}
