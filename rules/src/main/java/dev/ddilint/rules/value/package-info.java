/**
 * Values and places of a running C function, symbolically: what a pointer points to, what a
 * variable holds, what is known of a number.
 *
 * <p>Start reading at {@link dev.ddilint.rules.value.Value} and {@link
 * dev.ddilint.rules.value.Region}. The memory model is that of region-based symbolic execution (Xu,
 * Kremenek, Zhang: A Memory Model for Static Analysis of C Programs, ISoLA 2010): values name where
 * they came from, so equal names are equal values, and an alias is simply another way to the same
 * region. The package knows nothing of drivers, control flow or contracts, but for the names of
 * what is kept beside an object ({@link dev.ddilint.rules.value.Trait}).
 *
 * <p>The records compared most write {@code equals} out: what the compiler makes of a record's goes
 * through method handles, which the quick JIT compiler that a short run lives with does not inline.
 */
@NullMarked
package dev.ddilint.rules.value;

import org.jspecify.annotations.NullMarked;
