package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PragmaTest {
  private final Sources sources;

  PragmaTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  @Test
  void pragmasStandBesideTheTokens() {
    Sources.Result result =
        sources.preprocess(
            """
            #pragma alloc_text(PAGE, Foo)
            int x;
            #pragma
            #if 0
            #pragma not here
            #endif
            int y __pragma(warning(suppress: 4100)) = 1;
            _Pragma("pack(push, \\"a\\")")
            """);
    assertThat(result.tokens()).isEqualTo("int x ; int y = 1 ;");
    assertThat(result.pragmas())
        .containsExactly(
            "0: alloc_text ( PAGE , Foo )",
            "3: ",
            "5: warning ( suppress : 4100 )",
            "8: pack ( push , \"a\" )");
    assertThat(result.unit().pragmas().get(0).span()).hasToString("main.c:1:1");
    assertThat(result.unit().pragmas().get(0).name()).isEqualTo("alloc_text");
  }

  @Test
  void macrosAreExpandedBehindTheFirstWord() {
    Sources.Result result =
        sources.preprocess(
            "#define PAGED PAGE\n#define alloc_text no\n#pragma alloc_text(PAGED, F)\n");
    assertThat(result.pragmas()).containsExactly("0: alloc_text ( PAGE , F )");
  }

  @Test
  void aMacroWithArgumentsMayNameThePragma() {
    Sources.Result result =
        sources.preprocess("#define PAGEABLE(f) alloc_text(PAGE, f)\n#pragma PAGEABLE(F)\n");
    assertThat(result.pragmas()).containsExactly("0: alloc_text ( PAGE , F )");
  }

  @Test
  void aPragmaMayComeFromAMacro() {
    Sources.Result result =
        sources.preprocess(
            """
            #define SUPPRESS(n) __pragma(warning(suppress: n))
            #define BOTH(x) SUPPRESS(1) x _Pragma("two")
            f(BOTH(a))
            """);
    assertThat(result.tokens()).isEqualTo("f ( a )");
    assertThat(result.pragmas()).containsExactly("2: warning ( suppress : 1 )", "3: two");
    assertThat(result.unit().pragmas().get(0).span()).hasToString("main.c:3:3");
  }

  @Test
  void operatorsWithoutParenthesesAreReported() {
    Sources.Result result = sources.preprocess("__pragma x; __pragma(a\nb\n");
    assertThat(result.tokens()).isEqualTo("x ; a b");
    assertThat(result.problems())
        .containsExactly(
            "main.c:1:1: __pragma needs its parentheses",
            "main.c:1:13: __pragma needs its parentheses");
  }
}
