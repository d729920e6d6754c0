package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Who cannot be unloaded cannot clean up. */
class NoUnloadRoutineTest {
  private static final String BEGIN = "// run: --only=no-unload-routine\n";

  @Test
  void aListForTheLifeOfTheDriver() {
    check(
        BEGIN
            + """
            static NPAGED_LOOKASIDE_LIST Entries;
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: no-unload-routine "lookaside list"
            {
                UNREFERENCED_PARAMETER(Driver);
                UNREFERENCED_PARAMETER(Path);
                ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
                return STATUS_SUCCESS;
            }
            """);
  }

  @Test
  void aRegistrationInAFunctionOfTheStart() {
    check(
        BEGIN
            + """
            VOID Loaded(PUNICODE_STRING Name, HANDLE Process, PIMAGE_INFO Info);
            static NTSTATUS Watch(VOID) { return PsSetLoadImageNotifyRoutine(Loaded); }
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: no-unload-routine "image notify routine"
            {
                UNREFERENCED_PARAMETER(Driver);
                UNREFERENCED_PARAMETER(Path);
                return Watch();
            }
            """);
  }

  @Test
  void endedWhereTheStartFailsOnly() {
    check(
        BEGIN
            + """
            static NPAGED_LOOKASIDE_LIST Entries;
            NTSTATUS Prepare(PDRIVER_OBJECT Driver);
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: no-unload-routine
            {
                NTSTATUS status;
                UNREFERENCED_PARAMETER(Path);
                ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
                status = Prepare(Driver);
                if (!NT_SUCCESS(status)) {
                    ExDeleteNPagedLookasideList(&Entries);
                }
                return status;
            }
            """);
  }

  @Test
  void withAnUnloadRoutine() {
    check(
        BEGIN
            + """
            static NPAGED_LOOKASIDE_LIST Entries;
            DRIVER_UNLOAD Unload;
            VOID Unload(PDRIVER_OBJECT Driver)
            {
                UNREFERENCED_PARAMETER(Driver);
                ExDeleteNPagedLookasideList(&Entries);
            }
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
            {
                UNREFERENCED_PARAMETER(Path);
                Driver->DriverUnload = Unload;
                ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
                return STATUS_SUCCESS;
            }
            """);
  }

  @Test
  void endedWithTheDevice() {
    check(
        BEGIN
            + """
            typedef struct _DEVICE { NPAGED_LOOKASIDE_LIST Entries; } DEVICE, *PDEVICE;
            DRIVER_ADD_DEVICE AddDevice;
            NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
            {
                PDEVICE device = Physical->DeviceExtension;
                UNREFERENCED_PARAMETER(Driver);
                ExInitializeNPagedLookasideList(&device->Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
                return STATUS_SUCCESS;
            }
            DRIVER_DISPATCH Pnp;
            NTSTATUS Pnp(PDEVICE_OBJECT Device, PIRP Irp)
            {
                UNREFERENCED_PARAMETER(Irp);
                ExDeleteNPagedLookasideList(&((PDEVICE)Device->DeviceExtension)->Entries);
                return STATUS_SUCCESS;
            }
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
            {
                UNREFERENCED_PARAMETER(Path);
                Driver->DriverExtension->AddDevice = AddDevice;
                Driver->MajorFunction[IRP_MJ_PNP] = Pnp;
                return STATUS_SUCCESS;
            }
            """);
  }

  @Test
  void nothingBegins() {
    check(
        BEGIN
            + """
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
            {
                UNREFERENCED_PARAMETER(Driver);
                UNREFERENCED_PARAMETER(Path);
                return STATUS_SUCCESS;
            }
            """);
  }

  @Test
  void memoryOfTheDriverIsNoReason() {
    check(
        BEGIN
            + """
            static ERESOURCE Resource;
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
            {
                UNREFERENCED_PARAMETER(Driver);
                UNREFERENCED_PARAMETER(Path);
                return ExInitializeResourceLite(&Resource);
            }
            """);
  }

  @Test
  void aPartOfADriverHasNoStart() {
    check(
        BEGIN
            + """
            static NPAGED_LOOKASIDE_LIST Entries;
            VOID Prepare(VOID)
            {
                ExInitializeNPagedLookasideList(&Entries, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            }
            """);
  }
}
