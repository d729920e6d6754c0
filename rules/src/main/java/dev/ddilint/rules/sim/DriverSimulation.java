package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.paging.PagedSections;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.LockKnowledge;
import dev.ddilint.rules.resource.ObjectKinds;
import dev.ddilint.rules.value.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Simulates all functions of a driver, callees before callers, and then asks what the system's
 * entries make of their requirements.
 */
public final class DriverSimulation implements DriverContext {
  private final FunctionIndex index;
  private final CallGraph calls;
  private final Contracts contracts;
  private final Roles roles;
  private final PagedSections sections;
  private final ObjectKinds kinds = ObjectKinds.load();
  private final IdentityHashMap<FunctionContract, CallTerms> terms = new IdentityHashMap<>();
  private final Map<Node, Summary> summaries = new HashMap<>();
  private final Map<Node, Summary> inSourceOrder = new LinkedHashMap<>();
  private final List<FunctionCost> costs = new ArrayList<>();

  /** In source order of the functions: few, and many rules ask. */
  private final List<Summary> withFaults;

  private final List<IrqlViolation> irqlViolations;
  private final LockBalance lockBalance;

  public DriverSimulation(
      FunctionIndex index,
      CallGraph calls,
      Contracts contracts,
      Roles roles,
      PagedSections sections) {
    this.index = index;
    this.calls = calls;
    this.contracts = contracts;
    this.roles = roles;
    this.sections = sections;
    for (Node node : calls.bottomUp()) {
      simulate(node, calls);
    }
    index.all().forEach(node -> inSourceOrder.put(node, summary(node)));
    this.withFaults = inSourceOrder.values().stream().filter(Summary::hasFaults).toList();
    this.irqlViolations = findViolations();
    this.lockBalance = new LockBalance(index, calls, roles, summaries);
  }

  private void simulate(Node node, CallGraph calls) {
    long start = System.nanoTime();
    UnitContext unit = UnitContext.of(node.unit());
    Summary summary =
        new FunctionSimulation(node, unit, this, locksAtEntry(node), requestsAtEntry(node, calls))
            .run();
    summaries.put(node, summary);
    costs.add(FunctionCost.of(node.function(), unit.file(), System.nanoTime() - start));
  }

  /** What each function cost. */
  public List<FunctionCost> costs() {
    return Collections.unmodifiableList(costs);
  }

  /**
   * The system holds none of the driver's locks when it enters it, unless a role is about just
   * that.
   */
  private LockKnowledge locksAtEntry(Node node) {
    LockKnowledge locks = LockKnowledge.NONE;
    for (Roles.Assignment assignment : roles.of(node)) {
      Role role = assignment.role();
      if (role.releases() && role.holds().isEmpty()) {
        return LockKnowledge.NONE;
      }
      locks = LockKnowledge.FREE;
      for (String held : role.holds()) {
        locks = locks.with(new Region.Named(held), LockKnowledge.Standing.HELD);
      }
    }
    return locks;
  }

  /**
   * A routine that the driver calls itself, or may, is given requests that somebody prepared before
   * and answers for later: only of one that the system alone calls it is certain that nobody does.
   */
  private EnteredRequests requestsAtEntry(Node node, CallGraph calls) {
    Optional<RequestUse> role =
        roles.of(node).stream()
            .flatMap(assignment -> assignment.role().request().stream())
            .findFirst();
    return new EnteredRequests(
        contracts,
        calls.isCalled(node) || roles.isListed(node) ? Optional.empty() : role,
        node.unit().semantics());
  }

  /**
   * How routines return that the system gives a request, in source order.
   *
   * @param use what the routine is to the request
   */
  public List<RoutineReturn> answers(RequestUse use) {
    List<RoutineReturn> answers = new ArrayList<>();
    for (Node node : index.all()) {
      for (Roles.Assignment assignment : roles.of(node)) {
        if (assignment.role().request().filter(use::equals).isPresent()) {
          summary(node).returns().stream()
              .filter(way -> way.answer().filter(each -> each.role() == use).isPresent())
              .forEach(way -> answers.add(new RoutineReturn(node, assignment, way)));
          break;
        }
      }
    }
    return answers;
  }

  /**
   * Whether a completion routine keeps all requests from the system, to be completed later.
   *
   * @param setter the function that sets it
   */
  public boolean keepsRequests(Symbol.Function routine, Node setter) {
    return summary(routine, UnitContext.of(setter.unit()).file())
        .map(Summary::returns)
        .filter(ways -> !ways.isEmpty())
        .filter(
            ways ->
                ways.stream()
                    .allMatch(way -> way.answer().filter(RequestAnswer::keeps).isPresent()))
        .isPresent();
  }

  /**
   * Where a completion routine is set that sees only requests which the driver made itself; the
   * first of such places.
   */
  public Optional<WatchedRequest> madeFor(Node routine) {
    List<WatchedRequest> made =
        index.all().stream()
            .flatMap(
                setter ->
                    summary(setter).watchedRequests().stream()
                        .filter(
                            watched ->
                                index
                                    .find(watched.routine(), UnitContext.of(setter.unit()).file())
                                    .filter(routine::equals)
                                    .isPresent()))
            .toList();
    return made.stream()
        .findFirst()
        .filter(first -> made.size() == roles.registrations(routine).size());
  }

