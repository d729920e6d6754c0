package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.release.DriverValues.CallSite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The guarantees at places of a driver: through the function itself, its callers, functions that
 * check for others, and flags.
 *
 * <p>A greatest fixed point: all functions are entered with the best guarantee and all flags imply
 * it, until something in the driver shows less. Computed {@link Cell} by cell, as far as the places
 * that are asked for depend on it; guarantees only get worse and there are few of them, so that
 * this ends.
 */
public final class VersionGuards {
  private final DriverValues values;
  private final Demands demands = new Demands();
  private final SlotGuarantees slots;
  private final Implications implications;
  private final VersionData versions;
  private final Map<Node, Guarantee> entries = new HashMap<>();

  /** By the number of the function, as far as it has been looked at. */
  private final List<Optional<GuardFlow>> flows;

  private VersionGuards(FunctionIndex index, Contracts contracts, DriverValues values) {
    this.values = values;
    this.flows = new ArrayList<>(Collections.nCopies(index.all().size(), Optional.empty()));
    this.slots = new SlotGuarantees(demands, values.sources().keySet());
    this.versions = new VersionData(index, contracts, values);
    this.implications = new Implications(index, contracts, versions, slots);
  }

  /** Those of a driver; nothing is sure in one that never asks for the version of the system. */
  public static VersionGuards of(
      FunctionIndex index,
      CallGraph calls,
      Roles roles,
      Contracts contracts,
      List<ParsedUnit> units) {
    VersionGuards guards =
        new VersionGuards(index, contracts, new DriverValues(index, contracts, units));
    guards.begin(index, calls, roles);
    return guards;
  }

  private void begin(FunctionIndex index, CallGraph calls, Roles roles) {
    for (Node node : index.all()) {
      if (!roles.of(node).isEmpty() || calls.isStored(node) || values.callers(node).isEmpty()) {
        entries.put(node, Guarantee.NONE);
        forgetParameters(node);
      }
    }
  }

  /** The system passes what it likes. */
  private void forgetParameters(Node entered) {
    for (Symbol.Variable each : entered.function().symbol().parameters()) {
      slots.forget(Slot.of(each, entered.unit()));
    }
  }

  /** What is sure of the release where a function evaluates an expression. */
  public Guarantee at(Node function, Expression expression) {
    if (!values.asksForVersion()) {
      return Guarantee.NONE;
    }
    demands.read(new Cell.Body(function));
    solve();
    return flows.get(function.number()).orElseThrow().at(expression);
  }

  private void solve() {
    for (Optional<Cell> next = demands.next(); next.isPresent(); next = demands.next()) {
      if (next.get() instanceof Cell.Entry entry) {
        enter(entry);
      } else if (next.get() instanceof Cell.Body body) {
        run(body);
      } else if (next.get() instanceof Cell.Told told) {
        lower(told);
      }
    }
  }

  /** What holds at all calls of a function. */
  private void enter(Cell.Entry cell) {
    List<CallSite> sites = values.callers(cell.function());
    Guarantee before = entry(cell.function());
    Guarantee after = joined(joined(before, sites, true), sites, false);
    if (!after.equals(before)) {
      entries.put(cell.function(), after);
      demands.changed(cell);
    }
  }

  /**
   * Joins what holds at the calls in functions that have been looked at, or in the others. The
   * first come first: often one of them shows that nothing is sure, and the other functions need
   * not be looked at.
   */
  private Guarantee joined(Guarantee before, List<CallSite> sites, boolean begun) {
    Guarantee joined = before;
    for (CallSite site : sites) {
      if (isBegun(site.caller()) == begun) {
        if (joined.equals(Guarantee.NONE) || !demands.isBegun(new Cell.Body(site.caller()))) {
          break;
        }
        joined = joined.join(followed(site.caller(), site.call()));
      }
    }
    return joined;
  }

  private Guarantee entry(Node function) {
    return entries.getOrDefault(function, Guarantee.CHECKED);
  }

  /** Runs a function; what it calls, and what gets its values from it, may be worse off now. */
  private void run(Cell.Body cell) {
    Node function = cell.function();
    if (!entry(function).equals(Guarantee.NONE) && !demands.isBegun(new Cell.Entry(function))) {
      return;
    }
    boolean first = !isBegun(function);
    if (flow(function).run(entry(function)) || first) {
      demands.changed(cell);
    }
  }

  private GuardFlow flow(Node function) {
    Optional<GuardFlow> known = flows.get(function.number());
    if (known.isPresent()) {
      return known.get();
    }
    GuardFlow flow = new GuardFlow(function, implications, versions, values.followed(function));
    flows.set(function.number(), Optional.of(flow));
    return flow;
  }

  /** What is sure, as far as is known by now, where a function evaluates what is followed. */
  private Guarantee followed(Node function, Expression expression) {
    Optional<GuardFlow> flow = flows.get(function.number());
    return flow.isPresent() ? flow.get().followed(expression) : Guarantee.CHECKED;
  }

  private void lower(Cell.Told cell) {
    List<Source> sources = values.sources().getOrDefault(cell.slot(), List.of());
    boolean lowered = lower(cell, sources, true);
    if (lower(cell, sources, false) || lowered) {
      demands.changed(cell);
    }
  }

  /** By what functions store that have been looked at, which comes first, or by the rest. */
  private boolean lower(Cell.Told cell, List<Source> sources, boolean begun) {
    boolean lowered = false;
    for (Source source : sources) {
      if (isBegun(source) == begun) {
        if (slots.tellsNothing(cell) || isLater(source)) {
          break;
        }
        lowered |= slots.lower(cell, of(source, cell.outcome()));
      }
    }
    return lowered;
  }

  private boolean isBegun(Source source) {
    return !(source instanceof Source.Value value)
        || value.within().isEmpty()
        || isBegun(value.within().get());
  }

  private boolean isBegun(Node function) {
    return flows.get(function.number()).isPresent();
  }

  /** Whether the function that a source stands in has to be looked at first. */
  private boolean isLater(Source source) {
    return source instanceof Source.Value value
        && value.within().isPresent()
        && !demands.isBegun(new Cell.Body(value.within().get()));
  }

  private Guarantee of(Source source, Outcome outcome) {
    if (source instanceof Source.Value value) {
      Guarantee there =
          value.within().isPresent()
              ? followed(value.within().get(), value.expression())
              : Guarantee.NONE;
      GuardState state = GuardState.atEntry(there);
      return implications.of(value.expression(), outcome, value.unit(), state);
    }
    return source instanceof Source.Same same ? slots.of(same.slot(), outcome) : Guarantee.NONE;
  }
}
