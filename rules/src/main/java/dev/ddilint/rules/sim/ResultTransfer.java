package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.sim.ResultSource.Kind;
import dev.ddilint.rules.sim.UncheckedUse.How;
import dev.ddilint.rules.value.Range;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows results that have to be looked at. Such a value is {@linkplain Range#unasked() unasked}
 * until a branch depends on it; where paths meet of which one asked, nothing is said any longer.
 */
final class ResultTransfer {
  private final ResultUses uses;
  private final Span place;
  private final String routine;

  /**
   * @param place what happens
   * @param routine that is called there; empty for an access to memory
   */
  ResultTransfer(ResultUses uses, Span place, String routine) {
    this.uses = uses;
    this.place = place;
    this.routine = routine;
  }

  /** The call yields a result that nobody has looked at. */
  MachineState handedOut(ResultSource source, Site call, Value result, MachineState state) {
    if (!(result instanceof Value.Produced)) {
      return state;
    }
    uses.from(call, source);
    return state
        .memory()
        .constrain(result, Range.UNASKED)
        .map(state::with)
        .orElse(state)
        .then(Event.of(Event.Kind.OBJECT, source.call(), source.doubt(), state.property()));
  }

  /** What a pointer leads to is read or written. */
  void followed(Value address, MachineState state) {
    Value pointer = base(address);
    uses.dereferences(pointer, state);
    use(pointer, state);
  }

  /** A pointer to a function is followed. */
  void called(Value callee, MachineState state) {
    if (isUnchecked(callee, state)) {
      report(
          uses.source(callee).orElseThrow(),
          How.ACCESSED,
          state.memory().range(callee).isZero(),
          state);
    }
  }

  /** What a call began in memory of the driver ends, and nothing asked whether it had begun. */
  void ended(Region object, MachineState state) {
    if (!uses.isEmpty() && object.isLocal()) {
      output(state.memory().load(object), How.PASSED, state);
    }
  }

  /** Documented arguments: null where it is not allowed. */
  void passed(CallTerms terms, List<Value> arguments, MachineState state) {
    if (!isOfInterest(arguments, state)) {
      return;
    }
    int described = Math.min(arguments.size(), terms.arguments().size());
    for (int i = 0; i < described; i++) {
      output(arguments.get(i), How.PASSED, state);
    }
    for (int i = 0; i < described; i++) {
      if (terms.argument(i).isReliedOn(isPart(arguments.get(i)))) {
        Value pointer = pointer(arguments.get(i));
        uses.dereferences(pointer, state);
        use(pointer, state);
      }
    }
  }

  private boolean isOfInterest(List<Value> arguments, MachineState state) {
    for (Value argument : arguments) {
      Value pointer = pointer(argument);
      if (uses.isOwn(pointer, state)
          || isUnchecked(pointer, state)
          || statusOf(argument).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an argument is the address of a member: nobody tests that for null. */
  private static boolean isPart(Value argument) {
    return argument instanceof Value.Address address
        && address.region().root() instanceof Region.Pointee;
  }

  private static Value pointer(Value argument) {
    return isPart(argument) ? base(((Region.Pointee) root(argument)).pointer()) : argument;
  }

  private static Region root(Value argument) {
    return ((Value.Address) argument).region().root();
  }

  /** A pointer into memory leads back to the pointer to all of it. */
  private static Value base(Value pointer) {
    return pointer instanceof Value.Operation operation
            && (operation.operator() == BinaryOperator.ADD
                || operation.operator() == BinaryOperator.SUBTRACT)
        ? base(operation.left())
        : pointer;
  }

  /** An argument that the driver's own function dereferences before it asks for anything. */
  void passedOn(Value argument, MachineState state) {
    Value pointer = pointer(argument);
    uses.dereferences(pointer, state);
    use(pointer, state);
  }

  private boolean isUnchecked(Value pointer, MachineState state) {
    Range known = state.memory().range(pointer);
    return (known.unasked() || known.isZero())
        && known.contains(0)
        && uses.source(pointer).filter(source -> source.kind() == Kind.POINTER).isPresent();
  }

  private void use(Value pointer, MachineState state) {
    How how = routine.isEmpty() ? How.ACCESSED : How.PASSED;
    if (uses.isEmpty()) {
      return;
    }
    if (isUnchecked(pointer, state)) {
      ResultSource source = uses.source(pointer).orElseThrow();
      report(source, how, state.memory().range(pointer).isZero(), state);
    }
    output(pointer, how, state);
  }

  /** What came with a status is used, and nothing asked for the status. */
  private void output(Value value, How how, MachineState state) {
    Optional<Value> status = statusOf(value);
    if (status.isPresent() && state.memory().range(status.get()).unasked()) {
      report(uses.source(status.get()).orElseThrow(), how, false, state);
    }
  }

  /** The status that came with an output of the same call, if it has to be looked at. */
  private Optional<Value> statusOf(Value value) {
    Optional<Value> beside = MachineState.resultBeside(value);
    return beside.isPresent() && uses.isStatus(beside.get()) ? beside : Optional.empty();
  }

  /** A local variable gets a value: what it held may be a status that nobody looked at. */
  void overwritten(Region region, MachineState state) {
    Value lost = state.memory().contents().getOrDefault(region, Value.Constant.ZERO);
    boolean status =
        lost instanceof Value.Produced
            && state.memory().range(lost).unasked()
            && uses.isStatus(lost);
    if (status && !isHeldElsewhere(lost, region, state)) {
      report(uses.source(lost).orElseThrow(), How.OVERWRITTEN, false, state);
    }
  }

  private static boolean isHeldElsewhere(Value value, Region region, MachineState state) {
    return state.memory().contents().entries().stream()
        .anyMatch(entry -> !entry.getKey().equals(region) && holds(entry.getValue(), value));
  }

  private static boolean holds(Value held, Value value) {
    return held.equals(value)
        || (held instanceof Value.Operation operation
            && (holds(operation.left(), value) || holds(operation.right(), value)));
  }

  /**
   * After the branch that tells of the failure no other may decide: a flag often says again what
   * was found out then.
   */
  private void report(ResultSource source, How how, boolean failed, MachineState state) {
    List<Event> path = path(source, how, state);
    if (!failed || path.stream().filter(Event::isBranch).count() <= 1) {
      uses.use(new UncheckedUse(source, how, routine, failed, place, path));
    }
  }

  private List<Event> path(ResultSource source, How how, MachineState state) {
    List<Event> path = new ArrayList<>();
    for (Event event : ObjectTransfer.since(source.call(), state.trail().events())) {
      if (!event.span().equals(source.call())) {
        path.add(event);
      } else if (path.isEmpty()) {
        path.add(event.saying(source.doubt()));
      }
    }
    path.add(
        Event.of(
            Event.Kind.CALL,
            place,
            how.words() + (how == How.PASSED ? routine : ""),
            state.property()));
    return path;
  }
}
