package dev.ddilint.rules.check;

import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.resource.ObjectClass;
import dev.ddilint.rules.sim.Acquisition;
import dev.ddilint.rules.sim.Acquisition.Held;
import dev.ddilint.rules.sim.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Two locks are taken in both orders.
 *
 * <p>One thread holds the first and waits for the second, another one the other way round: both
 * wait for ever. Locks are told apart by where they live, a variable or a member of a structure
 * type, over the whole driver. Not reported are two locks in one place of two objects, an
 * acquisition that only tries, two that share, orders that a third lock around both keeps apart,
 * and what runs before the driver has a second thread.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * FAST_MUTEX First, Second;
 * VOID Forward(VOID)
 * {
 *     ExAcquireFastMutex(&First);
 *     ExAcquireFastMutex(&Second);   // expect: lock-order
 *     ExReleaseFastMutex(&Second);
 *     ExReleaseFastMutex(&First);
 * }
 * VOID Backward(VOID)
 * {
 *     ExAcquireFastMutex(&Second);
 *     ExAcquireFastMutex(&First);
 *     ExReleaseFastMutex(&First);
 *     ExReleaseFastMutex(&Second);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * FAST_MUTEX First, Second;
 * VOID Forward(VOID)
 * {
 *     ExAcquireFastMutex(&First);
 *     ExAcquireFastMutex(&Second);
 *     ExReleaseFastMutex(&Second);
 *     ExReleaseFastMutex(&First);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0205",
    name = "lock-order",
    summary = "Two locks are taken in both orders.",
    severity = Severity.WARNING,
    sameAs = {"0xC4"})
public final class LockOrder implements Rule {
  /** One lock is waited for under another one. */
  private record Order(ObjectClass first, ObjectClass second) {
    Order reversed() {
      return new Order(second, first);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Order order
              && order.first.equals(first)
              && order.second.equals(second));
    }

    @Override
    public int hashCode() {
      return 31 * first.hashCode() + second.hashCode();
    }
  }

  /** Where an order is seen. */
  private record Seen(Held first, Acquisition second) {
    int length() {
      return second.path().events().size();
    }
  }

  @Override
  public void check(RuleContext context) {
    Map<Order, List<Seen>> orders = orders(context);
    List<Order> reported = new ArrayList<>();
    for (Map.Entry<Order, List<Seen>> entry : orders.entrySet()) {
      Order order = entry.getKey();
      if (!reported.contains(order.reversed())) {
        opposite(entry.getValue(), orders.getOrDefault(order.reversed(), List.of()))
            .ifPresent(
                pair -> {
                  reported.add(order);
                  report(context, order, pair.get(0), pair.get(1));
                });
      }
    }
  }

  private static Map<Order, List<Seen>> orders(RuleContext context) {
    Set<Node> afterStart = context.roles().reachableAfterStart(context.calls());
    Map<Order, List<Seen>> orders = new LinkedHashMap<>();
    context
        .simulation()
        .summaries()
        .forEach(
            (node, summary) -> {
              if (afterStart.contains(node)) {
                summary.acquisitions().forEach(acquisition -> add(acquisition, orders));
              }
            });
    return orders;
  }

  private static void add(Acquisition acquisition, Map<Order, List<Seen>> orders) {
    Optional<ObjectClass> second = acquisition.lock().home();
    for (Held held : acquisition.under()) {
      Optional<ObjectClass> first = held.home();
      if (first.isPresent() && second.isPresent() && !first.equals(second)) {
        orders
            .computeIfAbsent(new Order(first.get(), second.get()), order -> new ArrayList<>())
            .add(new Seen(held, acquisition));
      }
    }
  }

  /** Two places, one of each order, that can wait for each other; of several the shortest way. */
  private static Optional<List<Seen>> opposite(List<Seen> orders, List<Seen> reverse) {
    Optional<List<Seen>> best = Optional.empty();
    for (Seen one : orders) {
      for (Seen other : reverse) {
        int length = one.length() + other.length();
        if (canBlock(one, other)
            && best.filter(pair -> pair.get(0).length() + pair.get(1).length() <= length)
                .isEmpty()) {
          best = Optional.of(List.of(one, other));
        }
      }
    }
    return best;
  }

  private static boolean canBlock(Seen one, Seen other) {
    return excludes(one.first(), other.second().lock())
        && excludes(other.first(), one.second().lock())
        && !isGuarded(one, other);
  }

  private static boolean excludes(Held holder, Held waiter) {
    return !(holder.form().isShared() && waiter.form().isShared());
  }

  /** Whether a third lock is held exclusively in both places. */
  private static boolean isGuarded(Seen one, Seen other) {
    Predicate<Held> third =
        held -> !isSame(held, one.first()) && !isSame(held, one.second().lock());
    return one.second().under().stream()
        .filter(third)
        .filter(held -> held.home().isPresent())
        .anyMatch(
            held ->
                other.second().under().stream()
                    .anyMatch(guard -> isSame(guard, held) && excludes(held, guard)));
  }

  private static boolean isSame(Held one, Held other) {
    return one.home().equals(other.home());
  }

  private void report(RuleContext context, Order order, Seen one, Seen other) {
    List<Related> related = new ArrayList<>();
    other.second().path().events().stream()
        .filter(event -> event.acquired().contains(other.first().lock()))
        .reduce((earlier, later) -> later)
        .map(Event::span)
        .ifPresent(
            place ->
                related.add(
                    new Related(place, "the other way round, %s first".formatted(order.second()))));
    related.add(
        new Related(
            other.second().place(), "then %s, under %s".formatted(order.first(), order.second())));
    context.report(
        this,
        info().severity(),
        one.second().place(),
        "%s is taken under %s here, and %s under %s in %s:%d"
            .formatted(
                order.second(),
                order.first(),
                order.first(),
                order.second(),
                file(other),
                other.second().place().startPosition().line()),
        one.second().page(),
        related,
        one.second().path().events());
  }

  private static String file(Seen seen) {
    String name = seen.second().place().file().name();
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
