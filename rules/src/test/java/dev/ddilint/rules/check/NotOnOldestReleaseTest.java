package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/**
 * What counts is the import and the oldest release; {@link VersionCheckTest} shows what guards it.
 */
class NotOnOldestReleaseTest {

  @Test
  void aCallOfWhatCameLater() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release "will not load on Windows 10, version 1709 to Windows 10, version 1909"
        }
        """);
  }

  @Test
  void aPointerToWhatCameLaterIsAnImportToo() {
    check(
        """
        // run: --min-os=win10-1809
        typedef PVOID ALLOCATE(POOL_FLAGS Flags, SIZE_T Size, ULONG Tag);
        ALLOCATE *Allocate = ExAllocatePool2;   // expect: not-on-oldest-release "ntoskrnl.exe"
        """);
  }

  @Test
  void throughAMacroOfTheDriver() {
    check(
        """
        // run: --min-os=win10-1909
        #include <ntddk.h>
        #define TAKE(size) ExAllocatePool2(POOL_FLAG_PAGED, (size), 'ekaT')
        PVOID Take(SIZE_T Size)
        {
            return TAKE(Size);   // expect: not-on-oldest-release "will not load on Windows 10, version 1909;"
        }
        """);
  }

  @Test
  void otherBinariesExportToo() {
    check(
        """
        // run: --min-os=win10-1507
        #include <fltkernel.h>
        VOID Drop(PFLT_CALLBACK_DATA Data, PIRP Irp)
        {
            FltPropagateIrpExtension(Data, Irp, 0);   // expect: not-on-oldest-release "fltmgr.sys"
        }
        """);
  }

  @Test
  void aFunctionThatOnlyTheFactTableKnows() {
    check(
        """
        // run: --min-os=win10-1607
        NTSTATUS PwmParsePinPath(PCUNICODE_STRING Path, PULONG Pin);
        NTSTATUS Parse(PCUNICODE_STRING Path, PULONG Pin)
        {
            return PwmParsePinPath(Path, Pin);   // expect: not-on-oldest-release "since Windows 10, version 1709"
        }
        """);
  }

  @Test
  void aStructureOfANewerReleaseIsNotedOnce() {
    check(
        """
        // run: --min-os=win8
        NTSTATUS Copy(PVOID To, PVOID From, SIZE_T Size, PSIZE_T Copied)
        {
            MM_COPY_ADDRESS address;
            address.VirtualAddress = From;   // expect: not-on-oldest-release "Windows 8 to Windows Server 2012 do not know it"
            return MmCopyMemory(To, address, Size, MM_COPY_MEMORY_VIRTUAL, Copied);   // expect: not-on-oldest-release "MmCopyMemory"
        }
        """);
  }

  @Test
  void aStructureBehindACheck() {
    check(
        """
        // run: --min-os=win8
        PVOID Address(PVOID From)
        {
            MM_COPY_ADDRESS address;
            if (!RtlIsNtDdiVersionAvailable(NTDDI_WINBLUE)) {
                return NULL;
            }
            address.VirtualAddress = From;
            return address.VirtualAddress;
        }
        """);
  }

  @Test
  void aPointerToAStructureMayComeFromASystemThatKnowsIt() {
    check(
        """
        // run: --min-os=win8
        PVOID Address(MM_COPY_ADDRESS *Address)
        {
            return Address->VirtualAddress;
        }
        """);
  }

  @Test
  void theOldestReleaseHasIt() {
    check(
        """
        // run: --min-os=win10-2004
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        """);
  }

  @Test
  void nothingIsSaidAsLongAsTheOldestReleaseIsNotKnown() {
    check(
        """
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        """);
  }

  @Test
  void whatTheKitProvidesItselfIsNoImport() {
    check(
        """
        // run: --min-os=win7
        VOID Stop(PEXT_DELETE_PARAMETERS Parameters)
        {
            ExInitializeDeleteTimerParameters(Parameters);
        }
        """);
  }

  @Test
  void anOwnFunctionOfTheNameIsNoImport() {
    check(
        """
        // run: --min-os=win10-1709
        #include <ntdef.h>
        PVOID ExAllocatePool2(SIZE_T Size)
        {
            UNREFERENCED_PARAMETER(Size);
            return NULL;
        }
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePool2(Size);
        }
        """);
  }
}
