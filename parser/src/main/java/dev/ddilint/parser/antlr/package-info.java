/**
 * The grammars: raw tokens of files ({@code PreprocessingTokens.g4}), and from the preprocessed
 * token sequence to the syntax tree ({@code CParser.g4}).
 *
 * <p>Start reading at the grammars; they decide, the classes beside them only hold what is faster
 * or clearer in Java. {@link dev.ddilint.parser.antlr.SyntaxParser} runs a unit through three
 * steps:
 *
 * <ol>
 *   <li>{@code Screener}: every token gets its type in the grammar. Annotations, calling
 *       conventions and assembly are set aside, for they may stand nearly anywhere; {@code
 *       AnnotationReader} finds them in the gaps they leave.
 *   <li>{@code StructureScan}: what C's grammar cannot know without headers is settled by bracket
 *       structure: which unknown names are types, which unknown macros are calls.
 *   <li>{@code CParser}: a grammar that needs one token for nearly every decision, whose actions
 *       build the tree. Whether a name is a type is asked of {@code TypeNames}, with C's scopes,
 *       where the parser stands.
 * </ol>
 *
 * <p>This is the only package that knows ANTLR. It does not know where files come from or what a
 * name means.
 */
@NullMarked
package dev.ddilint.parser.antlr;

import org.jspecify.annotations.NullMarked;
