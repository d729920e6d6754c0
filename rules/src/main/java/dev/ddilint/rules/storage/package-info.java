/**
 * Where a driver puts objects that have demands on their place: in which memory, at which address.
 * It looks at declarations and at the expressions of a function, without paths: what one function
 * does not show is not known.
 *
 * <p>Start reading at {@link dev.ddilint.rules.storage.PageableMemory} and {@link
 * dev.ddilint.rules.storage.ObjectAddress}.
 */
@NullMarked
package dev.ddilint.rules.storage;

import org.jspecify.annotations.NullMarked;
