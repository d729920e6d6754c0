package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Pageable functions without a check. */
class PagedCodeUncheckedTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=paged-code-unchecked\n" + source);
  }

  @Test
  void allocText() {
    check(
        """
        VOID Work(PULONG P);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PULONG P)   // expect: paged-code-unchecked "section PAGE"
        {
            *P = 1;
        }
        """);
  }

  @Test
  void aLockableSectionToo() {
    check(
        """
        VOID Work(PULONG P);
        #pragma alloc_text(PAGEFIX, Work)
        VOID Work(PULONG P)   // expect: paged-code-unchecked "PAGEFIX"
        {
            *P = 1;
        }
        """);
  }

  @Test
  void codeSegUntilItIsReset() {
    check(
        """
        #pragma code_seg("PAGE")
        VOID Work(PULONG P)   // expect: paged-code-unchecked
        {
            *P = 1;
        }
        #pragma code_seg()
        VOID Resident(PULONG P)
        {
            *P = 1;
        }
        """);
  }

  @Test
  void aCheckIsEnough() {
    check(
        """
        VOID Work(PULONG P);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PULONG P)
        {
            PAGED_CODE();
            *P = 1;
        }
        """);
  }

  @Test
  void aMacroOfTheDriverMayCheck() {
    check(
        """
        #define ENTER() PAGED_CODE()
        VOID Work(PULONG P);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PULONG P)
        {
            ENTER();
            *P = 1;
        }
        """);
  }

  @Test
  void initCodeIsNotPageable() {
    check(
        """
        VOID Work(PULONG P);
        #pragma alloc_text(INIT, Work)
        VOID Work(PULONG P)
        {
            *P = 1;
        }
        """);
  }

  @Test
  void aSectionThatIsLockedNeedsNone() {
    check(
        """
        VOID Work(PULONG P);
        #pragma alloc_text(PAGELK, Work)
        VOID Work(PULONG P)
        {
            *P = 1;
        }
        PVOID Keep(VOID)
        {
            return MmLockPagableCodeSection((PVOID)(ULONG_PTR)Work);
        }
        """);
  }
}
