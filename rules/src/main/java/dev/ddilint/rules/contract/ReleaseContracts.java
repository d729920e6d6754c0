package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is documented about functions and releases of Windows: since when the system exports them,
 * which ask for the version of the system, which need a switch on older ones, which are not to be
 * used any more.
 *
 * <p>The words of the declarations come first; the tables hold what is a plain fact by name. A
 * function that the driver defines has none of these.
 */
public final class ReleaseContracts {
  private static final String SWITCH = "ddi_switch";

  private final FactTable imports;
  private final FactTable obsolete;
  private final List<Switch> switches;

  private ReleaseContracts(FactTable imports, FactTable obsolete, List<Switch> switches) {
    this.imports = imports;
    this.obsolete = obsolete;
    this.switches = switches;
  }

  /**
   * Reads the bundled tables.
   *
   * @param modelPragmas those of the model headers that the driver's units import
   */
  public static ReleaseContracts load(List<Pragma> modelPragmas) {
    return new ReleaseContracts(
        FactTable.load("imports.tsv"),
        FactTable.load("obsolete.tsv"),
        modelPragmas.stream().flatMap(pragma -> readSwitch(pragma).stream()).toList());
  }

  /** Exported by a binary of the system since a release. */
  public record NewImport(long since, String binary) {}

  /** How the result of a function tells that the system is new enough. */
  public enum Verdict {
    /** It is not 0. */
    NOT_ZERO,
    /** It is a status of success. */
    SUCCESS
  }

  /**
   * A function whose result tells whether the system is new enough.
   *
   * @param release the release asked for, over the parameters; absent when the question is another
   *     one
   */
  public record VersionCheck(Verdict verdict, Optional<Expression> release) {}

  /** A function that needs a switch on systems before a release. */
  public record DownLevel(String name, long until) {}

  /**
   * A macro that needs a call when the driver starts.
   *
   * @param flag what the call's first argument must contain; 0 for nothing
   * @param until the release from which the call no longer matters; 0 for none
   */
  public record Switch(String name, String function, long flag, long until) {}

  /** A function that is not to be used any more, and what to use instead. */
  public record Obsolescence(String status, List<String> replacements, Optional<Page> page) {
    public Obsolescence {
      replacements = List.copyOf(replacements);
    }
  }

  /** Since when a driver can import it; empty where that is known not to be so or not known. */
  public Optional<NewImport> newImport(Symbol.Function function) {
    return word(function, "__ddi_available_since")
        .flatMap(word -> argument(word, 0))
        .flatMap(ReleaseContracts::number)
        .flatMap(
            since -> imports.row(function.name()).map(cells -> new NewImport(since, cells.get(1))));
  }

  /** Whether and how its result tells about the version of the system. */
  public Optional<VersionCheck> versionCheck(Symbol.Function function) {
    return word(function, "__ddi_version_check")
        .map(word -> new VersionCheck(Verdict.NOT_ZERO, argument(word, 0)))
        .or(
            () ->
                word(function, "__ddi_version_check_status")
                    .map(word -> new VersionCheck(Verdict.SUCCESS, argument(word, 0))));
  }

  /** Whether it hands out the version of the system. */
  public boolean isVersionQuery(Symbol.Function function) {
    return word(function, "__ddi_version_query").isPresent();
  }

  /** The switch it needs on older systems. */
  public Optional<DownLevel> downLevel(Symbol.Function function) {
    return word(function, "__ddi_down_level")
        .flatMap(
            word ->
                ContractReader.name(word)
                    .flatMap(
                        name ->
                            argument(word, 1)
                                .flatMap(ReleaseContracts::number)
                                .map(until -> new DownLevel(name, until))));
  }

  /** The switches that the imported model headers declare, in order. */
  public List<Switch> switches() {
    return switches;
  }

  /** Whether it is obsolete. */
  public Optional<Obsolescence> obsolescence(Symbol.Function function) {
    if (isOwn(function)) {
      return Optional.empty();
    }
    Optional<List<String>> row = obsolete.row(function.name());
    Optional<Page> page = row.map(cells -> new Page(cells.get(3)));
    String status = row.map(cells -> cells.get(1)).orElse("obsolete");
    return word(function, "__ddi_obsolete")
        .map(word -> new Obsolescence(status, names(ContractReader.name(word).orElse("")), page))
        .or(() -> row.map(cells -> new Obsolescence(status, names(cells.get(2)), page)));
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::trim)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** {@code #pragma ddi_switch(NAME, function, flag, until)}; the last one may be missing. */
  private static Optional<Switch> readSwitch(Pragma pragma) {
    List<String> words =
        pragma.tokens().stream().filter(token -> !List.of("(", ")", ",").contains(token)).toList();
    if (!pragma.name().equals(SWITCH) || words.size() < 4) {
      return Optional.empty();
    }
    long until = words.size() > 4 ? Long.decode(words.get(4)) : 0;
    return Optional.of(new Switch(words.get(1), words.get(2), Long.decode(words.get(3)), until));
  }

  private static boolean isOwn(Symbol.Function function) {
    return function.span().file().origin() == Origin.PROJECT;
  }

  private static Optional<Annotation> word(Symbol.Function function, String name) {
    return function.annotations().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static Optional<Expression> argument(Annotation word, int index) {
    return index < word.arguments().size()
            && word.arguments().get(index) instanceof Argument.Value value
        ? Optional.of(value.expression())
        : Optional.empty();
  }

  private static Optional<Long> number(Expression expression) {
    if (expression instanceof Expression.Cast cast) {
      return number(cast.operand());
    }
    return expression instanceof Expression.IntegerLiteral literal
        ? Optional.of(literal.value())
        : Optional.empty();
  }
}
