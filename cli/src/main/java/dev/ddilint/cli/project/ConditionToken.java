package dev.ddilint.cli.project;

import java.util.ArrayList;
import java.util.List;

/** A token of a condition. */
record ConditionToken(Kind kind, String text) {

  /** What it is. */
  enum Kind {
    /** A text between quotes, which are gone. */
    QUOTED,
    /** A name, a number or a reference without quotes. */
    WORD,
    /** {@code ==} and alike. */
    COMPARISON,
    /** A parenthesis or {@code !}. */
    SYMBOL
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isValue() {
    return kind == Kind.QUOTED || kind == Kind.WORD;
  }

  /** The tokens of a condition; a quote that does not end reaches to the end. */
  static List<ConditionToken> read(String text) {
    List<ConditionToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end;
      if (Character.isWhitespace(c)) {
        end = at + 1;
      } else if (c == '\'') {
        end = quoted(text, at + 1);
        tokens.add(new ConditionToken(Kind.QUOTED, text.substring(at + 1, end)));
        end = Math.min(end + 1, text.length());
      } else if ("=!<>".indexOf(c) >= 0 && text.startsWith("=", at + 1)) {
        end = at + 2;
        tokens.add(new ConditionToken(Kind.COMPARISON, text.substring(at, end)));
      } else if (c == '<' || c == '>') {
        end = at + 1;
        tokens.add(new ConditionToken(Kind.COMPARISON, text.substring(at, end)));
      } else if (c == '(' || c == ')' || c == '!') {
        end = at + 1;
        tokens.add(new ConditionToken(Kind.SYMBOL, text.substring(at, end)));
      } else {
        end = word(text, at);
        tokens.add(new ConditionToken(Kind.WORD, text.substring(at, end)));
      }
      at = end;
    }
    return tokens;
  }

  /** The quote that ends a text; quotes in a reference in it do not. */
  private static int quoted(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) != '\'') {
      at = afterReference(text, at);
    }
    return Math.min(at, text.length());
  }

  private static int word(String text, int start) {
    int at = start;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "=!<>()'".indexOf(text.charAt(at)) < 0) {
      at = afterReference(text, at);
    }
    return Math.max(at, start + 1);
  }

  private static int afterReference(String text, int at) {
    boolean reference = "$%@".indexOf(text.charAt(at)) >= 0 && text.startsWith("(", at + 1);
    int close = reference ? Expander.closing(text, at + 1) : -1;
    return close < 0 ? at + 1 : close + 1;
  }
}
