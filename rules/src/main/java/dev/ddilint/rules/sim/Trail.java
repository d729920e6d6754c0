package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How a path came to its state: the events so far, newest first, shared between paths. What a
 * callee adds is told from its own trail only once somebody reads it: few states lead to a finding.
 */
public sealed interface Trail {
  /** The start of a function. */
  record Start() implements Trail {
    private static final Start ONLY = new Start();
  }

  /** An event after others. */
  record Then(Trail before, Event event) implements Trail {}

  /**
   * Another trail after one.
   *
   * @param telling what becomes of its events
   * @param caller the level at which a callee was called
   */
  record Both(Trail before, Trail later, Telling telling, IrqlState caller) implements Trail {}

  /** How the events of one trail are told in another. */
  enum Telling {
    /** As they are. */
    WHOLE,
    /** Those of a callee but for its branches. */
    OF_CALLEE,
    /** What a callee did to objects. */
    OBJECTS,
    /** Those of a function that is known to be entered at a level. */
    CALLED;

    boolean tells(Event event) {
      return switch (this) {
        case WHOLE, CALLED -> true;
        case OF_CALLEE -> !event.isBranch();
        case OBJECTS -> event.kind() == Event.Kind.OBJECT;
      };
    }

    Event told(Event event, IrqlState caller) {
      return switch (this) {
        case WHOLE, OBJECTS -> event;
        case OF_CALLEE -> event.inCaller(caller);
        case CALLED -> event.calledAt(caller);
      };
    }
  }

  static Trail start() {
    return Start.ONLY;
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
    return then(callee, Telling.OF_CALLEE, caller);
  }

  /** This trail with what a callee did to objects after it. */
  default Trail thenObjectsOfCallee(Trail callee) {
    return then(callee, Telling.OBJECTS, IrqlState.ENTRY);
  }

  /** This trail with all events of another one after it. */
  default Trail then(Trail later) {
    return this instanceof Start ? later : then(later, Telling.WHOLE, IrqlState.ENTRY);
  }

  /** This trail with that of a function after it that is known to be entered at a level. */
  default Trail thenCalledAt(IrqlState caller, Trail callee) {
    return then(callee, Telling.CALLED, caller);
  }

  private Trail then(Trail later, Telling telling, IrqlState caller) {
    return later instanceof Start ? this : new Both(this, later, telling, caller);
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
          if (both.telling().tells(later.get(i))) {
            reversed.push(both.telling().told(later.get(i), both.caller()));
          }
        }
        at = both.before();
      }
    }
    return new ArrayList<>(reversed);
  }
}
