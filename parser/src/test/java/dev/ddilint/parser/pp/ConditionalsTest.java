package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalsTest {
  private final Sources sources;

  ConditionalsTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  @Test
  void oneBranchIsRead() {
    Sources.Result result =
        sources.preprocess(
            """
            #define X 2
            #if X == 1
            one
            #elif X == 2
            two
            #elif 1
            other
            #else
            none
            #endif
            #ifdef X
            x
            #endif
            #ifndef X
            nox
            #else
            x
            #endif
            """);
    assertThat(result.tokens()).isEqualTo("two x x");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void whatIsInactiveIsJumpedOver() {
    Sources.Result result =
        sources.preprocess(
            """
            #if 0
            #if 1
            #else
            #endif
            #else
            a
            #if 0
            #elif 0
            #endif
            b
            #endif
            #if 1
            c
            #else
            #if 1
            #endif
            #error not here
            #unknown
            #endif
            """);
    assertThat(result.tokens()).isEqualTo("a b c");
    assertThat(result.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 + 2 * 3 == 7",
        "(1 + 2) * 3 == 9",
        "10 - 4 - 3 == 3",
        "-1 < 0",
        "-1 > 0u",
        "0xFFFFFFFFFFFFFFFF == -1",
        "18446744073709551615 > 0",
        "1 << 63 < 0",
        "-8 >> 1 == -4",
        "~0 == -1",
        "010 == 8 && 0b11 == 3",
        "7 % 4 == 3 && 7 / 2 == 3",
        "1 ? 2 : 0",
        "0 ? 0 : 0 ? 0 : 1",
        "1 || 1 / 0",
        "!(0 && 1 / 0)",
        "(2, 1)",
        "6 & 3 | 8 ^ 8",
        "10ui64 == 10i64 && 1uLL",
        "'A' == 65 && '\\n' == 10 && '\\x41' == 65 && '\\101' == 65",
        "'ab' == 0x6162",
        "'\\xff' < 0",
        "L'\\xffff' == 0xffff",
        "UNKNOWN == 0 && !if",
        "defined X && defined(X) && !defined Y",
        "HAS_X",
        "X(2) == 3",
        "defined __LINE__ && !defined __pragma",
        "__LINE__ == 5",
      })
  void holds(String condition) {
    Sources.Result result =
        sources.preprocess(
            """
            #define X(a) a + 1
            #define HAS_X defined(X)

            // the condition
            #if CONDITION
            yes
            #endif
            """
                .replace("CONDITION", condition));
    assertThat(result.problems()).isEmpty();
    assertThat(result.tokens()).isEqualTo("yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 / 0",
        "",
        "1 +",
        "(1",
        "1)",
        "1.5",
        "\"a\"",
        "defined",
        "defined(",
        "defined 1",
        "1 ? 2",
        "0x",
        "08",
        "1zz",
        "99999999999999999999999",
        "__has_include",
        "__has_include(1)",
        "= 1",
      })
  void doesNotHoldWhereItMakesNoSense(String condition) {
    Sources.Result result = sources.preprocess("#if " + condition + "\nyes\n#else\nno\n#endif\n");
    assertThat(result.tokens()).isEqualTo("no");
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0))
        .startsWith("main.c:1:1: the condition does not make sense");
  }

  @Test
  void hasInclude() {
    sources.file("a.h", "").file("inc/b.h", "").model("wdm.h", "");
    Sources.Result result =
        sources.preprocess(
            """
            #define WDM <wdm.h>
            #if __has_include("A.H") && __has_include(<b.h>) && __has_include(WDM)
            yes
            #endif
            #if __has_include("c.h") || __has_include(<a/b-c.h>)
            no
            #endif
            """);
    assertThat(result.problems()).isEmpty();
    assertThat(result.tokens()).isEqualTo("yes");
  }

  @Test
  void whatDoesNotNestIsReported() {
    Sources.Result result =
        sources.preprocess("#endif\n#else\n#if 1\n#else\n#else\n#endif\n#if 0\n#if 1\nx\n");
    assertThat(result.tokens()).isEmpty();
    assertThat(result.problems())
        .containsExactly(
            "main.c:1:1: #endif without #if",
            "main.c:2:1: #else without #if",
            "main.c:5:1: #else behind #else",
            "main.c:7:1: this conditional has no #endif");
  }

  @Test
  void aConditionalEndsInItsFile() {
    sources.file("open.h", "#if 1\nopen\n");
    Sources.Result result = sources.preprocess("#include \"open.h\"\nmain\n");
    assertThat(result.tokens()).isEqualTo("open main");
    assertThat(result.problems()).containsExactly("open.h:1:1: this conditional has no #endif");
  }

  @Test
  void errorsAreNotedAndUnknownDirectivesReported() {
    Sources.Result result =
        sources.preprocess("#error no  luck\n#foo\n#\n# 1 \"x\"\n#ident \"v\"\ny\n");
    assertThat(result.tokens()).isEqualTo("y");
    assertThat(result.problems())
        .containsExactly("main.c:1:1: #error no  luck", "main.c:2:1: unknown directive #foo");
  }
}
