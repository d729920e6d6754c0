package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.RequestUse;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.request.RequestState;
import dev.ddilint.rules.request.RequestState.Next;
import dev.ddilint.rules.request.TrackedRequests;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The requests that a function is given by its parameters.
 *
 * @param role what the function is to them, where only the system calls it
 */
record EnteredRequests(Contracts contracts, Optional<RequestUse> role, UnitSemantics unit) {

  TrackedRequests atEntry(DefinedFunction function) {
    Next next = role.filter(RequestUse.SERVED::equals).map(use -> Next.NONE).orElse(Next.OF_CALLER);
    TrackedRequests requests = TrackedRequests.NONE;
    for (Symbol.Variable parameter : function.symbol().parameters()) {
      if (isRequest(parameter.type())) {
        requests =
            requests.with(
                new Region.Pointee(new Value.Content(new Region.Local(parameter), Memory.ENTRY)),
                RequestState.entered(next, function.syntax().span()));
      }
    }
    return requests;
  }

  /** Those that the system gives a function to answer, and that nobody else saw. */
  Set<Region> served(DefinedFunction function) {
    Set<Region> served = new LinkedHashSet<>();
    if (role.filter(RequestUse.SERVED::equals).isPresent()) {
      atEntry(function).states().entries().forEach(entry -> served.add(entry.getKey()));
    }
    return served;
  }

  private boolean isRequest(CType type) {
    return type instanceof CType.Pointer pointer
        && unit.record(pointer.target())
            .map(contracts::of)
            .filter(TypeContract::request)
            .isPresent();
  }

  /** What a path of a routine of the system answers; a routine that has several gives none. */
  Optional<RequestAnswer> answer(MachineState exit) {
    TrackedRequests requests = exit.property().requests().without(request -> !request.isOfEntry());
    if (role.isEmpty() || requests.states().size() != 1) {
      return Optional.empty();
    }
    Table.Entry<Region, RequestState> only = requests.states().entries().get(0);
    Memory memory = exit.memory();
    Value result = memory.load(FunctionSimulation.RESULT);
    Value lower = memory.load(RequestTransfer.lowerStatus(only.getKey()));
    return Optional.of(
        new RequestAnswer(
            role.get(),
            only.getKey(),
            only.getValue(),
            memory.range(result),
            result instanceof Value.Constant,
            lower.equals(result) && !(result instanceof Value.Anything),
            memory.range(lower),
            RequestAnswer.isPendingSeen(memory),
            CompletionRoutines.of(only.getKey(), memory)));
  }
}
