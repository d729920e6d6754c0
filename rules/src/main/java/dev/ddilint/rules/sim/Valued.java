package dev.ddilint.rules.sim;

import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.function.Function;

/** What an expression yields on one path. */
record Valued(MachineState state, Value value) {

  /** Goes on with every result in turn. */
  static List<Valued> each(List<Valued> results, Function<Valued, List<Valued>> next) {
    if (results.size() == 1) {
      return next.apply(results.get(0));
    }
    return results.stream().flatMap(result -> next.apply(result).stream()).toList();
  }

  List<Valued> alone() {
    return List.of(this);
  }
}
