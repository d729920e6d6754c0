package dev.ddilint.parser.antlr;

import dev.ddilint.parser.source.Span;

/** How far inline assembly reaches: its content follows none of C's rules. */
final class Assembly {
  private Assembly() {}

  /** The token after the assembly whose keyword stands at {@code word}. */
  static int end(UnitReader unit, int word) {
    int index = word + 1;
    while (unit.type(index) == CParser.QUALIFIER || unit.type(index) == CParser.GOTO) {
      index++;
    }
    return switch (unit.type(index)) {
      case CParser.LBRACE, CParser.LPAREN -> unit.afterGroup(index);
      default -> endOfLine(unit, word, index);
    };
  }

  /** MSVC's {@code __asm mov eax, ebx} ends with its line, with a block, or with the next one. */
  private static int endOfLine(UnitReader unit, int word, int from) {
    Span start = unit.unit().span(word);
    int line = start.startPosition().line();
    int index = from;
    while (index < unit.size()
        && unit.type(index) != CParser.ASM
        && unit.type(index) != CParser.RBRACE
        && isOnLine(unit.unit().span(index), start, line)) {
      index++;
    }
    return index;
  }

  private static boolean isOnLine(Span span, Span start, int line) {
    return span.file() == start.file() && span.startPosition().line() == line;
  }
}
