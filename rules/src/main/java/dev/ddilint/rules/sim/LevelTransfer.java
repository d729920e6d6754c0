package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.irql.IrqlLimit;
import dev.ddilint.rules.irql.IrqlState;
import dev.ddilint.rules.sim.IrqlDemand.Kind;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.Optional;

/**
 * What a documented call does to the interrupt request level: it raises, saves and restores it.
 *
 * <p>A level that a function restores from what its caller gave it is kept as a value ({@link
 * #PRESENT}): the caller knows which level that is.
 */
final class LevelTransfer {
  /** Holds the value that the present level was restored from, where it is not known here. */
  static final Region PRESENT = new Region.Shadow(new Region.Named("IRQL"), Trait.SAVED_LEVEL);

  private final LevelFaults faults;
  private final Operands operands;
  private final MachineState before;

  /**
   * @param before the state in which the call is made
   */
  LevelTransfer(LevelFaults faults, Operands operands, MachineState before) {
    this.faults = faults;
    this.operands = operands;
    this.before = before;
  }

  /** The state in which the call is made. */
  MachineState before() {
    return before;
  }

  MachineState raise(Irql level, MachineState state) {
    return with(IrqlState.at(level), state);
  }

  MachineState raiseTo(Effect.RaisesIrqlTo raises, MachineState state) {
    Value level = operands.value(raises.level());
    faults.checkLegal(level, before);
    constant(level).ifPresent(to -> faults.demand(Kind.RAISE, IrqlLimit.atMost(to), before));
    return with(level(level, IrqlState.ENTRY), state);
  }

  MachineState save(Effect.SavesIrql saves, MachineState state) {
    return savingRegion(saves.place())
        .map(region -> state.with(state.memory().store(region, present())))
        .orElse(state);
  }

  /** The level before the call, as a number. */
  Value present() {
    return new Value.Snapshot(before.property().irql());
  }

  /** A level saved inside an opaque object is gone with its restoration. */
  MachineState restore(Effect.RestoresIrql restores, MachineState state) {
    Value saved = savedLevel(restores.place());
    if (operands.isOpaque(restores.place())) {
      MachineState restored = with(level(saved, before.property().irql().lowered()), state);
      return savingRegion(restores.place())
          .map(region -> restored.with(restored.memory().forget(region)))
          .orElse(restored);
    }
    faults.checkLegal(saved, before);
    faults.checkSaved(restores.place(), before);
    constant(saved).ifPresent(this::checkLowering);
    return restored(saved, state);
  }

  private void checkLowering(Irql to) {
    faults.demand(Kind.LOWER, IrqlLimit.atLeast(to), before);
    faults.demandOfEntry(IrqlLimit.atMost(to), before);
  }

  /** The state at the level that a value holds. */
  static MachineState restored(Value saved, MachineState state) {
    IrqlState unknown = state.property().irql().lowered();
    MachineState next = with(level(saved, unknown), state);
    return saved instanceof Value.Content ? next.with(next.memory().store(PRESENT, saved)) : next;
  }

  private static MachineState with(IrqlState level, MachineState state) {
    return state.with(state.property().with(level)).with(state.memory().forget(PRESENT));
  }

  /** A level saved inside an opaque object is kept apart from the object's memory. */
  private Optional<Region> savingRegion(Expression place) {
    return operands
        .region(place)
        .map(
            region ->
                operands.isOpaque(place) ? new Region.Shadow(region, Trait.SAVED_LEVEL) : region);
  }

  private Value savedLevel(Expression place) {
    return operands.isOpaque(place)
        ? savingRegion(place).map(region -> before.memory().load(region)).orElse(Value.ANYTHING)
        : operands.value(place);
  }

  private static Optional<Irql> constant(Value level) {
    return level instanceof Value.Constant constant && Irql.isLegal(constant.number())
        ? Optional.of(new Irql((int) constant.number()))
        : Optional.empty();
  }

  private static IrqlState level(Value saved, IrqlState unknown) {
    return stateOf(saved)
        .or(() -> constant(saved).map(IrqlState::at))
        .orElseGet(() -> new IrqlState(new IrqlRange(Irql.PASSIVE, unknown.range().high()), false));
  }

  /** The level that was saved in a value. */
  static Optional<IrqlState> stateOf(Value saved) {
    return saved instanceof Value.Snapshot snapshot && snapshot.state() instanceof IrqlState state
        ? Optional.of(state)
        : Optional.empty();
  }
}
