/**
 * Locks a path holds, and objects whose life it begins and ends.
 *
 * <p>Start reading at {@link dev.ddilint.rules.resource.HeldLocks} and {@link
 * dev.ddilint.rules.resource.TrackedObjects}. Locks and objects are regions of {@code rules.value};
 * what acquires and releases them is contract data, and {@code kinds.tsv} says what the end of a
 * kind of objects means.
 */
@NullMarked
package dev.ddilint.rules.resource;

import org.jspecify.annotations.NullMarked;
