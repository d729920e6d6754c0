package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.TrackedObjects;

/** What matters on a path: paths that differ here are kept apart. */
public record Property(
    IrqlState irql, HeldLocks locks, TrackedObjects objects, TrackedRequests requests) {
  static final Property ENTRY =
      new Property(IrqlState.ENTRY, HeldLocks.NONE, TrackedObjects.NONE, TrackedRequests.NONE);

  Property with(IrqlState changed) {
    return new Property(changed, locks, objects, requests);
  }

  Property with(HeldLocks changed) {
    return new Property(irql, changed, objects, requests);
  }

  Property with(TrackedObjects changed) {
    return new Property(irql, locks, changed, requests);
  }

  Property with(TrackedRequests changed) {
    return new Property(irql, locks, objects, changed);
  }

  /** Nothing is held and the level is that of the entry. */
  boolean isSettled() {
    return irql.asOnEntry() && !locks.holdsSome();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Property property
            && property.irql.equals(irql)
            && property.locks.equals(locks)
            && property.objects.equals(objects)
            && property.requests.equals(requests));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * irql.hashCode() + locks.hashCode()) + objects.hashCode();
  }

  /** For code flows. */
  Situation situation() {
    return new Situation(irql, locks);
  }
}
