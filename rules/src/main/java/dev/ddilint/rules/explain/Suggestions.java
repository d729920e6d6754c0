package dev.ddilint.rules.explain;

import dev.ddilint.rules.contract.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names that someone may have meant. */
final class Suggestions {
  private static final int SHOWN = 3;

  /** Candidates that are checked for being names; the rest of the words is no nearer. */
  private static final int CHECKED = 60;

  /** Longer input is no name of an interface. */
  private static final int MAX_LENGTH = 128;

  private record Candidate(String name, int distance) {}

  private Suggestions() {}

  /** The nearest names: what begins as the wanted one does, or differs by few letters. */
  static List<String> of(String wanted, Stream<String> words, Predicate<String> isName) {
    String text = wanted.toLowerCase(Locale.ROOT);
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    int tolerance = Math.max(2, text.length() / 4);
    return words
        .map(word -> new Candidate(word, distance(text, word.toLowerCase(Locale.ROOT), tolerance)))
        .filter(candidate -> candidate.distance() <= tolerance)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name)
        .distinct()
        .limit(CHECKED)
        .filter(isName)
        .limit(SHOWN)
        .toList();
  }

  /** Edits that lead from one to the other; what only has more at its end is near. */
  private static int distance(String wanted, String word, int tolerance) {
    if (word.startsWith(wanted) && wanted.length() >= 4) {
      return 1 + Math.min(1, (word.length() - wanted.length()) / 8);
    }
    return EditDistance.between(wanted, word, tolerance);
  }
}
