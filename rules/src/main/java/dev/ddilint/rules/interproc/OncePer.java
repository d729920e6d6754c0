package dev.ddilint.rules.interproc;

import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * What is to be known of a thing that code mentions again and again, a function or a type: asked
 * for at every mention, but worked out once.
 */
public final class OncePer<K, T> {
  private final IdentityHashMap<K, T> known = new IdentityHashMap<>();
  private final Function<? super K, ? extends T> rule;

  public OncePer(Function<? super K, ? extends T> rule) {
    this.rule = rule;
  }

  /** By identity: it is one object in all of a driver. */
  public T of(K thing) {
    return known.computeIfAbsent(thing, rule);
  }
}
