package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/** A file under reading: how far it was read, and which of its conditionals are open. */
final class OpenFile {
  private final TokenArray tokens;
  private final int frame;
  private final IncludeSearch.Place place;
  private final Deque<Integer> conditionals = new ArrayDeque<>();
  private int position;
  private int nextDirective;
  private int stop;
  private int lineShift;
  private String presumedName;

  OpenFile(TokenArray tokens, int frame, IncludeSearch.Place place) {
    this.tokens = tokens;
    this.frame = frame;
    this.place = place;
    this.presumedName = tokens.file().name();
    resume(0, 0);
  }

  TokenArray tokens() {
    return tokens;
  }

  SourceFile file() {
    return tokens.file();
  }

  int frame() {
    return frame;
  }

  /** Where it was found; its own includes are searched from there. */
  IncludeSearch.Place place() {
    return place;
  }

  /** Index of the next token. */
  int position() {
    return position;
  }

  /** Index of the token at which reading stops for now: a directive, or the end. */
  int stop() {
    return stop;
  }

  void advanceTo(int newPosition) {
    position = newPosition;
  }

  /** Whether reading stopped at a directive and not at the end. */
  boolean isAtDirective() {
    return nextDirective < tokens.directives().size();
  }

  /** Number of the directive that stopped reading. */
  int directive() {
    return nextDirective;
  }

  /** Goes on with the line after a directive. */
  void resumeAfter(int directive) {
    resume(tokens.lineEnd(tokens.directives().position(directive)), directive + 1);
  }

  void moveToEnd() {
    resume(tokens.size(), tokens.directives().size());
    conditionals.clear();
  }

  private void resume(int newPosition, int directive) {
    position = newPosition;
    nextDirective = directive;
    stop = Math.min(tokens.directives().position(directive), tokens.size());
  }

  /** The numbers of the {@code #if} directives whose active branch is being read. */
  Deque<Integer> conditionals() {
    return conditionals;
  }

  void load(int index, Token token) {
    token.kind = tokens.flaggedKind(index);
    token.symbol = tokens.symbol(index);
    token.frame = frame;
    token.index = index;
  }

  /** The place of a token of the file; its end behind the last one. */
  Span place(int index) {
    int end = file().text().length();
    return index < tokens.size()
        ? Span.of(file(), tokens.start(index), tokens.end(index))
        : Span.of(file(), end, end);
  }

  /** The line of a token as {@code #line} wants it. */
  int presumedLine(int index) {
    int bounded = Math.min(index, tokens.size() - 1);
    return tokens.file().position(tokens.start(bounded)).line() + lineShift;
  }

  String presumedName() {
    return presumedName;
  }

  /** The line after a token gets another number. */
  void renumber(int index, int nextLine) {
    lineShift = 0;
    lineShift = nextLine - presumedLine(index) - 1;
  }

  void rename(String name) {
    presumedName = name;
  }
}
