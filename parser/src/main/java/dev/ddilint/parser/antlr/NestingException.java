package dev.ddilint.parser.antlr;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;

/** The source nests deeper than the parser follows. */
final class NestingException extends RecognitionException {
  private static final long serialVersionUID = 1;

  NestingException(Parser parser) {
    super(parser, parser.getInputStream(), parser.getContext());
    setOffendingToken(parser.getCurrentToken());
  }
}
