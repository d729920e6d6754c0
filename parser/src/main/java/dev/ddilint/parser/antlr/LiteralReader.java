package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Expression.LiteralType;
import dev.ddilint.parser.source.Span;
import java.util.Locale;
import java.util.Optional;

/** The values of numbers, as MSVC reads them (C11 6.4.4; {@code long} has 32 bits). */
final class LiteralReader {
  private static final int INT_BITS = 31;

  /** As many decimal digits fit any {@code int}. */
  private static final int PLAIN_DIGITS = 9;

  private LiteralReader() {}

  /** Empty for what is no number, {@code 0x} or {@code 08} for instance. */
  static Optional<Expression> number(Span span, String text) {
    if (isPlain(text)) {
      return Optional.of(
          new Expression.IntegerLiteral(span, Integer.parseInt(text), LiteralType.INT));
    }
    String word = text.toLowerCase(Locale.ROOT).replace("'", "");
    return isFloat(word) ? floating(span, word) : integer(span, word);
  }

  /** Decimal digits that an {@code int} holds, as most numbers are. */
  private static boolean isPlain(String text) {
    if (text.length() > PLAIN_DIGITS || (text.charAt(0) == '0' && text.length() > 1)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isFloat(String word) {
    if (word.startsWith("0x")) {
      return word.indexOf('p') >= 0;
    }
    return word.indexOf('.') >= 0 || word.indexOf('e') >= 0;
  }

  private static Optional<Expression> floating(Span span, String word) {
    int end = word.length();
    while (end > 0 && (word.charAt(end - 1) == 'l' || word.charAt(end - 1) == 'f')) {
      end--;
    }
    try {
      double value = Double.parseDouble(word.substring(0, end));
      return Optional.of(new Expression.FloatLiteral(span, value));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<Expression> integer(Span span, String word) {
    int end = endOfDigits(word);
    String digits = word.substring(0, end);
    int radix = radix(digits);
    int skip = radix == 16 || radix == 2 ? 2 : 0;
    Optional<Suffix> suffix = Suffix.of(word.substring(end));
    if (suffix.isEmpty()) {
      return Optional.empty();
    }
    try {
      long value = Long.parseUnsignedLong(digits.substring(skip), radix);
      LiteralType type = suffix.get().type(value, radix == 10);
      return Optional.of(new Expression.IntegerLiteral(span, value, type));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static int radix(String digits) {
    if (digits.startsWith("0x")) {
      return 16;
    }
    if (digits.startsWith("0b")) {
      return 2;
    }
    return digits.startsWith("0") ? 8 : 10;
  }

  private static int endOfDigits(String word) {
    int radix = radix(word);
    int end = radix == 16 || radix == 2 ? 2 : 0;
    while (end < word.length() && Character.digit(word.charAt(end), radix == 16 ? 16 : 10) >= 0) {
      end++;
    }
    return end;
  }

  /** What follows the digits. */
  private record Suffix(boolean unsigned, int width) {
    private static final int SHORTEST = 0;
    private static final int LONG = 1;
    private static final int LONG_LONG = 2;

    static Optional<Suffix> of(String text) {
      return switch (text) {
        case "" -> Optional.of(new Suffix(false, SHORTEST));
        case "u", "ui8", "ui16", "ui32" -> Optional.of(new Suffix(true, SHORTEST));
        case "i8", "i16", "i32" -> Optional.of(new Suffix(false, SHORTEST));
        case "l" -> Optional.of(new Suffix(false, LONG));
        case "ul", "lu" -> Optional.of(new Suffix(true, LONG));
        case "ll", "i64" -> Optional.of(new Suffix(false, LONG_LONG));
        case "ull", "llu", "ui64" -> Optional.of(new Suffix(true, LONG_LONG));
        default -> Optional.empty();
      };
    }

    /** The first type of the list in C11 6.4.4.1 that holds the value. */
    LiteralType type(long value, boolean decimal) {
      boolean fitsInt = value >>> INT_BITS == 0;
      boolean fitsUnsigned = value >>> (INT_BITS + 1) == 0;
      if (width < LONG_LONG && fitsInt && !unsigned) {
        return width == LONG ? LiteralType.LONG : LiteralType.INT;
      }
      if (width < LONG_LONG && fitsUnsigned && (unsigned || !decimal)) {
        return width == LONG ? LiteralType.UNSIGNED_LONG : LiteralType.UNSIGNED_INT;
      }
      return unsigned || value < 0 ? LiteralType.UNSIGNED_LONG_LONG : LiteralType.LONG_LONG;
    }
  }
}
