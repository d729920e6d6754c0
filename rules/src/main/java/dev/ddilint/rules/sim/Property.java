package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.value.Region;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What matters on a path: paths that differ here are kept apart.
 *
 * @param ended objects whose life ended on the path
 */
public record Property(IrqlState irql, HeldLocks locks, Set<Region> ended) {
  static final Property ENTRY = new Property(IrqlState.ENTRY, HeldLocks.NONE, Set.of());

  Property with(IrqlState changed) {
    return new Property(changed, locks, ended);
  }

  Property with(HeldLocks changed) {
    return new Property(irql, changed, ended);
  }

  Property ending(Region object) {
    return endingAll(List.of(object));
  }

  Property endingAll(Collection<Region> objects) {
    Set<Region> more = new LinkedHashSet<>(ended);
    more.addAll(objects);
    return new Property(irql, locks, more);
  }

  /** For code flows. */
  String describe() {
    return locks.acquired().isEmpty() ? irql.toString() : irql + "; " + locks;
  }
}
