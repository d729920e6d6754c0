/**
 * The rule engine: a driver's parsed units in, findings out.
 *
 * <p>Start reading at {@link dev.ddilint.rules.Analyzer}; then the packages from below: {@code
 * contract} (what the documentation demands), {@code value}, {@code irql}, {@code resource} and
 * {@code flow} (lattices and their fixed point), {@code interproc} (the driver as a whole), {@code
 * sim} (the simulation that puts them together), {@code custody} (who keeps and gives back what
 * outlives functions), {@code check} (the rules), {@code suppress} (what the sources ask not to
 * report). The module knows no files, no options of a command line and no report formats.
 *
 * <p>A run is over before the JVM's optimizing compiler would pay: where code runs hot, loops stand
 * instead of streams, small classes instead of functions that capture, and records that are
 * compared spell out {@code equals} and {@code hashCode}, as in the front end.
 */
@NullMarked
package dev.ddilint.rules;

import org.jspecify.annotations.NullMarked;
