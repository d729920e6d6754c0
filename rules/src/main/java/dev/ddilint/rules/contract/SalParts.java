package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parts that SAL puts words about values together from: {@code _Out_writes_bytes_opt_} is
 * {@code out}, {@code writes}, {@code bytes}, {@code opt}. SAL 1 ({@code __out_bcount_opt}) and the
 * oldest markers ({@code OUT}) are made of the same stuff.
 */
final class SalParts {
  private static final Set<String> OLDEST = Set.of("IN", "OUT", "INOUT", "OPTIONAL");

  /** Before the call, after it, of the result, behind the pointer: they may stand alone, too. */
  private static final Set<String> PREFIXES =
      Set.of("pre", "post", "prepost", "ret", "deref", "deref2");

  /** Sizes in elements. */
  static final Set<String> ELEMENTS =
      Set.of(
          "reads",
          "writes",
          "updates",
          "buffer",
          "count",
          "cap",
          "ecount",
          "elements",
          "size",
          "awcount");

  /** Sizes in bytes. */
  static final Set<String> BYTES =
      Set.of("bytes", "bytebuffer", "bytecount", "bytecap", "bcount", "byte");

  /** Parts behind which the second argument counts what has a value after the call. */
  static final Set<String> PARTIAL = Set.of("to", "part", "post");

  private static final Set<String> MEANINGFUL =
      Set.of(
          "in",
          "out",
          "inout",
          "outptr",
          "outref",
          "opt",
          "optional",
          "reserved",
          "result",
          "maybenull",
          "notnull",
          "nn",
          "null",
          "nullonfailure",
          "invalid",
          "notvalid",
          "z",
          "nullterminated",
          "terminated",
          "ptr");

  /** Parts that add nothing that rules ask for. */
  private static final Set<String> SILENT =
      Set.of(
          "com",
          "rpc",
          "all",
          "full",
          "or",
          "nz",
          "maybez",
          "valid",
          "maybevalid",
          "defensive",
          "readable",
          "writable",
          "const",
          "range",
          "bound",
          "notref",
          "c",
          "x",
          "m",
          "unchanged",
          "string");

  /**
   * Three of four words in drivers and kits are one of these, which need no argument: they are
   * taken apart once.
   */
  static final Map<String, List<String>> USUAL =
      takenApart("_In_", "_In_opt_", "_Inout_", "_Out_", "_Out_opt_", "IN", "OUT");

  private SalParts() {}

  private static Map<String, List<String>> takenApart(String... words) {
    Map<String, List<String>> all = new HashMap<>();
    for (String word : words) {
      all.put(word, List.copyOf(takenApart(word)));
    }
    return Map.copyOf(all);
  }

  /** The parts of a word; none if it is not made of such parts. */
  static List<String> of(String word) {
    List<String> usual = USUAL.get(word);
    return usual == null ? takenApart(word) : usual;
  }

  /** Whether it is a usual word, which by itself makes sense wherever it stands. */
  static boolean isUsual(Annotation word) {
    return word.arguments().isEmpty() && USUAL.containsKey(word.name());
  }

  private static List<String> takenApart(String word) {
    if (!word.startsWith("_") && !OLDEST.contains(word)) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      int next = word.indexOf('_', start);
      int end = next < 0 ? word.length() : next;
      if (start < end) {
        String part = word.substring(start, end).toLowerCase(Locale.ROOT);
        if (!isKnown(part)) {
          return List.of();
        }
        parts.add(part);
      }
      start = end + 1;
    }
    return parts;
  }

  /** Whether they only say of what the next word speaks ({@code _Post_ _Notnull_}). */
  static boolean arePrefix(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (!PREFIXES.contains(parts.get(i))) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  /** Whether they say that a parameter only gives back. */
  static boolean areOutput(List<String> parts) {
    return parts.contains("out") || parts.contains("outptr") || parts.contains("outref");
  }

  private static boolean isKnown(String part) {
    return MEANINGFUL.contains(part)
        || PREFIXES.contains(part)
        || ELEMENTS.contains(part)
        || BYTES.contains(part)
        || PARTIAL.contains(part)
        || SILENT.contains(part);
  }
}
