package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.BoundedProblems;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Preprocesses one unit: copies tokens of files that need nothing done, and hands names of macros
 * and directives to those who know them.
 */
final class UnitReader {
  /** Fifteen times the largest of Microsoft's driver samples, which includes all of windows.h. */
  static final int MAX_TOKENS = 5_000_000;

  private final UnitState unit;
  private final BoundedProblems problems;
  private final ReadingState before;
  private final TokenArray main;
  private final TokenList output;
  private final FileStack files;
  private final ExpansionLimits limits;
  private final BuiltInMacros builtIns;
  private final MacroExpander expander;
  private final PragmaReader pragmas;
  private final Inclusions inclusions;
  private final Directives directives;
  private final RemarkReader remarks;
  private final Token token = new Token();

  /** A reader of a file from its beginning. */
  UnitReader(
      Environment environment, TokenArray main, IncludeSearch.Place place, ProblemSink problems) {
    this(
        environment,
        environment.search()::find,
        new UnitText(main, place, Optional.empty()),
        ReadingState.start(environment),
        problems);
    inclusions.force(environment.prelude().forcedIncludes());
  }

  /**
   * A reader of a file.
   *
   * @param before what happened before, outside
   */
  private UnitReader(
      Environment environment,
      Inclusions.Search search,
      UnitText text,
      ReadingState before,
      ProblemSink sink) {
    this.before = before;
    main = text.tokens();
    problems = new BoundedProblems(sink, before.problems());
    unit =
        new UnitState(
            environment.symbols(), new MacroScope(before.macros()), new Frames(), problems);
    output = new TokenList(main.size() + 16);
    files = new FileStack(unit);
    limits = new ExpansionLimits(unit, before.expanded());
    builtIns = new BuiltInMacros(unit, files, before.counter());
    expander = new MacroExpander(unit, files, builtIns, limits);
    remarks = new RemarkReader(files);
    pragmas = new PragmaReader(unit, expander, environment.tokenizer(), output, remarks);
    inclusions =
        new Inclusions(unit, environment, search, expander, files, pragmas, before.inclusions());
    directives = new Directives(unit, expander, inclusions, pragmas);
    files.onDirective(directives::execute);
    files.onEnter(remarks::enter);
    files.enter(main, text.place());
  }

  /** Reads the opening of a unit; nothing if it is too large to be read. */
  static Optional<SharedOpening> opening(Environment environment, UnitText text, Opening opening) {
    List<Problem> problems = new ArrayList<>();
    OpeningSearch search = new OpeningSearch(environment.search(), text.place());
    UnitReader reader =
        new UnitReader(
            environment,
            search,
            new UnitText(text.tokens(), OpeningSearch.UNIT, text.opening()),
            ReadingState.start(environment),
            problems::add);
    return reader.readTo(opening.directive())
        ? Optional.of(
            new SharedOpening(
                text, reader.tokens(opening.file()), reader.state(), search, problems))
        : Optional.empty();
  }

  /** A reader of what follows the opening in a unit. */
  static UnitReader behind(
      SharedOpening opening, Environment environment, UnitText text, ProblemSink problems) {
    UnitReader reader =
        new UnitReader(environment, environment.search()::find, text, opening.end(), problems);
    reader.files.top().resumeAfter(opening.directive());
    return reader;
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
    boolean complete = true;
    while (complete && !files.isEmpty()) {
      complete = step();
    }
    return tokens(main.file());
  }

  /**
   * Reads the unit to the end of what one of its directives includes; false if that is too much.
   */
  private boolean readTo(int directive) {
    boolean complete = true;
    while (complete && (files.depth() > 1 || files.top().directive() <= directive)) {
      complete = step();
    }
    return complete;
  }

  private PreprocessedUnit tokens(SourceFile file) {
    return new UnitTokens(file, unit, output, pragmas.pragmas(), remarks, inclusions.counts());
  }

  private ReadingState state() {
    return new ReadingState(
        unit.macros(),
        inclusions.state(),
        builtIns.counter(),
        before.tokens() + output.size(),
        limits.total(),
        problems.count());
  }

  /** Reads up to the next change of files; false if the unit is too large. */
  private boolean step() {
    OpenFile file = files.top();
    copyTokens(file);
    if (before.tokens() + output.size() > MAX_TOKENS) {
      unit.problems().report(Problem.of(ProblemKind.UNIT_SIZE, Integer.toString(MAX_TOKENS)));
      return false;
    }
    if (file.position() < file.stop()) {
      expandOrReport();
    } else if (file.isAtDirective()) {
      directives.execute(file);
    } else {
      files.leave();
    }
    return true;
  }

  /** Copies up to the next token that is a macro's name or none of C's tokens. */
  private void copyTokens(OpenFile file) {
    TokenArray tokens = file.tokens();
    int start = file.position();
    int stop = file.stop();
    int end = start;
    while (end < stop && isPlain(tokens.kind(end), tokens.symbol(end))) {
      end++;
    }
    output.addAll(tokens, start, end, file.frame());
    file.advanceTo(end);
  }

  private boolean isPlain(byte kind, int symbol) {
    return kind == TokenKind.IDENTIFIER
        ? !unit.macros().find(symbol).isDefined()
        : kind != TokenKind.OTHER;
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
