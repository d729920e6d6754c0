package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarksTest {
  private final Sources sources;

  RemarksTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  @Test
  void commentsThatSpeakToDdilintKnowTheirLine() {
    assertThat(
            comments(
                """
                int a;   // ddilint: own line
                // ddilint: line below
                // another comment

                int b;
                /* ddilint: same line */ int c;
                /// ddilint: \\
                   spliced
                int d;
                """))
        .containsExactly(
            "main.c:1:1 // ddilint: own line",
            "main.c:5:1 // ddilint: line below",
            "main.c:6:26 /* ddilint: same line */",
            "main.c:9:1 /// ddilint: \\\n   spliced");
  }

  @Test
  void otherCommentsAndStringsAreNone() {
    assertThat(
            comments(
                """
                int a;   // see ddilint: this
                char *b = "// ddilint: allow";
                // ddilint allow
                int c;
                """))
        .isEmpty();
  }

  @Test
  void commentsInInactiveCodeAndBehindTheEndAreNone() {
    assertThat(
            comments(
                """
                #if 0
                int a;   // ddilint: off
                #endif
                int b;
                // ddilint: about nothing
                """))
        .isEmpty();
  }

  @Test
  void directivesBetweenACommentAndItsLineAreSkipped() {
    assertThat(
            comments(
                """
                // ddilint: x
                #pragma warning(suppress: 1)
                #ifndef NO
                int a;
                #endif
                """))
        .containsExactly("main.c:4:1 // ddilint: x");
  }

  @Test
  void aCommentInAMacroCountsOnceItIsExpanded() {
    String macro = "// ddilint: in a macro\n#define A(x) int x\n";
    assertThat(comments(macro)).isEmpty();
    assertThat(comments(macro + "A(a);\n")).containsExactly("main.c:2:1 // ddilint: in a macro");
  }

  @Test
  void pragmasBeforeAPlaceFollowTheOrderOfReading() {
    sources.file("first.h", "#pragma warning(disable: 1)\nint first;\n");
    sources.file("second.h", "int second;\n#pragma warning(disable: 3)\n");
    Sources.Result result =
        sources.preprocess(
            """
            int a;
            #include "first.h"
            #pragma warning(disable: 2)
            #include "second.h"
            int b;
            """);
    assertThat(before(result, "a")).isEmpty();
    assertThat(before(result, "first")).containsExactly("1");
    assertThat(before(result, "second")).containsExactly("1", "2");
    assertThat(before(result, "b")).containsExactly("1", "2", "3");
  }

  @Test
  void pragmasInOneInvocationAreToldApart() {
    Sources.Result result =
        sources.preprocess(
            """
            #define OFF __pragma(warning(disable: 1))
            #define M a OFF b __pragma(warning(default: 1)) c
            M
            """);
    assertThat(before(result, "a")).isEmpty();
    assertThat(before(result, "b")).hasSize(1);
    assertThat(before(result, "c")).hasSize(2);
  }

  @Test
  void otherPragmasAreNotKept() {
    Sources.Result result =
        sources.preprocess("#pragma once\n#pragma alloc_text(PAGE, F)\nint a;\n");
    assertThat(result.unit().remarks().pragmas()).isEmpty();
  }

  private List<String> comments(String text) {
    return sources.preprocess(text).unit().remarks().comments().stream()
        .map(remark -> remark.subject() + " " + remark.text())
        .toList();
  }

  /** The numbers of the pragmas before the token with a spelling. */
  private static List<String> before(Sources.Result result, String spelling) {
    for (int i = 0; i < result.unit().size(); i++) {
      if (result.token(i).equals(spelling)) {
        return result.unit().remarks().pragmasBefore(result.unit().span(i)).stream()
            .map(pragma -> pragma.pragma().tokens().get(4))
            .toList();
      }
    }
    throw new IllegalArgumentException(spelling);
  }
}
