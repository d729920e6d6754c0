package dev.ddilint.rules.mutation;

import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import java.util.Optional;

/**
 * The life of an object is ended twice in a row; a state that the living object may or may not be
 * in, and which is ended in any case, is no such life.
 */
final class DuplicateEnd implements CallOperator {
  @Override
  public String name() {
    return "duplicate end";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return place
        .effect(Effect.Ends.class)
        .filter(ends -> place.argument(ends.object()).isPresent())
        .filter(
            ends -> place.fact(Fact.Alive.class).filter(alive -> isState(alive, ends)).isEmpty())
        .map(
            ends ->
                Fault.at(
                    place,
                    ends.kind(),
                    "(%1$s, %1$s)".formatted(place.text()),
                    Family.PAIRING,
                    Family.LIFETIME,
                    Family.REQUESTS,
                    Family.IRQL));
  }

  private static boolean isState(Fact.Alive alive, Effect.Ends ends) {
    return !alive.kind().equals(ends.kind());
  }
}
