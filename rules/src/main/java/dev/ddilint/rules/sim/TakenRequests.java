package dev.ddilint.rules.sim;

import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The requests that a function got by calls of its own: where it returns, it answers for none. */
record TakenRequests(Observations observations, String function) {

  void check(Collection<MachineState> exits) {
    for (MachineState exit : exits) {
      for (Table.Entry<Region, RequestState> entry :
          exit.property().requests().states().entries()) {
        if (isLost(entry.getKey(), entry.getValue(), exit)) {
          lost(entry.getValue(), exit);
        }
      }
    }
  }

  private static boolean isLost(Region request, RequestState state, MachineState exit) {
    Value result = exit.memory().load(FunctionSimulation.RESULT);
    return state.fate().isOurs()
        && !request.isOfEntry()
        && !RequestAnswer.isPendingSeen(exit.memory())
        && !TrackedObjects.leadsTo(result, request);
  }

  private void lost(RequestState request, MachineState exit) {
    List<Event> path = exit.trail().events();
    observations.misuse(
        new RequestMisuse(
            RequestMisuse.Kind.LOST,
            request,
            Optional.empty(),
            function,
            path.get(path.size() - 1).span(),
            Optional.empty(),
            ObjectTransfer.since(request.since(), path)));
  }
}
