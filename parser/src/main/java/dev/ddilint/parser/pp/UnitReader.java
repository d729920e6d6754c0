package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.BoundedProblems;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;

/**
 * Preprocesses one unit: copies tokens of files that need nothing done, and hands names of macros
 * and directives to those who know them.
 */
final class UnitReader {
  /** Fifteen times the largest of Microsoft's driver samples, which includes all of windows.h. */
  static final int MAX_TOKENS = 5_000_000;

  private final UnitState unit;
  private final TokenArray main;
  private final TokenList output;
  private final FileStack files;
  private final ExpansionLimits limits;
  private final MacroExpander expander;
  private final PragmaReader pragmas;
  private final Inclusions inclusions;
  private final Directives directives;
  private final RemarkReader remarks;
  private final Token token = new Token();

  UnitReader(
      Environment environment, TokenArray main, IncludeSearch.Place place, ProblemSink problems) {
    this.main = main;
    unit =
        new UnitState(
            environment.symbols(),
            environment.newScope(),
            new Frames(),
            new BoundedProblems(problems));
    output = new TokenList(main.size() + 16);
    files = new FileStack(unit);
    limits = new ExpansionLimits(unit);
    expander = new MacroExpander(unit, files, new BuiltInMacros(unit, files), limits);
    remarks = new RemarkReader(files);
    pragmas = new PragmaReader(unit, expander, environment.tokenizer(), output, remarks);
    inclusions = new Inclusions(unit, environment, expander, files, pragmas);
    directives = new Directives(unit, expander, inclusions, pragmas);
    files.onDirective(directives::execute);
    files.onEnter(remarks::enter);
    files.enter(main, place);
    inclusions.force(environment.prelude().forcedIncludes());
  }

  /** The names that the unit itself defined and undefined, at its end. */
  MacroTable definitions() {
    return unit.macros().own();
  }

  /** Whether the unit's file has said {@code #pragma once}. */
  boolean isOnce() {
    return inclusions.isOnce(main);
  }

  /** Reads the unit to its end. */
  PreprocessedUnit read() {
    while (!files.isEmpty()) {
      OpenFile file = files.top();
      copyTokens(file);
      if (output.size() > MAX_TOKENS) {
        unit.problems().report(Problem.of(ProblemKind.UNIT_SIZE, Integer.toString(MAX_TOKENS)));
        break;
      }
      if (file.position() < file.stop()) {
        expandOrReport();
      } else if (file.isAtDirective()) {
        directives.execute(file);
      } else {
        files.leave();
      }
    }
    return new UnitTokens(
        main.file(), unit, output, pragmas.pragmas(), remarks, inclusions.counts());
  }

  /** Copies up to the next token that is a macro's name or none of C's tokens. */
  private void copyTokens(OpenFile file) {
    TokenArray tokens = file.tokens();
    MacroScope macros = unit.macros();
    int frame = file.frame();
    int stop = file.stop();
    int i = file.position();
    while (i < stop) {
      byte kind = tokens.kind(i);
      int symbol = tokens.symbol(i);
      if (kind == TokenKind.OTHER
          || (kind == TokenKind.IDENTIFIER && macros.find(symbol).isDefined())) {
        break;
      }
      output.add(tokens.flaggedKind(i), symbol, frame, i);
      i++;
    }
    file.advanceTo(i);
  }

  private void expandOrReport() {
    files.read(token);
    if (!token.isIdentifier()) {
      emit();
      return;
    }
    limits.begin();
    if (!expander.expand(unit.macros().find(token.symbol), token)) {
      emit();
    }
    while (!expander.isIdle() && expander.next(token)) {
      emit();
    }
  }

  private void emit() {
    int kind = token.kind & TokenArray.KIND_MASK;
    if (kind == TokenKind.OTHER) {
      unit.report(token, ProblemKind.BAD_TOKEN, BadTokens.describe(unit.text(token)));
    }
    if (Word.MS_PRAGMA.is(token.symbol) || Word.C_PRAGMA.is(token.symbol)) {
      pragmas.operator(token);
    } else if (kind != TokenKind.OTHER) {
      output.add(token);
    }
  }
}
