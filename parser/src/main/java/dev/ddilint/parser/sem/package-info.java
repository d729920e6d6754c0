/**
 * Meaning: scopes, symbols and C types of a syntax tree, as side tables beside it.
 *
 * <p>Start reading at {@link dev.ddilint.parser.sem.UnitSemantics}, what is asked, and {@link
 * dev.ddilint.parser.sem.Resolver}, which walks a unit once and declares and binds. Types of
 * expressions, constants and layouts are computed when they are asked for; what is asked most, of
 * names, members and type names, stands at their numbers ({@code NodeTable}). What cannot be known
 * without a header is {@link dev.ddilint.parser.sem.CType.Unknown}, never a guess.
 *
 * <p>Of compiled model headers only the names that a unit asks for become symbols ({@code
 * CompiledScopes}); they are the same objects for all units of a run. Any other model header is
 * resolved once and shared by all units that import it. Resolving a unit never changes what an
 * import declared: a structure that one header names and another one defines is put together by the
 * unit that asks ({@link dev.ddilint.parser.sem.UnitSemantics#record}), and a function that a
 * driver declares again becomes a symbol of the driver that starts with what the model says.
 */
@NullMarked
package dev.ddilint.parser.sem;

import org.jspecify.annotations.NullMarked;
