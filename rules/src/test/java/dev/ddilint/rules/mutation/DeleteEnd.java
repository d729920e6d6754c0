package dev.ddilint.rules.mutation;

import dev.ddilint.rules.contract.Effect;
import java.util.Optional;

/** The life of an object in the memory of the driver is not ended. */
final class DeleteEnd implements CallOperator {
  @Override
  public String name() {
    return "delete end";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return place
        .effect(Effect.Ends.class)
        .map(
            ends ->
                Fault.at(
                    place,
                    ends.kind(),
                    place.neutral(),
                    Family.PAIRING,
                    Family.LIFETIME,
                    Family.REQUESTS,
                    Family.IRQL));
  }
}
