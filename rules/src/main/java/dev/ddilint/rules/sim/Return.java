package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.resource.BitState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A way in which paths of a function end.
 *
 * @param resultClass what the function returns there
 * @param result the value; anything for a void function
 * @param guarded see {@link MachineState}
 * @param trail how one such path came there; its last event is the {@code return}, if there was one
 * @param answer of a routine that the system gave a request
 */
public record Return(
    Property property,
    ResultClass resultClass,
    Value result,
    boolean guarded,
    Trail trail,
    Optional<RequestAnswer> answer) {

  /** Whether the function may tell success here, as NTSTATUS does. */
  public boolean maySucceed() {
    return switch (resultClass) {
      case ZERO, POSITIVE, NOT_NEGATIVE -> true;
      case NEGATIVE, NONZERO -> false;
      case ANY ->
          result instanceof Value.Produced produced
              && produced.origin() instanceof Site site
              && site.node() instanceof Expression.Call;
    };
  }

  /** Bits that are still set in objects which the path made. */
  public List<BitState.Open> openBits() {
    return property.objects().bits().open();
  }

  /** The steps since such an object was made. */
  public List<Event> path(BitState.Open bits) {
    return ObjectTransfer.since(bits.since(), trail.events());
  }

  /** What began, or was handed out, and did not end. */
  public List<Debt> alive() {
    return property.objects().states().entries().stream()
        .filter(entry -> entry.getValue().alive())
        .map(entry -> new Debt(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What is owed and not part of the result: nobody can give it back. */
  public List<Debt> debts() {
    return property.objects().owed().stream()
        .filter(entry -> !TrackedObjects.leadsTo(result, entry.getKey()))
        .map(entry -> new Debt(entry.getKey(), entry.getValue()))
        .toList();
  }
}
