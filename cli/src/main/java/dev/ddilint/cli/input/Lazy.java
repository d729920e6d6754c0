package dev.ddilint.cli.input;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is asked for first, once; what it is made from is let go then.
 *
 * @param <V> its type
 */
final class Lazy<V> implements Supplier<V> {
  private @Nullable Supplier<V> source;
  private @Nullable V made;

  Lazy(Supplier<V> source) {
    this.source = source;
  }

  @Override
  public synchronized V get() {
    V known = made;
    if (known == null) {
      known = Objects.requireNonNull(source).get();
      made = known;
      source = null;
    }
    return known;
  }
}
