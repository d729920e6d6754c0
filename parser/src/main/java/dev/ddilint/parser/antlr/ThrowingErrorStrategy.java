package dev.ddilint.parser.antlr;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Leaves every rule at once: where to go on is decided by {@link Recovery}. */
final class ThrowingErrorStrategy extends DefaultErrorStrategy {
  @Override
  public void recover(Parser recognizer, RecognitionException error) {
    throw error;
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    throw new InputMismatchException(recognizer);
  }

  @Override
  public void sync(Parser recognizer) {}

  @Override
  public void reportError(Parser recognizer, RecognitionException error) {}

  @Override
  public void reportMatch(Parser recognizer) {}
}
