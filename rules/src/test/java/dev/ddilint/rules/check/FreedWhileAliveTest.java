package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** An object ends before the memory it lives in. */
class FreedWhileAliveTest {

  @Test
  void aListInAContext() {
    check(
        """
        typedef struct _EXT { NPAGED_LOOKASIDE_LIST List; } EXT, *PEXT;
        VOID Try(PEXT Extension, BOOLEAN Bad)
        {
            ExInitializeNPagedLookasideList(&Extension->List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
            if (Bad) {
                ExFreePoolWithTag(Extension, 'tseT');   // expect: freed-while-alive "Extension->List"
            }
        }
        """);
  }

  @Test
  void aResourceInNewMemory() {
    check(
        """
        typedef struct _EXT { ERESOURCE Resource; } EXT, *PEXT;
        PEXT Make(BOOLEAN Bad)
        {
            PEXT made = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*made), 'tseT');
            if (made == NULL) {
                return NULL;
            }
            ExInitializeResourceLite(&made->Resource);
            if (Bad) {
                ExFreePoolWithTag(made, 'tseT');   // expect: freed-while-alive "ERESOURCE"
                return NULL;
            }
            return made;
        }
        """);
  }

  @Test
  void theObjectItself() {
    check(
        """
        VOID Try(VOID)
        {
            PERESOURCE resource = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ERESOURCE), 'tseT');
            if (resource == NULL) {
                return;
            }
            ExInitializeResourceLite(resource);
            ExFreePoolWithTag(resource, 'tseT');   // expect: freed-while-alive "ERESOURCE"
        }
        """);
  }

  @Test
  void notWhenItEndedBefore() {
    check(
        """
        typedef struct _EXT { ERESOURCE Resource; } EXT, *PEXT;
        VOID Try(PEXT Extension)
        {
            ExInitializeResourceLite(&Extension->Resource);
            ExDeleteResourceLite(&Extension->Resource);
            ExFreePoolWithTag(Extension, 'tseT');
        }
        """);
  }

  @Test
  void notWhenItNeverBegan() {
    check(
        """
        typedef struct _EXT { ERESOURCE Resource; } EXT, *PEXT;
        VOID Try(PEXT Extension)
        {
            NTSTATUS status = ExInitializeResourceLite(&Extension->Resource);
            if (!NT_SUCCESS(status)) {
                ExFreePoolWithTag(Extension, 'tseT');
            }
        }
        """);
  }

  @Test
  void notTheMemoryOfAnother() {
    check(
        """
        typedef struct _EXT { ERESOURCE Resource; } EXT, *PEXT;
        VOID Try(PEXT Extension, PEXT Other)
        {
            ExInitializeResourceLite(&Extension->Resource);
            ExFreePoolWithTag(Other, 'tseT');
        }
        """);
  }
}
