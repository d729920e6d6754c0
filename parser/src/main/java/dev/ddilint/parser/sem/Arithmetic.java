package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Expression.LiteralType;
import dev.ddilint.parser.sem.CType.Floating;
import dev.ddilint.parser.sem.CType.Integral;
import java.util.List;

/** The arithmetic types: their names and their conversions (C11 6.3.1). */
final class Arithmetic {
  static final Integral CHAR = new Integral(1, true);
  static final Integral WIDE_CHAR = new Integral(2, false);
  static final Integral INT = new Integral(4, true);

  /** What comparisons and logical operators yield. */
  static final Integral TRUTH = INT.meaning(CType.Meaning.TRUTH);

  private static final Integral UNSIGNED_INT = new Integral(4, false);
  private static final Integral LONG_LONG = new Integral(8, true);
  private static final Integral UNSIGNED_LONG_LONG = new Integral(8, false);

  private Arithmetic() {}

  /** The type that the words of a built-in specifier name, in any order. */
  static CType named(List<String> words) {
    if (words.size() == 1 && words.get(0).equals("void")) {
      return new CType.NoValue();
    }
    int size = 4;
    boolean signed = true;
    boolean floating = false;
    CType.Meaning meaning = CType.Meaning.NUMBER;
    int longs = 0;
    for (String word : words) {
      switch (word) {
        case "unsigned" -> signed = false;
        case "long" -> longs++;
        case "char", "__int8", "_int8" -> size = 1;
        case "short", "__int16", "_int16" -> size = 2;
        case "__int64", "_int64" -> size = 8;
        case "__int128" -> size = 16;
        case "_Bool", "bool" -> {
          size = 1;
          signed = false;
          meaning = CType.Meaning.TRUTH;
        }
        case "__wchar_t", "wchar_t" -> {
          size = 2;
          signed = false;
        }
        case "float" -> floating = true;
        case "double" -> {
          floating = true;
          size = 8;
        }
        default -> {
          // int and signed are what the others qualify
        }
      }
    }
    if (floating) {
      return new Floating(size);
    }
    return new Integral(longs > 1 ? 8 : size, signed, meaning);
  }

  static Integral literal(LiteralType type) {
    return switch (type) {
      case INT, LONG -> INT;
      case UNSIGNED_INT, UNSIGNED_LONG -> UNSIGNED_INT;
      case LONG_LONG -> LONG_LONG;
      case UNSIGNED_LONG_LONG -> UNSIGNED_LONG_LONG;
    };
  }

  /** Whether operators convert it like a number; enumerations are numbers. */
  static boolean isArithmetic(CType type) {
    return type instanceof Integral || type instanceof Floating || isEnumeration(type);
  }

  /** The integer promotions. */
  static CType promoted(CType type) {
    if (isEnumeration(type)) {
      return INT;
    }
    return type instanceof Integral integral
        ? integral.size() < INT.size() ? INT : integral.meaning(CType.Meaning.NUMBER)
        : type;
  }

  /** The usual arithmetic conversions of two arithmetic types. */
  static CType common(CType left, CType right) {
    CType one = promoted(left);
    CType two = promoted(right);
    if (one instanceof Integral a && two instanceof Integral b) {
      return common(a, b);
    }
    if (one instanceof Floating a && two instanceof Floating b) {
      return a.size() >= b.size() ? a : b;
    }
    return one instanceof Floating ? one : two;
  }

  private static Integral common(Integral a, Integral b) {
    if (a.size() != b.size()) {
      return a.size() > b.size() ? a : b;
    }
    return a.signed() ? b : a;
  }

  /** The bits of a value as the type holds them, sign or zero extended. */
  static long wrap(long value, Integral type) {
    if (type.size() >= Long.BYTES) {
      return value;
    }
    int unused = Long.SIZE - type.size() * Byte.SIZE;
    return type.signed() ? value << unused >> unused : value << unused >>> unused;
  }

  private static boolean isEnumeration(CType type) {
    return type instanceof CType.Enumeration;
  }
}
