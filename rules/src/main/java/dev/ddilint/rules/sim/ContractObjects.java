package dev.ddilint.rules.sim;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.resource.Home;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the facts of a contract say of the objects that a call is given and hands out. */
final class ContractObjects {
  private final ObjectTransfer transfer;
  private final Observations observations;
  private final CallTerms terms;
  private final List<Value> arguments;

  ContractObjects(
      ObjectTransfer transfer, Observations observations, CallTerms terms, List<Value> arguments) {
    this.transfer = transfer;
    this.observations = observations;
    this.terms = terms;
    this.arguments = arguments;
  }

  /** The state in which the call is carried out: arguments are alive, and some are given away. */
  MachineState given(Operands operands, MachineState before) {
    for (Fact.PutInto put : terms.puts()) {
      putInto(put, operands, before);
    }
    keeps();
    for (Fact.Alive alive : terms.alive()) {
      operands
          .region(alive.object())
          .filter(object -> isUntouched(object, before.memory()))
          .ifPresent(object -> transfer.useUntouched(alive.kind(), object, before));
    }
    if (before.property().objects().states().isEmpty()) {
      return before;
    }
    for (Fact.Alive alive : terms.alive()) {
      operands.region(alive.object()).ifPresent(object -> transfer.use(object, before));
    }
    MachineState state = before;
    for (int i = 0; i < arguments.size(); i++) {
      ArgumentTerms argument = terms.argument(i);
      if (!argument.ends()) {
        transfer.touch(Places.pointee(arguments.get(i)), state);
        state =
            argument.mayBeKept() && !argument.isTold() ? handOn(arguments.get(i), state) : state;
      }
    }
    return state;
  }

  private void putInto(Fact.PutInto put, Operands operands, MachineState state) {
    Home.ofList(Places.pointee(operands.value(put.list())))
        .ifPresent(list -> observations.keepings().put(list, operands.value(put.object()), state));
  }

  /**
   * Whether an object is a local variable, or a part of one, that nothing on the path wrote and
   * whose address nobody got.
   */
  private static boolean isUntouched(Region object, Memory memory) {
    return object.root() instanceof Region.Local local
        && local.variable().storage() == Symbol.Storage.LOCAL
        && memory.contents().entries().stream()
            .noneMatch(
                entry -> entry.getKey().root().equals(local) || mentions(entry.getValue(), local));
  }

  private static boolean mentions(Value value, Region.Local local) {
    if (value instanceof Value.Operation operation) {
      return mentions(operation.left(), local) || mentions(operation.right(), local);
    }
    return value instanceof Value.Address address && address.region().root().equals(local);
  }

  /**
   * Parameters of the running function that are passed on to be kept, or given back perhaps: its
   * callers do not owe them for sure any more.
   */
  private void keeps() {
    for (int i = 0; i < arguments.size(); i++) {
      ArgumentTerms argument = terms.argument(i);
      if (argument.mayBeKept() || argument.ends()) {
        observations.keeps(arguments.get(i));
        if (!argument.isTold() && !argument.ends()) {
          observations.keepings().gave(arguments.get(i));
        }
      }
    }
  }

  /** Other things than memory may give back what is put into them when they end. */
  private MachineState freed(Fact.TakesBack takesBack, Value resource, MachineState state) {
    return transfer.kinds().of(takesBack.kind()).nature() == Nature.MEMORY
        ? LostWithPlace.freed(resource, observations.keepings(), state)
        : state;
  }

  /** With what a local variable holds whose address it is. */
  private MachineState handOn(Value argument, MachineState state) {
    MachineState result = handOnItself(argument, state);
    if (argument instanceof Value.Address address && address.region().isLocal()) {
      for (Table.Entry<Region, Value> held : state.memory().contents().entries()) {
        if (held.getKey().isWithin(address.region())) {
          result = handOnItself(held.getValue(), result);
        }
      }
    }
    return result;
  }

  private MachineState handOnItself(Value argument, MachineState state) {
    TrackedObjects objects = state.property().objects();
    TrackedObjects after = objects;
    for (Table.Entry<Region, ObjectState> entry : objects.states().entries()) {
      Region object = entry.getKey();
      if (isKept(argument, object, objects)) {
        after = after.handedOn(object);
      }
    }
    return state.with(after.withoutEntriesIfUntraced(argument));
  }

  /**
   * A handle or a referenced object is only used by what it is passed to; memory may be kept by
   * whoever gets its address.
   */
  private boolean isKept(Value argument, Region object, TrackedObjects objects) {
    Optional<ObjectState> state = objects.at(object);
    return state.filter(ObjectState::owed).isPresent()
        && TrackedObjects.leadsTo(argument, object)
        && (state.get().kind().nature() == Nature.MEMORY
            || state.get().kind().nature() == Nature.ENTRY
            || keepsExplicitly(argument));
  }

