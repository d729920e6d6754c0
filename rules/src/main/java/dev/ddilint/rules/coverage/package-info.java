/**
 * How much of what drivers call has a contract: for people who decide what to model next, and for
 * users who wonder why nothing is found.
 *
 * <p>Start reading at {@link dev.ddilint.rules.coverage.CallCoverage}. The package judges only
 * whether contracts are there, not what they say.
 */
@NullMarked
package dev.ddilint.rules.coverage;

import org.jspecify.annotations.NullMarked;
