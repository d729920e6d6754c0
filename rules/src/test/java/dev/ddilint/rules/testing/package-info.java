/**
 * How rules are tested: C sources that say on their lines what is expected there.
 *
 * <p>Start reading at {@link dev.ddilint.rules.testing.DriverTest}.
 */
@NullMarked
package dev.ddilint.rules.testing;

import org.jspecify.annotations.NullMarked;
