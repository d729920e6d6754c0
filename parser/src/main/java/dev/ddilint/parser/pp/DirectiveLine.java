package dev.ddilint.parser.pp;

/** The line of a directive: what stands behind its name. */
final class DirectiveLine {
  private final OpenFile file;
  private final int directive;
  private final int hash;
  private final int end;

  DirectiveLine(OpenFile file, int directive) {
    this.file = file;
    this.directive = directive;
    hash = file.tokens().directives().position(directive);
    end = file.tokens().lineEnd(hash);
  }

  OpenFile file() {
    return file;
  }

  /** Its number among the file's directives. */
  int directive() {
    return directive;
  }

  /** Index of the first token behind the name. */
  int start() {
    return Math.min(hash + 2, end);
  }

  /** Index after the last token. */
  int end() {
    return end;
  }

  boolean isEmpty() {
    return start() == end;
  }

  /** The token {@code #}. */
  Token place() {
    Token token = new Token();
    file.load(hash, token);
    return token;
  }

  /** The first token behind the name; the one before the end where there is none. */
  Token first() {
    Token token = new Token();
    file.load(Math.min(hash + 2, end - 1), token);
    return token;
  }

  boolean startsWithName() {
    return !isEmpty() && file.tokens().kind(start()) == TokenKind.IDENTIFIER;
  }

  /** The tokens behind the name as a list. */
  TokenList tokens() {
    TokenList list = new TokenList(Math.max(end - start(), 1));
    list.addAll(file.tokens(), start(), end, file.frame());
    return list;
  }

  /** The text behind the name as it was written. */
  String text() {
    TokenArray tokens = file.tokens();
    return isEmpty()
        ? ""
        : file.file().text().substring(tokens.start(start()), tokens.end(end - 1));
  }
}
