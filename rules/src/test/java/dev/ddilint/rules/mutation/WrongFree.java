package dev.ddilint.rules.mutation;

import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.resource.ObjectKinds;
import java.util.Optional;

/** Memory is given back by a routine that takes another kind of memory. */
final class WrongFree implements CallOperator {
  private static final ObjectKinds KINDS = ObjectKinds.load();

  @Override
  public String name() {
    return "wrong free";
  }

  @Override
  public Optional<Fault> fault(CallPlace place) {
    Optional<String> kind =
        place.fact(Fact.TakesBack.class).map(Fact.TakesBack::kind).filter(WrongFree::isMemory);
    if (kind.isEmpty() || !place.isWrittenOut()) {
      return Optional.empty();
    }
    Optional<Integer> index =
        place.fact(Fact.TakesBack.class).flatMap(takesBack -> place.argument(takesBack.object()));
    return VisibleFunctions.insteadOf(
            place, other -> index.isPresent() && takesOther(other, index.get(), kind.get()))
        .stream()
        .findFirst()
        .map(
            other ->
                Fault.at(place, kind.get(), VisibleFunctions.call(other, place), Family.PAIRING));
  }

  /** Whether it takes memory of another kind in the same place. */
  private static boolean takesOther(FunctionContract other, int index, String kind) {
    return other
        .stated(Fact.TakesBack.class)
        .anyMatch(
            takesBack ->
                isMemory(takesBack.kind())
                    && !takesBack.kind().equals(kind)
                    && index < other.parameters().size()
                    && AccessPath.of(takesBack.object())
                        .equals(other.parameters().get(index).name()));
  }

  private static boolean isMemory(String kind) {
    return KINDS.of(kind).nature() == ObjectKind.Nature.MEMORY;
  }
}
