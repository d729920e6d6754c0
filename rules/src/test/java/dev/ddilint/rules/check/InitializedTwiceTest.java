package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Once alive, an object is not begun again. */
class InitializedTwiceTest {

  @Test
  void onOnePath() {
    check(
        """
        typedef struct _EXT { ERESOURCE Resource; } EXT, *PEXT;
        VOID Start(PEXT Extension, BOOLEAN Again)
        {
            ExInitializeResourceLite(&Extension->Resource);
            if (Again) {
                ExInitializeResourceLite(&Extension->Resource);   // expect: initialized-twice "Extension->Resource"
            }
        }
        """);
  }

  @Test
  void aListByAHelper() {
    check(
        """
        NPAGED_LOOKASIDE_LIST List;
        static VOID Begin(VOID) { ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0); }
        VOID Start(VOID)
        {
            Begin();
            ExInitializeNPagedLookasideList(&List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);   // expect: initialized-twice
            ExDeleteNPagedLookasideList(&List);
        }
        """);
  }

  @Test
  void aPagedList() {
    check(
        """
        PAGED_LOOKASIDE_LIST List;
        VOID Start(VOID)
        {
            ExInitializePagedLookasideList(&List, NULL, NULL, 0, 64, 'tseT', 0);
            ExInitializePagedLookasideList(&List, NULL, NULL, 0, 64, 'tseT', 0);   // expect: initialized-twice
        }
        """);
  }

  @Test
  void notAfterItsEnd() {
    check(
        """
        VOID Restart(PERESOURCE Resource)
        {
            ExInitializeResourceLite(Resource);
            ExDeleteResourceLite(Resource);
            ExInitializeResourceLite(Resource);
        }
        """);
  }

  @Test
  void notWhenTheFirstFailed() {
    check(
        """
        NTSTATUS Start(PERESOURCE Resource)
        {
            NTSTATUS status = ExInitializeResourceLite(Resource);
            if (!NT_SUCCESS(status)) {
                status = ExInitializeResourceLite(Resource);
            }
            return status;
        }
        """);
  }

  @Test
  void notInALoopOverAnArray() {
    check(
        """
        ERESOURCE All[4];
        VOID Start(VOID)
        {
            ULONG i;
            for (i = 0; i < 4; i++) {
                ExInitializeResourceLite(&All[i]);
            }
        }
        """);
  }
}
