package dev.ddilint.parser.antlr;

import dev.ddilint.parser.TestRun;
import dev.ddilint.parser.TestUnit;
import dev.ddilint.parser.ast.AstPrinter;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.Span;

/** Prints what becomes of a source: a line a problem, then the syntax tree. */
final class Trees {
  private Trees() {}

  static String tree(String source) {
    TestUnit unit = new TestRun().unit(source);
    StringBuilder text = new StringBuilder();
    unit.problems().forEach(problem -> text.append(line(problem)));
    return text.append(AstPrinter.print(unit.syntax().tree())).toString();
  }

  private static String line(Problem problem) {
    String place =
        problem.span().map(Span::startPosition).map(at -> at.line() + ":" + at.column()).orElse("");
    return "! " + place + " " + problem.message() + "\n";
  }
}
