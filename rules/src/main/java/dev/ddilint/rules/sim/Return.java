package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Value;

/**
 * A way in which paths of a function end.
 *
 * @param resultClass what the function returns there
 * @param result the value; anything for a void function
 * @param guarded see {@link MachineState}
 * @param trail how one such path came there; its last event is the {@code return}, if there was one
 */
public record Return(
    Property property, ResultClass resultClass, Value result, boolean guarded, Trail trail) {}
