package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;

/** The completion routines of requests, as far as the path tells which they are. */
final class CompletionRoutines {
  private CompletionRoutines() {}

  /** The function that a call is given. */
  static Optional<Symbol.Function> among(List<Value> arguments) {
    return arguments.stream().flatMap(value -> code(value).stream()).findFirst();
  }

  static MachineState set(Region request, Optional<Symbol.Function> routine, MachineState state) {
    Value value =
        routine
            .<Value>map(function -> new Value.Address(new Region.Code(function)))
            .orElse(Value.ANYTHING);
    return state.with(state.memory().store(place(request), value));
  }

  static Optional<Symbol.Function> of(Region request, Memory memory) {
    return code(memory.load(place(request)));
  }

  private static Optional<Symbol.Function> code(Value value) {
    return value instanceof Value.Address address && address.region() instanceof Region.Code code
        ? Optional.of(code.function())
        : Optional.empty();
  }

  private static Region place(Region request) {
    return new Region.Shadow(request, Trait.ROUTINE);
  }
}
