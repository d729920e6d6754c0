package dev.ddilint.parser.pp;

/** Words for characters that make no token. */
final class BadTokens {
  private BadTokens() {}

  static String describe(String spelling) {
    if (spelling.startsWith("/*")) {
      return "comment has no end";
    }
    if (spelling.indexOf('"') >= 0 || spelling.indexOf('\'') >= 0) {
      return "literal has no end on its line";
    }
    return String.format("character U+%04X is no part of C", (int) spelling.charAt(0));
  }
}
