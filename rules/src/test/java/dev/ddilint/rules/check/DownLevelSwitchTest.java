package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** A switch and its call at start-up go together. */
class DownLevelSwitchTest {

  @Test
  void aSwitchWithoutItsCall() {
    check(
        """
        #define POOL_NX_OPTIN 1
        #include <ntddk.h>
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: down-level-switch "POOL_NX_OPTIN is defined"
        {
            UNREFERENCED_PARAMETER(Driver);
            UNREFERENCED_PARAMETER(Path);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aSwitchWithACallThatDoesNotServeIt() {
    check(
        """
        #define POOL_NX_OPTIN 1
        #include <ntddk.h>
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: down-level-switch "with the flag that goes with it"
        {
            UNREFERENCED_PARAMETER(Driver);
            UNREFERENCED_PARAMETER(Path);
            ExInitializeDriverRuntime(0);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aSwitchWithItsCall() {
    check(
        """
        #define POOL_NX_OPTIN 1
        #include <ntddk.h>
        DRIVER_INITIALIZE DriverEntry;
        static VOID Prepare(VOID)
        {
            ExInitializeDriverRuntime(DrvRtPoolNxOptIn);
        }
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Driver);
            UNREFERENCED_PARAMETER(Path);
            Prepare();
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aCallThatAnotherSwitchMakesNeedless() {
    check(
        """
        #define POOL_NX_OPTIN_AUTO 1
        #include <ntddk.h>
        VOID Prepare(VOID)
        {
            ExInitializeDriverRuntime(DrvRtPoolNxOptIn);
        }
        """);
  }

  @Test
  void aCallWithoutItsSwitch() {
    check(
        """
        VOID Prepare(VOID)
        {
            ExInitializeDriverRuntime(DrvRtPoolNxOptIn);   // expect: down-level-switch "POOL_NX_OPTIN is not defined"
        }
        """);
  }

  @Test
  void aZeroingAllocationOnASystemThatZeroesNothing() {
    check(
        """
        // run: --min-os=win10-1809
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePoolZero(NonPagedPoolNx, Size, 'ekaT');   // expect: down-level-switch "on Windows 10, version 1809 to Windows 10, version 1909 only where POOL_ZERO_DOWN_LEVEL_SUPPORT"
        }
        """);
  }

  @Test
  void theFirstOfManyAllocationsStandsForAll() {
    check(
        """
        // run: --min-os=win10-1809
        PVOID Take(SIZE_T Size)
        {
            PVOID taken = ExAllocatePoolZero(NonPagedPoolNx, Size, 'ekaT');   // expect: down-level-switch "used 2 times"
            return taken != NULL ? taken : ExAllocatePoolZero(PagedPool, Size, 'ekaT');
        }
        """);
  }

  @Test
  void aZeroingAllocationWithSwitchAndCall() {
    check(
        """
        // run: --min-os=win10-1809
        #define POOL_ZERO_DOWN_LEVEL_SUPPORT
        #include <ntddk.h>
        DRIVER_INITIALIZE DriverEntry;
        PVOID Pool;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Driver);
            UNREFERENCED_PARAMETER(Path);
            ExInitializeDriverRuntime(0);
            Pool = ExAllocatePoolZero(NonPagedPoolNx, 1, 'ekaT');
            return Pool != NULL ? STATUS_SUCCESS : STATUS_NO_MEMORY;
        }
        """);
  }

  @Test
  void aZeroingAllocationWhereEveryReleaseZeroes() {
    check(
        """
        // run: --min-os=win10-2004
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePoolZero(NonPagedPoolNx, Size, 'ekaT');
        }
        """);
  }

  @Test
  void aSwitchThatNoSupportedReleaseNeeds() {
    check(
        """
        // run: --min-os=win10-2004
        #define POOL_ZERO_DOWN_LEVEL_SUPPORT
        #include <ntddk.h>
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
  void aLibraryHasNoStartRoutine() {
    check(
        """
        #define POOL_NX_OPTIN 1
        #include <ntddk.h>
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePoolWithTag(NonPagedPool, Size, 'ekaT');
        }
        """);
  }
}
