package dev.ddilint.rules.release;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What the outcome of each slot tells, whoever stored into it; begins with the best case. */
final class SlotGuarantees {
  private final Map<Slot, EnumMap<Outcome, Guarantee>> known = new HashMap<>();

  /** A slot that nothing is stored in tells nothing. */
  Guarantee of(Slot slot, Outcome outcome) {
    EnumMap<Outcome, Guarantee> outcomes = known.get(slot);
    return outcomes == null ? Guarantee.NONE : outcomes.getOrDefault(outcome, Guarantee.CHECKED);
  }

  /** Makes a slot one that something is stored in. */
  void expect(Slot slot) {
    known.put(slot, new EnumMap<>(Outcome.class));
  }

  /** Lowers what an outcome tells; whether that changed anything. */
  boolean lower(Slot slot, Outcome outcome, Guarantee guarantee) {
    Guarantee before = of(slot, outcome);
    Guarantee after = before.join(guarantee);
    if (after.equals(before)) {
      return false;
    }
    known.computeIfAbsent(slot, key -> new EnumMap<>(Outcome.class)).put(outcome, after);
    return true;
  }
}
