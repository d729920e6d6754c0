package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;

/** Which memory on a path may be paged out: what an allocation said of what it handed out. */
final class Residency {
  private Residency() {}

  /** The memory at a place may be paged out. */
  static MachineState pageable(Region memory, MachineState state) {
    return memory.isKnown()
        ? state.with(state.memory().store(key(memory), Value.Constant.ONE))
        : state;
  }

  /** Whether a region lies in memory that may be paged out. */
  static boolean isPageable(Region region, Memory memory) {
    Region root = region.root();
    return root instanceof Region.Pointee
        && Value.Constant.ONE.equals(memory.contents().getOrDefault(key(root), Value.ANYTHING));
  }

  private static Region key(Region memory) {
    return new Region.Shadow(memory, Trait.PAGEABLE);
  }
}
