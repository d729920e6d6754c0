package dev.ddilint.rules.contract;

import dev.ddilint.rules.contract.DdiFact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The rows of a function that is not the driver's. */
  List<DdiFact> ofFunction(String name) {
    return defined.contains(name)
        ? List.of()
        : table.find(name).stream().filter(row -> row.kind() != Kind.CALLBACK).toList();
  }

  /** The clauses of a contract, with the levels of some rows if it says nothing of levels. */
  List<Clause> completed(List<Clause> clauses, List<DdiFact> rows) {
    Optional<IrqlRange> range = table.irql(rows);
    if (range.isEmpty() || sayLevels(clauses)) {
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
  static boolean sayLevels(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause.effect() instanceof Effect.IrqlAtMost
          || clause.effect() instanceof Effect.IrqlAtLeast) {
        return true;
      }
    }
    return false;
  }

  /** The role of a callback type. */
  Optional<Role> role(String typedef) {
    List<DdiFact> rows =
        table.find(typedef).stream().filter(row -> row.kind() == Kind.CALLBACK).toList();
    return table
        .irql(rows)
        .map(
            range ->
                new Role(
                    typedef, range, Role.Moment.RUNNING, false, Optional.of(rows.get(0).page())));
  }
}
