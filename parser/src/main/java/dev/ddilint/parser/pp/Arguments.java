package dev.ddilint.parser.pp;

import java.util.Arrays;

/** The arguments of one invocation of a macro, as they were written, with the commas between. */
final class Arguments {
  private final TokenList tokens = new TokenList(16);
  private final Token opening = new Token();
  private final int parameterCount;
  private final boolean variadic;
  private int[] ends = new int[4];
  private int count;

  /** No arguments yet. */
  Arguments(Macro macro) {
    parameterCount = macro.parameterCount();
    variadic = macro.isVariadic();
  }

  /** Remembers the opening parenthesis. */
  void open(Token leftParen) {
    opening.copy(leftParen);
  }

  void add(Token token) {
    tokens.add(token);
  }

  void endArgument() {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = tokens.size();
  }

  /** Whether a comma ends an argument, and not only belongs to the variadic one. */
  boolean separates(Token comma) {
    if (variadic && count >= parameterCount - 1) {
      return false;
    }
    boolean separator = !comma.has(TokenArray.NO_SEPARATOR);
    comma.clear(TokenArray.NO_SEPARATOR);
    return separator;
  }

  TokenList tokens() {
    return tokens;
  }

  /** Where an argument starts; one that was left out is empty, as MSVC has it. */
  int start(int argument) {
    return argument == 0 ? 0 : Math.min(end(argument - 1) + 1, tokens.size());
  }

  int end(int argument) {
    return argument < count ? ends[argument] : tokens.size();
  }

  boolean isEmpty(int argument) {
    return start(argument) == end(argument);
  }

  /** The invocation that has no end: name, parenthesis and the tokens behind it, unexpanded. */
  TokenList asWritten(Token name) {
    TokenList written = new TokenList(tokens.size() + 2);
    name.set(TokenArray.NO_EXPANSION);
    written.add(name);
    written.add(opening);
    written.addAll(tokens, 0, tokens.size());
    return written;
  }
}
