package dev.ddilint.parser.antlr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.TestRun;
import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where nodes stand. */
final class SpanTest {
  private static FunctionDefinition function(String source) {
    return new TestRun().unit(source).functions().reduce((first, second) -> second).orElseThrow();
  }

  /** All expressions of a body, outer ones first. */
  private static List<Expression> expressions(Statement body) {
    List<Expression> found = new ArrayList<>();
    new Children(
            new ChildVisitor() {
              @Override
              public void expression(Expression child) {
                found.add(child);
                new Children(this).of(child);
              }

              @Override
              public void statement(Statement child) {
                new Children(this).of(child);
              }
            })
        .of(body);
    return found;
  }

  private static List<String> calls(String source) {
    return expressions(function(source).body()).stream()
        .filter(Expression.Call.class::isInstance)
        .map(call -> text(call.span()))
        .toList();
  }

  private static String text(Span span) {
    return span.file().text().substring(span.start(), span.end());
  }

  @Test
  void aCallStandsAtTheLastNameOfItsCallee() {
    assertThat(calls("void f(void) { g(1); a->b.c(h(2)); (*p)(3); t[i].u[j](4); MACRO(5) }"))
        .containsExactly("g", "c", "h", "p", "j", "MACRO");
  }

  @Test
  void aFunctionStandsAtItsName() {
    FunctionDefinition function = function("static int *first(void) { return 0; } int after;");
    assertThat(text(function.span())).isEqualTo("first");
    assertThat(text(function.whole())).isEqualTo("static int *first(void) { return 0; }");
  }

  @Test
  void anExpressionReachesFromItsFirstToItsLastToken() {
    assertThat(expressions(function("int f(void) { return (a + b) * -c[1]; }").body()))
        .extracting(each -> text(each.span()))
        .containsExactly("(a + b) * -c[1]", "a + b", "a", "b", "-c[1]", "c[1]", "c", "1");
  }

  @Test
  void whatAMacroMadeStandsAtItsInvocation() {
    List<Expression> made =
        expressions(
            function(
                    """
                    #define TWICE(x) add(x, x)
                    void f(void) { TWICE(y); }
                    """)
                .body());
    assertThat(made)
        .extracting(each -> text(each.span()))
        .containsExactly("TWICE", "TWICE", "y", "y");
    assertThat(made.get(0).span().expansion())
        .isInstanceOfSatisfying(
            Expansion.Macro.class, macro -> assertThat(text(macro.spelling())).isEqualTo("add"));
  }
}
