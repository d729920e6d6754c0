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
        .filter(takesBack -> isNamed(place, takesBack))
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

  /** What a call or an operation yields may be another one when it is evaluated again. */
  private static boolean isNamed(CallPlace place, Fact.TakesBack takesBack) {
    return place
        .argument(takesBack.object())
        .map(index -> place.call().arguments().get(index))
        .filter(argument -> !AccessPath.of(argument).isEmpty())
        .isPresent();
  }
}
