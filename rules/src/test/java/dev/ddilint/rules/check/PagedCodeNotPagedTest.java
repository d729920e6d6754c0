package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** PAGED_CODE in resident code. */
class PagedCodeNotPagedTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=paged-code-not-paged\n" + source);
  }

  @Test
  void noSection() {
    check(
        """
        VOID Work(VOID)
        {
            PAGED_CODE();   // expect: paged-code-not-paged "Work"
        }
        """);
  }

  @Test
  void theSectionOfAnotherFunction() {
    check(
        """
        VOID Other(VOID);
        #pragma alloc_text(PAGE, Other)
        VOID Other(VOID)
        {
            PAGED_CODE();
        }
        VOID Work(VOID)
        {
            PAGED_CODE();   // expect: paged-code-not-paged
        }
        """);
  }

  @Test
  void afterTheSectionWasClosed() {
    check(
        """
        #pragma code_seg("PAGE")
        VOID Other(VOID)
        {
            PAGED_CODE();
        }
        #pragma code_seg()
        VOID Work(VOID)
        {
            PAGED_CODE();   // expect: paged-code-not-paged
        }
        """);
  }

  @Test
  void allocText() {
    check(
        """
        VOID Work(VOID);
        #pragma alloc_text(PAGE, Work)
        VOID Work(VOID)
        {
            PAGED_CODE();
        }
        """);
  }

  @Test
  void declspec() {
    check(
        """
        __declspec(code_seg("PAGE"))
        VOID Work(VOID)
        {
            PAGED_CODE();
        }
        """);
  }

  @Test
  void initCodeMayCheck() {
    check(
        """
        VOID Work(VOID);
        #pragma alloc_text(INIT, Work)
        VOID Work(VOID)
        {
            PAGED_CODE();
        }
        """);
  }
}
