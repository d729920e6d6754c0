package dev.ddilint.parser.antlr;

import dev.ddilint.parser.source.Span;

/** How far inline assembly reaches: its content follows none of C's rules. */
final class Assembly {
  private Assembly() {}

  /** The token after the assembly whose keyword stands at {@code word}. */
  static int end(RawTokens raw, int word) {
    int index = word + 1;
    while (raw.type(index) == CParser.QUALIFIER || raw.type(index) == CParser.GOTO) {
      index++;
    }
    return switch (raw.type(index)) {
      case CParser.LBRACE, CParser.LPAREN -> raw.afterGroup(index);
      default -> endOfLine(raw, word, index);
    };
  }

  /** MSVC's {@code __asm mov eax, ebx} ends with its line, with a block, or with the next one. */
  private static int endOfLine(RawTokens raw, int word, int from) {
    Span start = raw.unit().span(word);
    int line = start.startPosition().line();
    int index = from;
    while (index < raw.size()
        && raw.type(index) != CParser.ASM
        && raw.type(index) != CParser.RBRACE
        && isOnLine(raw.unit().span(index), start, line)) {
      index++;
    }
    return index;
  }

  private static boolean isOnLine(Span span, Span start, int line) {
    return span.file() == start.file() && span.startPosition().line() == line;
  }
}
