package dev.ddilint.parser.antlr;

/** Decides what the names behind {@code struct}, {@code union} and {@code enum} are. */
final class TagWords {
  private final ScanState state;

  TagWords(ScanState state) {
    this.state = state;
  }

  /** Handles the keyword and the tag behind it; returns the next token to handle. */
  int tag(int keyword) {
    int tag = keyword + 1;
    while (state.is(tag, CParser.IDENTIFIER) && isWordBeforeTag(tag)) {
      int end = endOfWord(tag);
      state.revision().hide(tag, end);
      tag = end;
    }
    return state.is(tag, CParser.IDENTIFIER) ? tag + 1 : tag;
  }

  /** {@code WORD tag} or {@code WORD(8) tag} before members, or {@code WORD(8)} without a tag. */
  private boolean isWordBeforeTag(int word) {
    int next = endOfWord(word);
    boolean tag = state.is(next, CParser.IDENTIFIER) && state.is(next + 1, CParser.LBRACE);
    return tag || (next > word + 1 && state.is(next, CParser.LBRACE));
  }

  private int endOfWord(int word) {
    return state.is(word + 1, CParser.LPAREN) ? state.after(word + 1) : word + 1;
  }
}
