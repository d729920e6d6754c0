package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.ObjectClass;
import java.util.HashSet;
import java.util.Set;

/**
 * What the paths of a function may hold where it calls something.
 *
 * @param locks where they live
 * @param anything locks may have been acquired unseen
 */
record CalledUnder(Set<ObjectClass> locks, boolean anything) {
  static final CalledUnder NOTHING = new CalledUnder(Set.of(), false);

  CalledUnder {
    locks = Set.copyOf(locks);
  }

  boolean mayBe(ObjectClass lock) {
    return anything || locks.contains(lock);
  }

  CalledUnder or(CalledUnder other) {
    if (equals(other) || other.equals(NOTHING)) {
      return this;
    }
    Set<ObjectClass> both = new HashSet<>(locks);
    both.addAll(other.locks);
    return new CalledUnder(both, anything || other.anything);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof CalledUnder calledUnder
            && calledUnder.locks.equals(locks)
            && calledUnder.anything == anything);
  }

  @Override
  public int hashCode() {
    return 31 * locks.hashCode() + Boolean.hashCode(anything);
  }
}
