package dev.ddilint.rules.explain;

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
        .map(word -> new Candidate(word, distance(text, word.toLowerCase(Locale.ROOT))))
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
  private static int distance(String wanted, String word) {
    if (word.startsWith(wanted) && wanted.length() >= 4) {
      return 1 + Math.min(1, (word.length() - wanted.length()) / 8);
    }
    return edits(wanted, word);
  }

  private static int edits(String a, String b) {
    if (Math.abs(a.length() - b.length()) > Math.max(2, a.length() / 4)) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
