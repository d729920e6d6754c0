package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The guarantees at all places of a driver: through the function itself, its callers, functions
 * that check for others, and flags.
 *
 * <p>A greatest fixed point: all functions are entered with the best guarantee and all flags imply
 * it, until something in the driver shows less. What shows less is computed again {@link Cell} by
 * cell; guarantees only get worse and there are few of them, so that this ends.
 */
public final class VersionGuards {
  private final FunctionIndex index;
  private final DriverValues values;
  private final VersionData versions;
  private final SlotGuarantees slots = new SlotGuarantees();
  private final Implications implications;
  private final Map<Node, Guarantee> entries = new LinkedHashMap<>();
  private final IdentityHashMap<Expression, Guarantee> sites = new IdentityHashMap<>();
  private final Map<Node, Set<Symbol.Variable>> decisive = new HashMap<>();
  private final Set<Cell> work = new LinkedHashSet<>();

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
      boolean entered = !roles.of(node).isEmpty() || calls.isStored(node) || !values.isCalled(node);
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
    index.all().forEach(node -> work.add(new Cell.Function(node)));
    values.sources().keySet().forEach(this::revisit);
    while (!work.isEmpty()) {
      Cell next = work.iterator().next();
      work.remove(next);
      slots.readBy(next);
      if (next instanceof Cell.Function function) {
        run(function.node());
      } else if (next instanceof Cell.Stored stored) {
        lower(stored.slot());
      }
    }
  }

  /** Runs a function; what it calls, and what gets its values from it, may be worse off now. */
  private void run(Node node) {
    IdentityHashMap<Expression, Guarantee> found = new IdentityHashMap<>();
    Set<Symbol.Variable> followed = decisive.computeIfAbsent(node, DecisiveLocals::of);
    new GuardFlow(node, followed, implications, versions, found).run(entry(node));
    sites.putAll(found);
    values.feeds(node).forEach(this::revisit);
    for (DriverValues.CallSite site : values.calls(node)) {
      Guarantee before = entry(site.callee());
      Guarantee after = before.join(at(site.call()));
      if (!after.equals(before)) {
        entries.put(site.callee(), after);
        work.add(new Cell.Function(site.callee()));
      }
    }
  }

  private void revisit(Slot slot) {
    if (!slots.tellsNothing(slot)) {
      work.add(new Cell.Stored(slot));
    }
  }

  private Guarantee entry(Node node) {
    return entries.getOrDefault(node, Guarantee.NONE);
  }

  private void lower(Slot slot) {
    boolean changed = false;
    for (Source source : values.sources().getOrDefault(slot, List.of())) {
      if (slots.tellsNothing(slot)) {
        break;
      }
      for (Outcome outcome : Outcome.values()) {
        changed |= slots.lower(slot, outcome, of(source, outcome));
      }
    }
    if (changed) {
      work.addAll(slots.readers(slot));
    }
  }

  private Guarantee of(Source source, Outcome outcome) {
    if (source instanceof Source.Value value) {
      GuardState state = GuardState.atEntry(at(value.expression()));
      return implications.of(value.expression(), outcome, value.unit(), state);
    }
    return source instanceof Source.Same same ? slots.of(same.slot(), outcome) : Guarantee.NONE;
  }
}
