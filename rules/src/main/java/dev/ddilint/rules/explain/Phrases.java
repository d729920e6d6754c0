package dev.ddilint.rules.explain;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Small parts of sentences. */
final class Phrases {
  private static final Map<String, String> MOMENTS =
      Map.of(
          "DRIVER_UNLOAD", "the driver is unloaded",
          "DEVICE_REMOVE", "the device is removed",
          "FUNCTION_RETURN", "the function that called it returns",
          "CALLBACK_RETURN", "the callback returns",
          "IRP_COMPLETE", "the IRP is completed",
          "MEMORY_FREE", "the memory that holds it is freed",
          "PARENT_DELETE", "the object it belongs to is deleted");

  private static final Set<String> ACRONYMS =
      Set.of("dpc", "fwps", "irp", "mdl", "nbl", "urb", "wdf", "wmi", "wsk");

  private final Releases releases;

  Phrases(Releases releases) {
    this.releases = releases;
  }

  /** {@code DIRQL} for every level of devices. */
  static String level(Irql level) {
    return level.isAbove(Irql.DISPATCH) && !level.isAbove(Irql.HIGHEST_DEVICE)
        ? "DIRQL"
        : level.toString();
  }

  static String levels(IrqlRange range) {
    if (range.equals(IrqlRange.ANY)) {
      return "at any IRQL";
    }
    if (range.low().equals(Irql.PASSIVE)) {
      return range.high().equals(Irql.PASSIVE)
          ? "at PASSIVE_LEVEL"
          : "at IRQL <= " + level(range.high());
    }
    if (range.high().equals(Irql.HIGH)) {
      return "at IRQL >= " + level(range.low());
    }
    String low = level(range.low());
    String high = level(range.high());
    return low.equals(high) ? "at " + low : "at IRQL from " + low + " to " + high;
  }

  /** An operand as C spells it; a null pointer by its name. */
  static String code(Expression expression) {
    return ExpressionText.of(expression).replaceAll("\\(void ?\\*\\) ?0\\b", "NULL");
  }

  /** {@code , if Wait == 0}; nothing without a condition. */
  static String condition(Optional<Expression> condition) {
    return condition.map(when -> ", if " + code(when)).orElse("");
  }

  /** A kind of object or resource as people say it: {@code lookaside list}, {@code MDL}. */
  static String kind(String kind) {
    return Arrays.stream(kind.toLowerCase(Locale.ROOT).split("_"))
        .map(word -> ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
        .collect(Collectors.joining(" "));
  }

  /** With its article. */
  static String one(String kind) {
    String words = kind(kind);
    return (words.matches("[aeioAEIOM].*") ? "an " : "a ") + words;
  }

  static String before(String moment) {
    return moment.isEmpty()
        ? ""
        : "; this has to end before " + MOMENTS.getOrDefault(moment, kind(moment));
  }

  String release(long ntddi) {
    return releases.all().stream()
        .filter(release -> release.ntddi() == ntddi)
        .findFirst()
        .or(() -> releases.since(ntddi))
        .map(Release::name)
        .orElse("NTDDI_VERSION 0x%08X".formatted(ntddi));
  }
}
