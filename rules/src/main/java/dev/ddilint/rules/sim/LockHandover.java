package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.resource.HeldLocks;
import dev.ddilint.rules.resource.LockForm;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A share in a lock goes to the routine that a call is given together with what the share is held
 * for: the completion routine of a request, for instance.
 */
final class LockHandover {
  private LockHandover() {}

  /** The state in which a call with these arguments is carried out. */
  static MachineState by(List<Value> arguments, MachineState state) {
    HeldLocks before = state.property().locks();
    if (before.holds().isEmpty()) {
      return state;
    }
    HeldLocks locks = before;
    for (Region lock : before.acquired()) {
      LockForm form = before.form(lock);
      if (form.tag().filter(tag -> isGiven(tag, arguments)).isPresent()) {
        Optional<Symbol.Function> routine = routine(arguments);
        locks = routine.isPresent() ? locks.with(lock, form.handedTo(routine.get())) : locks;
      }
    }
    return locks.equals(before) ? state : state.with(state.property().with(locks));
  }

  private static boolean isGiven(Region tag, List<Value> arguments) {
    return arguments.stream().map(Places::pointee).anyMatch(tag::equals);
  }

  private static Optional<Symbol.Function> routine(List<Value> arguments) {
    for (Value argument : arguments) {
      if (argument instanceof Value.Address address
          && address.region() instanceof Region.Code code) {
        return Optional.of(code.function());
      }
    }
    return Optional.empty();
  }
}
