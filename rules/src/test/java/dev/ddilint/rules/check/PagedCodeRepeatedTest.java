package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** PAGED_CODE more than once. */
class PagedCodeRepeatedTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=paged-code-repeated\n" + source);
  }

  @Test
  void twiceInARow() {
    check(
        """
        VOID Work(VOID)
        {
            PAGED_CODE();
            PAGED_CODE();   // expect: paged-code-repeated "line 5"
        }
        """);
  }

  @Test
  void atTheEnd() {
    check(
        """
        VOID Work(PULONG P)
        {
            PAGED_CODE();
            *P = 1;
            PAGED_CODE();   // expect: paged-code-repeated
        }
        """);
  }

  @Test
  void throughAMacroOfTheDriver() {
    check(
        """
        #define ENTER() PAGED_CODE()
        VOID Work(VOID)
        {
            ENTER();
            PAGED_CODE();   // expect: paged-code-repeated
        }
        """);
  }

  @Test
  void onceInEachFunction() {
    check(
        """
        VOID First(VOID)
        {
            PAGED_CODE();
        }
        VOID Second(VOID)
        {
            PAGED_CODE();
            First();
        }
        """);
  }

  @Test
  void aFunctionOfTheDriverWithAnotherName() {
    check(
        """
        VOID Paged(VOID);
        VOID Work(VOID)
        {
            PAGED_CODE();
            Paged();
        }
        """);
  }

  @Test
  void none() {
    check(
        """
        VOID Work(PULONG P)
        {
            *P = 1;
        }
        """);
  }
}
