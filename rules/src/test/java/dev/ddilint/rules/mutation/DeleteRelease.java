package dev.ddilint.rules.mutation;

import java.util.Optional;

/** A lock, or a region, is not released. */
final class DeleteRelease implements CallOperator {
  @Override
  public String name() {
    return "delete release";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return LockCalls.released(place).map(kind -> LockCalls.fault(place, kind, place.neutral()));
  }
}
