package dev.ddilint.rules.contract;

import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is documented about functions and releases of Windows, as declarations and tables say it
 * together: since when the system exports them, and which are not to be used any more.
 *
 * <p>The words of the declarations come first; the tables hold what is a plain fact by name.
 */
public final class ReleaseContracts {
  private static final String SWITCH = "ddi_switch";

  private final Contracts contracts;
  private final CellTable imports = CellTable.load("imports.tsv");
  private final CellTable obsolete = CellTable.load("obsolete.tsv");
  private final List<Switch> switches;

  /**
   * Reads the bundled tables.
   *
   * @param modelPragmas those of the model headers that the driver's units import
   */
  public ReleaseContracts(Contracts contracts, List<Pragma> modelPragmas) {
    this.contracts = contracts;
    this.switches = modelPragmas.stream().flatMap(pragma -> readSwitch(pragma).stream()).toList();
  }

  /** Exported by a binary of the system since a release. */
  public record NewImport(long since, String binary) {}

  /**
   * A macro that needs a call when the driver starts.
   *
   * @param flag what the call's first argument must contain; 0 for nothing
   * @param until the release from which the call no longer matters; 0 for none
   */
  public record Switch(String name, String function, long flag, long until) {}

  /**
   * Not to be used any more.
   *
   * @param status {@code obsolete}, {@code reserved for the system}
   * @param replacements what to use instead
   */
  public record Outdated(String status, List<String> replacements, Optional<Page> page) {
    public Outdated {
      replacements = List.copyOf(replacements);
    }
  }

  /** Since when a driver can import it; empty where that is known not to be so or not known. */
  public Optional<NewImport> newImport(Symbol.Function function) {
    return contracts
        .of(function)
        .availableSince()
        .flatMap(
            since -> imports.row(function.name()).map(cells -> new NewImport(since, cells.get(1))));
  }

  /** The switches that the imported model headers declare, in order. */
  public List<Switch> switches() {
    return switches;
  }

  /** Whether and why it should not be used any more. */
  public Optional<Outdated> outdated(Symbol.Function function) {
    if (function.span().file().origin() == Origin.PROJECT) {
      return Optional.empty();
    }
    Optional<Outdated> listed =
        obsolete
            .row(function.name())
            .map(
                cells ->
                    new Outdated(
                        cells.get(1), names(cells.get(2)), Optional.of(new Page(cells.get(3)))));
    return listed.or(
        () -> contracts.of(function).obsolete().map(found -> outdated(function, found)));
  }

  private Outdated outdated(Symbol.Function function, Obsolescence found) {
    return new Outdated(
        found.status().word(), names(found.replacement()), contracts.of(function).page());
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
}
