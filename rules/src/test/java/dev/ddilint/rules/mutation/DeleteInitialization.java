package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Direction;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import java.util.List;
import java.util.Optional;

/**
 * An object in the memory of the driver is not initialized: a call that begins a life, or one that
 * only fills an object of a type that other routines called in the driver want alive.
 */
final class DeleteInitialization implements Operator {
  @Override
  public String name() {
    return "delete initialization";
  }

  @Override
  public List<Fault> faults(ContractPlaces places) {
    return places.calls().stream()
        .flatMap(
            place ->
                kind(place)
                    .map(
                        kind ->
                            Fault.at(place, kind, place.neutral(), Family.LIFETIME, Family.IRQL))
                    .stream())
        .toList();
  }

  private static Optional<String> kind(CallPlace place) {
    return place
        .effect(Effect.Begins.class)
        .filter(begins -> isOutput(place, begins.object()) && !isHandle(place, begins.object()))
        .map(Effect.Begins::kind)
        .or(() -> filled(place));
  }

  private static Optional<String> filled(CallPlace place) {
    return place.isVoid()
        ? place.contract().parameters().stream()
            .filter(each -> isOutput(place, new Expression.Name(place.span(), each.name())))
            .flatMap(each -> wantedAlive(place.driver(), each).stream())
            .findFirst()
        : Optional.empty();
  }

  /** What is handed out by a pointer to it is not in the memory of the driver. */
  private static boolean isHandle(CallPlace place, Expression object) {
    return place
        .argument(object)
        .map(index -> place.contract().parameters().get(index).type().pointee())
        .filter(CType.Pointer.class::isInstance)
        .isPresent();
  }

  private static boolean isOutput(CallPlace place, Expression object) {
    Optional<Integer> index = place.argument(object);
    return place.contract().facts().stream()
        .map(stated -> stated.fact())
        .anyMatch(
            fact ->
                fact instanceof Fact.Flow flow
                    && flow.direction() == Direction.OUT
                    && place.argument(flow.object()).equals(index));
  }

  /** The kind that some routine called in the driver wants behind a pointer of this type. */
  private static Optional<String> wantedAlive(HealthyDriver driver, Symbol.Variable parameter) {
    CType type = parameter.type();
    if (type.pointee() instanceof CType.NoValue) {
      return Optional.empty();
    }
    return driver.places().stream()
        .flatMap(places -> places.calls().stream())
        .flatMap(
            other ->
                other
                    .fact(Fact.Alive.class)
                    .filter(
                        alive ->
                            other
                                .argument(alive.object())
                                .map(index -> other.contract().parameters().get(index).type())
                                .filter(type::equals)
                                .isPresent())
                    .map(Fact.Alive::kind)
                    .stream())
        .findFirst();
  }
}
