package dev.ddilint.parser.antlr;

import org.antlr.v4.runtime.RecognitionException;

/** Where the parser is. */
interface Cursor {
  /** The number of the next token. */
  int here();

  /** The number of the token read last. */
  default int last() {
    return here() - 1;
  }

  /** What to throw where the tree would become too deep. */
  RecognitionException tooDeep();
}
