package dev.ddilint.rules.explain;

import static dev.ddilint.rules.explain.Phrases.code;
import static dev.ddilint.rules.explain.Phrases.level;
import static dev.ddilint.rules.explain.Phrases.one;

import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;

/** Each effect of a contract in plain words, for a caller or for who writes a callback. */
final class EffectWords implements Effect.Cases<String> {
  private final Phrases phrases;
  private final boolean callback;

  private EffectWords(Phrases phrases, boolean callback) {
    this.phrases = phrases;
    this.callback = callback;
  }

  /** For a caller of a function. */
  static EffectWords ofFunction(Phrases phrases) {
    return new EffectWords(phrases, false);
  }

  /** For the writer of a routine that the system calls. */
  static EffectWords ofCallback(Phrases phrases) {
    return new EffectWords(phrases, true);
  }

  String of(Clause clause) {
    return clause.effect().match(this) + Phrases.condition(clause.condition());
  }

  /** Where it may be called, or is entered. */
  String levels(IrqlRange range) {
    return (callback ? "entered " : "call it ") + Phrases.levels(range);
  }

  @Override
  public String onIrqlAtMost(Effect.IrqlAtMost effect) {
    return levels(new IrqlRange(Irql.PASSIVE, effect.level()));
  }

  @Override
  public String onIrqlAtLeast(Effect.IrqlAtLeast effect) {
    return levels(new IrqlRange(effect.level(), Irql.HIGH));
  }

  @Override
  public String onRaisesIrql(Effect.RaisesIrql effect) {
    return "returns at " + level(effect.level());
  }

  @Override
  public String onRaisesIrqlTo(Effect.RaisesIrqlTo effect) {
    return "returns at the IRQL in " + code(effect.level());
  }

  @Override
  public String onSavesIrql(Effect.SavesIrql effect) {
    return "saves the IRQL of the caller in " + code(effect.place());
  }

  @Override
  public String onRestoresIrql(Effect.RestoresIrql effect) {
    return "returns at the IRQL saved in " + code(effect.place());
  }

  @Override
  public String onAcquires(Effect.Acquires effect) {
    String shared = effect.mode() == Effect.LockMode.SHARED ? ", shared with others" : "";
    return "takes the lock " + code(effect.lock()) + shared;
  }

  @Override
  public String onReleases(Effect.Releases effect) {
    String held =
        effect
            .mode()
            .map(mode -> mode == Effect.LockMode.SHARED ? ", held shared" : ", held exclusively")
            .orElse("");
    return "releases the lock " + code(effect.lock()) + held;
  }

  @Override
  public String onEnters(Effect.Enters effect) {
    return "enters or takes: " + effect.resource();
  }

  @Override
  public String onLeaves(Effect.Leaves effect) {
    return "leaves or releases: " + effect.resource();
  }

  @Override
  public String onBegins(Effect.Begins effect) {
    return "begins the life of %s: %s%s"
        .formatted(one(effect.kind()), code(effect.object()), Phrases.before(effect.endsBefore()));
  }

  @Override
  public String onEnds(Effect.Ends effect) {
    return "ends the life of %s: %s".formatted(one(effect.kind()), code(effect.object()));
  }

  @Override
  public String onReturns(Effect.Returns effect) {
    return "the result is " + code(effect.value()) + "; nothing else happens";
  }

  @Override
  public String onGuarantees(Effect.Guarantees effect) {
    return "after the call: " + code(effect.condition());
  }

  @Override
  public String onInlineBefore(Effect.InlineBefore effect) {
    return "inlined in builds for releases before %1$s; a build for %1$s or later imports it"
        .formatted(phrases.release(effect.ntddi()));
  }
}
