package dev.ddilint.rules.sim;

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
