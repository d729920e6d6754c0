package dev.ddilint.rules.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the outcome of each slot tells, whoever stored into it; begins with the best case. */
final class SlotGuarantees {
  private final Set<Slot> stored;
  private final Set<Slot> forgotten = new HashSet<>();
  private final Map<Cell.Told, Guarantee> lowered = new HashMap<>();
  private final Demands demands;

  /**
   * Those of a driver.
   *
   * @param stored the slots that something is stored in
   */
  SlotGuarantees(Demands demands, Set<Slot> stored) {
    this.demands = demands;
    this.stored = stored;
  }

  /** A slot that nothing is stored in tells nothing. */
  Guarantee of(Slot slot, Outcome outcome) {
    if (!stored.contains(slot) || forgotten.contains(slot)) {
      return Guarantee.NONE;
    }
    Cell.Told cell = new Cell.Told(slot, outcome);
    Guarantee guarantee = get(cell);
    if (!guarantee.equals(Guarantee.NONE)) {
      demands.read(cell);
    }
    return guarantee;
  }

  private Guarantee get(Cell.Told cell) {
    return lowered.getOrDefault(cell, Guarantee.CHECKED);
  }

  /** Whether an outcome of a slot tells nothing: it cannot get worse. */
  boolean tellsNothing(Cell.Told cell) {
    return get(cell).equals(Guarantee.NONE);
  }

  /** Something unknown is stored in a slot. */
  void forget(Slot slot) {
    forgotten.add(slot);
  }

  /** Lowers what an outcome tells; whether that changed anything. */
  boolean lower(Cell.Told cell, Guarantee guarantee) {
    Guarantee before = get(cell);
    Guarantee after = before.join(guarantee);
    if (after.equals(before)) {
      return false;
    }
    lowered.put(cell, after);
    return true;
  }
}
