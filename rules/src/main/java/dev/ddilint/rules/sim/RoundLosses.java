package dev.ddilint.rules.sim;

import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import java.util.List;

/** What a path owes where a loop starts over, and that no variable which still matters leads to. */
final class RoundLosses {
  private final LiveVariables variables;

  RoundLosses(LiveVariables variables) {
    this.variables = variables;
  }

  /**
   * Records what is lost.
   *
   * @param first block of the next round
   */
  void find(Table.Entry<Region, ObjectState> owed, int first, MachineState state, Observations to) {
    boolean held =
        state.memory().contents().entries().stream()
            .filter(entry -> TrackedObjects.leadsTo(entry.getValue(), owed.getKey()))
            .anyMatch(entry -> isHeldBy(entry.getKey(), first));
    if (!held) {
      List<Event> path = ObjectTransfer.since(owed.getValue().since(), state.trail().events());
      to.keepings().lost(owed.getValue(), path);
    }
  }

  private boolean isHeldBy(Region place, int first) {
    return !(place instanceof Region.Local local) || variables.isLive(local.variable(), first);
  }
}
