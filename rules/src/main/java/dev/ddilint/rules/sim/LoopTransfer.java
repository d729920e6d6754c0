package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.flow.Transfer.Arrival;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of a state where a loop of a function starts over. */
final class LoopTransfer {
  private final DefinedFunction function;
  private final UnitSemantics unit;
  private final Observations observations;
  private final RoundLosses losses;
  private final Map<Jump, LoopRound> rounds = new HashMap<>();

  /** From the last block of a loop's round to its first. */
  private record Jump(int from, int target) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Jump jump && jump.from == from && jump.target == target);
    }

    @Override
    public int hashCode() {
      return 31 * from + target;
    }
  }

  LoopTransfer(DefinedFunction function, UnitSemantics unit, Observations observations) {
    this.function = function;
    this.unit = unit;
    this.observations = observations;
    this.losses = new RoundLosses(new LiveVariables(function, unit));
  }

  /** Ways from a block of which some lead back: those start a loop over. */
  List<Arrival<MachineState>> repeating(List<Arrival<MachineState>> ways, BasicBlock last) {
    return Ways.map(ways, way -> way.block() <= last.index() ? repeating(way, last) : way);
  }

  /**
   * A loop starts over. A lock that was taken in the round before and belongs to that round's
   * object is one of many (a list whose entries are all locked): it is followed no further, and
   * neither is an object that the round got from somewhere.
   */
  private Arrival<MachineState> repeating(Arrival<MachineState> way, BasicBlock last) {
    MachineState before = way.state();
    MachineState state =
        before.with(before.property().requests().without(request -> !request.isOfEntry()));
    if (!before.property().locks().holds().isEmpty()) {
      state = state.forgettingLocks(Region::isIterated).forgettingGivenShares();
    }
    return objectsRepeating(way.block(), state, last);
  }

  private Arrival<MachineState> objectsRepeating(int block, MachineState state, BasicBlock last) {
    TrackedObjects objects = state.property().objects();
    if (objects.states().isEmpty()) {
      return new Arrival<>(block, state);
    }
    LoopRound round =
        rounds.computeIfAbsent(
            new Jump(last.index(), block),
            jump -> new LoopRound(function, unit, jump.target(), jump.from()));
    TrackedObjects kept =
        objects.without(
            object ->
                !object.isOfEntry()
                    && objects
                        .at(object)
                        .filter(known -> round.keeps(object, known, state.memory()))
                        .isEmpty());
    for (Table.Entry<Region, ObjectState> owed : objects.owed()) {
      if (kept.at(owed.getKey()).isEmpty() && round.isNew(owed.getValue())) {
        losses.find(owed, block, state, observations);
      }
    }
    return new Arrival<>(block, state.with(kept));
  }
}
