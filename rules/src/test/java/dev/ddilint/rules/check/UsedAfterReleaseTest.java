package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** By a member, by a call, behind a helper. */
class UsedAfterReleaseTest {

  @Test
  void byWriting() {
    check(
        """
        typedef struct _ITEM { LONG Count; } ITEM, *PITEM;
        VOID Done(PITEM Item)
        {
            ExFreePoolWithTag(Item, 'tseT');
            Item->Count = 0;   // expect: resource-used-after-release
        }
        """);
  }

  @Test
  void inACall() {
    check(
        """
        VOID Done(PVOID Item, SIZE_T Size)
        {
            ExFreePoolWithTag(Item, 'tseT');
            RtlZeroMemory(Item, Size);   // expect: resource-used-after-release
        }
        """);
  }

  @Test
  void afterAHelperReleasedIt() {
    check(
        """
        typedef struct _ITEM { LONG Count; } ITEM, *PITEM;
        static VOID Drop(PITEM Item) { ExFreePoolWithTag(Item, 'tseT'); }
        LONG Done(PITEM Item)
        {
            Drop(Item);
            return Item->Count;   // expect: resource-used-after-release
        }
        """);
  }

  @Test
  void ofAnMdl() {
    check(
        """
        PVOID Map(PMDL Mdl)
        {
            IoFreeMdl(Mdl);
            return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);   // expect: resource-used-after-release "MDL"
        }
        """);
  }

  @Test
  void notWhenItIsOnlyCompared() {
    check(
        """
        BOOLEAN Done(PVOID Item, PVOID Other)
        {
            ExFreePoolWithTag(Item, 'tseT');
            return Item == Other;
        }
        """);
  }

  @Test
  void notOnTheOtherBranch() {
    check(
        """
        typedef struct _ITEM { LONG Count; } ITEM, *PITEM;
        LONG Done(PITEM Item, BOOLEAN Last)
        {
            if (Last) {
                ExFreePoolWithTag(Item, 'tseT');
                return 0;
            }
            return Item->Count;
        }
        """);
  }

  @Test
  void notAfterAReferenceWasGivenBack() {
    check(
        """
        BOOLEAN Done(PFILE_OBJECT File)
        {
            ObDereferenceObject(File);
            return File->DeletePending;
        }
        """);
  }

  @Test
  void notInTheHandlerOfWhatMayHaveFreedIt() {
    check(
        """
        typedef struct _ITEM { LONG Count; } ITEM, *PITEM;
        VOID Finish(PITEM Item);
        LONG Done(PITEM Item, PVOID User)
        {
            __try {
                ProbeForRead(User, 4, 4);
                ExFreePoolWithTag(Item, 'tseT');
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                return Item->Count;
            }
            return 0;
        }
        """);
  }
}
