package dev.ddilint.rules.sim;

import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.LockForm;
import dev.ddilint.rules.resource.ObjectClass;
import dev.ddilint.rules.value.Region;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Locks over all functions of a driver, told apart by where they live.
 *
 * <p>A function may leave a lock to its callers, or need one of theirs. When all its callers up to
 * the routines that the system calls are seen, and none of them could have acquired the lock, or
 * could give it back, the function itself is wrong. One caller that is not seen, or that is not
 * clear, is enough to keep silent.
 */
public final class LockBalance {
  private final FunctionIndex index;
  private final CallGraph calls;
  private final Roles roles;
  private final Map<Node, Summary> summaries;
  private final Map<Query, Boolean> entered = new HashMap<>();
  private final Map<ObjectClass, Boolean> kept = new HashMap<>();

  private record Query(Node function, ObjectClass lock) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Query query
              && query.function.equals(function)
              && query.lock.equals(lock));
    }

    @Override
    public int hashCode() {
      return 31 * function.hashCode() + lock.hashCode();
    }
  }

  LockBalance(FunctionIndex index, CallGraph calls, Roles roles, Map<Node, Summary> summaries) {
    this.index = index;
    this.calls = calls;
    this.roles = roles;
    this.summaries = summaries;
  }

  /** Calls that need a lock which nobody can have acquired, in source order of the functions. */
  List<LockMisuse> unheld() {
    List<LockMisuse> found = new ArrayList<>();
    Set<String> wrong = new LinkedHashSet<>();
    for (Node node : calls.bottomUp()) {
      for (LockMisuse wanted : uses(node).wanted()) {
        Optional<ObjectClass> home = LockUses.home(wanted.lock());
        if (home.isPresent()
            && !wrong.contains(wanted.by())
            && !isKept(home.get())
            && !mayBeEnteredHolding(new Query(node, home.get()))) {
          found.add(wanted);
          wrong.add(node.function().name());
        }
      }
    }
    return found;
  }

  /** Whether a caller, or a later call of the system, may give back what a function keeps. */
  public boolean mayBeReleasedElsewhere(Node function, Region lock, LockForm form) {
    Optional<ObjectClass> home = LockUses.home(lock, form);
    return home.isEmpty()
        || isTakenOver(home.get())
        || leadsUp(
            function,
            caller -> !caller.equals(function) && releases(caller, home.get(), function),
            (callee, caller) -> false,
            Role::acquires);
  }

  /**
   * Returns of a routine that is entered with a lock held, and that has to give it back, with the
   * lock still held.
   */
  public List<Return> keepingOfSystem(Node routine, Region lock) {
    Optional<ObjectClass> home = LockUses.home(lock);
    return home.isEmpty() || !isClear(routine) || isReleasedByCallee(routine, home.get())
        ? List.of()
        : summary(routine).returns().stream()
            .filter(exit -> !exit.property().locks().isGivenUp(lock))
            .toList();
  }

  /**
   * Returns of the routine that a lock was handed on to for a request, where the request goes on
   * for good and the lock was not given back.
   *
   * @param node the function that handed it on
   */
  public List<Return> keepingOfHeir(Node node, Region lock, LockForm form) {
    Optional<ObjectClass> home = LockUses.home(lock, form);
    Optional<Node> heir = heir(node, form);
    if (home.isEmpty()
        || heir.isEmpty()
        || !isClear(heir.get())
        || uses(heir.get()).releases(home.get())
        || isReleasedByCallee(heir.get(), home.get())) {
      return List.of();
    }
    return summary(heir.get()).returns().stream()
        .filter(exit -> exit.answer().filter(RequestAnswer::isGoneOn).isPresent())
        .toList();
  }

  /** The routine that a share was handed on to, if the driver has it. */
  public Optional<Node> heir(Node node, LockForm form) {
    return form.heir().flatMap(routine -> index.find(routine, node.unit().file().name()));
  }

  private boolean isClear(Node node) {
    Summary summary = summary(node);
    return !summary.cutOff()
        && summary.outcomes().stream().noneMatch(outcome -> outcome.locks().doubtful());
  }

  private boolean isReleasedByCallee(Node node, ObjectClass lock) {
    return calls
        .reachableFrom(
            calls.callees(node).stream()
                .filter(callee -> uses(node).underCallOf(callee.function()).isPresent())
                .toList())
        .stream()
        .anyMatch(callee -> uses(callee).releases(lock));
  }

  private boolean mayBeEnteredHolding(Query query) {
    Boolean known = entered.get(query);
    if (known == null) {
      known =
          leadsUp(
              query.function(),
              caller -> false,
              (callee, caller) -> mayBeHeldAtCall(callee, caller, query.lock()),
              role -> role.releases() || !role.holds().isEmpty());
      entered.put(query, known);
    }
    return known;
  }

  /**
   * Goes from a function to its callers, and theirs.
   *
   * @param answers a function that is met, or the first one, answers with yes
   * @param calls a call does
   * @param asRole a routine of such a role does
   * @return whether one did, or who calls is not known
   */
  private boolean leadsUp(
      Node start, Predicate<Node> answers, BiPredicate<Node, Node> calls, Predicate<Role> asRole) {
    Set<Node> met = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    met.add(start);
    open.add(start);
    while (!open.isEmpty()) {
      Node node = open.pop();
      Collection<Node> callers = callers(node);
      if (answers.test(node)
          || isCalledUnseen(node, callers)
          || roles.of(node).stream().map(Roles.Assignment::role).anyMatch(asRole)) {
        return true;
      }
      for (Node caller : callers) {
        if (calls.test(node, caller)) {
          return true;
        }
        if (met.add(caller)) {
          open.push(caller);
        }
      }
    }
    return false;
  }

  /** Those that call a function by its name, or through a pointer in a table of the driver. */
  private Collection<Node> callers(Node node) {
    Set<Node> callers = new LinkedHashSet<>();
    if (calls.isCalled(node)) {
      callers.addAll(calls.callers(node));
    }
    if (roles.isListed(node)) {
      index.all().stream()
          .filter(each -> uses(each).underPointerCalls().isPresent())
          .forEach(callers::add);
    }
    return callers;
  }

  private boolean isCalledUnseen(Node node, Collection<Node> callers) {
    return roles.of(node).isEmpty()
        && (callers.isEmpty() || (calls.isStored(node) && !roles.isListed(node)));
  }

  private boolean mayBeHeldAtCall(Node callee, Node caller, ObjectClass lock) {
    LockUses uses = uses(caller);
    boolean byPointer =
        roles.isListed(callee)
            && uses.underPointerCalls().filter(under -> under.mayBe(lock)).isPresent();
    boolean named = calls.isCalled(callee) && calls.callees(caller).contains(callee);
    return byPointer
        || (named
            && uses.underCallOf(callee.function()).map(under -> under.mayBe(lock)).orElse(true));
  }

  /** Some routine of the system returns with such a lock: another one may find it held. */
  private boolean isKept(ObjectClass lock) {
    return kept.computeIfAbsent(
        lock,
        each ->
            index.all().stream()
                .filter(node -> keeps(summary(node), lock))
                .anyMatch(node -> !roles.of(node).isEmpty() || calls.callers(node).isEmpty()));
  }

  private static boolean keeps(Summary summary, ObjectClass lock) {
    return summary.returns().stream()
        .map(exit -> exit.property().locks())
        .anyMatch(locks -> isAmong(lock, locks, locks.acquired()));
  }

  /** Some routine of the system gives such a lock back that it did not acquire. */
  private boolean isTakenOver(ObjectClass lock) {
    return index.all().stream()
        .filter(node -> !roles.of(node).isEmpty())
        .anyMatch(node -> givesBack(summary(node), lock));
  }

  private static boolean givesBack(Summary summary, ObjectClass lock) {
    return summary.returns().stream()
        .map(exit -> exit.property().locks())
        .anyMatch(locks -> isAmong(lock, locks, locks.givenUp()));
  }

  private static boolean isAmong(ObjectClass lock, HeldLocks locks, List<Region> regions) {
    return regions.stream()
        .anyMatch(each -> LockUses.home(each, locks.form(each)).filter(lock::equals).isPresent());
  }

  /** Whether a function, or one that it calls for that, may give back what its callees keep. */
  private boolean releases(Node node, ObjectClass lock, Node keeper) {
    return uses(node).releases(lock)
        || calls.callees(node).stream()
            .filter(callee -> !callee.equals(keeper))
            .anyMatch(callee -> uses(callee).releases(lock) && !isBalanced(callee, lock));
  }

  private boolean isBalanced(Node node, ObjectClass lock) {
    Summary summary = summary(node);
    return !summary.cutOff()
        && !givesBack(summary, lock)
        && !keeps(summary, lock)
        && summary.outcomes().stream()
            .allMatch(
                outcome ->
                    !outcome.locks().doubtful()
                        && outcome.locks().doubted().stream()
                            .noneMatch(
                                each -> LockUses.home(each).filter(lock::equals).isPresent()));
  }

  private LockUses uses(Node node) {
    return summary(node).lockUses();
  }

  private Summary summary(Node node) {
    return Objects.requireNonNull(summaries.get(node), "every function is simulated");
  }
}
