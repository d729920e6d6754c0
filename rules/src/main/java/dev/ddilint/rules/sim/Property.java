package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.value.Region;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What matters on a path: paths that differ here are kept apart.
 *
 * @param ended objects whose life ended on the path
 */
public record Property(IrqlState irql, HeldLocks locks, PSet<Region> ended) {
  static final Property ENTRY = new Property(IrqlState.ENTRY, HeldLocks.NONE, HashTreePSet.empty());

  Property with(IrqlState changed) {
    return new Property(changed, locks, ended);
  }

  Property with(HeldLocks changed) {
    return new Property(irql, changed, ended);
  }

  Property ending(Region object) {
    return new Property(irql, locks, ended.plus(object));
  }

  /** For code flows. */
  String describe() {
    return locks.acquired().isEmpty() ? irql.toString() : irql + "; " + locks;
  }
}
