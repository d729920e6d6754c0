package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What counts is the release built for and the oldest one that has to load the driver. */
class InlineBecameExportTest {

  @Test
  void anOlderReleaseMustLoadIt() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        PVOID Take(PNPAGED_LOOKASIDE_LIST List)
        {
            return ExAllocateFromNPagedLookasideList(List);   // expect: inline-became-export "Windows 10, version 1809"
        }
        """);
  }

  @Test
  void theReleaseThatExportsItIsTheOldest() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win11-22h2
        PVOID Take(PNPAGED_LOOKASIDE_LIST List)
        {
            return ExAllocateFromNPagedLookasideList(List);
        }
        """);
  }

  @Test
  void theReleaseJustBeforeIsTooOld() {
    check(
        """
        // run: --target=win11-24h2 --min-os=win11-21h2
        VOID Give(PPAGED_LOOKASIDE_LIST List, PVOID Entry)
        {
            ExFreeToPagedLookasideList(List, Entry);   // expect: inline-became-export "21H2"
        }
        """);
  }

  @Test
  void buildingForAnOlderReleaseKeepsItInline() {
    check(
        """
        // run: --target=win11-21h2 --min-os=win10-1507
        PVOID Take(PPAGED_LOOKASIDE_LIST List)
        {
            return ExAllocateFromPagedLookasideList(List);
        }
        """);
  }

  @Test
  void aBuildNumberNamesAReleaseToo() {
    check(
        """
        // run: --target=22621 --min-os=17763
        PVOID Take(PLOOKASIDE_LIST_EX List)
        {
            return ExAllocateFromLookasideListEx(List);   // expect: inline-became-export
        }
        """);
  }

  @Test
  void anUnknownOldestReleaseIsAssumedToBeWindows10() {
    check(
        """
        // run: --target=win11-22h2
        VOID Give(PLOOKASIDE_LIST_EX List, PVOID Entry)
        {
            ExFreeToLookasideListEx(List, Entry);   // expect: inline-became-export "anything older"
        }
        """);
  }

  @Test
  void withNothingKnownTheNewestReleaseIsTheTarget() {
    check(
        """
        VOID Give(PNPAGED_LOOKASIDE_LIST List, PVOID Entry)
        {
            ExFreeToNPagedLookasideList(List, Entry);   // expect: inline-became-export
        }
        """);
  }

  @Test
  void whatNoSupportedReleaseLacksIsNotReported() {
    check(
        """
        VOID Start(PKSPIN_LOCK Lock)
        {
            KeInitializeSpinLock(Lock);
        }
        """);
  }

  @Test
  void unlessTheDriverSaysThatItSupportsSuchARelease() {
    check(
        """
        // run: --target=win10-1809 --min-os=win7
        VOID Start(PKSPIN_LOCK Lock)
        {
            KeInitializeSpinLock(Lock);   // expect: inline-became-export "Windows 7" // expect: down-level-switch "WIN9X_COMPAT_SPINLOCK"
        }
        """);
  }

  @Test
  void theNamesOfNdisLeadToTheSameExports() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        #include <ndis.h>
        PVOID Take(PNPAGED_LOOKASIDE_LIST List)
        {
            PVOID entry = NdisAllocateFromNPagedLookasideList(List);   // expect: inline-became-export "Ndis"
            if (entry != NULL) {
                NdisFreeToNPagedLookasideList(List, entry);            // expect: inline-became-export
            }
            return entry;
        }
        """);
  }

  @Test
  void otherLookasideFunctionsWereAlwaysExports() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        VOID Cycle(PNPAGED_LOOKASIDE_LIST List)
        {
            ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            ExDeleteNPagedLookasideList(List);
        }
        """);
  }

  @Test
  void anOwnFunctionOfTheNameIsNotImported() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        #include <ntdef.h>
        PVOID ExAllocateFromNPagedLookasideList(PVOID List)
        {
            return List;
        }
        PVOID Take(PVOID List)
        {
            return ExAllocateFromNPagedLookasideList(List);
        }
        """);
  }

  @Test
  void aCallThatIsNeverReachedIsImportedAllTheSame() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        static PVOID Take(PNPAGED_LOOKASIDE_LIST List, BOOLEAN New)
        {
            if (FALSE && New) {
                return ExAllocateFromNPagedLookasideList(List);   // expect: inline-became-export
            }
            return NULL;
        }
        """);
  }

  @Test
  void aPointerToTheFunctionIsImportedAsWell() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        PVOID Take(PNPAGED_LOOKASIDE_LIST List)
        {
            PVOID (*take)(PNPAGED_LOOKASIDE_LIST) = ExAllocateFromNPagedLookasideList;   // expect: inline-became-export
            return take(List);
        }
        """);
  }

  @Test
  void aPointerInATableIsImportedToo() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        typedef PVOID TAKE(PNPAGED_LOOKASIDE_LIST List);
        struct { TAKE *Take; } Table = {
            ExAllocateFromNPagedLookasideList   // expect: inline-became-export
        };
        """);
  }

  @Test
  void aVersionCheckDoesNotHelp() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        PVOID Take(PNPAGED_LOOKASIDE_LIST List)
        {
            if (RtlIsNtDdiVersionAvailable(NTDDI_WIN10_NI)) {
                return ExAllocateFromNPagedLookasideList(List);   // expect: inline-became-export "not even behind a version check"
            }
            return NULL;
        }
        """);
  }

  @Test
  void theMessageNamesTheReleasesThatCannotLoadIt() {
    check(
        """
        // run: --target=win11-24h2 --min-os=win10-1507
        PVOID Take(PNPAGED_LOOKASIDE_LIST List)
        {
            return ExAllocateFromNPagedLookasideList(List);   // expect: inline-became-export "will not load on Windows 10, version 1507 to Windows 11, version 21H2"
        }
        """);
  }

  @Test
  void anOwnMacroAroundTheCallIsReportedWhereItIsUsed() {
    check(
        """
        // run: --target=win11-22h2 --min-os=win10-1809
        #define TAKE(l) ExAllocateFromNPagedLookasideList(l)
        PVOID Take(PNPAGED_LOOKASIDE_LIST List)
        {
            return TAKE(List);   // expect: inline-became-export
        }
        """);
  }
}
