package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;

/**
 * Turns the text of a file into raw tokens; implemented with the ANTLR lexer.
 *
 * <p>It never fails: what is no token becomes {@link TokenKind#OTHER}, which is reported where it
 * is used, because inactive code may hold anything.
 */
@FunctionalInterface
public interface Tokenizer {
  TokenArray tokenize(SourceFile file);
}
