/**
 * The grammars: raw tokens of files ({@code PreprocessingTokens.g4}), and from the preprocessed
 * token sequence to the syntax tree.
 *
 * <p>Start reading at the grammars; they decide, the classes beside them only hold what is faster
 * or clearer in Java. This is the only package that knows ANTLR. It does not know where files come
 * from or what a name means.
 */
@NullMarked
package dev.ddilint.parser.antlr;

import org.jspecify.annotations.NullMarked;
