package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Where a list begins, and whether every way to unload the driver comes by its end. */
class LookasideAliveAtUnloadTest {
  private static final String LIST = "static NPAGED_LOOKASIDE_LIST List;\n";
  private static final String START =
      """
      VOID Start(VOID)
      {
          ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);%s
      }
      """;
  private static final String HEALTHY = START.formatted("");
  private static final String LEAKING =
      START.formatted("   // expect: lookaside-alive-at-unload \"List\"");

  @Test
  void aGlobalListIsDeletedAtUnload() {
    check(
        LIST
            + HEALTHY
            + """
            DRIVER_UNLOAD Unload;
            VOID Unload(PDRIVER_OBJECT Driver)
            {
                UNREFERENCED_PARAMETER(Driver);
                ExDeleteNPagedLookasideList(&List);
            }
            """);
  }

  @Test
  void aGlobalListIsForgotten() {
    check(
        LIST
            + LEAKING
            + """
            DRIVER_UNLOAD Unload;
            VOID Unload(PDRIVER_OBJECT Driver)
            {
                UNREFERENCED_PARAMETER(Driver);
            }
            """);
  }

  @Test
  void oneOfTwoListsIsForgotten() {
    check(
        """
        static NPAGED_LOOKASIDE_LIST First, Second;
        VOID Start(VOID)
        {
            ExInitializeNPagedLookasideList(&First, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            ExInitializeNPagedLookasideList(&Second, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);   // expect: lookaside-alive-at-unload "Second"
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
            ExDeleteNPagedLookasideList(&First);
        }
        """);
  }

  @Test
  void aListInADeviceExtensionIsDeletedAtRemoval() {
    check(
        """
        // run: --only=lookaside-alive-at-unload

        typedef struct _DEVICE { LOOKASIDE_LIST_EX List; } DEVICE, *PDEVICE;
        NTSTATUS Add(PDEVICE_OBJECT Object)
        {
            PDEVICE device = Object->DeviceExtension;
            return ExInitializeLookasideListEx(&device->List, NULL, NULL, NonPagedPoolNx, 0, 64, 'tseT', 0);
        }
        DRIVER_DISPATCH Pnp;
        NTSTATUS Pnp(PDEVICE_OBJECT Object, PIRP Irp)
        {
            PDEVICE device = Object->DeviceExtension;
            if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_REMOVE_DEVICE) {
                ExDeleteLookasideListEx(&device->List);
                IoDeleteDevice(Object);
            }
            return STATUS_SUCCESS;
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
        }
        """);
  }

  @Test
  void aListInADeviceExtensionIsForgotten() {
    check(
        """
        typedef struct _DEVICE { PAGED_LOOKASIDE_LIST List; } DEVICE, *PDEVICE;
        VOID Add(PDEVICE_OBJECT Object)
        {
            PDEVICE device = Object->DeviceExtension;
            ExInitializePagedLookasideList(&device->List, NULL, NULL, 0, 64, 'tseT', 0);   // expect: lookaside-alive-at-unload "never deleted"
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            IoDeleteDevice(Driver->DeviceObject);
        }
        """);
  }

  @Test
  void aHelperDeletes() {
    check(
        LIST
            + HEALTHY
            + """
            static VOID Delete(PNPAGED_LOOKASIDE_LIST Lookaside)
            {
                ExDeleteNPagedLookasideList(Lookaside);
            }
            DRIVER_UNLOAD Unload;
            VOID Unload(PDRIVER_OBJECT Driver)
            {
                UNREFERENCED_PARAMETER(Driver);
                Delete(&List);
            }
            """);
  }

  @Test
  void aHelperInitializes() {
    check(
        """
        static NPAGED_LOOKASIDE_LIST List;
        static VOID Create(PNPAGED_LOOKASIDE_LIST Lookaside)
        {
            ExInitializeNPagedLookasideList(Lookaside, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);   // expect: lookaside-alive-at-unload "List"
        }
        VOID Start(VOID)
        {
            Create(&List);
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
        }
        """);
  }

  @Test
  void aListThatOnlyAFailingStartDeletesStaysAlive() {
    check(
        """
        static NPAGED_LOOKASIDE_LIST List;
        NTSTATUS Register(PDRIVER_OBJECT Driver);
        DRIVER_UNLOAD Unload;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            NTSTATUS status;
            UNREFERENCED_PARAMETER(Path);
            Driver->DriverUnload = Unload;
            ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);   // expect: lookaside-alive-at-unload "only while the driver starts"
            status = Register(Driver);
            if (!NT_SUCCESS(status)) {
                ExDeleteNPagedLookasideList(&List);
            }
            return status;
        }
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
        }
        """);
  }

