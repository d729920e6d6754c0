package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.value.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A call that may fail to acquire a lock, and whose result nobody looks at: whoever wrote it knows
 * that it cannot fail there, and nothing is said of the way on which it does.
 */
final class DiscardedTries {
  private DiscardedTries() {}

  /**
   * The ways on after a statement that does not use its value.
   *
   * @param before what it started from
   */
  static List<MachineState> doubted(MachineState before, List<MachineState> after) {
    if (after.size() < 2) {
      return after;
    }
    Set<Region> taken = new LinkedHashSet<>();
    for (MachineState state : after) {
      taken.addAll(maybeTaken(before, state));
    }
    return taken.isEmpty() ? after : Ways.map(after, state -> doubting(taken, before, state));
  }

  private static List<Region> maybeTaken(MachineState before, MachineState after) {
    List<Region> taken = taken(before, after);
    if (!after.locks().equals(before.locks())) {
      Set<Region> known = before.locks().doubted();
      for (Region lock : after.locks().doubted()) {
        if (!known.contains(lock)) {
          taken.add(lock);
        }
      }
    }
    return taken;
  }

  /** Acquired, or taken back from those to whom they were given up. */
  private static List<Region> taken(MachineState before, MachineState after) {
    HeldLocks was = before.property().locks();
    HeldLocks is = after.property().locks();
    List<Region> taken = new ArrayList<>();
    for (Region lock : is.acquired()) {
      if (!was.isHeld(lock)) {
        taken.add(lock);
      }
    }
    for (Region lock : was.givenUp()) {
      if (!is.isGivenUp(lock)) {
        taken.add(lock);
      }
    }
    return taken;
  }

  private static MachineState doubting(Set<Region> taken, MachineState before, MachineState after) {
    List<Region> here = taken(before, after);
    return after.with(
        after.locks().doubting(taken.stream().filter(lock -> !here.contains(lock)).toList()));
  }
}
