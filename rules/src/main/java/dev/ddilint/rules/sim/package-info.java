/**
 * Property simulation of driver functions: expressions, calls and branches change the state of the
 * machine (IRQL, locks, the objects it began, owes or ended) and what is known of memory.
 *
 * <p>Start reading at {@link dev.ddilint.rules.sim.FunctionSimulation}, which runs one function and
 * yields its {@link dev.ddilint.rules.sim.Summary}; {@link dev.ddilint.rules.sim.DriverSimulation}
 * runs all of a driver, callees first. Unsound on purpose, so that what is reported is real: memory
 * reached through pointers of different origin is assumed to be different, calls through unknown
 * pointers change memory but neither IRQL nor locks, and recursion is not unrolled.
 */
@NullMarked
package dev.ddilint.rules.sim;

import org.jspecify.annotations.NullMarked;
