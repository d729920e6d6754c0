package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How a path came to its state: the events so far, newest first, shared between paths. */
public sealed interface Trail {
  /** The start of a function. */
  record Start() implements Trail {}

  /** An event after others. */
  record Then(Trail before, Event event) implements Trail {}

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
    Trail result = this;
    for (Event event : callee.events()) {
      if (event.kind() != Event.Kind.BRANCH && event.kind() != Event.Kind.DECISION) {
        result = result.then(event.inCaller(caller));
      }
    }
    return result;
  }

  /** This trail with what a callee did to objects after it. */
  default Trail thenObjectsOfCallee(Trail callee) {
    Trail result = this;
    for (Event event : callee.events()) {
      if (event.kind() == Event.Kind.OBJECT) {
        result = result.then(event);
      }
    }
    return result;
  }

  /** This trail with all events of another one after it. */
  default Trail then(Trail later) {
    Trail result = this;
    for (Event event : later.events()) {
      result = result.then(event);
    }
    return result;
  }

  /** This trail of a function that is known to be entered at a level. */
  default Trail calledAt(IrqlState caller) {
    Trail result = start();
    for (Event event : events()) {
      result = result.then(event.calledAt(caller));
    }
    return result;
  }

  /** The events, oldest first. */
  default List<Event> events() {
    Deque<Event> reversed = new ArrayDeque<>();
    Trail at = this;
    while (at instanceof Then then) {
      reversed.push(then.event());
      at = then.before();
    }
    return new ArrayList<>(reversed);
  }
}