  @Test
  void anUnloadRoutineThatLeavesAfterAFailedCallSkipsIt() {
    check(
        LIST
            + LEAKING
            + """
            DRIVER_UNLOAD Unload;
            VOID Unload(PDRIVER_OBJECT Driver)
            {
                UNICODE_STRING name;
                RtlInitUnicodeString(&name, L"\\\\DosDevices\\\\Test");
                if (!NT_SUCCESS(IoDeleteSymbolicLink(&name))) {
                    return;
                }
                ExDeleteNPagedLookasideList(&List);
                IoDeleteDevice(Driver->DeviceObject);
            }
            """);
  }

  @Test
  void theFailedCallMayBeInAWrapper() {
    check(
        LIST
            + LEAKING
            + """
            static NTSTATUS RemoveName(VOID)
            {
                UNICODE_STRING name;
                RtlInitUnicodeString(&name, L"\\\\DosDevices\\\\Test");
                return IoDeleteSymbolicLink(&name);
            }
            DRIVER_UNLOAD Unload;
            VOID Unload(PDRIVER_OBJECT Driver)
            {
                NTSTATUS status = RemoveName();
                if (!NT_SUCCESS(status)) {
                    return;
                }
                ExDeleteNPagedLookasideList(&List);
                IoDeleteDevice(Driver->DeviceObject);
            }
            """);
  }

  @Test
  void aFailedCallThatDoesNotLeaveIsFine() {
    check(
        LIST
            + HEALTHY
            + """
            DRIVER_UNLOAD Unload;
            VOID Unload(PDRIVER_OBJECT Driver)
            {
                UNICODE_STRING name;
                RtlInitUnicodeString(&name, L"\\\\DosDevices\\\\Test");
                if (!NT_SUCCESS(IoDeleteSymbolicLink(&name))) {
                    DbgPrint("still there");
                }
                ExDeleteNPagedLookasideList(&List);
                IoDeleteDevice(Driver->DeviceObject);
            }
            """);
  }

  @Test
  void aFlagMayTellThatTheListExists() {
    check(
        """
        static NPAGED_LOOKASIDE_LIST List;
        static BOOLEAN Initialized;
        VOID Start(VOID)
        {
            ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            Initialized = TRUE;
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
            if (Initialized) {
                ExDeleteNPagedLookasideList(&List);
            }
        }
        """);
  }

  @Test
  void aDriverWithoutUnloadRoutineStays() {
    check(
        "// run: --only=lookaside-alive-at-unload\n"
            + LIST
            + HEALTHY
            + """
            DRIVER_INITIALIZE DriverEntry;
            NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
            {
                UNREFERENCED_PARAMETER(Driver);
                UNREFERENCED_PARAMETER(Path);
                Start();
                return STATUS_SUCCESS;
            }
            """);
  }

  @Test
  void anUnloadRoutineIsKnownByAssignment() {
    check(
        LIST
            + LEAKING
            + """
            static VOID Goodbye(PDRIVER_OBJECT Driver)
            {
                UNREFERENCED_PARAMETER(Driver);
            }
            NTSTATUS Setup(PDRIVER_OBJECT Driver)
            {
                Driver->DriverUnload = Goodbye;
                return STATUS_SUCCESS;
            }
            """);
  }

  @Test
  void aMinifilterUnloadsThroughItsRegistration() {
    check(
        """
        // run: --only=lookaside-alive-at-unload
        #include <fltkernel.h>
        static PAGED_LOOKASIDE_LIST First, Second;
        static NTSTATUS Unload(FLT_FILTER_UNLOAD_FLAGS Flags)
        {
            UNREFERENCED_PARAMETER(Flags);
            ExDeletePagedLookasideList(&First);
            return STATUS_SUCCESS;
        }
        static const FLT_REGISTRATION Registration = {
            sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, NULL, NULL, Unload
        };
        NTSTATUS Start(PDRIVER_OBJECT Driver, PFLT_FILTER *Filter)
        {
            ExInitializePagedLookasideList(&First, NULL, NULL, 0, 64, 'tseT', 0);
            ExInitializePagedLookasideList(&Second, NULL, NULL, 0, 64, 'tseT', 0);   // expect: lookaside-alive-at-unload "Second"
            return FltRegisterFilter(Driver, &Registration, Filter);
        }
        """);
  }

  @Test
  void aListOfALocalVariableIsNotFollowed() {
    check(
        """
        VOID Work(VOID)
        {
            NPAGED_LOOKASIDE_LIST list;
            ExInitializeNPagedLookasideList(&list, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            ExDeleteNPagedLookasideList(&list);
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
        }
        """);
  }

  @Test
  void listsInAnArrayAreOneList() {
    check(
        """
        static NPAGED_LOOKASIDE_LIST Lists[4];
        VOID Start(VOID)
        {
            ULONG i;
            for (i = 0; i < 4; i++) {
                ExInitializeNPagedLookasideList(&Lists[i], NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            }
        }
        DRIVER_UNLOAD Unload;
        VOID Unload(PDRIVER_OBJECT Driver)
        {
            ULONG i;
            UNREFERENCED_PARAMETER(Driver);
            for (i = 0; i < 4; i++) {
                ExDeleteNPagedLookasideList(&Lists[i]);
            }
        }
        """);
  }
}