  private boolean keepsExplicitly(Value argument) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals(argument) && terms.argument(i).isKept()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact says something of what a call hands out, takes back or keeps. */
  static boolean isCarriedOut(StatedFact stated) {
    return stated.fact() instanceof Fact.HandsOut
        || stated.fact() instanceof Fact.TakesBack
        || stated.fact() instanceof Fact.Consumes
        || (stated.fact() instanceof Fact.KeepsPointer && stated.condition().isPresent())
        || stated.fact() instanceof Fact.LeavesSet
        || stated.fact() instanceof Fact.TakenFrom
        || stated.fact() instanceof Fact.Pageable;
  }

  /**
   * What the call hands out and takes back.
   *
   * @param success it hands out something only then
   */
  List<MachineState> apply(Operands operands, Success success, List<MachineState> states) {
    List<MachineState> result = states;
    for (StatedFact stated : terms.objects()) {
      List<MachineState> next = new ArrayList<>();
      for (MachineState state : result) {
        next.addAll(apply(stated, operands, success, state));
      }
      result = next;
    }
    return result;
  }

  private List<MachineState> apply(
      StatedFact stated, Operands operands, Success success, MachineState state) {
    Optional<Value> condition = condition(stated, operands, success);
    if (condition.isEmpty()) {
      return List.of(apply(stated.fact(), operands, state));
    }
    if (dependsOnArguments(stated)) {
      boolean surely = Assumptions.assume(condition.get(), false, state).isEmpty();
      return surely
          ? apply(new StatedFact(Optional.empty(), stated.fact()), operands, success, state)
          : List.of(state);
    }
    List<MachineState> ways = new ArrayList<>();
    Assumptions.assume(condition.get(), true, state)
        .ifPresent(next -> ways.add(apply(stated.fact(), operands, next)));
    Assumptions.assume(condition.get(), false, state).ifPresent(ways::add);
    return ways;
  }

  /** What the caller passes decides, and where that is not known nothing is owed. */
  private static boolean dependsOnArguments(StatedFact stated) {
    return stated.condition().filter(condition -> !Operands.mentionsResult(condition)).isPresent();
  }

  private Optional<Value> condition(StatedFact stated, Operands operands, Success success) {
    if (stated.condition().isPresent()) {
      return stated.condition().map(operands::value);
    }
    boolean made =
        stated.fact() instanceof Fact.LeavesSet
            || (stated.fact() instanceof Fact.HandsOut handsOut
                && !Operands.mentionsResult(handsOut.object()));
    return made ? success.holds(operands) : Optional.empty();
  }

  private MachineState apply(Fact fact, Operands operands, MachineState state) {
    if (fact instanceof Fact.HandsOut handsOut) {
      Operands after = operands.in(state.memory());
      Value resource = after.value(handsOut.object());
      boolean result = Operands.mentionsResult(handsOut.object());
      Region place = result ? Places.pointee(resource) : after.place(handsOut.object());
      transfer.life(handsOut.kind(), true, place, handsOut.endsBefore(), terms.contract(), state);
      boolean own = result || place.isLocal();
      MachineState next = transfer.handOut(handsOut.kind(), resource, own, state);
      if (!own) {
        observations.keepings().stored(place, resource, next);
      }
      return next;
    }
    if (fact instanceof Fact.TakesBack takesBack) {
      Value resource = operands.value(takesBack.object());
      transfer.life(takesBack.kind(), false, Places.pointee(resource), "", terms.contract(), state);
      return isNull(resource, state)
          ? state
          : transfer.end(
              takesBack.kind(), Places.pointee(resource), freed(takesBack, resource, state));
    }
    if (fact instanceof Fact.Pageable pageable) {
      Value memory = operands.in(state.memory()).value(pageable.object());
      return Residency.pageable(Places.pointee(memory), state);
    }
    if (fact instanceof Fact.LeavesSet bits) {
      return operands
          .in(state.memory())
          .region(bits.object())
          .map(member -> transfer.leaveSet(bits, handedOut(), member, state))
          .orElse(state);
    }
    if (fact instanceof Fact.TakenFrom taken) {
      return Home.ofList(Places.pointee(operands.value(taken.list())))
          .map(list -> transfer.take(operands.value(taken.object()), list, state))
          .orElse(state);
    }
    if (fact instanceof Fact.KeepsPointer keeps) {
      return handOn(operands.value(keeps.object()), state);
    }
    Fact.Consumes consumes = (Fact.Consumes) fact;
    Region object = Places.pointee(operands.value(consumes.object()));
    return state.with(state.property().objects().without(object::equals));
  }

  /** The kind of the object that the call makes; empty when it says none. */
  private String handedOut() {
    return terms
        .contract()
        .stated(Fact.HandsOut.class)
        .map(Fact.HandsOut::kind)
        .findFirst()
        .orElse("");
  }

  private static boolean isNull(Value value, MachineState state) {
    return state.memory().range(value).isZero();
  }
}
