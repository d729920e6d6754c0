package dev.ddilint.rules.suppress;

import dev.ddilint.rules.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call rules: by id, by name, or by a number of Code Analysis that means the same. */
final class RuleNames {
  /** A number of Code Analysis has this many digits at the least ({@code 6001}). */
  private static final int MIN_DIGITS = 4;

  private static final WarningNames WARNINGS = WarningNames.load();

  private final List<RuleInfo> rules;

  /** The ids of the rules that a number means; few numbers are asked for, again and again. */
  private final Map<String, List<String>> numbered = new HashMap<>();

  RuleNames(List<RuleInfo> rules) {
    this.rules = rules;
  }

  /** The ids of the rules that a word in a comment means; nothing if it means none at all. */
  Optional<List<String>> find(String word) {
    Optional<String> number = number(word);
    if (number.isPresent()) {
      return number.map(this::withNumber);
    }
    List<String> named =
        rules.stream()
            .filter(rule -> rule.id().equalsIgnoreCase(word) || rule.name().equals(word))
            .map(RuleInfo::id)
            .toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  /** The ids of the rules that a word in a pragma means; none for the many that others report. */
  List<String> ofPragma(String word) {
    return number(word).map(this::withNumber).orElse(List.of());
  }

  private List<String> withNumber(String number) {
    return numbered.computeIfAbsent(number, this::readNumber);
  }

  private List<String> readNumber(String number) {
    String code = "C" + number;
    return rules.stream()
        .filter(rule -> List.of(rule.sameAs()).contains(code))
        .map(RuleInfo::id)
        .toList();
  }

  /** {@code 28118} of {@code 28118}, {@code C28118} and the symbolic name of the warning. */
  private Optional<String> number(String word) {
    String digits = word.toUpperCase(Locale.ROOT).startsWith("C") ? word.substring(1) : word;
    boolean number =
        digits.length() >= MIN_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(digits) : WARNINGS.number(word);
  }
}
