/**
 * Which release of Windows a driver has made sure of at a point: turns checks of the version
 * ({@code RtlIsNtDdiVersionAvailable}, comparisons of what {@code RtlGetVersion} filled in), told
 * by contracts, into a {@link dev.ddilint.rules.release.Guarantee} for every place of the code.
 *
 * <p>Start reading at {@link dev.ddilint.rules.release.VersionGuards}. The version of the running
 * system never changes: a guarantee once won holds on, so that one value a block is enough, and a
 * flag that a check was stored in counts wherever it is tested, in the order of no execution.
 * Unlike the simulation this takes every path for feasible and looks at one question only; where it
 * cannot tell it errs on the side of a guarantee.
 */
@NullMarked
package dev.ddilint.rules.release;

import org.jspecify.annotations.NullMarked;
