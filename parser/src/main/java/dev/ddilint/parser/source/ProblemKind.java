package dev.ddilint.parser.source;

import java.util.Locale;

/**
 * Everything the front end has to say about its input. The kind owns its message; {@code %s} stands
 * for the arguments of the {@link Problem}.
 */
public enum ProblemKind {
  /** A path that was asked for is not there or cannot be read. */
  UNREADABLE_FILE(Severity.ERROR, "cannot read %s: %s"),
  /** An included header is in none of the folders searched. */
  HEADER_NOT_FOUND(Severity.NOTE, "header %s was not found; its declarations are unknown"),
  /** An include leads out of the allowed folders. */
  HEADER_OUTSIDE_ROOTS(
      Severity.WARNING, "header %s lies outside the source and include folders and was not read"),
  /** Includes nested too deep, or in a circle. */
  INCLUDE_DEPTH(Severity.WARNING, "includes are nested deeper than %s; %s was not read"),
  /** A macro expansion outgrew its bound. */
  EXPANSION_SIZE(Severity.WARNING, "expansion of %s exceeds %s tokens and was cut off"),
  /** The unit has more tokens than the bound. */
  UNIT_SIZE(Severity.WARNING, "translation unit exceeds %s tokens; the rest was not read"),
  /** A file is larger than the bound. */
  FILE_SIZE(Severity.WARNING, "%s is larger than %s bytes and was not read"),
  /** A preprocessing directive that makes no sense. */
  BAD_DIRECTIVE(Severity.WARNING, "%s"),
  /** {@code #error} in active code. */
  ERROR_DIRECTIVE(Severity.NOTE, "#error %s"),
  /** Conditionals that do not nest. */
  UNBALANCED_CONDITIONAL(Severity.WARNING, "%s"),
  /** A character, comment or literal that does not end. */
  BAD_TOKEN(Severity.WARNING, "%s"),
  /** A declaration that is no C; skipped. */
  DECLARATION_SKIPPED(Severity.WARNING, "declaration was not understood and skipped: %s"),
  /** A function whose head or body is no C; skipped. */
  FUNCTION_SKIPPED(Severity.WARNING, "function %s was not understood and skipped: %s"),
  /** A statement that is no C; skipped. */
  STATEMENT_SKIPPED(Severity.WARNING, "statement was not understood and skipped: %s"),
  /** Nesting too deep to parse. */
  NESTING_DEPTH(Severity.WARNING, "code is nested too deep to analyse: %s"),
  /** Guarded code nested so deep that its {@code __finally} handlers multiply. */
  HANDLER_COPIES(
      Severity.WARNING, "more than %s ways lead into __finally handlers; some were not analysed"),
  /** An annotation that does not make sense. */
  BAD_ANNOTATION(Severity.WARNING, "annotation %s was ignored: %s"),
  /** So many problems that the rest is not listed. */
  MANY_PROBLEMS(Severity.WARNING, "more than %s problems; the rest is not listed"),
  /** A project, solution or list of files that is not read. */
  PROJECT_NOT_READ(Severity.WARNING, "%s was not read: %s"),
  /** Part of a project that cannot be evaluated here. */
  PROJECT_NOT_EVALUATED(Severity.WARNING, "%s"),
  /** A project names a file or folder that is not there. */
  PROJECT_PATH_MISSING(Severity.NOTE, "%s is not there: %s"),
  /** A project names a file or folder outside of those that may be read. */
  PROJECT_PATH_OUTSIDE(
      Severity.WARNING, "%s lies outside the source and include folders and was not read: %s"),
  /** A bound on the size of a project was hit. */
  PROJECT_SIZE(Severity.WARNING, "more than %s; the rest was left out"),
  /** Nothing says which release a driver is built for. */
  TARGET_ASSUMED(
      Severity.NOTE,
      "no build target is pinned, so that the newest kit builds for %s; taken for the target of %s"),
  /** C++ sources are not analysed. */
  CPP_NOT_ANALYSED(Severity.NOTE, "C++ is not analysed yet: %s"),
  /** A driver that takes more memory than there is. */
  OUT_OF_MEMORY(
      Severity.ERROR,
      "not enough memory to analyse %s, which was left out: give Java more (java -Xmx4g -jar ddilint.jar ...) or analyse one driver at a time (--jobs 1)"),
  /** A bug of ddilint, contained in one unit. */
  INTERNAL(Severity.ERROR, "internal error in %s: %s");

  /** How much of the analysis a problem costs. */
  public enum Severity {
    /** Something asked for was not analysed at all. */
    ERROR,
    /** Part of the input was skipped. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  private final Severity severity;
  private final String template;

  ProblemKind(Severity severity, String template) {
    this.severity = severity;
    this.template = template;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether it says that a bound of the front end was hit, so that something was cut off. */
  public boolean isBound() {
    return switch (this) {
      case INCLUDE_DEPTH,
          EXPANSION_SIZE,
          UNIT_SIZE,
          FILE_SIZE,
          NESTING_DEPTH,
          HANDLER_COPIES,
          PROJECT_SIZE,
          MANY_PROBLEMS ->
          true;
      case UNREADABLE_FILE,
          HEADER_NOT_FOUND,
          HEADER_OUTSIDE_ROOTS,
          BAD_DIRECTIVE,
          ERROR_DIRECTIVE,
          UNBALANCED_CONDITIONAL,
          BAD_TOKEN,
          DECLARATION_SKIPPED,
          FUNCTION_SKIPPED,
          STATEMENT_SKIPPED,
          BAD_ANNOTATION,
          PROJECT_NOT_READ,
          PROJECT_NOT_EVALUATED,
          PROJECT_PATH_MISSING,
          PROJECT_PATH_OUTSIDE,
          TARGET_ASSUMED,
          CPP_NOT_ANALYSED,
          OUT_OF_MEMORY,
          INTERNAL ->
          false;
    };
  }

  /** Its name in words, {@code "include depth"} for instance. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  String format(Object... arguments) {
    return String.format(template, arguments);
  }
}
