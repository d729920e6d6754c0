package dev.ddilint.rules.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is found along a path, once for each way in which it goes on. That is nearly always one, and
 * its result stands for itself: it needs no list, and where much is evaluated it is asked for first
 * so that it needs no function either.
 *
 * @param <R> a single result
 */
sealed interface Results<R extends Results<R>> permits Valued, Places.At, Results.Several {

  static <R extends Results<R>> Results<R> of(List<R> results) {
    return results.size() == 1 ? results.get(0) : new Several<>(results);
  }

  List<R> all();

  /** Each changed. */
  default <C extends Results<C>> Results<C> map(Function<R, C> change) {
    return of(Ways.map(all(), change));
  }

  /** Goes on with each in turn. */
  default <C extends Results<C>> Results<C> each(Function<R, Results<C>> next) {
    List<C> found = new ArrayList<>();
    for (R result : all()) {
      found.addAll(next.apply(result).all());
    }
    return of(found);
  }

  /** None, or more than one. */
  record Several<R extends Results<R>>(List<R> all) implements Results<R> {}
}
