package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Fact;
import java.util.Optional;

/** A share in an object is not taken: a reference, a remove lock; the call seems to succeed. */
final class DeleteReference implements CallOperator {
  @Override
  public String name() {
    return "delete reference";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    return place
        .fact(Fact.HandsOut.class)
        .filter(handsOut -> place.argument(handsOut.object()).isPresent())
        .filter(handsOut -> handsOut.object() instanceof Expression.Name)
        .map(
            handsOut ->
                Fault.at(place, handsOut.kind(), place.neutral(), Family.PAIRING, Family.LIFETIME));
  }
}
