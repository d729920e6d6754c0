package dev.ddilint.parser.pp;

import java.util.List;

/**
 * The macros whose meaning changes from place to place ({@code __LINE__}), and the operators that
 * look like macros ({@code _Pragma}).
 */
final class BuiltInMacros {
  private static final List<Word> NAMES =
      List.of(
          Word.LINE_MACRO,
          Word.FILE_MACRO,
          Word.COUNTER_MACRO,
          Word.DATE_MACRO,
          Word.TIME_MACRO,
          Word.TIMESTAMP_MACRO,
          Word.INCLUDE_LEVEL_MACRO,
          Word.HAS_INCLUDE,
          Word.HAS_INCLUDE_NEXT,
          Word.MS_PRAGMA,
          Word.C_PRAGMA);

  /** The same input gives the same output on every day. */
  private static final String DATE = "\"Jan  1 2026\"";

  private static final String TIME = "\"00:00:00\"";
  private static final String TIMESTAMP = "\"Thu Jan  1 00:00:00 2026\"";

  private final UnitState unit;
  private final FileStack files;
  private int counter;

  BuiltInMacros(UnitState unit, FileStack files, int counter) {
    this.unit = unit;
    this.files = files;
    this.counter = counter;
  }

  /** What {@code __COUNTER__} stands for next. */
  int counter() {
    return counter;
  }

  /** Defines them in a table. */
  static void addTo(MacroTable macros) {
    NAMES.forEach(word -> macros.put(word.symbol(), Macro.builtIn(word)));
  }

  /** Gives the name of such a macro its value; the name of an operator stays. */
  void expand(Token name) {
    switch (Word.of(name.symbol).orElse(Word.HASH)) {
      case LINE_MACRO -> number(name, files.presumedLine(name));
      case COUNTER_MACRO -> number(name, counter++);
      case INCLUDE_LEVEL_MACRO -> number(name, files.depth() - 1);
      case FILE_MACRO -> string(name, quoted(files.presumedName()));
      case DATE_MACRO -> string(name, DATE);
      case TIME_MACRO -> string(name, TIME);
      case TIMESTAMP_MACRO -> string(name, TIMESTAMP);
      default -> name.set(TokenArray.NO_EXPANSION);
    }
  }

  private void number(Token name, int value) {
    name.become(TokenKind.NUMBER, unit.symbols().intern(Integer.toString(value)));
  }

  private void string(Token name, String literal) {
    name.become(TokenKind.STRING, unit.symbols().intern(literal));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
