package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The guarantees at all places of a driver: through the function itself, its callers, functions
 * that check for others, and flags.
 *
 * <p>A greatest fixed point: all functions are entered with the best guarantee and all flags imply
 * it, until something in the driver shows less.
 */
public final class VersionGuards {
  /** Rounds until nothing changes; a driver takes as many as its longest chain of checks. */
  private static final int MAX_ROUNDS = 20;

  private final FunctionIndex index;
  private final DriverValues values;
  private final VersionData versions;
  private final SlotGuarantees slots = new SlotGuarantees();
  private final Implications implications;
  private final Map<Node, Guarantee> entries = new LinkedHashMap<>();
  private IdentityHashMap<Expression, Guarantee> sites = new IdentityHashMap<>();

  private VersionGuards(FunctionIndex index, Contracts contracts, List<ParsedUnit> units) {
    this.index = index;
    this.values = new DriverValues(index, contracts, units);
    this.versions = new VersionData(index, contracts, values);
    this.implications = new Implications(index, contracts, versions, slots);
  }

  /** Computes the guarantees of a driver. */
  public static VersionGuards of(
      FunctionIndex index,
      CallGraph calls,
      Roles roles,
      Contracts contracts,
      List<ParsedUnit> units) {
    VersionGuards guards = new VersionGuards(index, contracts, units);
    if (guards.values.asksForVersion()) {
      guards.begin(calls, roles);
      guards.solve();
    }
    return guards;
  }

  /** What is sure of the release where an expression is evaluated. */
  public Guarantee at(Expression expression) {
    return sites.getOrDefault(expression, Guarantee.NONE);
  }

  private void begin(CallGraph calls, Roles roles) {
    for (Node node : index.all()) {
      boolean entered =
          !roles.of(node).isEmpty() || calls.isStored(node) || values.callers(node).isEmpty();
      entries.put(node, entered ? Guarantee.NONE : Guarantee.CHECKED);
    }
    values.sources().keySet().forEach(slots::expect);
    entries.forEach(
        (node, guarantee) -> {
          if (guarantee.equals(Guarantee.NONE)) {
            forgetParameters(node);
          }
        });
  }

  /** The system passes what it likes. */
  private void forgetParameters(Node entered) {
    for (Symbol.Variable parameter : entered.function().symbol().parameters()) {
      for (Outcome outcome : Outcome.values()) {
        slots.lower(Slot.of(parameter, entered.unit()), outcome, Guarantee.NONE);
      }
    }
  }

  private void solve() {
    boolean changed = true;
    for (int round = 0; changed && round < MAX_ROUNDS; round++) {
      run();
      boolean slotsChanged = lowerSlots();
      changed = lowerEntries() || slotsChanged;
    }
  }

  private void run() {
    sites = new IdentityHashMap<>();
    for (Node node : index.all()) {
      new GuardFlow(node, implications, versions, sites)
          .run(Optional.ofNullable(entries.get(node)).orElse(Guarantee.NONE));
    }
  }

  private boolean lowerSlots() {
    boolean changed = false;
    for (Map.Entry<Slot, List<Source>> entry : values.sources().entrySet()) {
      for (Outcome outcome : Outcome.values()) {
        for (Source source : entry.getValue()) {
          changed |= slots.lower(entry.getKey(), outcome, of(source, outcome));
        }
      }
    }
    return changed;
  }

  private Guarantee of(Source source, Outcome outcome) {
    if (source instanceof Source.Value value) {
      GuardState state = GuardState.atEntry(at(value.expression()));
      return implications.of(value.expression(), outcome, value.unit(), state);
    }
    return source instanceof Source.Same same ? slots.of(same.slot(), outcome) : Guarantee.NONE;
  }

  private boolean lowerEntries() {
    boolean changed = false;
    for (Map.Entry<Node, Guarantee> entry : entries.entrySet()) {
      Guarantee lowest = entry.getValue();
      for (DriverValues.CallSite site : values.callers(entry.getKey())) {
        lowest = lowest.join(at(site.call()));
      }
      changed |= !lowest.equals(entry.getValue());
      entry.setValue(lowest);
    }
    return changed;
  }
}
