package dev.ddilint.parser.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.TestRun;
import dev.ddilint.parser.TestUnit;
import dev.ddilint.parser.ast.AstPrinter;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code that nests deeper than the stack would bear is reported and skipped. */
final class NestingTest {
  private static final int DEPTH = 20_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "int f(void) { return "  | "("            | "1"     | ")"  | "; }"
          "int f(void) { return "  | "- "           | "1"     | ""   | "; }"
          "int f(void) { return "  | "(int)"        | "1"     | ""   | "; }"
          "int f(void) { return "  | "1 + "         | "1"     | ""   | "; }"
          "int f(void) { "         | "a = "         | "1"     | ""   | "; }"
          "int f(void) { a = 1"    | ", 1"          | ""      | ""   | "; }"
          "int f(void) { "         | "a ? b : "     | "c"     | ""   | "; }"
          "int f(void) { a"        | "[1]"          | ""      | ""   | " = 1; }"
          "int f(void) { a"        | "()"           | ""      | ""   | "; }"
          "int f(void) { "         | "{ "           | "a();"  | "}"  | " }"
          "int f(void) { "         | "if (a) "      | "b();"  | ""   | " }"
          "int f(void) { "         | "if (a) b(); else " | "c();" | "" | " }"
          "int f(void) { "         | "case 1: "     | "a();"  | ""   | " }"
          "int f(void) { "         | "a = ({ "      | "1;"    | "});" | " }"
          "int a = "               | "{"            | "1"     | "}"  | ";"
          "int "                   | "("            | "a"     | ")"  | ";"
          "int "                   | "*"            | "a"     | ""   | ";"
          "int a"                  | "[1]"          | ""      | ""   | ";"
          "int f"                  | "(int (*)"     | "(void)" | ")" | ";"
          "struct "                | "{ struct "    | "{int a;}" | " b;}" | ";"
          "typeof("                | "typeof("      | "1"     | ")"  | ") a;"
          """)
  void depthIsBounded(String head, String open, String middle, String close, String tail) {
    String source =
        head + open.repeat(DEPTH) + middle + close.repeat(DEPTH) + tail + "\nint after;\n";
    TestUnit unit = new TestRun().unit(source);
    assertThat(unit.problems())
        .extracting(Problem::kind)
        .contains(ProblemKind.NESTING_DEPTH)
        .isSubsetOf(ProblemKind.NESTING_DEPTH, ProblemKind.STATEMENT_SKIPPED);
    assertThat(AstPrinter.print(unit.syntax().tree())).endsWith("declare after: int\n");
  }
}
