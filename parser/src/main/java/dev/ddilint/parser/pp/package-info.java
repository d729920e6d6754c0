/**
 * Preprocessing: from the raw tokens of files to the one token sequence of a translation unit.
 *
 * <p>Start reading at {@link dev.ddilint.parser.pp.Preprocessor}, which a run shares, then at
 * {@code UnitReader}, which reads one unit. Tokens are kept in arrays (kind, interned spelling,
 * offsets), made once a file a run and shared by all units that include it; a macro is a slice of
 * such an array. A token of the output knows its {@code Frames frame} (a file, or one expansion of
 * a macro) and its index there, from which its span is made when someone asks. Expansion is a
 * stream over a stack of replacement lists, as compilers do it, and agrees with clang's token by
 * token; where MSVC and clang differ, MSVC is followed, because it compiles the drivers.
 *
 * <p>Headers that ddilint's own model covers are imported, not included: each is read once, by
 * itself, as a {@link dev.ddilint.parser.pp.ModelModule}; importing it makes its macros visible in
 * one step and copies nothing, and the unit remembers the import. Most modules were read when
 * ddilint was built: their macros are looked up name by name in the {@link
 * dev.ddilint.parser.pp.CompiledModel}. Annotation words are no macros here ({@link
 * dev.ddilint.parser.pp.AnnotationWords}).
 *
 * <p>The package speaks of C's preprocessing tokens only: it does not know the grammar, gets its
 * raw tokens through {@link dev.ddilint.parser.pp.Tokenizer}, and is told what is predefined. Input
 * may be hostile: everything that could grow without end has a bound, and hitting one is a problem
 * that is reported.
 */
@NullMarked
package dev.ddilint.parser.pp;

import org.jspecify.annotations.NullMarked;
