package dev.ddilint.parser.pp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Interns spellings: equal spellings have equal numbers. Shared by all threads of a run; the
 * numbers never show in any output.
 */
public final class Symbols {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  public synchronized int intern(String text) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known != null) {
      return known;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  public synchronized String text(int symbol) {
    return texts.get(symbol);
  }
}
