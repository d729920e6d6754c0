package dev.ddilint.rules.release;

import dev.ddilint.rules.interproc.FunctionIndex.Node;

/** What is computed at a time, and again when something it relies on gets worse. */
sealed interface Cell {
  /** What holds where a function is entered. */
  record Entry(Node function) implements Cell {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Entry entry && entry.function.equals(function));
    }

    @Override
    public int hashCode() {
      return function.hashCode();
    }
  }

  /** What holds within a function. */
  record Body(Node function) implements Cell {
    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Body body && body.function.equals(function));
    }

    @Override
    public int hashCode() {
      return function.hashCode();
    }
  }

  /** What an outcome of a slot tells that something is stored in. */
  record Told(Slot slot, Outcome outcome) implements Cell {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Told told && told.slot.equals(slot) && told.outcome.equals(outcome));
    }

    @Override
    public int hashCode() {
      return 31 * slot.hashCode() + outcome.hashCode();
    }
  }
}
