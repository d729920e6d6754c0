/**
 * Who keeps what was handed out, over the whole driver: which places hold it, and which calls give
 * back what is in them.
 *
 * <p>Start reading at {@link dev.ddilint.rules.custody.Custody}. It joins what each function of a
 * driver said of its stores ({@link dev.ddilint.rules.sim.Keepings}) and ends ({@link
 * dev.ddilint.rules.sim.LifeSite}).
 */
@NullMarked
package dev.ddilint.rules.custody;

import org.jspecify.annotations.NullMarked;
