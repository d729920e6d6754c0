package dev.ddilint.rules.sim;

import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.resource.HeldLocks;

/**
 * The level and the locks after a step, for code flows: {@code IRQL = DISPATCH_LEVEL; holds Lock}.
 */
record Situation(IrqlState irql, HeldLocks locks) {

  /** The same, as the caller of the function knows it that was called at a level. */
  Situation calledAt(IrqlState caller) {
    return new Situation(irql.afterCallFrom(caller), locks);
  }

  @Override
  public String toString() {
    return locks.holdsSome() ? irql + "; " + locks : irql.toString();
  }
}
