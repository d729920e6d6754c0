package dev.ddilint.parser.pp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An integer of a preprocessing condition: 64 bits, signed or not (C11 6.10.1 with the types of
 * MSVC).
 */
record PpValue(long bits, boolean unsigned) {
  private static final Set<String> SUFFIXES =
      Set.of(
          "", "u", "l", "ul", "lu", "ll", "ull", "llu", "i8", "ui8", "i16", "ui16", "i32", "ui32",
          "i64", "ui64");

  static final PpValue ZERO = new PpValue(0, false);

  static PpValue of(boolean truth) {
    return new PpValue(truth ? 1 : 0, false);
  }

  boolean isTrue() {
    return bits != 0;
  }

  boolean isZero() {
    return bits == 0;
  }

  PpValue complement() {
    return new PpValue(~bits, unsigned);
  }

  /** This value with the type that both have in common. */
  PpValue commonWith(PpValue other) {
    return new PpValue(bits, unsigned || other.unsigned);
  }

  /** Whether the right operand does not matter any more. */
  boolean decides(String operator) {
    return (operator.equals("||") && isTrue()) || (operator.equals("&&") && isZero());
  }

  /** The result of a binary operator; dividing by zero gives zero. */
  PpValue apply(String operator, PpValue right) {
    boolean common = unsigned || right.unsigned;
    return switch (operator) {
      case "||" -> of(isTrue() || right.isTrue());
      case "&&" -> of(isTrue() && right.isTrue());
      case "==" -> of(bits == right.bits);
      case "!=" -> of(bits != right.bits);
      case "<" -> of(compare(right, common) < 0);
      case ">" -> of(compare(right, common) > 0);
      case "<=" -> of(compare(right, common) <= 0);
      case ">=" -> of(compare(right, common) >= 0);
      case "<<" -> new PpValue(right.isShift() ? bits << right.bits : 0, unsigned);
      case ">>" -> shiftedRight(right);
      default -> new PpValue(arithmetic(operator, right, common), common);
    };
  }

  private long arithmetic(String operator, PpValue right, boolean common) {
    return switch (operator) {
      case "|" -> bits | right.bits;
      case "^" -> bits ^ right.bits;
      case "&" -> bits & right.bits;
      case "+" -> bits + right.bits;
      case "-" -> bits - right.bits;
      case "*" -> bits * right.bits;
      default -> right.isZero() ? 0 : quotient(operator.equals("/"), right.bits, common);
    };
  }

  private long quotient(boolean divide, long divisor, boolean common) {
    if (common) {
      return divide ? Long.divideUnsigned(bits, divisor) : Long.remainderUnsigned(bits, divisor);
    }
    return divide ? bits / divisor : bits % divisor;
  }

  private int compare(PpValue right, boolean common) {
    return common ? Long.compareUnsigned(bits, right.bits) : Long.compare(bits, right.bits);
  }

  private boolean isShift() {
    return bits >= 0 && bits < Long.SIZE;
  }

  private PpValue shiftedRight(PpValue by) {
    int count = by.isShift() ? (int) by.bits : Long.SIZE - 1;
    long sign = unsigned || bits >= 0 ? 0 : -1;
    long shifted = unsigned ? bits >>> count : bits >> count;
    return new PpValue(by.isShift() ? shifted : sign, unsigned);
  }

  /** The value of a preprocessing number, if it is an integer. */
  static Optional<PpValue> number(String spelling) {
    String text = spelling.toLowerCase(Locale.ROOT).replace("'", "");
    int radix = radix(text);
    int start = radix == 16 || radix == 2 ? 2 : 0;
    int end = start;
    while (end < text.length() && Character.digit(text.charAt(end), radix) >= 0) {
      end++;
    }
    String suffix = text.substring(end);
    boolean valid = end > start && SUFFIXES.contains(suffix);
    return valid ? parsed(text.substring(start, end), radix, suffix) : Optional.empty();
  }

  private static int radix(String text) {
    if (text.startsWith("0x")) {
      return 16;
    }
    if (text.startsWith("0b")) {
      return 2;
    }
    return text.startsWith("0") ? 8 : 10;
  }

  private static Optional<PpValue> parsed(String digits, int radix, String suffix) {
    try {
      long bits = Long.parseUnsignedLong(digits, radix);
      return Optional.of(new PpValue(bits, suffix.contains("u") || bits < 0));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The value of a character constant; several characters count from the left as with MSVC. */
  static PpValue character(String spelling) {
    boolean wide = spelling.charAt(0) != '\'';
    int position = spelling.indexOf('\'') + 1;
    int end = spelling.length() - 1;
    long value = 0;
    int count = 0;
    while (position < end) {
      int length = escapeLength(spelling, position, end);
      int character = code(spelling.substring(position, position + length));
      value = wide ? character & 0xFFFF : (value << 8) | (character & 0xFF);
      position += length;
      count++;
    }
    if (wide) {
      return new PpValue(value, false);
    }
    return new PpValue(count == 1 ? (byte) value : (int) value, false);
  }

  private static int escapeLength(String text, int start, int end) {
    if (text.charAt(start) != '\\' || start + 1 >= end) {
      return 1;
    }
    char kind = text.charAt(start + 1);
    if (kind == 'x') {
      return 2 + digits(text, start + 2, end, 16);
    }
    return kind >= '0' && kind <= '7'
        ? 1 + digits(text, start + 1, Math.min(end, start + 4), 8)
        : 2;
  }

  private static int digits(String text, int start, int end, int radix) {
    int count = 0;
    while (start + count < end && Character.digit(text.charAt(start + count), radix) >= 0) {
      count++;
    }
    return count;
  }

  private static int code(String text) {
    if (text.length() == 1) {
      return text.charAt(0);
    }
    char kind = text.charAt(1);
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'v' -> 11;
      case 'x' -> lowBits(text.substring(2), 16);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> lowBits(text.substring(1), 8);
      default -> kind;
    };
  }

  private static int lowBits(String digits, int radix) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * radix + Character.digit(digits.charAt(i), radix);
    }
    return value;
  }
}
