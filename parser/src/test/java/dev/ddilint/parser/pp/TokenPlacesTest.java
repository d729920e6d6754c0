package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each expected line is a token, where it stands, and where it was spelled if a macro made it. */
class TokenPlacesTest {
  private final Sources sources;

  TokenPlacesTest(@TempDir Path folder) {
    sources = new Sources(folder);
  }

  private String places(String text) {
    Sources.Result result = sources.preprocess(text);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < result.unit().size(); i++) {
      Span span = result.unit().span(i);
      lines
          .append(result.token(i))
          .append(' ')
          .append(span)
          .append("-")
          .append(span.endPosition().column());
      if (span.expansion() instanceof Expansion.Macro macro) {
        lines.append(" from ").append(macro.macro()).append(' ').append(macro.spelling());
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  @Test
  void aTokenStandsWhereItWasWritten() {
    sources.file("a.h", "\n  name\n");
    assertThat(places("#include \"a.h\"\nint x;\n"))
        .isEqualTo(
            """
            name a.h:2:3-7
            int main.c:2:1-4
            x main.c:2:5-6
            ; main.c:2:6-7
            """);
  }

  @Test
  void aReplacementTokenStandsAtTheOutermostName() {
    assertThat(places("#define IN_ER 1\n#define OUTER(x) f(x, IN_ER)\nint y = OUTER(arg);\n"))
        .isEqualTo(
            """
            int main.c:3:1-4
            y main.c:3:5-6
            = main.c:3:7-8
            f main.c:3:9-14 from OUTER main.c:2:18
            ( main.c:3:9-14 from OUTER main.c:2:19
            arg main.c:3:15-18
            , main.c:3:9-14 from OUTER main.c:2:21
            1 main.c:3:9-14 from IN_ER main.c:1:15
            ) main.c:3:9-14 from OUTER main.c:2:28
            ; main.c:3:19-20
            """);
  }

  @Test
  void aMacroInAnArgumentStandsAtItsOwnName() {
    assertThat(places("#define ID(x) x\n#define ONE 1\nID(ONE)\n"))
        .isEqualTo("1 main.c:3:4-7 from ONE main.c:2:13\n");
  }

  @Test
  void joinedAndStringizedTokensBelongToTheMacro() {
    assertThat(places("#define J(x) x ## _t #x\nJ(a)\n"))
        .isEqualTo(
            """
            a_t main.c:2:1-2 from J main.c:1:16
            "a" main.c:2:1-2 from J main.c:1:22
            """);
  }

  @Test
  void splicesKeepOffsets() {
    assertThat(places("ab\\\ncd \\\n e\n"))
        .isEqualTo(
            """
            abcd main.c:1:1-3
            e main.c:3:2-3
            """);
  }
}
