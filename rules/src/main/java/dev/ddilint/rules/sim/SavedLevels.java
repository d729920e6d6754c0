package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Compares the level that comes with the release of a lock with the one that was saved when the
 * lock was acquired.
 *
 * <p>Each lock that saves the level has it in a shadow of its own. Locks may be released in another
 * order than the reverse, if the saved levels are exchanged: who releases the first one with the
 * level of the second owes the second one the level of the first.
 */
final class SavedLevels {
  private SavedLevels() {}

  /** Keeps the level from before the call for each lock that the call acquired. */
  static MachineState acquired(MachineState before, MachineState after) {
    MachineState result = after;
    for (Region lock : after.property().locks().acquired()) {
      if (!before.property().locks().isHeld(lock)) {
        Value level = new Value.Snapshot(before.property().irql());
        result =
            result.with(result.memory().store(new Region.Shadow(lock, Trait.SAVED_LEVEL), level));
      }
    }
    return result;
  }

  /**
   * The state after a call that released locks, with the level right that goes on.
   *
   * @param restored the level that the call was given; empty when it keeps it itself
   */
  static MachineState released(
      MachineState before, MachineState after, Optional<Value> restored, LevelFaults faults) {
    List<Region> released =
        before.property().locks().acquired().stream()
            .filter(lock -> !after.property().locks().isHeld(lock))
            .toList();
    MachineState result = after;
    Optional<IrqlState> level = restored.flatMap(LevelTransfer::stateOf);
    if (released.size() == 1 && level.isPresent()) {
      Region lock = released.get(0);
      Optional<IrqlState> saved = saved(lock, before);
      if (saved.isPresent()) {
        result = compare(lock, saved.get(), level.get(), before, after, faults);
      }
    }
    for (Region lock : released) {
      result = result.with(result.memory().forget(new Region.Shadow(lock, Trait.SAVED_LEVEL)));
    }
    return result;
  }

  private static MachineState compare(
      Region lock,
      IrqlState saved,
      IrqlState restored,
      MachineState before,
      MachineState after,
      LevelFaults faults) {
    if (saved.differsFrom(restored)) {
      Optional<Region> exchanged = heldWith(restored, after);
      if (exchanged.isPresent()) {
        Value owed = new Value.Snapshot(saved);
        return after.with(
            after.memory().store(new Region.Shadow(exchanged.get(), Trait.SAVED_LEVEL), owed));
      }
      faults.otherSaved(lock, restored, saved, before);
      return after.with(after.property().with(saved));
    }
    for (Region other : after.property().locks().acquired()) {
      Optional<IrqlState> needed = saved(other, after).filter(level -> isAbove(level, restored));
      if (needed.isPresent()) {
        faults.loweredUnder(other, restored, needed.get(), before);
        return after.with(after.property().with(needed.get()));
      }
    }
    return after;
  }

  private static Optional<Region> heldWith(IrqlState level, MachineState state) {
    return state.property().locks().acquired().stream()
        .filter(lock -> saved(lock, state).filter(saved -> !saved.differsFrom(level)).isPresent())
        .findFirst();
  }

  private static Optional<IrqlState> saved(Region lock, MachineState state) {
    return state
        .memory()
        .contents()
        .get(new Region.Shadow(lock, Trait.SAVED_LEVEL))
        .flatMap(LevelTransfer::stateOf);
  }

  private static boolean isAbove(IrqlState needed, IrqlState level) {
    return !needed.asOnEntry()
        && needed.range().low().isAbove(level.range().low())
        && (level.asOnEntry() || needed.range().low().isAbove(level.range().high()));
  }
}
