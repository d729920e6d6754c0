package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What must be gone before unload is taken back somewhere. */
class ObjectAliveAtUnloadTest {

  @Test
  void aNotifyRoutine() {
    check(
        """
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

        VOID OnProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create);
        NTSTATUS Watch(VOID)
        {
            return PsSetCreateProcessNotifyRoutine(OnProcess, FALSE);   // expect: object-alive-at-unload "notify routine"
        }
        """);
  }

  @Test
  void aDeviceObject() {
    check(
        """
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

        PDEVICE_OBJECT Control;
        NTSTATUS Make(PDRIVER_OBJECT Driver)
        {
            return IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &Control);   // expect: object-alive-at-unload "device object"
        }
        """);
  }

  @Test
  void deletedOnlyWhenTheStartFails() {
    check(
        """
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

        UNICODE_STRING Link;
        NTSTATUS Register(VOID);
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            NTSTATUS status = IoCreateSymbolicLink(&Link, Path);   // expect: object-alive-at-unload "symbolic link"
            Driver->DriverUnload = Unload;
            if (!NT_SUCCESS(status)) {
                return status;
            }
            status = Register();
            if (!NT_SUCCESS(status)) {
                IoDeleteSymbolicLink(&Link);
            }
            return status;
        }
        """);
  }

  @Test
  void notWhenUnloadRemovesIt() {
    check(
        """
        VOID OnProcess(HANDLE Parent, HANDLE Process, BOOLEAN Create);
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); PsSetCreateProcessNotifyRoutine(OnProcess, TRUE); }

        NTSTATUS Watch(VOID)
        {
            return PsSetCreateProcessNotifyRoutine(OnProcess, FALSE);
        }
        """);
  }

  @Test
  void notWhenAHelperOfTheRemovalDeletesIt() {
    check(
        """
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }

        static VOID Clean(PDEVICE_OBJECT Device) { IoDeleteDevice(Device); }
        VOID Removed(PDEVICE_OBJECT Device) { Clean(Device); }
        NTSTATUS Make(PDRIVER_OBJECT Driver, PDEVICE_OBJECT *Device)
        {
            return IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, Device);
        }
        """);
  }

  @Test
  void notInADriverThatCannotBeUnloaded() {
    check(
        """
        NTSTATUS Publish(PUNICODE_STRING Link, PUNICODE_STRING Device)
        {
            return IoCreateSymbolicLink(Link, Device);
        }
        """);
  }

  /** A driver that is removed with its device has to unmap before. */
  @Test
  void ofADeviceThatIsRemoved() {
    check(
        """
        typedef struct _DEVICE { PVOID Registers; } DEVICE, *PDEVICE;
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
        VOID Map(PDEVICE Device, PHYSICAL_ADDRESS Address)
        {
            Device->Registers = MmMapIoSpaceEx(Address, 64, PAGE_READWRITE | PAGE_NOCACHE);   // expect: object-alive-at-unload "mapping"
        }
        """);
  }

  private static final String TABLE =
      """
      // run: --only=object-alive-at-unload
      ERESOURCE Table;
      ERESOURCE Other;
      DRIVER_UNLOAD Unload;
      VOID Start(VOID)
      {
          (VOID)ExInitializeResourceLite(&Table);%s
          (VOID)ExInitializeResourceLite(&Other);
      }
      VOID Unload(PDRIVER_OBJECT Driver)
      {
          UNREFERENCED_PARAMETER(Driver);
          ExDeleteResourceLite(&Other);%s
      }
      """;

  @Test
  void anObjectInTheDriversMemory() {
    check(TABLE.formatted("   // expect: object-alive-at-unload \"Table\"", ""));
  }

  @Test
  void notOneThatIsDeleted() {
    check(TABLE.formatted("", " ExDeleteResourceLite(&Table);"));
  }
}
