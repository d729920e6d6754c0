package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.value.Region;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    after.forEach(state -> taken.addAll(maybeTaken(before, state)));
    return taken.isEmpty() ? after : Ways.map(after, state -> doubting(taken, before, state));
  }

  private static List<Region> maybeTaken(MachineState before, MachineState after) {
    Set<Region> known = before.locks().doubted();
    return Stream.concat(
            taken(before, after),
            after.locks().doubted().stream().filter(lock -> !known.contains(lock)))
        .toList();
  }

  /** Acquired, or taken back from those to whom they were given up. */
  private static Stream<Region> taken(MachineState before, MachineState after) {
    HeldLocks was = before.property().locks();
    HeldLocks is = after.property().locks();
    return Stream.concat(
        is.acquired().stream().filter(lock -> !was.isHeld(lock)),
        was.givenUp().stream().filter(lock -> !is.isGivenUp(lock)));
  }

  private static MachineState doubting(Set<Region> taken, MachineState before, MachineState after) {
    List<Region> here = taken(before, after).toList();
    return after.with(
        after.locks().doubting(taken.stream().filter(lock -> !here.contains(lock)).toList()));
  }
}