  /** What paths do wrong with requests, in source order of the functions, by what is wrong. */
  public List<RequestMisuse> requestMisuses(RequestMisuse.Kind kind) {
    return withFaults.stream()
        .flatMap(summary -> summary.requestMisuses().stream())
        .filter(misuse -> misuse.kind() == kind)
        .toList();
  }

  /**
   * What paths do wrong with locks, by what is wrong: in source order of the functions, then what
   * only the whole driver shows.
   */
  public List<LockMisuse> lockMisuses(LockMisuse.Kind kind) {
    Map<Span, LockMisuse> found = new LinkedHashMap<>();
    withFaults.stream()
        .flatMap(summary -> summary.lockMisuses().stream())
        .filter(misuse -> misuse.kind() == kind)
        .forEach(misuse -> found.putIfAbsent(misuse.place(), misuse));
    if (kind == LockMisuse.Kind.NOT_HELD) {
      lockBalance.unheld().forEach(misuse -> found.putIfAbsent(misuse.place(), misuse));
    }
    return List.copyOf(found.values());
  }

  /** Who may hold, and give back, which locks over the whole driver. */
  public LockBalance lockBalance() {
    return lockBalance;
  }

  /** Results relied on without a look, in source order of the functions, by what they are. */
  public List<UncheckedUse> uncheckedUses(ResultSource.Kind kind) {
    return withFaults.stream()
        .flatMap(summary -> summary.uncheckedUses().stream())
        .filter(use -> use.source().kind() == kind)
        .toList();
  }

  @Override
  public Contracts contracts() {
    return contracts;
  }

  @Override
  public CallTerms terms(FunctionContract contract) {
    CallTerms known = terms.get(contract);
    if (known != null) {
      return known;
    }
    CallTerms made = new CallTerms(contract, kinds);
    terms.put(contract, made);
    return made;
  }

  @Override
  public PagedSections sections() {
    return sections;
  }

  @Override
  public ObjectKinds kinds() {
    return kinds;
  }

  @Override
  public Optional<Summary> summary(Symbol.Function function, String file) {
    Optional<Node> node = index.find(function, file);
    return node.isPresent() ? Optional.ofNullable(summaries.get(node.get())) : Optional.empty();
  }

  @Override
  public Optional<Summary> pointed(Expression callee, UnitContext unit) {
    return calls.pointed(callee, unit.semantics(), unit.file()).map(summaries::get);
  }

  public Summary summary(Node node) {
    return Objects.requireNonNull(summaries.get(node), "every function is simulated");
  }

  /** All functions with their summaries, in source order. */
  public Map<Node, Summary> summaries() {
    return Collections.unmodifiableMap(inSourceOrder);
  }

  /** What paths do wrong with objects, in source order of the functions, by what is wrong. */
  public List<Misuse> misuses(Misuse.Kind kind) {
    return withFaults.stream()
        .flatMap(summary -> summary.misuses().stream())
        .filter(misuse -> misuse.kind() == kind)
        .toList();
  }

  /** Wrong levels that calls are given, in source order of the functions. */
  public List<LevelFault> levelFaults(LevelFault.Kind first, LevelFault.Kind... others) {
    Set<LevelFault.Kind> kinds = EnumSet.of(first, others);
    return withFaults.stream()
        .flatMap(summary -> summary.faults().stream())
        .filter(fault -> kinds.contains(fault.kind()))
        .toList();
  }

  /** What happens at a wrong IRQL by a demand of one of these kinds. */
  public List<IrqlViolation> irqlViolations(IrqlDemand.Kind first, IrqlDemand.Kind... others) {
    Set<IrqlDemand.Kind> kinds = EnumSet.of(first, others);
    return irqlViolations.stream()
        .filter(violation -> kinds.contains(violation.demand().kind()))
        .toList();
  }

  /** Within a function whatever its callers do, and from an entry of the system. */
  private List<IrqlViolation> findViolations() {
    List<IrqlViolation> all = new ArrayList<>();
    for (Node node : index.all()) {
      Summary summary = summary(node);
      all.addAll(summary.violations());
      for (Roles.Assignment assignment : roles.of(node)) {
        summary.requirements().stream()
            .filter(requirement -> requirement.isBrokenFrom(assignment.role()))
            .forEach(requirement -> all.add(entered(node, assignment, requirement)));
      }
    }
    return all;
  }

  private static IrqlViolation entered(
      Node node, Roles.Assignment assignment, IrqlRequirement requirement) {
    IrqlRange entry = assignment.role().entry();
    List<Event> path = new ArrayList<>();
    path.add(
        new Event(
            Event.Kind.ENTRY,
            assignment.place(),
            node
                + " is a "
                + assignment.role().name()
                + " routine: the system enters it at "
                + entry,
            new Situation(new IrqlState(entry, true), HeldLocks.NONE),
            false,
            assignment.role().page()));
    path.addAll(
        Trail.start().thenCalledAt(new IrqlState(entry, true), requirement.path()).events());
    return new IrqlViolation(requirement.demand(), requirement.place(), entry, path);
  }
}
