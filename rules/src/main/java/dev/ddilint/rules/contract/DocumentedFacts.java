package dev.ddilint.rules.contract;

import dev.ddilint.rules.contract.DdiFact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the fact table adds to contracts: levels and page of a function of which no declaration says
 * them, and roles that no model header declares. A function that the driver defines means what its
 * definition says, whatever documented function has its name.
 */
final class DocumentedFacts {
  private final FactTable table;
  private final Set<String> defined;

  /**
   * Facts about functions.
   *
   * @param defined names of the functions that the driver defines
   */
  DocumentedFacts(FactTable table, Set<String> defined) {
    this.table = table;
    this.defined = Set.copyOf(defined);
  }

  /**
   * A contract with what the table adds: levels if it says nothing of them, the first release and
   * the page if it has none.
   */
  FunctionContract completed(FunctionContract declared) {
    if (isComplete(declared) || defined.contains(declared.name())) {
      return declared;
    }
    List<DdiFact> rows = rows(declared.name(), false);
    return rows.isEmpty()
        ? declared
        : new FunctionContract(
            declared.name(),
            declared.parameters(),
            withLevels(declared.clauses(), rows),
            withRelease(declared, rows),
            declared.neverReturns(),
            declared.page().or(() -> Optional.of(rows.get(0).page())));
  }

  private static boolean isComplete(FunctionContract contract) {
    return contract.page().isPresent()
        && contract.availableSince().isPresent()
        && saysLevels(contract.clauses());
  }

  private List<DdiFact> rows(String name, boolean callbacks) {
    return table.find(name).stream()
        .filter(row -> (row.kind() == Kind.CALLBACK) == callbacks)
        .toList();
  }

  private List<Clause> withLevels(List<Clause> clauses, List<DdiFact> rows) {
    Optional<IrqlRange> range = table.irql(rows);
    if (range.isEmpty() || saysLevels(clauses)) {
      return clauses;
    }
    List<Clause> all = new ArrayList<>(clauses);
    if (!range.get().high().equals(Irql.HIGH)) {
      all.add(new Clause(Optional.empty(), new Effect.IrqlAtMost(range.get().high())));
    }
    if (!range.get().low().equals(Irql.PASSIVE)) {
      all.add(new Clause(Optional.empty(), new Effect.IrqlAtLeast(range.get().low())));
    }
    return all;
  }

  /** Whether some clause says at which levels the caller may be, be it under a condition. */
  private static boolean saysLevels(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause.effect() instanceof Effect.IrqlAtMost
          || clause.effect() instanceof Effect.IrqlAtLeast) {
        return true;
      }
    }
    return false;
  }

  /** Rows of one name that differ are of different headers: the oldest release has the function. */
  private static List<StatedFact> withRelease(FunctionContract declared, List<DdiFact> rows) {
    OptionalLong oldest = rows.stream().mapToLong(row -> row.since().orElse(0)).min();
    if (declared.availableSince().isPresent() || oldest.orElse(0) == 0) {
      return declared.facts();
    }
    List<StatedFact> all = new ArrayList<>(declared.facts());
    all.add(new StatedFact(Optional.empty(), new Fact.AvailableSince(oldest.getAsLong())));
    return all;
  }

  /** The role of a callback type. What locks are to it is not known. */
  Optional<Role> role(String typedef) {
    List<DdiFact> rows = rows(typedef, true);
    return table
        .irql(rows)
        .map(
            range ->
                new Role(
                    typedef,
                    range,
                    Role.Moment.RUNNING,
                    false,
                    Role.Exit.OTHER,
                    true,
                    false,
                    List.of(),
                    Optional.empty(),
                    Optional.of(rows.get(0).page())));
  }
}
