package dev.ddilint.rules.release;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells are still to be computed: those that somebody asks for, for the first time, and those
 * that asked for one that has changed since. What is asked for for the first time comes first, the
 * latest before the others: most cells then find computed what they rely on.
 */
final class Demands {
  private final Map<Cell, Set<Cell>> readers = new HashMap<>();
  private final Deque<Cell> stack = new ArrayDeque<>();
  private final Set<Cell> pending = new HashSet<>();
  private final Set<Cell> begun = new HashSet<>();
  private Optional<Cell> running = Optional.empty();

  /** The cell that is computed now asks for another one. */
  void read(Cell cell) {
    Set<Cell> known = readers.computeIfAbsent(cell, key -> new LinkedHashSet<>());
    if (running.isPresent()) {
      known.add(running.get());
    }
    if (!begun.contains(cell)) {
      add(cell);
    }
  }

  /**
   * The cell that is computed now asks for another one, unless the computation of that has not even
   * begun: then it goes first, and the one that asks comes again after it.
   */
  boolean isBegun(Cell cell) {
    boolean known = begun.contains(cell);
    if (!known) {
      running.ifPresent(this::add);
    }
    read(cell);
    return known;
  }

  /** A cell is worse than it was. */
  void changed(Cell cell) {
    for (Cell reader : readers.getOrDefault(cell, Set.of())) {
      if (pending.add(reader)) {
        stack.addLast(reader);
      }
    }
  }

  private void add(Cell cell) {
    pending.add(cell);
    stack.push(cell);
  }

  /** The next cell, which is computed from now on; none when nothing is left to do. */
  Optional<Cell> next() {
    running = Optional.empty();
    while (running.isEmpty() && !stack.isEmpty()) {
      Cell top = stack.pop();
      if (pending.remove(top)) {
        begun.add(top);
        running = Optional.of(top);
      }
    }
    return running;
  }
}
