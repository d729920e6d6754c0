package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How a path came to its state: the events so far, newest first, shared between paths. What a
 * callee adds is told from its own trail only once somebody reads it: few states lead to a finding.
 */
public sealed interface Trail {
  /** The start of a function. */
  record Start() implements Trail {}

  /** An event after others. */
  record Then(Trail before, Event event) implements Trail {}

  /**
   * Another trail after one.
   *
   * @param told which of its events count
   * @param seen what becomes of them
   */
  record Both(Trail before, Trail later, Predicate<Event> told, UnaryOperator<Event> seen)
      implements Trail {}

  static Trail start() {
    return new Start();
  }

  default Trail then(Event event) {
    return new Then(this, event);
  }

  /**
   * This trail with that of a callee after it; which branches the callee took is its own affair.
   *
   * @param caller the level at which it was called
   */
  default Trail thenOfCallee(Trail callee, IrqlState caller) {
    return new Both(this, callee, event -> !event.isBranch(), event -> event.inCaller(caller));
  }

  /** This trail with what a callee did to objects after it. */
  default Trail thenObjectsOfCallee(Trail callee) {
    return new Both(
        this, callee, event -> event.kind() == Event.Kind.OBJECT, UnaryOperator.identity());
  }

  /** This trail with all events of another one after it. */
  default Trail then(Trail later) {
    return new Both(this, later, event -> true, UnaryOperator.identity());
  }

  /** This trail of a function that is known to be entered at a level. */
  default Trail calledAt(IrqlState caller) {
    return new Both(start(), this, event -> true, event -> event.calledAt(caller));
  }

  /** The events, oldest first. */
  default List<Event> events() {
    Deque<Event> reversed = new ArrayDeque<>();
    Trail at = this;
    while (!(at instanceof Start)) {
      if (at instanceof Then then) {
        reversed.push(then.event());
        at = then.before();
      } else if (at instanceof Both both) {
        List<Event> later = both.later().events();
        for (int i = later.size() - 1; i >= 0; i--) {
          if (both.told().test(later.get(i))) {
            reversed.push(both.seen().apply(later.get(i)));
          }
        }
        at = both.before();
      }
    }
    return new ArrayList<>(reversed);
  }
}
