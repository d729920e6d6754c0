package dev.ddilint.rules.mutation;

import java.util.Optional;

/** A lock, or a region, is released twice in a row. */
final class DuplicateRelease implements CallOperator {
  @Override
  public String name() {
    return "duplicate release";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return LockCalls.released(place)
        .map(kind -> LockCalls.fault(place, kind, "(%1$s, %1$s)".formatted(place.text())));
  }
}
