package dev.ddilint.rules.mutation;

import dev.ddilint.rules.contract.Fact;
import java.util.Optional;

/** A lock that its holder must not take again is acquired twice in a row. */
final class DuplicateAcquisition implements CallOperator {
  @Override
  public String name() {
    return "duplicate acquisition";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return LockCalls.acquired(place)
        .filter(kind -> place.fact(Fact.LockNotHeld.class).isPresent())
        .map(kind -> LockCalls.fault(place, kind, "(%1$s, %1$s)".formatted(place.text())));
  }
}
