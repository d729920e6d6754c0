/**
 * Preprocessing: from the raw tokens of files to the one token sequence of a translation unit.
 *
 * <p>Start reading at {@code Preprocessor}. Tokens are kept in arrays (kind, interned spelling,
 * offsets), made once a file a run and shared by all units that include it; a macro is a slice of
 * such an array. The package speaks of C's preprocessing tokens only: it does not know the grammar,
 * and gets its raw tokens through {@link dev.ddilint.parser.pp.Tokenizer}. Headers that ddilint's
 * own model covers are imported, not included: their macros become visible in one step, and the
 * unit remembers the import ({@link dev.ddilint.parser.pp.PreprocessedUnit#imports}).
 */
@NullMarked
package dev.ddilint.parser.pp;

import org.jspecify.annotations.NullMarked;
