package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which places a check of the version makes safe for an import of a newer release. */
class VersionCheckTest {

  @Test
  void behindACheckOfTheVersion() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size)
        {
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect-missed: not-on-oldest-release - who checks the version is trusted to import it at run time
            }
            return ExAllocatePoolWithTag(NonPagedPoolNx, Size, 'ekaT');
        }
        """);
  }

  @Test
  void aCheckForAnOlderReleaseIsNotEnough() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size)
        {
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_RS5)) {
                return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release
            }
            return NULL;
        }
        """);
  }

  @Test
  void theOtherBranchOfACheckIsNotGuarded() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size)
        {
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                return NULL;
            } else {
                return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release
            }
        }
        """);
  }

  @Test
  void afterTheCheckNothingIsGuarded() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size, PBOOLEAN New)
        {
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                *New = TRUE;
            }
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release
        }
        """);
  }

  @Test
  void aFunctionThatLeavesEarly() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size)
        {
            if (!RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                return NULL;
            }
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        """);
  }

  @Test
  void aCheckAmongOtherConditions() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size)
        {
            PVOID taken = Size != 0 && RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)
                ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT')
                : NULL;
            if (taken == NULL && (Size == 0 || RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB))) {
                taken = ExAllocatePool2(POOL_FLAG_NON_PAGED, 1, 'ekaT');   // expect: not-on-oldest-release
            }
            return taken;
        }
        """);
  }

  @Test
  void aFlagOfTheDriver() {
    check(
        """
        // run: --min-os=win10-1709
        BOOLEAN HasPool2 = FALSE;
        VOID Start(VOID)
        {
            HasPool2 = RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB);
        }
        PVOID Take(SIZE_T Size)
        {
            return HasPool2 ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT') : NULL;
        }
        """);
  }

  @Test
  void aFlagThatIsSetForOtherReasonsToo() {
    check(
        """
        // run: --min-os=win10-1709
        BOOLEAN HasPool2 = FALSE;
        VOID Start(BOOLEAN Force)
        {
            HasPool2 = RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB);
            if (Force) {
                HasPool2 = TRUE;
            }
        }
        PVOID Take(SIZE_T Size)
        {
            return HasPool2 ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT') : NULL;   // expect: not-on-oldest-release
        }
        """);
  }

  @Test
  void aMemberThatIsSetBehindACheck() {
    check(
        """
        // run: --min-os=win10-1709
        typedef struct _EXTENSION { BOOLEAN HasPool2; } EXTENSION, *PEXTENSION;
        VOID Start(PEXTENSION Extension)
        {
            Extension->HasPool2 = FALSE;
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                Extension->HasPool2 = TRUE;
            }
        }
        PVOID Take(PEXTENSION Extension, SIZE_T Size)
        {
            if (Extension->HasPool2 != FALSE) {
                return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
            }
            return NULL;
        }
        """);
  }

  @Test
  void aFunctionThatChecks() {
    check(
        """
        // run: --min-os=win10-1709
        static BOOLEAN HasPool2(VOID)
        {
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                return TRUE;
            }
            return FALSE;
        }
        PVOID Take(SIZE_T Size)
        {
            if (!HasPool2()) {
                return NULL;
            }
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        """);
  }

  @Test
  void aFunctionThatFailsOnOlderSystems() {
    check(
        """
        // run: --min-os=win10-1709
        static NTSTATUS Require(VOID)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? STATUS_SUCCESS : STATUS_NOT_SUPPORTED;
        }
        PVOID Take(SIZE_T Size)
        {
            NTSTATUS status = Require();
            if (!NT_SUCCESS(status)) {
                return NULL;
            }
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        """);
  }

  @Test
  void aFunctionThatIsCalledBehindChecksOnly() {
    check(
        """
        // run: --min-os=win10-1709
        static PVOID TakeNew(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        PVOID Take(SIZE_T Size)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? TakeNew(Size) : NULL;
        }
        """);
  }

  @Test
  void aFunctionThatIsCalledElsewhereToo() {
    check(
        """
        // run: --min-os=win10-1709
        static PVOID TakeNew(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release
        }
        PVOID Take(SIZE_T Size)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? TakeNew(Size) : NULL;
        }
        PVOID TakeMore(SIZE_T Size)
        {
            return TakeNew(Size + 1);
        }
        """);
  }

  /** However long the way from the entry that no check guards. */
  @Test
  void anUncheckedEntryManyCallsAway() {
    String hops =
        IntStream.range(1, 40)
            .mapToObj(i -> "static PVOID Take%d(VOID) { return Take%d(); }\n".formatted(i, i - 1))
            .collect(Collectors.joining());
    check(
        """
        // run: --min-os=win10-1809
        static PVOID Take0(VOID)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, 8, 'ekaT');   // expect: not-on-oldest-release
        }
        %s
        PVOID Checked(VOID)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? Take0() : NULL;
        }
        PVOID Unchecked(VOID)
        {
            return Take39();
        }
        """
            .formatted(hops));
  }

  @Test
  void oneOfTwoWaysDownIsUnchecked() {
    check(
        """
        // run: --min-os=win10-1709
        static PVOID Inner(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release
        }
        static PVOID Outer(SIZE_T Size)
        {
            return Inner(Size);
        }
        PVOID Checked(SIZE_T Size)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? Outer(Size) : NULL;
        }
        PVOID Unchecked(SIZE_T Size)
        {
            return Outer(Size);
        }
        """);
  }

  @Test
  void bothWaysDownAreChecked() {
    check(
        """
        // run: --min-os=win10-1709
        static PVOID Inner(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        static PVOID Outer(SIZE_T Size)
        {
            return Inner(Size);
        }
        PVOID Checked(SIZE_T Size)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? Outer(Size) : NULL;
        }
        PVOID CheckedToo(SIZE_T Size)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? Outer(Size) : NULL;
        }
        """);
  }

  @Test
  void theWeakestCheckOfAllCallersCounts() {
    check(
        """
        // run: --min-os=win10-1709 --only=not-on-oldest-release
        static PVOID First(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'tsrF');   // expect: not-on-oldest-release
        }
        static PVOID Second(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'dnoS');   // expect: not-on-oldest-release
        }
        PVOID Take(SIZE_T Size)
        {
            PVOID taken = NULL;
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_RS5)) {
                taken = First(Size);
            }
            if (taken == NULL && RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                taken = First(Size);
                taken = Second(Size);
            }
            if (taken == NULL && RtlIsNtDdiVersionAvailable(NTDDI_WIN10_RS5)) {
                taken = Second(Size);
            }
            return taken;
        }
        """);
  }

  @Test
  void twoCallsOfOneFunctionAreToldApart() {
    check(
        """
        // run: --min-os=win10-1709
        static PVOID First(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'tsrF');   // expect: not-on-oldest-release
        }
        static PVOID Second(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'dnoS');
        }
        PVOID Take(SIZE_T Size)
        {
            PVOID taken = First(Size);
            if (taken == NULL && RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB)) {
                taken = Second(Size);
            }
            return taken;
        }
        """);
  }

  @Test
  void aFlagThatAnEarlierRoundOfALoopCleared() {
    check(
        """
        // run: --min-os=win10-1709
        VOID TakeAll(PVOID *Taken, ULONG Count)
        {
            BOOLEAN old = !RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB);
            for (ULONG i = 0; i < Count; i++) {
                if (!old) {
                    Taken[i] = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'ekaT');   // expect: not-on-oldest-release
                }
                old = FALSE;
            }
        }
        """);
  }

  @Test
  void aCallThatIsNeverReachedIsImportedAllTheSame() {
    check(
        """
        // run: --min-os=win10-1709
        static PVOID Inner(SIZE_T Size)
        {
            return NULL;
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release
        }
        PVOID Checked(SIZE_T Size)
        {
            return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB) ? Inner(Size) : NULL;
        }
        """);
  }

  @Test
  void aComparisonOfTheVersion() {
    check(
        """
        // run: --min-os=win10-1709
        ULONG Build;
        VOID Start(VOID)
        {
            RTL_OSVERSIONINFOW version = { sizeof(version) };
            if (NT_SUCCESS(RtlGetVersion(&version))) {
                Build = version.dwBuildNumber;
            }
        }
        PVOID Take(SIZE_T Size)
        {
            if (Build < 19041) {
                return NULL;
            }
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
        }
        PVOID TakeOld(SIZE_T Size)
        {
            return Build < 19041 ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT') : NULL;   // expect: not-on-oldest-release
        }
        """);
  }

  @Test
  void theVerdictOfTheSystem() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size, RTL_OSVERSIONINFOEXW *Wanted, ULONGLONG Mask)
        {
            NTSTATUS status = STATUS_UNSUCCESSFUL;
            status = RtlVerifyVersionInfo(Wanted, VER_BUILDNUMBER, Mask);
            if (status == STATUS_SUCCESS) {
                return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');
            }
            return NULL;
        }
        """);
  }

  @Test
  void anAddressThatWasFound() {
    check(
        """
        // run: --min-os=win10-1709
        static BOOLEAN Found;
        VOID Start(VOID)
        {
            UNICODE_STRING name = RTL_CONSTANT_STRING(L"ExAllocatePool2");
            Found = MmGetSystemRoutineAddress(&name) != NULL;
        }
        PVOID Take(SIZE_T Size)
        {
            return Found ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT') : NULL;
        }
        """);
  }

  @Test
  void aFlagThatAFunctionHandsBack() {
    check(
        """
        // run: --min-os=win10-1709
        static VOID Ask(PBOOLEAN New)
        {
            *New = RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB);
        }
        PVOID Take(SIZE_T Size)
        {
            BOOLEAN isNew = FALSE;
            Ask(&isNew);
            return isNew ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT') : NULL;
        }
        """);
  }

  @Test
  void anUnrelatedConditionIsNoCheck() {
    check(
        """
        // run: --min-os=win10-1709
        PVOID Take(SIZE_T Size, BOOLEAN New)
        {
            BOOLEAN version = RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB);
            UNREFERENCED_PARAMETER(version);
            return New ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT') : NULL;   // expect: not-on-oldest-release
        }
        """);
  }
}
