package dev.ddilint.rules.contract;

import dev.ddilint.rules.contract.Fact.Strictness;
import java.util.Map;
import java.util.Optional;

/**
 * What arguments should look like, and what to call instead. {@code _Strict_type_match_} names no
 * mode and is read as the mildest.
 */
final class AdviceWords {
  private static final Map<String, Strictness> STRICTNESS =
      Map.of(
          "__drv_typeConst", Strictness.CONSTANT,
          "__drv_typeCond", Strictness.CONDITIONAL,
          "__drv_typeBitset", Strictness.BITSET,
          "__drv_typeExpr", Strictness.EXPRESSION);

  private AdviceWords() {}

  static Map<String, WordReader> words() {
    return Map.ofEntries(
        Map.entry("__drv_preferredFunction", AdviceWords::prefers),
        Map.entry("__drv_reportError", use -> use.add(new Fact.Mistake(use.freeText(0)))),
        Map.entry("__drv_strictType", AdviceWords::strictType),
        Map.entry("__drv_strictTypeMatch", AdviceWords::strictTypeMatch),
        Map.entry(
            "_Strict_type_match_", use -> strict(use, Optional.empty(), Strictness.EXPRESSION)),
        Map.entry("__drv_constant", use -> literal(use, true)),
        Map.entry("_Literal_", use -> literal(use, true)),
        Map.entry("__drv_nonConstant", use -> literal(use, false)),
        Map.entry("_Notliteral_", use -> literal(use, false)),
        Map.entry("__drv_isObjectPointer", use -> pointer(use, true)),
        Map.entry("_Points_to_data_", use -> pointer(use, true)),
        Map.entry("__drv_notPointer", use -> pointer(use, false)),
        Map.entry("__drv_interlocked", AdviceWords::interlocked),
        Map.entry("_Interlocked_operand_", AdviceWords::interlocked),
        Map.entry("__drv_formatString", AdviceWords::format),
        Map.entry("__format_string", AdviceWords::format),
        Map.entry("_Printf_format_string_", AdviceWords::format),
        Map.entry("__drv_inTry", use -> use.add(new Fact.CalledInTry(true))),
        Map.entry("__drv_notInTry", use -> use.add(new Fact.CalledInTry(false))));
  }

  private static void prefers(WordUse use) {
    use.name(0).ifPresent(name -> use.add(new Fact.Prefers(name, use.freeText(1))));
  }

  private static void strictType(WordUse use) {
    use.name(0)
        .ifPresent(
            type -> strictness(use, 1).ifPresent(mode -> strict(use, Optional.of(type), mode)));
  }

  private static void strictTypeMatch(WordUse use) {
    strictness(use, 0).ifPresent(mode -> strict(use, Optional.empty(), mode));
  }

  /** The modes begin like annotations, so the parser takes them for some. */
  private static Optional<Strictness> strictness(WordUse use, int index) {
    Optional<String> mode = use.word(index);
    Optional<Strictness> known = mode.map(STRICTNESS::get);
    if (mode.isPresent() && known.isEmpty()) {
      use.defect(mode.get() + " is no mode of strictness");
    }
    return known;
  }

  private static void strict(WordUse use, Optional<String> type, Strictness mode) {
    use.add(new Fact.StrictType(use.subject().object(), type, mode));
  }

  private static void literal(WordUse use, boolean required) {
    use.add(new Fact.LiteralArgument(use.subject().object(), required));
  }

  private static void pointer(WordUse use, boolean points) {
    use.add(new Fact.PointsToObject(use.subject().object(), points));
  }

  private static void interlocked(WordUse use) {
    use.add(new Fact.ChangedAtomically(use.subject().object()));
  }

  private static void format(WordUse use) {
    use.add(new Fact.FormatString(use.subject().object()));
  }
}
