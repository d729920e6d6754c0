package dev.ddilint.parser.antlr;

/**
 * Where brackets close. A brace closes whatever is still open within it, so that a parenthesis that
 * is missing costs no more than its block.
 */
final class BracketPairs {
  private final int[] partner;

  private BracketPairs(int[] partner) {
    this.partner = partner;
  }

  static BracketPairs of(ScreenedTokens tokens) {
    int size = tokens.size();
    int[] partner = new int[size];
    int[] open = new int[size + 1];
    int depth = 0;
    for (int i = 0; i < size; i++) {
      int type = tokens.type(i);
      partner[i] = size;
      if (Brackets.opens(type)) {
        open[depth++] = i;
      } else if (Brackets.closes(type)) {
        int level = levelOf(type, tokens, open, depth);
        if (level >= 0) {
          depth = level;
          partner[open[level]] = i;
          partner[i] = open[level];
        }
      }
    }
    return new BracketPairs(partner);
  }

  private static int levelOf(int closing, ScreenedTokens tokens, int[] open, int depth) {
    int opening = Brackets.partner(closing);
    int level = depth - 1;
    while (level >= 0 && tokens.type(open[level]) != opening) {
      if (closing != CParser.RBRACE) {
        return -1;
      }
      level--;
    }
    return level;
  }

  /** The bracket that closes or opens the one at {@code index}; the number of tokens if none. */
  int partner(int index) {
    return partner[index];
  }
}
