package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the facts of a contract say of the requests that a call is given. */
final class ContractRequests {
  private final RequestTransfer transfer;
  private final Expression.Call call;
  private final FunctionContract contract;
  private final List<Value> arguments;

  ContractRequests(
      Observations observations,
      Expression.Call call,
      FunctionContract contract,
      List<Value> arguments) {
    this.transfer =
        new RequestTransfer(observations, contract.name(), call.span(), contract.page());
    this.call = call;
    this.contract = contract;
    this.arguments = arguments;
  }

  /** The state in which the call is carried out: of requests that the contract is silent about. */
  MachineState given(MachineState before) {
    if (before.property().requests().isEmpty()) {
      return before;
    }
    MachineState state = before;
    for (int i = 0; i < arguments.size() && i < contract.parameters().size(); i++) {
      if (!isSaid(i)) {
        Value argument = arguments.get(i);
        state =
            RequestTransfer.escapingThrough(
                argument, state.with(state.property().requests().escaping(argument)));
      }
    }
    return state;
  }

  /** Whether the contract tells what becomes of a request that an argument is, or holds. */
  private boolean isSaid(int index) {
    String parameter = contract.parameters().get(index).name();
    for (StatedFact stated : contract.facts()) {
      boolean tells =
          stated.fact() instanceof Fact.Extent
              || (stated.fact() instanceof Fact.Request request && !request.use().isOfRoutine());
      if (tells
          && ((Fact.OfObject) stated.fact()).object() instanceof Expression.Name name
          && name.name().equals(parameter)) {
        return true;
      }
    }
    return false;
  }

  /** What the call does with them. */
  List<MachineState> apply(Operands operands, List<MachineState> states) {
    List<MachineState> result = states;
    for (StatedFact stated : contract.facts()) {
      if (stated.fact() instanceof Fact.Request request && !request.use().isOfRoutine()) {
        result = Ways.each(result, state -> apply(stated, request, operands, state));
      }
    }
    return result;
  }

  private List<MachineState> apply(
      StatedFact stated, Fact.Request fact, Operands operands, MachineState state) {
    Region request = Places.pointee(operands.value(fact.object()));
    Optional<Value> condition = stated.condition().map(operands::value);
    if (condition.isEmpty()) {
      return List.of(transfer.apply(fact.use(), request, operands.result(), state));
    }
    List<MachineState> ways = new ArrayList<>();
    Assumptions.assume(condition.get(), true, state)
        .map(next -> transfer.apply(fact.use(), request, operands.result(), next))
        .ifPresent(ways::add);
    Assumptions.assume(condition.get(), false, state).ifPresent(ways::add);
    return ways;
  }

  /** The result, if it leads into a request that is followed. */
  Optional<Value> part(Operands operands, MachineState state) {
    TrackedRequests requests = state.property().requests();
    if (requests.isEmpty()) {
      return Optional.empty();
    }
    return contract
        .stated(Fact.PartOf.class)
        .map(fact -> Places.pointee(operands.value(fact.object())))
        .filter(request -> requests.at(request).isPresent())
        .map(request -> TrackedRequests.partOf(request, Site.of(call)))
        .findFirst();
  }
}
