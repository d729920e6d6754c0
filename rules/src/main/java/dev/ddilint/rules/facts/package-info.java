/**
 * What the heads of the documentation's pages state, as commands ask for it by name: the tables
 * that {@code ddilint contracts import} writes.
 *
 * <p>Start reading at {@link dev.ddilint.rules.facts.PageFacts}. The analysis does not read them.
 */
@NullMarked
package dev.ddilint.rules.facts;

import org.jspecify.annotations.NullMarked;
