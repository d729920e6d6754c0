package dev.ddilint.parser.antlr;

/** Decodes the escapes of character constants and string literals (C11 6.4.4.4). */
final class TextReader {
  private static final int OCTAL_DIGITS = 3;
  private static final int BITS_PER_CHARACTER = 8;
  private static final int CHARACTER_MASK = 0xFF;

  private final String spelling;
  private int position;

  private TextReader(String spelling) {
    this.spelling = spelling;
    position = spelling.indexOf(spelling.endsWith("'") ? '\'' : '"') + 1;
  }

  /** Whether it begins with {@code L}, {@code U} or {@code u}; {@code u8} is for bytes. */
  static boolean isWide(String spelling) {
    return switch (spelling.charAt(0)) {
      case 'L', 'U' -> true;
      case 'u' -> spelling.charAt(1) != '8';
      default -> false;
    };
  }

  /** The characters of a string literal. */
  static String string(String spelling) {
    TextReader reader = new TextReader(spelling);
    StringBuilder text = new StringBuilder(spelling.length());
    while (reader.hasNext()) {
      text.appendCodePoint(reader.next());
    }
    return text.toString();
  }

  /** The value of a character constant; MSVC packs several so that the last one is lowest. */
  static long character(String spelling) {
    TextReader reader = new TextReader(spelling);
    if (isWide(spelling)) {
      return reader.hasNext() ? reader.next() : 0;
    }
    long value = 0;
    int count = 0;
    while (reader.hasNext()) {
      value = (value << BITS_PER_CHARACTER) | (reader.next() & CHARACTER_MASK);
      count++;
    }
    return count == 1 ? (byte) value : (int) value;
  }

  private boolean hasNext() {
    return position < spelling.length() - 1;
  }

  private int next() {
    char character = spelling.charAt(position++);
    return character == '\\' && hasNext() ? escape(spelling.charAt(position++)) : character;
  }

  private int escape(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'a' -> 0x07;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> 0x0B;
      case 'x' -> digits(16, spelling.length());
      case 'u' -> digits(16, 4);
      case 'U' -> digits(16, 8);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        position--;
        yield digits(8, OCTAL_DIGITS);
      }
      default -> letter;
    };
  }

  /** The number that at most so many digits make; what is no character becomes the replacement. */
  private int digits(int radix, int most) {
    int value = 0;
    for (int i = 0; i < most && hasNext(); i++, position++) {
      int digit = Character.digit(spelling.charAt(position), radix);
      if (digit < 0) {
        break;
      }
      value = value * radix + digit;
    }
    return Character.isValidCodePoint(value) ? value : 0xFFFD;
  }
}
