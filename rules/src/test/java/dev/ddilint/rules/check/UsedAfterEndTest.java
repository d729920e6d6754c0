package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What was deleted is of no use. */
class UsedAfterEndTest {

  @Test
  void deletedTwice() {
    check(
        """
        typedef struct _EXT { NPAGED_LOOKASIDE_LIST List; } EXT, *PEXT;
        VOID Stop(PEXT Extension, BOOLEAN Early)
        {
            if (Early) {
                ExDeleteNPagedLookasideList(&Extension->List);
            }
            ExDeleteNPagedLookasideList(&Extension->List);   // expect: used-after-end "Extension->List"
        }
        """);
  }

  @Test
  void deletedByAHelperToo() {
    check(
        """
        static VOID Clean(PERESOURCE Resource) { ExDeleteResourceLite(Resource); }
        VOID Stop(PERESOURCE Resource)
        {
            Clean(Resource);
            ExDeleteResourceLite(Resource);   // expect: used-after-end "ERESOURCE"
        }
        """);
  }

  @Test
  void aGlobal() {
    check(
        """
        NPAGED_LOOKASIDE_LIST List;
        VOID Stop(VOID)
        {
            ExDeleteNPagedLookasideList(&List);
            ExDeleteNPagedLookasideList(&List);   // expect: used-after-end "List"
        }
        """);
  }

  @Test
  void notWhenItBeganAgain() {
    check(
        """
        NPAGED_LOOKASIDE_LIST List;
        VOID Restart(VOID)
        {
            ExDeleteNPagedLookasideList(&List);
            ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            ExDeleteNPagedLookasideList(&List);
        }
        """);
  }

  @Test
  void notAnotherOne() {
    check(
        """
        typedef struct _EXT { NPAGED_LOOKASIDE_LIST Small; NPAGED_LOOKASIDE_LIST Large; } EXT, *PEXT;
        VOID Stop(PEXT Extension)
        {
            ExDeleteNPagedLookasideList(&Extension->Small);
            ExDeleteNPagedLookasideList(&Extension->Large);
        }
        """);
  }

  @Test
  void notInALoopOverAnArray() {
    check(
        """
        NPAGED_LOOKASIDE_LIST Lists[4];
        VOID Stop(VOID)
        {
            ULONG i;
            for (i = 0; i < 4; i++) {
                ExDeleteNPagedLookasideList(&Lists[i]);
            }
        }
        """);
  }

  @Test
  void aCallThatNeedsItAlive() {
    check(
        """
        // run: --target=win10-1809
        NPAGED_LOOKASIDE_LIST List;
        VOID Stop(PVOID Entry)
        {
            ExDeleteNPagedLookasideList(&List);
            ExFreeToNPagedLookasideList(&List, Entry);   // expect: used-after-end "List"
        }
        """);
  }
}
