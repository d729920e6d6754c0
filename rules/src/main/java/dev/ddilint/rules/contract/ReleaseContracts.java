package dev.ddilint.rules.contract;

import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Obsolescence.Status;
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
  private static final String RESERVED = "reserved for the system";
  private static final String SWITCH = "ddi_switch";
  private static final String SPARED_BY = "ddi_switch_spared_by";

  private final Contracts contracts;
  private final List<Switch> switches;

  /** Read when a driver first needs it. */
  private static final class Imports {
    static final CellTable TABLE = CellTable.load("imports.tsv");
  }

  /** Read when a driver first needs it. */
  private static final class Obsolete {
    static final CellTable TABLE = CellTable.load("obsolete.tsv");
  }

  /**
   * What the model and the bundled tables say.
   *
   * @param modelPragmas those of the model headers that the driver's units import
   */
  public ReleaseContracts(Contracts contracts, List<Pragma> modelPragmas) {
    this.contracts = contracts;
    this.switches =
        modelPragmas.stream().flatMap(pragma -> readSwitch(pragma, modelPragmas).stream()).toList();
  }

  /** Exported by a binary of the system since a release. */
  public record NewImport(long since, String binary) {}

  /**
   * A macro that needs a call when the driver starts.
   *
   * @param sparedBy macros that do without the call what it is for
   * @param flag what the call's first argument must contain; 0 for nothing
   * @param until the release from which the call no longer matters; 0 for none
   */
  public record Switch(String name, List<String> sparedBy, String function, long flag, long until) {
    public Switch {
      sparedBy = List.copyOf(sparedBy);
    }
  }

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
    Optional<Long> since = contracts.of(function).availableSince();
    return since.isEmpty()
        ? Optional.empty()
        : Imports.TABLE.row(function.name()).map(cells -> new NewImport(since.get(), cells.get(1)));
  }

  /** The switches that the imported model headers declare, in order. */
  public List<Switch> switches() {
    return switches;
  }

  /**
   * Whether and why it should not be used any more. What the model declares without the word is
   * fine for this driver: the model may say so for some versions of a framework only.
   */
  public Optional<Outdated> outdated(Symbol.Function function) {
    Optional<Outdated> declared =
        contracts.of(function).obsolete().map(found -> outdated(function, found));
    return switch (function.span().file().origin()) {
      case PROJECT -> Optional.empty();
      case MODEL -> declared;
      case SYSTEM -> declared.or(() -> listed(function.name()));
    };
  }

  private Optional<Outdated> listed(String function) {
    return Obsolete.TABLE
        .row(function)
        .map(
            cells ->
                new Outdated(
                    cells.get(1), names(cells.get(2)), Optional.of(new Page(cells.get(3)))));
  }

  private Outdated outdated(Symbol.Function function, Obsolescence found) {
    String status = found.status() == Status.RESERVED ? RESERVED : found.status().word();
    return new Outdated(status, names(found.replacement()), contracts.of(function).page());
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::trim)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** {@code #pragma ddi_switch(NAME, function, flag, until)}; the last one may be missing. */
  private static Optional<Switch> readSwitch(Pragma pragma, List<Pragma> all) {
    List<String> words = words(pragma);
    if (!pragma.name().equals(SWITCH) || words.size() < 4) {
      return Optional.empty();
    }
    long until = words.size() > 4 ? Long.decode(words.get(4)) : 0;
    return Optional.of(
        new Switch(
            words.get(1),
            sparedBy(words.get(1), all),
            words.get(2),
            Long.decode(words.get(3)),
            until));
  }

  /** {@code #pragma ddi_switch_spared_by(NAME, OTHER)}. */
  private static List<String> sparedBy(String name, List<Pragma> all) {
    return all.stream()
        .filter(pragma -> pragma.name().equals(SPARED_BY))
        .map(ReleaseContracts::words)
        .filter(words -> words.size() > 2 && words.get(1).equals(name))
        .map(words -> words.get(2))
        .toList();
  }

  private static List<String> words(Pragma pragma) {
    return pragma.tokens().stream()
        .filter(token -> !List.of("(", ")", ",").contains(token))
        .toList();
  }
}
