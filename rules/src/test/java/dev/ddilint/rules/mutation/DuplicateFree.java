package dev.ddilint.rules.mutation;

import dev.ddilint.rules.contract.Fact;
import java.util.Optional;

/** Memory, a handle or a reference is given back twice in a row. */
final class DuplicateFree implements CallOperator {
  @Override
  public String name() {
    return "duplicate free";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return place
        .fact(Fact.TakesBack.class)
        .filter(takesBack -> place.fact(Fact.HandsOut.class).isEmpty() && !place.begins())
        .map(
            takesBack ->
                Fault.at(
                    place,
                    takesBack.kind(),
                    "(%1$s, %1$s)".formatted(place.text()),
                    Family.PAIRING,
                    Family.LIFETIME,
                    Family.REQUESTS));
  }
}
