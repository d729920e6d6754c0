package dev.ddilint.rules.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is found along a path, once for each way in which it goes on. That is nearly always one,
 * which then stands for itself and needs no list.
 *
 * @param <R> a single result
 */
sealed interface Results<R extends Results<R>> permits Valued, Places.At, Results.Several {

  /** The path does not go on; results are added. */
  @SuppressWarnings("unchecked")
  static <R extends Results<R>> Results<R> none() {
    return (Results<R>) Several.NONE;
  }

  default int count() {
    return 1;
  }

  R get(int way);

  /** With one more; these are not used any longer. */
  default Results<R> and(R next) {
    List<R> both = new ArrayList<>();
    both.add(get(0));
    both.add(next);
    return new Several<>(both);
  }

  /** With more; these are not used any longer. */
  default Results<R> andAll(Results<R> next) {
    Results<R> all = this;
    for (int i = 0; i < next.count(); i++) {
      all = all.and(next.get(i));
    }
    return all;
  }

  /** Each changed. */
  default <C extends Results<C>> Results<C> map(Function<? super R, C> change) {
    Results<C> changed = none();
    for (int i = 0; i < count(); i++) {
      changed = changed.and(change.apply(get(i)));
    }
    return changed;
  }

  /** What each leads to. */
  default <T> List<T> toList(Function<? super R, T> change) {
    if (count() == 1) {
      return List.of(change.apply(get(0)));
    }
    List<T> changed = new ArrayList<>(count());
    for (int i = 0; i < count(); i++) {
      changed.add(change.apply(get(i)));
    }
    return changed;
  }

  /** None, or more than one. */
  record Several<R extends Results<R>>(List<R> results) implements Results<R> {
    private static final Several<?> NONE = new Several<Valued>(List.of());

    @Override
    public int count() {
      return results.size();
    }

    @Override
    public R get(int way) {
      return results.get(way);
    }

    @Override
    public Results<R> and(R next) {
      if (results.isEmpty()) {
        return next;
      }
      results.add(next);
      return this;
    }
  }
}
