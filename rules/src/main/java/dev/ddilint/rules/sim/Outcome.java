package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Value;

/**
 * One way in which a function returns, in terms of its parameters and of what memory held at its
 * entry.
 *
 * @param result the value returned; anything for a void function
 * @param memory what it wrote, and under which conditions it returns this way
 * @param guarded see {@link MachineState}
 * @param trail how it came there; its last event is the {@code return}, if there was one
 */
public record Outcome(
    Property property,
    ResultClass resultClass,
    Value result,
    Memory memory,
    boolean guarded,
    Trail trail) {}
