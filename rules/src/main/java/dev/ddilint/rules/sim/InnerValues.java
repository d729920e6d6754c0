package dev.ddilint.rules.sim;

import dev.ddilint.rules.sim.Renaming.Inner;
import dev.ddilint.rules.value.Value;
import java.util.IdentityHashMap;

/**
 * What the function that a call reaches produces within, as its caller names it. The names are the
 * same on all paths, and paths that meet compare them: each is made once.
 */
final class InnerValues {
  /** Most functions produce less that others see. */
  private static final int USUAL = 8;

  private final Site call;
  private final IdentityHashMap<Value, Value> renamed = new IdentityHashMap<>(USUAL);

  /**
   * Of one call.
   *
   * @param call tells apart what different calls produce
   */
  InnerValues(Site call) {
    this.call = call;
  }

  /**
   * A value in the caller's terms.
   *
   * @param value in the callee's terms
   * @param origin what produced it there; of calls within calls only the outer one is told apart
   */
  Value of(Value value, Object origin) {
    Value known = renamed.get(value);
    if (known == null) {
      boolean deeper = origin instanceof Inner inner && inner.origin() instanceof Inner;
      known = new Value.Produced(new Inner(call, deeper ? ((Inner) origin).call() : origin));
      renamed.put(value, known);
    }
    return known;
  }
}
