package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.util.Optional;
import org.antlr.v4.runtime.RecognitionException;

/**
 * Goes on after a syntax error, guided by brackets and semicolons only.
 *
 * <p>It works in the second attempt at an external declaration only.
 */
final class Recovery {
  private final TreeBuildingParser parser;
  private final TokenSequence sequence;
  private final Places places;
  private Optional<BracketPairs> pairs = Optional.empty();
  private boolean active;

  Recovery(TreeBuildingParser parser, TokenSequence sequence, Places places) {
    this.parser = parser;
    this.sequence = sequence;
    this.places = places;
  }

  void activate(boolean on) {
    active = on;
  }

  /** Whether it works; else every error ends the attempt. */
  boolean isActive() {
    return active;
  }

  /** Skips the statement that begins at a token. */
  Statement statement(int first, Checkpoint mark, RecognitionException error) {
    int end = endOfStatement(first);
    while (sequence.tokens().type(end) == CParser.ELSE) {
      end = endOfStatement(end + 1);
    }
    resume(mark, error, end, ProblemKind.STATEMENT_SKIPPED, first);
    return new Statement.Broken(places.range(first, Math.max(first, end - 1)));
  }

  /** Skips the bracketed group that begins at a token. */
  Expression group(int first, Checkpoint mark, RecognitionException error) {
    if (sequence.tokens().type(first) != CParser.LPAREN) {
      throw error;
    }
    int end = afterGroup(first);
    resume(mark, error, end, ProblemKind.STATEMENT_SKIPPED, first);
    return new Expression.Broken(places.range(first, end - 1));
  }

  /** Skips the rest of the block that begins at a token. */
  Statement restOfBlock(int first, Checkpoint mark, RecognitionException error) {
    if (sequence.tokens().type(first) != CParser.LBRACE) {
      throw error;
    }
    int from = sequence.index();
    resume(mark, error, afterGroup(first), ProblemKind.STATEMENT_SKIPPED, from);
    return new Statement.Broken(places.range(from, Math.max(from, sequence.index() - 2)));
  }

  /** Skips the external declaration that begins at a token. */
  int afterDeclaration(int first) {
    ScreenedTokens tokens = sequence.tokens();
    int index = first;
    while (Brackets.closes(tokens.type(index))) {
      index++;
    }
    if (index > first) {
      return index;
    }
    while (index < tokens.size()) {
      int type = tokens.type(index);
      boolean body = type == CParser.LBRACE && tokens.type(index - 1) != CParser.ASSIGN;
      int next = Brackets.opens(type) ? afterGroup(index) : index + 1;
      if (type == CParser.SEMICOLON || type == CParser.RBRACE || (body && !continues(next))) {
        return next;
      }
      index = next;
    }
    return index;
  }

  /** Whether a declaration goes on behind a block: {@code struct S { ... } s;}. */
  private boolean continues(int afterBlock) {
    int type = sequence.tokens().type(afterBlock);
    int next = sequence.tokens().type(afterBlock + 1);
    return type == CParser.SEMICOLON
        || type == CParser.STAR
        || type == CParser.COMMA
        || (type == CParser.IDENTIFIER && (next == CParser.SEMICOLON || next == CParser.COMMA));
  }

  String reason(RecognitionException error) {
    int token = Math.max(error.getOffendingToken().getTokenIndex(), 0);
    if (token >= sequence.size()) {
      return "unexpected end of file";
    }
    return "unexpected " + places.text(token) + " at " + places.at(token);
  }

  private void resume(
      Checkpoint mark, RecognitionException error, int end, ProblemKind kind, int first) {
    if (!active) {
      throw error;
    }
    boolean deep = error instanceof NestingException;
    sequence
        .context()
        .problems()
        .report(
            Problem.at(places.at(first), deep ? ProblemKind.NESTING_DEPTH : kind, reason(error)));
    parser.rollBack(mark);
    sequence.seek(end);
  }

  private int endOfStatement(int first) {
    ScreenedTokens tokens = sequence.tokens();
    int index = first;
    while (index < tokens.size()) {
      int type = tokens.type(index);
      if (type == CParser.RBRACE) {
        return index;
      }
      int next = Brackets.opens(type) ? afterGroup(index) : index + 1;
      if (type == CParser.SEMICOLON || type == CParser.LBRACE) {
        return next;
      }
      index = next;
    }
    return index;
  }

  /** The token after a group; an opening bracket that nothing closes is passed over alone. */
  private int afterGroup(int open) {
    int close = pairs().partner(open);
    if (close < sequence.size()) {
      return close + 1;
    }
    return sequence.tokens().type(open) == CParser.LBRACE ? sequence.size() : open + 1;
  }

  private BracketPairs pairs() {
    BracketPairs found = pairs.orElseGet(() -> BracketPairs.of(sequence.tokens()));
    pairs = Optional.of(found);
    return found;
  }
}
