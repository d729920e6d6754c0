package dev.ddilint.parser.sem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Names that scopes declare, each with all scopes that declare it.
 *
 * @param <V> what a name stands for
 */
final class SharedNames<V> {
  private final Function<String, List<Declared<V>>> compiled;
  private final ConcurrentHashMap<String, List<Declared<V>>> names = new ConcurrentHashMap<>();

  /**
   * That a scope may declare a name; it does not where the value turns out to be absent.
   *
   * @param <V> what the name stands for
   */
  record Declared<V>(FileScope scope, Supplier<Optional<V>> value) {}

  /**
   * Names of which some are known from the start.
   *
   * @param compiled which, asked once a name
   */
  SharedNames(Function<String, List<Declared<V>>> compiled) {
    this.compiled = compiled;
  }

  void add(String name, FileScope scope, V value) {
    Optional<V> present = Optional.of(value);
    names.compute(
        name,
        (key, known) ->
            joined(
                known == null ? compiled.apply(key) : known, new Declared<>(scope, () -> present)));
  }

  private static <T> List<T> joined(List<T> first, T last) {
    List<T> all = new ArrayList<>(first);
    all.add(last);
    return List.copyOf(all);
  }

  private List<Declared<V>> declared(String name) {
    List<Declared<V>> known = names.get(name);
    return known != null ? known : names.computeIfAbsent(name, compiled);
  }

  /** What a name stands for in the first import of a scope that declares it so. */
  Optional<V> find(String name, FileScope from, Predicate<V> wanted) {
    Optional<V> found = Optional.empty();
    int first = Integer.MAX_VALUE;
    for (Declared<V> each : declared(name)) {
      int position = from.position(each.scope());
      if (position < first) {
        Optional<V> value = each.value().get();
        if (value.isPresent() && wanted.test(value.get())) {
          first = position;
          found = value;
        }
      }
    }
    return found;
  }
}
