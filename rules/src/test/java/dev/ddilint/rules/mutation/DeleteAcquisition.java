package dev.ddilint.rules.mutation;

import java.util.Optional;

/** A lock, or a region, is not acquired; the call seems to succeed. */
final class DeleteAcquisition implements CallOperator {
  @Override
  public String name() {
    return "delete acquisition";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return LockCalls.acquired(place).map(kind -> LockCalls.fault(place, kind, place.neutral()));
  }
}
