package dev.ddilint.rules.mutation;

import dev.ddilint.rules.contract.Fact;
import java.util.Optional;

/** Memory, a handle or a reference is not given back. */
final class DeleteFree implements CallOperator {
  @Override
  public String name() {
    return "delete free";
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
                    place.neutral(),
                    Family.PAIRING,
                    Family.LIFETIME,
                    Family.REQUESTS));
  }
}
