/**
 * Meaning: scopes, symbols and C types of a syntax tree, as side tables beside it.
 *
 * <p>Start reading at {@link dev.ddilint.parser.sem.UnitSemantics}. What cannot be known without a
 * header is {@link dev.ddilint.parser.sem.CType.Unknown}, never a guess.
 */
@NullMarked
package dev.ddilint.parser.sem;

import org.jspecify.annotations.NullMarked;
