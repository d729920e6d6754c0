package dev.ddilint.rules.release;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which cells are still to be computed: those that somebody asks for, for the first time, and those
 * that asked for one that has changed since. The latest come before the others: what got worse is
 * told on at once, and most of what else was asked for need not be computed then, as those that
 * asked for it are decided, that is, cannot get worse any more.
 */
final class Demands {
  private final Map<Cell, Set<Cell>> readers = new HashMap<>();
  private final Deque<Cell> stack = new ArrayDeque<>();
  private final Set<Cell> pending = new HashSet<>();
  private final Set<Cell> begun = new HashSet<>();
  private final Predicate<Cell> decided;
  private Optional<Cell> goal = Optional.empty();
  private Optional<Cell> running = Optional.empty();

  Demands(Predicate<Cell> decided) {
    this.decided = decided;
  }

  /** All that follows is for this cell, until another one is sought. */
  void seek(Cell cell) {
    goal = Optional.of(cell);
    add(cell);
  }

  /** The cell that is computed now asks for another one. */
  void read(Cell cell) {
    noteReader(cell);
    if (!begun.contains(cell)) {
      add(cell);
    }
  }

  private void noteReader(Cell cell) {
    if (running.isPresent()) {
      readers.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(running.get());
    }
  }

  /**
   * The cell that is computed now asks for another one, unless the computation of that has not even
   * begun: then it goes first, and the one that asks comes again after it.
   */
  boolean isBegun(Cell cell) {
    boolean known = begun.contains(cell);
    if (known) {
      read(cell);
    } else {
      first(cell);
    }
    return known;
  }

  /** Another cell goes first, and the one that is computed now comes again after it. */
  void first(Cell cell) {
    running.ifPresent(this::add);
    noteReader(cell);
    add(cell);
  }

  /** A cell is worse than it was. */
  void changed(Cell cell) {
    for (Cell reader : readers.getOrDefault(cell, Set.of())) {
      if (pending.add(reader)) {
        stack.push(reader);
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
        begin(top);
      }
    }
    return running;
  }

  /** What is not computed now is as good as new to whoever asks for it later. */
  private void begin(Cell cell) {
    if (isNeeded(cell)) {
      begun.add(cell);
      running = Optional.of(cell);
    } else {
      begun.remove(cell);
    }
  }

  private boolean isNeeded(Cell cell) {
    return !decided.test(cell) && (goal.equals(Optional.of(cell)) || isAwaited(cell));
  }

  private boolean isAwaited(Cell cell) {
    for (Cell reader : readers.getOrDefault(cell, Set.of())) {
      if (!decided.test(reader)) {
        return true;
      }
    }
    return false;
  }
}
