package dev.ddilint.rules.mutation;

import java.util.ArrayList;
import java.util.List;

/** How far a call, or another bracketed piece of C, reaches in the text. */
final class CallText {
  private CallText() {}

  /**
   * The offset after the closing parenthesis of the first opening one at or behind an offset; the
   * offset itself where no parenthesis follows.
   */
  static int end(String text, int after) {
    int open = skipBlanks(text, after);
    return open < text.length() && text.charAt(open) == '(' ? closing(text, open) : after;
  }

  /** The arguments of a call. */
  static List<String> arguments(String call) {
    int open = call.indexOf('(');
    List<String> arguments = new ArrayList<>();
    int start = open + 1;
    int depth = 0;
    for (int i = start; i < call.length(); i++) {
      char c = call.charAt(i);
      if (c == '"' || c == '\'') {
        i = literal(call, i);
      } else if (c == '(') {
        depth++;
      } else if ((c == ',' && depth == 0) || (c == ')' && depth-- == 0)) {
        arguments.add(call.substring(start, i).strip());
        start = i + 1;
      }
    }
    return arguments;
  }

  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = literal(text, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no closing parenthesis behind offset " + open);
  }

  /** The offset of the quote that ends a literal. */
  private static int literal(String text, int start) {
    int i = start + 1;
    while (text.charAt(i) != text.charAt(start)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }
}
