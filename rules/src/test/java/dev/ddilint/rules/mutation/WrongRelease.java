package dev.ddilint.rules.mutation;

import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import java.util.List;
import java.util.Optional;

/** A lock, or a region, is released by a routine that goes with another acquisition. */
final class WrongRelease implements CallOperator {
  @Override
  public String name() {
    return "wrong release";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    if (LockCalls.released(place).isEmpty() || !place.isWrittenOut()) {
      return Optional.empty();
    }
    return VisibleFunctions.insteadOf(place, other -> releasesOtherwise(other, place.contract()))
        .stream()
        .findFirst()
        .map(
            other ->
                LockCalls.fault(
                    place,
                    LockCalls.released(place).orElseThrow(),
                    VisibleFunctions.call(other, place)));
  }

  private static boolean releasesOtherwise(FunctionContract other, FunctionContract called) {
    return other.releases()
        && !other.acquires()
        && forms(other).isEmpty() == forms(called).isEmpty()
        && !way(other).equals(way(called));
  }

  /** What tells releases of one lock apart. */
  private static List<Object> way(FunctionContract contract) {
    return List.of(
        forms(contract),
        contract.clauses().stream()
            .map(Clause::effect)
            .filter(effect -> effect instanceof Effect.Leaves)
            .toList(),
        contract.clauses().stream()
            .map(Clause::effect)
            .filter(Effect.Releases.class::isInstance)
            .map(effect -> ((Effect.Releases) effect).mode())
            .toList());
  }

  private static List<Fact.LockForm> forms(FunctionContract contract) {
    return contract.stated(Fact.LockForm.class).toList();
  }
}
