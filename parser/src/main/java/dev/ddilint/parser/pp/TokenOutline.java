package dev.ddilint.parser.pp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads off the raw tokens of a file which functions it defines and which names it calls. */
public final class TokenOutline {
  /** In place of an index: there is no token, or a directive. */
  private static final int NONE = -1;

  private final TokenArray tokens;
  private final Symbols symbols;
  private final List<String> definitions = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final BitSet defined = new BitSet();
  private final BitSet called = new BitSet();
  private int depth;
  private Optional<String> target = Optional.empty();

  private TokenOutline(TokenArray tokens, Symbols symbols) {
    this.tokens = tokens;
    this.symbols = symbols;
  }

  static TokenOutline of(TokenArray tokens, Symbols symbols) {
    TokenOutline outline = new TokenOutline(tokens, symbols);
    outline.read();
    return outline;
  }

  /** Each name once. */
  public List<String> definitions() {
    return definitions;
  }

  /** Each name once. */
  public List<String> calls() {
    return calls;
  }

  /** What the first {@code #define NTDDI_VERSION} makes of it, if that is one token. */
  public Optional<String> target() {
    return target;
  }

  private void read() {
    int before = NONE;
    for (int i = 0; i < tokens.size(); i++) {
      int symbol = tokens.symbol(i);
      if (Word.includes(symbol)) {
        i = word(symbol, i, before);
      }
      before = Word.HASH.is(symbol) ? NONE : i;
    }
  }

  /** Handles a bracket or a directive; returns its last token. */
  private int word(int symbol, int index, int before) {
    if (Word.LEFT_BRACE.is(symbol)) {
      depth++;
    } else if (Word.RIGHT_BRACE.is(symbol)) {
      depth = Math.max(0, depth - 1);
    } else if (Word.LEFT_PAREN.is(symbol)) {
      named(before);
    } else if (Word.HASH.is(symbol) && tokens.startsLine(index)) {
      define(index);
      return tokens.lineEnd(index) - 1;
    }
    return index;
  }

  /** Looks at what stands before an opening parenthesis. */
  private void named(int index) {
    if (index == NONE || tokens.kind(index) != TokenKind.IDENTIFIER) {
      return;
    }
    int name = tokens.symbol(index);
    if (depth > 0) {
      addOnce(name, called, calls);
    } else if (is(afterParentheses(index + 1), Word.LEFT_BRACE)) {
      addOnce(name, defined, definitions);
    }
  }

  private void addOnce(int name, BitSet known, List<String> names) {
    if (!known.get(name)) {
      known.set(name);
      names.add(symbols.text(name));
    }
  }

  private int afterParentheses(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += is(i, Word.LEFT_PAREN) ? 1 : is(i, Word.RIGHT_PAREN) ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private void define(int hash) {
    boolean isTarget =
        target.isEmpty()
            && Word.DEFINE.is(symbolAt(hash + 1))
            && tokens.lineEnd(hash) == hash + 4
            && symbols.text(tokens.symbol(hash + 2)).equals("NTDDI_VERSION");
    if (isTarget) {
      target = Optional.of(symbols.text(tokens.symbol(hash + 3)));
    }
  }

  private int symbolAt(int index) {
    return index < tokens.size() ? tokens.symbol(index) : -1;
  }

  private boolean is(int index, Word punctuator) {
    return punctuator.is(symbolAt(index));
  }
}
