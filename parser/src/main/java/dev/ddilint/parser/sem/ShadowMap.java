package dev.ddilint.parser.sem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of nested blocks: one map, and a log of what to put back when a block ends.
 *
 * @param <V> what a name stands for
 */
final class ShadowMap<V> {
  private final Map<String, Optional<V>> current = new HashMap<>();
  private final List<Shadowed<V>> log = new ArrayList<>();

  /** A name that was declared, and what it stood for before. */
  private record Shadowed<V>(String name, Optional<V> before) {}

  Optional<V> get(String name) {
    return current.getOrDefault(name, Optional.empty());
  }

  void put(String name, V value) {
    log.add(new Shadowed<>(name, get(name)));
    current.put(name, Optional.of(value));
  }

  /** A mark to go back to; also what {@link #declaredSince} asks by. */
  int mark() {
    return log.size();
  }

  boolean declaredSince(int mark, String name) {
    return log.subList(mark, log.size()).stream().anyMatch(each -> each.name().equals(name));
  }

  /** Forgets what was put since the mark. */
  void rewind(int mark) {
    for (int i = log.size() - 1; i >= mark; i--) {
      Shadowed<V> last = log.remove(i);
      if (last.before().isPresent()) {
        current.put(last.name(), last.before());
      } else {
        current.remove(last.name());
      }
    }
  }
}
