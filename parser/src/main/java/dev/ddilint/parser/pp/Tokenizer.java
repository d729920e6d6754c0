package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;

/** Turns the text of a file into raw tokens; implemented with the ANTLR lexer. */
@FunctionalInterface
public interface Tokenizer {
  TokenArray tokenize(SourceFile file, ProblemSink problems);
}
