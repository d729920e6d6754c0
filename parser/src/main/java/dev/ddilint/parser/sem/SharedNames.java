package dev.ddilint.parser.sem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Names that scopes declare, each with all scopes that declare it.
 *
 * @param <V> what a name stands for
 */
final class SharedNames<V> {
  private final ConcurrentHashMap<String, List<Declared<V>>> names = new ConcurrentHashMap<>();

  private record Declared<V>(FileScope scope, V value) {}

  void add(String name, FileScope scope, V value) {
    names.merge(name, List.of(new Declared<>(scope, value)), SharedNames::joined);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** What a name stands for in the first import of a scope that declares it so. */
  Optional<V> find(String name, FileScope from, Predicate<V> wanted) {
    Optional<V> found = Optional.empty();
    int first = Integer.MAX_VALUE;
    for (Declared<V> each : names.getOrDefault(name, List.of())) {
      int position = from.position(each.scope());
      if (position < first && wanted.test(each.value())) {
        first = position;
        found = Optional.of(each.value());
      }
    }
    return found;
  }
}
