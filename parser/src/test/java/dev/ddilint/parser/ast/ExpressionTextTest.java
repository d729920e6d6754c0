package dev.ddilint.parser.ast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.TestUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a + b * c - d",
        "(a + b) * c",
        "a - (b - c)",
        "a = b += c",
        "a ? b : c ? d : a",
        "(a ? b : c) ? d : a",
        "f(a, (b, c))",
        "-a - -b",
        "- -a",
        "!(a && b) || c",
        "&p->x[1].y",
        "(*p).x++",
        "*p++",
        "(long)a + (char *)p - (int (*)(void))q",
        "sizeof(unsigned long)",
        "sizeof (a + b)",
        "sizeof *p",
        "'a' == L\"x\\n\\\"\"[0]",
        "offsetof(struct s, y[2].z)",
        "(struct s){1, .x = 2, [3] = {4}}"
      })
  void writesWhatWasRead(String text) {
    String source = text.replace("offsetof", "__builtin_offsetof");
    TestUnit unit =
        TestUnit.of(
            "int a, b, c, d; struct s { int x; } *p, *q; int f(int, int); void g(void) { "
                + source
                + "; }");
    Statement.Evaluate statement =
        (Statement.Evaluate) unit.functions().toList().get(0).body().statements().get(0);
    assertThat(ExpressionText.of(statement.expression())).isEqualTo(text);
  }
}
