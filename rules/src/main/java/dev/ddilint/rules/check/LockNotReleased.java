package dev.ddilint.rules.check;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.LockForm;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.LockBalance;
import dev.ddilint.rules.sim.Misuse;
import dev.ddilint.rules.sim.RequestAnswer;
import dev.ddilint.rules.sim.ResultClass;
import dev.ddilint.rules.sim.Return;
import dev.ddilint.rules.sim.Summary;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A path leaves with a lock still held.
 *
 * <p>A lock that an error path forgets stops the next thread that wants it; a spin lock leaves the
 * thread at DISPATCH_LEVEL besides. A routine that the system calls must give back every lock it
 * took. A function of the driver may return with a lock held when all its returns do so, or when
 * its result tells (TRUE when locked); it may not when the caller cannot tell, nor when only its
 * failures keep the lock, nor when none of its callers, up to the routines of the system, gives it
 * back. A remove lock that was acquired for a request is given back before the request is completed
 * or left to the driver below, or by the completion routine. A cancel routine gives back the cancel
 * spin lock. Functions that are annotated to acquire a lock are trusted.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Append(PKSPIN_LOCK Lock, BOOLEAN Full)
 * {
 *     KIRQL old;
 *     KeAcquireSpinLock(Lock, &old);      // expect-step: lock-not-released
 *     if (Full) {
 *         return STATUS_UNSUCCESSFUL;     // expect: lock-not-released
 *     }
 *     KeReleaseSpinLock(Lock, old);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Append(PKSPIN_LOCK Lock, BOOLEAN Full)
 * {
 *     KIRQL old;
 *     NTSTATUS status = STATUS_SUCCESS;
 *     KeAcquireSpinLock(Lock, &old);
 *     if (Full) {
 *         status = STATUS_UNSUCCESSFUL;
 *     }
 *     KeReleaseSpinLock(Lock, old);
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0201",
    name = "lock-not-released",
    summary = "A path leaves with a lock still held.",
    severity = Severity.ERROR,
    sameAs = {
      "C28103",
      "SpinLock",
      "QueuedSpinLock",
      "CriticalRegions",
      "ExclusiveResourceAccess",
      "CWE-667"
    })
public final class LockNotReleased implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Span> reported = new HashSet<>();
    for (Node node : context.calls().bottomUp()) {
      if (!isDocumentedToAcquire(context, node)) {
        Summary summary = context.simulation().summary(node);
        boolean entered = !context.roles().of(node).isEmpty();
        for (Region lock : locks(summary)) {
          keeping(context, node, lock, entered)
              .filter(exit -> isNews(exit, reported))
              .ifPresent(exit -> report(context, node, lock, exit, acquired(exit).page()));
        }
        ofHeirs(context, node, summary, reported);
      }
      ofSystem(context, node, reported);
    }
  }

  /** A routine of the system is entered with a lock held, and a path forgets to give it back. */
  private void ofSystem(RuleContext context, Node node, Set<Span> reported) {
    for (Roles.Assignment assignment : context.roles().of(node)) {
      Role role = assignment.role();
      for (String held : role.releases() ? role.holds() : List.<String>of()) {
        Region lock = new Region.Named(held);
        context.simulation().lockBalance().keepingOfSystem(node, lock).stream()
            .filter(exit -> isNews(exit, reported))
            .forEach(exit -> report(context, node, lock, exit, role.page()));
      }
    }
  }

  /**
   * A lock is handed on with a request to a routine that lets the request go and keeps the lock.
   */
  private void ofHeirs(RuleContext context, Node node, Summary summary, Set<Span> reported) {
    LockBalance balance = context.simulation().lockBalance();
    for (Return exit : summary.returns()) {
      HeldLocks locks = exit.property().locks();
      for (Region lock : locks.acquired()) {
        LockForm form = locks.form(lock);
        balance.keepingOfHeir(node, lock, form).stream()
            .filter(kept -> isNews(kept, reported))
            .forEach(
                kept ->
                    report(
                        context,
                        balance.heir(node, form).orElseThrow(),
                        lock,
                        kept,
                        acquisition(exit).flatMap(Event::page)));
      }
    }
  }

  private static boolean isDocumentedToAcquire(RuleContext context, Node node) {
    return context.contracts().of(node.function().symbol()).acquires()
        || context.roles().of(node).stream().anyMatch(assignment -> assignment.role().acquires());
  }

  private static Set<Region> locks(Summary summary) {
    Set<Region> locks = new LinkedHashSet<>();
    for (Return exit : summary.returns()) {
      locks.addAll(exit.property().locks().acquired());
    }
    return locks;
  }

  /** A way to return that wrongly keeps the lock. */
  private static Optional<Return> keeping(
      RuleContext context, Node node, Region lock, boolean entered) {
    Summary summary = context.simulation().summary(node);
    List<Return> keeping = new ArrayList<>();
    List<Return> others = new ArrayList<>();
    for (Return exit : summary.returns()) {
      (exit.property().locks().isHeld(lock) ? keeping : others).add(exit);
    }
    return keeping.stream()
        .filter(exit -> hasAcquisition(exit))
        .filter(exit -> !isPartOf(lock, exit.result()))
        .filter(
            exit ->
                form(exit, lock).lasting()
                    ? isForgotten(exit, keeping, others) || isAnswered(exit, lock)
                    : entered
                        || isOwn(lock)
                        || isWrong(exit, keeping, others)
                        || (isHidden(context, node, exit, others)
                            && !context
                                .simulation()
                                .lockBalance()
                                .mayBeReleasedElsewhere(node, lock, form(exit, lock))))
        .findFirst();
  }

  /** A lock, or the handle it is released by, that is gone with the call's own variables. */
  private static boolean isOwn(Region lock) {
    return lock.root() instanceof Region.Local local
        && local.variable().storage() == Symbol.Storage.LOCAL;
  }

  private static LockForm form(Return exit, Region lock) {
    return exit.property().locks().form(lock);
  }

  /** A locked object that is handed to the caller is the caller's to unlock. */
  private static boolean isPartOf(Region lock, Value result) {
    return lock.root() instanceof Region.Pointee object && object.pointer().equals(result);
  }

  /**
   * Other paths give the lock back after the same acquisition, and callers cannot tell which way
   * the function returned, or only its failures keep the lock.
   */
  private static boolean isWrong(Return exit, List<Return> keeping, List<Return> others) {
    boolean cannotTell =
        releasing(exit, others).stream()
            .anyMatch(other -> !other.resultClass().isDistinctFrom(exit.resultClass()));
    return cannotTell || isForgotten(exit, keeping, others);
  }

  /** No caller is seen, or none can tell this way to return from others. */
  private static boolean isHidden(
      RuleContext context, Node node, Return exit, List<Return> others) {
    return context.roles().isListed(node)
        || others.stream()
            .anyMatch(other -> !other.resultClass().isDistinctFrom(exit.resultClass()));
  }

  /** Only failures keep what other paths give back. */
  private static boolean isForgotten(Return exit, List<Return> keeping, List<Return> others) {
    return !releasing(exit, others).isEmpty()
        && keeping.stream().allMatch(each -> each.resultClass() == ResultClass.NEGATIVE);
  }

  /** The lock is held for a request that no routine hears of again. */
  private static boolean isAnswered(Return exit, Region lock) {
    return exit.answer()
        .filter(RequestAnswer::isLast)
        .filter(answer -> form(exit, lock).tag().filter(answer.of()::equals).isPresent())
        .isPresent();
  }

  private static List<Return> releasing(Return exit, List<Return> others) {
    return others.stream()
        .filter(other -> acquisitions(other).contains(acquired(exit).span()))
        .toList();
  }

  private static List<Span> acquisitions(Return exit) {
    return exit.trail().events().stream()
        .filter(event -> event.kind() == Event.Kind.ACQUIRE)
        .map(Event::span)
        .toList();
  }

  private static boolean hasAcquisition(Return exit) {
    return exit.trail().events().stream().anyMatch(event -> event.kind() == Event.Kind.ACQUIRE);
  }

  private static Event acquired(Return exit) {
    return acquisition(exit).orElseThrow();
  }

  private static Optional<Event> acquisition(Return exit) {
    return exit.trail().events().stream()
        .filter(event -> event.kind() == Event.Kind.ACQUIRE)
        .reduce((earlier, later) -> later);
  }

  /** A path that comes through a place that was reported is the same defect, seen from a caller. */
  private static boolean isNews(Return exit, Set<Span> reported) {
    List<Event> path = exit.trail().events();
    return path.stream().map(Event::span).noneMatch(reported::contains)
        && reported.add(path.get(path.size() - 1).span());
  }

  private void report(
      RuleContext context, Node node, Region lock, Return exit, Optional<Page> page) {
    List<Event> path = exit.trail().events();
    Span place = path.get(path.size() - 1).span();
    context.report(
        this,
        info().severity(),
        place,
        "%s returns here with %s still held".formatted(node, Misuse.name(lock)),
        page,
        List.of(),
        path);
  }
}
