package dev.ddilint.rules.release;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the outcome of each slot tells, whoever stored into it; begins with the best case. Keeps in
 * mind who asked.
 */
final class SlotGuarantees {
  private final Map<Slot, EnumMap<Outcome, Guarantee>> known = new HashMap<>();
  private final Map<Slot, Set<Cell>> readers = new HashMap<>();
  private Optional<Cell> reader = Optional.empty();

  /** Who asks from now on. */
  void readBy(Cell cell) {
    reader = Optional.of(cell);
  }

  /** Who asked for a slot, in the order in which they did. */
  Set<Cell> readers(Slot slot) {
    return readers.getOrDefault(slot, Set.of());
  }

  /** A slot that nothing is stored in tells nothing. */
  Guarantee of(Slot slot, Outcome outcome) {
    reader.ifPresent(cell -> readers.computeIfAbsent(slot, key -> new LinkedHashSet<>()).add(cell));
    return get(slot, outcome);
  }

  private Guarantee get(Slot slot, Outcome outcome) {
    EnumMap<Outcome, Guarantee> outcomes = known.get(slot);
    return outcomes == null ? Guarantee.NONE : outcomes.getOrDefault(outcome, Guarantee.CHECKED);
  }

  /** Whether no outcome of a slot tells anything: it cannot get worse. */
  boolean tellsNothing(Slot slot) {
    EnumMap<Outcome, Guarantee> outcomes = known.get(slot);
    return outcomes == null
        || (outcomes.size() == Outcome.values().length
            && outcomes.values().stream().allMatch(Guarantee.NONE::equals));
  }

  /** Makes a slot one that something is stored in. */
  void expect(Slot slot) {
    known.put(slot, new EnumMap<>(Outcome.class));
  }

  /** Lowers what an outcome tells; whether that changed anything. */
  boolean lower(Slot slot, Outcome outcome, Guarantee guarantee) {
    Guarantee before = get(slot, outcome);
    Guarantee after = before.join(guarantee);
    if (after.equals(before)) {
      return false;
    }
    known.computeIfAbsent(slot, key -> new EnumMap<>(Outcome.class)).put(outcome, after);
    return true;
  }
}
