/**
 * The interrupt request level of a path: a lattice, and what contracts do to it.
 *
 * <p>Start reading at {@link dev.ddilint.rules.irql.IrqlState}.
 */
@NullMarked
package dev.ddilint.rules.irql;

import org.jspecify.annotations.NullMarked;
