package dev.ddilint.parser.sem;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is asked for first, once.
 *
 * @param <V> its type
 */
abstract class Lazy<V> implements Supplier<V> {
  private volatile @Nullable V made;

  /** Makes the value. */
  abstract V make();

  @Override
  public final V get() {
    V known = made;
    return known != null ? known : remembered();
  }

  private synchronized V remembered() {
    V known = made;
    if (known == null) {
      known = make();
      made = known;
    }
    return known;
  }
}
