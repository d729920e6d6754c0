package dev.ddilint.rules.mutation;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Effect;
import java.util.Optional;

/** What calls do to locks and regions. */
final class LockCalls {
  private LockCalls() {}

  /** The lock, or region, that a call acquires: its type, or its name. */
  static Optional<String> acquired(CallPlace place) {
    return place
        .effect(Effect.Acquires.class)
        .map(acquires -> type(place, acquires.lock()))
        .or(() -> place.effect(Effect.Enters.class).map(Effect.Enters::resource));
  }

  /** The lock, or region, that a call gives back. */
  static Optional<String> released(CallPlace place) {
    return place
        .effect(Effect.Releases.class)
        .map(releases -> type(place, releases.lock()))
        .or(() -> place.effect(Effect.Leaves.class).map(Effect.Leaves::resource));
  }

  private static String type(CallPlace place, Expression lock) {
    return place
        .argument(lock)
        .map(index -> place.contract().parameters().get(index).type().toString())
        .orElse("lock");
  }

  /** The families that see a fault of a lock: its level goes with it. */
  static Fault fault(CallPlace place, String kind, String replacement) {
    return place.changesIrql()
        ? Fault.at(place, kind, replacement, Family.PAIRING, Family.IRQL)
        : Fault.at(place, kind, replacement, Family.PAIRING);
  }
}
