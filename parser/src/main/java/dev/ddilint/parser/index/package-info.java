/**
 * The compiled form of the model headers: one file of compact sections, made at build time, of
 * which a run reads what its drivers ask for.
 *
 * <p>Start reading at {@link dev.ddilint.parser.index.ModelIndex}. An {@link
 * dev.ddilint.parser.index.ModelImage image} is what all headers mean under one configuration; one
 * look-up in the {@link dev.ddilint.parser.index.NameTable} tells which headers know a name, and
 * only then the {@link dev.ddilint.parser.index.Block} of such a header is unpacked and the one
 * entry read. Images share the blocks in which they agree.
 *
 * <p>The alternative, slices of header text that are parsed on demand, was weighed: a driver that
 * names one structure reaches some sixty declarations, and parsing them in a cold virtual machine
 * costs more than ten times what reading them here does; also, what the first mention of a tag is
 * or which declaration completes which, depends on the order of a header's text, and is settled
 * here by reading the whole header once, at build time, with the front end itself.
 *
 * <p>The package knows bytes, names and places. What an entry means is known to those who write and
 * read it: {@code pp} for macros, {@code ast} for syntax, {@code sem} for symbols and types.
 */
@NullMarked
package dev.ddilint.parser.index;

import org.jspecify.annotations.NullMarked;
