package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemKind;
import java.util.Optional;

/** Carries out the directives of a unit in active code (C11 6.10). */
final class Directives {
  private final UnitState unit;
  private final Conditionals conditionals;
  private final Definitions definitions;
  private final Inclusions inclusions;
  private final PragmaReader pragmas;
  private final MacroExpander expander;

  Directives(UnitState unit, MacroExpander expander, Inclusions inclusions, PragmaReader pragmas) {
    this.unit = unit;
    this.expander = expander;
    this.inclusions = inclusions;
    this.pragmas = pragmas;
    definitions = new Definitions(unit);
    conditionals = new Conditionals(unit, new ConditionEvaluator(unit, expander, inclusions));
  }

  /** Executes the directive that reading stopped at and moves behind it. */
  void execute(OpenFile file) {
    int directive = file.directive();
    DirectiveLine line = new DirectiveLine(file, directive);
    Optional<Word> word = file.tokens().directives().word(directive);
    file.resumeAfter(directive);
    if (word.isPresent()) {
      execute(word.get(), line);
    } else {
      reportUnknown(line);
    }
  }

  private void execute(Word word, DirectiveLine line) {
    switch (word) {
      case IF, IFDEF, IFNDEF -> conditionals.open(word, line);
      case ELIF, ELSE, ENDIF -> conditionals.branch(word, line);
      case DEFINE -> definitions.define(line);
      case UNDEF -> definitions.undefine(line);
      case INCLUDE, INCLUDE_NEXT -> inclusions.include(word, line);
      case PRAGMA -> pragmas.directive(line);
      case LINE -> renumber(line);
      case ERROR -> unit.report(line.place(), ProblemKind.ERROR_DIRECTIVE, line.text());
      case WARNING, IDENT, IMPORT, USING -> {
        // says nothing about the program
      }
      default -> reportUnknown(line);
    }
  }

  /** {@code #line 12 "name"}; a line {@code # 12 "name"} of a preprocessor's output is the same. */
  private void renumber(DirectiveLine line) {
    TokenList list = line.tokens();
    TokenList tokens = expander.expandApart(list, 0, list.size());
    if (tokens.size() == 0 || tokens.kind(0) != TokenKind.NUMBER) {
      unit.report(line.place(), ProblemKind.BAD_DIRECTIVE, "#line needs a line number");
      return;
    }
    String digits = unit.symbols().text(tokens.symbol(0));
    boolean number = digits.length() < 10 && digits.chars().allMatch(Character::isDigit);
    if (number) {
      line.file().renumber(line.place().index, Integer.parseInt(digits));
    }
    if (tokens.size() > 1 && tokens.kind(1) == TokenKind.STRING) {
      String name = unit.symbols().text(tokens.symbol(1));
      line.file().rename(name.substring(name.indexOf('"') + 1, name.length() - 1));
    }
  }

  /** A lone {@code #} is allowed, and a line marker; anything else is said to be unknown. */
  private void reportUnknown(DirectiveLine line) {
    int name = line.place().index + 1;
    boolean empty = name == line.end();
    if (!empty && line.file().tokens().kind(name) != TokenKind.NUMBER) {
      String text = unit.symbols().text(line.file().tokens().symbol(name));
      unit.report(line.place(), ProblemKind.BAD_DIRECTIVE, "unknown directive #" + text);
    }
  }
}
