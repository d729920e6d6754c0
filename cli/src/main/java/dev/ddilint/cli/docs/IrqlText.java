package dev.ddilint.cli.docs;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The levels that a {@code req.irql} cell names: {@code <= DISPATCH_LEVEL}, {@code Called at IRQL
 * <= APC_LEVEL (see Remarks section).}, {@code Any level}, {@code _IRQL_requires_max_(APC_LEVEL)}.
 */
final class IrqlText {
  private static final List<String> LEVELS =
      List.of("PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "DIRQL", "HIGH_LEVEL");
  private static final int HIGHEST = LEVELS.size() - 1;
  private static final Map<String, Integer> WORDS =
      Map.of(
          "PASSIVE",
          0,
          "APC",
          1,
          "DISPATCH",
          2,
          "DPC",
          2,
          "DIRQL",
          3,
          "DEVICE",
          3,
          "IPI",
          3,
          "HIGH",
          4);
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<relation>requires_max_\\(|requires_min_\\(|<=|>=|<|>|less than or equal to"
              + "|greater than or equal to|greater than|less than|at or below|up to|maximum|==|=)?"
              + "\\s*\\(?\\s*(?:IRQL\\s*)?\\b(?<level>DIRQL|(?:PASSIVE|APC|DISPATCH|DPC|DEVICE|IPI|HIGH)"
              + "(?=[_ ]LEVEL|\\W|$))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY =
      Pattern.compile("^\\W*any\\b|\\bany (?:IRQL|level)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEPENDS =
      Pattern.compile(
          "see |remarks|comments|\\bif\\b|otherwise|as long as|resident|\\bwait is|depend|can only"
              + "|\\bor\\b(?! equal)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPLIT_RELATION = Pattern.compile("<\\s+=");
  private static final Pattern SPLIT_LEVEL = Pattern.compile("_\\s+LEVEL");

  /** An inclusive range, numbered as {@link #LEVELS}. */
  private record Range(int lowest, int highest) {}

  private IrqlText() {}

  /** What a cell says. Several levels in one give the widest range, and depend on something. */
  static IrqlBounds read(String cell) {
    String text = tidy(cell);
    Set<Range> ranges = ranges(text);
    boolean depends = DEPENDS.matcher(text).find() || ranges.size() > 1;
    String conditional = depends ? IrqlBounds.CONDITIONAL : "";
    if (ranges.isEmpty()) {
      return new IrqlBounds("", "", conditional, "");
    }
    int lowest = ranges.stream().mapToInt(Range::lowest).min().orElseThrow();
    int highest = ranges.stream().mapToInt(Range::highest).max().orElseThrow();
    return new IrqlBounds(
        LEVELS.get(lowest), LEVELS.get(highest), conditional, IrqlBounds.FRONT_MATTER);
  }

  private static String tidy(String cell) {
    String text = cell.replace("&lt;", "<").replace("&gt;", ">").replace("\\", "");
    text = text.replace("≤", "<=").replace("≥", ">=");
    text = SPLIT_RELATION.matcher(text).replaceAll("<=");
    return SPLIT_LEVEL.matcher(text).replaceAll("_LEVEL");
  }

  private static Set<Range> ranges(String text) {
    Set<Range> ranges = new HashSet<>();
    Matcher matcher = LEVEL.matcher(text);
    while (matcher.find()) {
      int level = WORDS.getOrDefault(matcher.group("level").toUpperCase(Locale.ROOT), 0);
      String relation = matcher.group("relation");
      ranges.add(range(relation == null ? "=" : relation.toLowerCase(Locale.ROOT), level));
    }
    if (ANY.matcher(text).find()) {
      ranges.add(new Range(0, HIGHEST));
    }
    return ranges;
  }

  private static Range range(String relation, int level) {
    return switch (relation) {
      case "<=", "requires_max_(", "less than or equal to", "at or below", "up to", "maximum" ->
          new Range(0, level);
      case "<", "less than" -> new Range(0, Math.max(level - 1, 0));
      case ">=", "requires_min_(", "greater than or equal to" -> new Range(level, HIGHEST);
      case ">", "greater than" -> new Range(Math.min(level + 1, HIGHEST), HIGHEST);
      default -> new Range(level, level);
    };
  }
}
