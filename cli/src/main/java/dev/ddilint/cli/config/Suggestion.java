package dev.ddilint.cli.config;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What someone may have meant who wrote a word that is not known. */
final class Suggestion {
  /** More wrong letters make it another word. */
  private static final int MAX_DISTANCE = 3;

  private Suggestion() {}

  /** The nearest of the known words, as the end of a message; empty when none is near. */
  static String of(String word, List<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-');
    Optional<String> nearest =
        known.stream().min(Comparator.comparingInt(each -> distance(wanted, each)));
    return nearest
        .filter(each -> distance(wanted, each) <= Math.min(MAX_DISTANCE, each.length() / 2))
        .map("; did you mean %s?"::formatted)
        .orElse("");
  }

  /** Levenshtein's distance. */
  private static int distance(String from, String to) {
    if (Math.abs(from.length() - to.length()) > MAX_DISTANCE) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
