package dev.ddilint.parser.antlr;

import java.util.Arrays;

/**
 * Where brackets close. A brace closes whatever is still open within it, so that a parenthesis that
 * is missing costs no more than its block.
 */
final class BracketPairs {
  private final ScreenedTokens tokens;
  private final int[] partner;
  private int[] open = new int[64];
  private int depth;

  private BracketPairs(ScreenedTokens tokens) {
    this.tokens = tokens;
    partner = new int[tokens.size()];
    Arrays.fill(partner, tokens.size());
  }

  static BracketPairs of(ScreenedTokens tokens) {
    BracketPairs pairs = new BracketPairs(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int type = tokens.type(i);
      if (Brackets.opens(type)) {
        pairs.open(i);
      } else if (Brackets.closes(type)) {
        pairs.close(i, type);
      }
    }
    return pairs;
  }

  private void open(int index) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = index;
  }

  private void close(int index, int type) {
    int opening = Brackets.partner(type);
    int level = depth - 1;
    while (level >= 0 && tokens.type(open[level]) != opening) {
      if (type != CParser.RBRACE) {
        return;
      }
      level--;
    }
    if (level >= 0) {
      depth = level;
      partner[open[level]] = index;
      partner[index] = open[level];
    }
  }

  /** The bracket that closes or opens the one at {@code index}; the number of tokens if none. */
  int partner(int index) {
    return partner[index];
  }
}
