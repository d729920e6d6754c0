package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Announced waits in pageable code. */
class WaitFlagInPagedCodeTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=wait-flag-in-paged-code\n" + source);
  }

  @Test
  void keSetEvent() {
    check(
        """
        VOID Work(PRKEVENT E);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PRKEVENT E)
        {
            KeSetEvent(E, IO_NO_INCREMENT, TRUE);   // expect: wait-flag-in-paged-code "KeSetEvent"
        }
        """);
  }

  @Test
  void aMutexToo() {
    check(
        """
        VOID Work(PRKMUTEX M);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PRKMUTEX M)
        {
            PAGED_CODE();
            KeReleaseMutex(M, TRUE);   // expect: wait-flag-in-paged-code "KeReleaseMutex"
        }
        """);
  }

  @Test
  void theValueOfAVariable() {
    check(
        """
        VOID Work(PRKEVENT E);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PRKEVENT E)
        {
            BOOLEAN wait = TRUE;
            KeSetEvent(E, IO_NO_INCREMENT, wait);   // expect: wait-flag-in-paged-code
        }
        """);
  }

  @Test
  void codeThatSaysItIsPageable() {
    check(
        """
        VOID Work(PRKEVENT E)
        {
            PAGED_CODE();
            KeSetEvent(E, IO_NO_INCREMENT, TRUE);   // expect: wait-flag-in-paged-code
        }
        """);
  }

  @Test
  void withoutTheFlag() {
    check(
        """
        VOID Work(PRKEVENT E);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PRKEVENT E)
        {
            KeSetEvent(E, IO_NO_INCREMENT, FALSE);
        }
        """);
  }

  @Test
  void residentCode() {
    check(
        """
        VOID Work(PRKEVENT E)
        {
            KeSetEvent(E, IO_NO_INCREMENT, TRUE);
        }
        """);
  }

  @Test
  void aFlagOfTheCaller() {
    check(
        """
        VOID Work(PRKEVENT E, BOOLEAN Wait);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PRKEVENT E, BOOLEAN Wait)
        {
            KeSetEvent(E, IO_NO_INCREMENT, Wait);
        }
        """);
  }
}
