package dev.ddilint.rules.interproc;

import dev.ddilint.parser.sem.Symbol;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is to be known of each function that a driver calls: asked for at every call, but worked out
 * once a function.
 */
public final class PerFunction<T> {
  private final Map<Symbol.Function, T> known = new IdentityHashMap<>();
  private final Function<? super Symbol.Function, ? extends T> rule;

  public PerFunction(Function<? super Symbol.Function, ? extends T> rule) {
    this.rule = rule;
  }

  public T of(Symbol.Function function) {
    return known.computeIfAbsent(function, rule);
  }
}
