package dev.ddilint.rules.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The ways in which a path goes on: nearly always one, so that one costs little. */
final class Ways {
  private Ways() {}

  /** Each way changed. */
  static <A, B> List<B> map(List<A> ways, Function<A, B> change) {
    if (ways.size() == 1) {
      return List.of(change.apply(ways.get(0)));
    }
    List<B> changed = new ArrayList<>(ways.size());
    for (A way : ways) {
      changed.add(change.apply(way));
    }
    return changed;
  }

  /** Goes on with every way in turn. */
  static <A, B> List<B> each(List<A> ways, Function<A, List<B>> next) {
    if (ways.size() == 1) {
      return next.apply(ways.get(0));
    }
    List<B> all = new ArrayList<>();
    for (A way : ways) {
      all.addAll(next.apply(way));
    }
    return all;
  }
}
