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
import java.util.function.Predicate;

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
  private final Demands demands = new Demands(this::isDecided);
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
    GuardFlow flow = flow(function);
    flow.follow(expression);
    demands.seek(new Cell.Body(function));
    solve();
    return flow.at(expression);
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

  /** Whether a cell cannot get worse any more. */
  private boolean isDecided(Cell cell) {
    if (cell instanceof Cell.Entry entry) {
      return entry(entry.function()).equals(Guarantee.NONE);
    }
    return cell instanceof Cell.Body body
        ? flow(body.function()).isDecided()
        : cell instanceof Cell.Told told && slots.tellsNothing(told);
  }

  /** What holds at all calls of a function. */
  private void enter(Cell.Entry cell) {
    Guarantee before = entry(cell.function());
    Guarantee after = before;
    for (CallSite site :
        begunFirst(values.callers(cell.function()), each -> isBegun(each.caller()))) {
      if (after.equals(Guarantee.NONE) || isLater(site.caller(), site.call())) {
        break;
      }
      after = after.join(flow(site.caller()).at(site.call()));
    }
    if (!after.equals(before)) {
      entries.put(cell.function(), after);
      demands.changed(cell);
    }
  }

  /**
   * First what stands in functions that have been looked at: often that shows that nothing is sure,
   * and the other functions need not be looked at.
   */
  private static <T> List<T> begunFirst(List<T> places, Predicate<T> begun) {
    List<T> ordered = new ArrayList<>(places.size());
    List<T> others = new ArrayList<>();
    for (T place : places) {
      (begun.test(place) ? ordered : others).add(place);
    }
    ordered.addAll(others);
    return ordered;
  }

  /** Whether an expression has to be looked at first. */
  private boolean isLater(Node function, Expression expression) {
    GuardFlow flow = flow(function);
    if (flow.follows(expression)) {
      demands.read(new Cell.Body(function));
      return false;
    }
    flow.follow(expression);
    demands.first(new Cell.Body(function));
    return true;
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
    if (flow(function).run(entry(function))) {
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

  /** By what is stored in a slot. */
  private void lower(Cell.Told cell) {
    boolean lowered = false;
    List<Source> sources = values.sources().getOrDefault(cell.slot(), List.of());
    for (Source source : begunFirst(sources, this::isBegun)) {
      if (slots.tellsNothing(cell) || isLater(source)) {
        break;
      }
      lowered |= slots.lower(cell, of(source, cell.outcome()));
    }
    if (lowered) {
      demands.changed(cell);
    }
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
        && isLater(value.within().get(), value.expression());
  }

  private Guarantee of(Source source, Outcome outcome) {
    if (source instanceof Source.Value value) {
      Guarantee there =
          value.within().isPresent()
              ? flow(value.within().get()).at(value.expression())
              : Guarantee.NONE;
      GuardState state = GuardState.atEntry(there);
      return implications.of(value.expression(), outcome, value.unit(), state);
    }
    return source instanceof Source.Same same ? slots.of(same.slot(), outcome) : Guarantee.NONE;
  }
}
