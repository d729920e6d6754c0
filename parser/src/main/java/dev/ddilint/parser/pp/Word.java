package dev.ddilint.parser.pp;

import java.util.Optional;

/**
 * The spellings that preprocessing itself knows. {@link Symbols} interns them first and in this
 * order, so that a word's number is the same in every run and can be compared without a look-up.
 */
enum Word {
  HASH("#"),
  HASH_HASH("##"),
  HASH_AT("#@"),
  LEFT_PAREN("("),
  RIGHT_PAREN(")"),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  COMMA(","),
  ELLIPSIS("..."),
  LESS("<"),
  GREATER(">"),
  QUESTION("?"),
  COLON(":"),
  PLUS("+"),
  MINUS("-"),
  NOT("!"),
  COMPLEMENT("~"),
  DIVIDE("/"),
  LINE_COMMENT("//"),
  IF("if"),
  IFDEF("ifdef"),
  IFNDEF("ifndef"),
  ELIF("elif"),
  ELSE("else"),
  ENDIF("endif"),
  DEFINE("define"),
  UNDEF("undef"),
  INCLUDE("include"),
  INCLUDE_NEXT("include_next"),
  LINE("line"),
  ERROR("error"),
  WARNING("warning"),
  PRAGMA("pragma"),
  IDENT("ident"),
  IMPORT("import"),
  USING("using"),
  ONCE("once"),
  PUSH_MACRO("push_macro"),
  POP_MACRO("pop_macro"),
  DEFINED("defined"),
  HAS_INCLUDE("__has_include"),
  HAS_INCLUDE_NEXT("__has_include_next"),
  VA_ARGS("__VA_ARGS__"),
  MS_PRAGMA("__pragma"),
  C_PRAGMA("_Pragma"),
  COUNTER_MACRO("__COUNTER__"),
  LINE_MACRO("__LINE__"),
  FILE_MACRO("__FILE__"),
  DATE_MACRO("__DATE__"),
  TIME_MACRO("__TIME__"),
  TIMESTAMP_MACRO("__TIMESTAMP__"),
  INCLUDE_LEVEL_MACRO("__INCLUDE_LEVEL__");

  private static final Word[] ALL = values();

  private final String text;

  @SuppressWarnings("EnumOrdinal") // the position is the number, by design
  private final int symbol = ordinal();

  Word(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Its number in every {@link Symbols}. */
  int symbol() {
    return symbol;
  }

  boolean is(int other) {
    return symbol == other;
  }

  /** Whether a symbol is one of these: their numbers are the first. */
  static boolean includes(int symbol) {
    return symbol >= 0 && symbol < ALL.length;
  }

  static Optional<Word> of(int symbol) {
    return includes(symbol) ? Optional.of(ALL[symbol]) : Optional.empty();
  }
}
