package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the facts of a contract say of the requests that a call is given. */
final class ContractRequests {
  private final RequestTransfer transfer;
  private final CallTerms terms;
  private final List<Value> arguments;

  ContractRequests(
      Observations observations, Expression.Call call, CallTerms terms, List<Value> arguments) {
    this.transfer =
        new RequestTransfer(
            observations, terms.contract().name(), call.span(), terms.contract().page());
    this.terms = terms;
    this.arguments = arguments;
  }

  /** The state in which the call is carried out: of requests that the contract is silent about. */
  MachineState given(MachineState before) {
    if (before.property().requests().isEmpty()) {
      return before;
    }
    MachineState state = before;
    for (int i = 0; i < arguments.size() && i < terms.arguments().size(); i++) {
      Value argument = arguments.get(i);
      state = transfer.passPart(Places.pointee(argument), state);
      if (!terms.argument(i).requestsSaid()) {
        state =
            RequestTransfer.escapingThrough(
                argument, state.with(state.property().requests().escaping(argument)));
      }
    }
    return state;
  }

  /** What the call does with them. */
  List<MachineState> apply(Operands operands, List<MachineState> states) {
    List<MachineState> result = states;
    for (StatedFact stated : terms.requests()) {
      Fact.Request request = (Fact.Request) stated.fact();
      result = Ways.each(result, state -> apply(stated, request, operands, state));
    }
    return result;
  }

  private List<MachineState> apply(
      StatedFact stated, Fact.Request fact, Operands operands, MachineState state) {
    Optional<Value> condition = stated.condition().map(operands::value);
    if (condition.isEmpty()) {
      return List.of(apply(fact, operands, state));
    }
    List<MachineState> ways = new ArrayList<>();
    Assumptions.assume(condition.get(), true, state)
        .map(next -> apply(fact, operands, next))
        .ifPresent(ways::add);
    Assumptions.assume(condition.get(), false, state).ifPresent(ways::add);
    return ways;
  }

  private MachineState apply(Fact.Request fact, Operands operands, MachineState state) {
    if (fact.use() == RequestUse.HANDS_OUT) {
      return handedOut(fact, operands.in(state.memory()), state);
    }
    Region request = Places.pointee(operands.value(fact.object()));
    MachineState next = transfer.apply(fact.use(), request, operands.result(), state);
    return fact.use() == RequestUse.SETS_ROUTINE
        ? transfer.watched(request, arguments, next)
        : next;
  }

  /** Of a request that goes where others see it, they may take care. */
  private MachineState handedOut(Fact.Request fact, Operands after, MachineState state) {
    Value request = after.value(fact.object());
    return after.place(fact.object()).isLocal()
        ? state
            .memory()
            .constrain(request, Range.NONZERO)
            .map(state::with)
            .map(next -> transfer.apply(fact.use(), Places.pointee(request), request, next))
            .orElse(state)
        : state;
  }

  /** What the call hands out that leads into a request. */
  MachineState parts(Operands operands, MachineState state) {
    MachineState result = state;
    for (Fact.PartOf part : terms.parts()) {
      Region whole = Places.pointee(operands.value(part.whole()));
      Value pointer = operands.in(result.memory()).value(part.object());
      result = isOfRequest(part, whole, result) ? transfer.part(pointer, whole, result) : result;
    }
    return result;
  }

  /**
   * Of what a result leads to, an accessor says more often than it matters: only what a request is
   * known of counts.
   */
  private static boolean isOfRequest(Fact.PartOf part, Region whole, MachineState state) {
    return !Operands.mentionsResult(part.object())
        || RequestParts.owning(whole, state).isPresent()
        || RequestParts.isPart(whole, state.memory());
  }
}
