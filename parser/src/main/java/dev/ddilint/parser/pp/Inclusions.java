package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Carries out {@code #include}: enters files, imports modules. */
final class Inclusions {
  /** As deep as clang goes; Microsoft's driver samples on real headers nest 15 deep. */
  static final int MAX_DEPTH = 200;

  /** Tokens of all files entered, active or not; the same samples have 1.9 million at most. */
  static final long MAX_TOKENS = 20_000_000;

  private final UnitState unit;
  private final Environment environment;
  private final MacroExpander expander;
  private final FileStack files;
  private final PragmaReader pragmas;
  private final Search search;
  private final Set<TokenArray> once;
  private final Set<String> reported;
  private long tokensEntered;
  private int resolved;
  private int imported;
  private int missing;

  /** Finds headers. */
  @FunctionalInterface
  interface Search {
    IncludeSearch.Result find(IncludeSearch.Request request, IncludeSearch.Place from);
  }

  /** What was included before a point of a unit. */
  record State(
      Set<TokenArray> once, Set<String> reported, long tokensEntered, IncludeCounts counts) {
    /** Nothing. */
    static final State START = new State(Set.of(), Set.of(), 0, new IncludeCounts(0, 0, 0));

    State {
      once = Set.copyOf(once);
      reported = Set.copyOf(reported);
    }
  }

  Inclusions(
      UnitState unit,
      Environment environment,
      Search search,
      MacroExpander expander,
      FileStack files,
      PragmaReader pragmas,
      State before) {
    this.unit = unit;
    this.environment = environment;
    this.search = search;
    this.expander = expander;
    this.files = files;
    this.pragmas = pragmas;
    once = new HashSet<>(before.once());
    reported = new HashSet<>(before.reported());
    tokensEntered = before.tokensEntered();
    resolved = before.counts().resolved();
    imported = before.counts().model();
    missing = before.counts().missing();
    pragmas.onOnce(file -> once.add(file.tokens()));
  }

  IncludeCounts counts() {
    return new IncludeCounts(resolved, imported, missing);
  }

  State state() {
    return new State(once, reported, tokensEntered, counts());
  }

  /** Whether the file has said {@code #pragma once}. */
  boolean isOnce(TokenArray tokens) {
    return once.contains(tokens);
  }

  void include(Word word, DirectiveLine line) {
    Optional<HeaderName> name = HeaderName.read(line, unit, expander);
    if (name.isEmpty()) {
      report(line, ProblemKind.BAD_DIRECTIVE, "#" + word.text() + " needs a header");
    } else if (files.isReadingArguments()) {
      report(line, ProblemKind.BAD_DIRECTIVE, "#include among the arguments of a macro is ignored");
    } else {
      include(name.get().request(word == Word.INCLUDE_NEXT), line);
    }
  }

  /**
   * Puts headers before the first line of the file that was opened, as {@code cl /FI} does. The
   * last one is entered first: what is entered last is read first.
   */
  void force(List<String> headers) {
    OpenFile main = files.top();
    for (int i = headers.size() - 1; i >= 0; i--) {
      force(headers.get(i), main);
    }
  }

  private void force(String header, OpenFile main) {
    IncludeSearch.Result result = find(main, new IncludeSearch.Request(header, false, false));
    Optional<Problem> problem = Optional.empty();
    if (result instanceof IncludeSearch.Result.Model model) {
      environment.library().module(model.name()).ifPresent(unit.macros()::importModule);
      imported++;
    } else if (result instanceof IncludeSearch.Result.Text text) {
      FileCache.Entry entry = environment.files().get(text.path());
      if (entry instanceof FileCache.Entry.Tokens tokens) {
        resolved++;
        tokensEntered += tokens.tokens().size() + 1;
        files.enter(tokens.tokens(), main.place().including(text.folder()));
      } else {
        problem = Optional.of(((FileCache.Entry.Failure) entry).problem());
      }
    } else {
      problem = Optional.of(Problem.of(ProblemKind.HEADER_NOT_FOUND, header));
    }
    problem.ifPresent(
        found -> {
          missing++;
          unit.problems().report(found);
        });
  }

  /** Whether {@code __has_include} holds. */
  boolean exists(OpenFile from, IncludeSearch.Request request) {
    IncludeSearch.Result result = find(from, request);
    return result instanceof IncludeSearch.Result.Text
        || result instanceof IncludeSearch.Result.Model;
  }

  private IncludeSearch.Result find(OpenFile from, IncludeSearch.Request request) {
    return from.file().origin() == SourceFile.Origin.MODEL
        ? new IncludeSearch.Result.Model(IncludeSearch.modelName(request.header()))
        : search.find(request, from.place());
  }

  private void include(IncludeSearch.Request request, DirectiveLine line) {
    IncludeSearch.Result result = find(line.file(), request);
    if (result instanceof IncludeSearch.Result.Text text) {
      enter(text, line);
    } else if (result instanceof IncludeSearch.Result.Model model) {
      importModule(model.name(), line);
    } else {
      ProblemKind kind =
          result instanceof IncludeSearch.Result.Outside
              ? ProblemKind.HEADER_OUTSIDE_ROOTS
              : ProblemKind.HEADER_NOT_FOUND;
      reportMissing(line, kind, request.header());
    }
  }

  private void importModule(String name, DirectiveLine line) {
    Optional<ModelModule> module = environment.library().module(name);
    if (module.isEmpty()) {
      reportMissing(line, ProblemKind.HEADER_NOT_FOUND, name);
      return;
    }
    imported++;
    unit.macros().importModule(module.get());
    if (module.get().isReplayed()) {
      pragmas.replay(module.get().pragmas());
    }
  }

  private void enter(IncludeSearch.Result.Text text, DirectiveLine line) {
    FileCache.Entry entry = environment.files().get(text.path());
    if (entry instanceof FileCache.Entry.Failure failure) {
      missing++;
      Problem problem = failure.problem();
      report(line, problem.kind(), problem.arguments().toArray(String[]::new));
    } else if (entry instanceof FileCache.Entry.Tokens tokens) {
      resolved++;
      enter(tokens.tokens(), line.file().place().including(text.folder()), line);
    }
  }

  private void enter(TokenArray tokens, IncludeSearch.Place place, DirectiveLine line) {
    OptionalInt guard = tokens.directives().guard();
    boolean guarded = guard.isPresent() && unit.macros().isDefined(guard.getAsInt());
    if (guarded || once.contains(tokens)) {
      return;
    }
    tokensEntered += tokens.size() + 1;
    if (files.depth() >= MAX_DEPTH) {
      reportOnce(
          line, ProblemKind.INCLUDE_DEPTH, Integer.toString(MAX_DEPTH), tokens.file().name());
    } else if (tokensEntered > MAX_TOKENS) {
      reportOnce(line, ProblemKind.UNIT_SIZE, Long.toString(MAX_TOKENS));
    } else {
      files.enter(tokens, place);
    }
  }

  private void reportMissing(DirectiveLine line, ProblemKind kind, String header) {
    missing++;
    reportOnce(line, kind, header);
  }

  /** A unit says the same about the same header once. */
  private void reportOnce(DirectiveLine line, ProblemKind kind, String... arguments) {
    if (reported.add(kind + " " + String.join(" ", arguments))) {
      report(line, kind, arguments);
    }
  }

  private void report(DirectiveLine line, ProblemKind kind, String... arguments) {
    unit.report(line.first(), kind, arguments);
  }
}
