package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.resource.BitState;
import dev.ddilint.rules.resource.TrackedBits;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Table;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the code does to bits that the maker of an object has to clear. Only members whose bits are
 * shared with the system count; what is not understood may clear any bit.
 */
final class BitTransfer {
  private static final long ALL = -1;

  private final UnitContext unit;
  private final Contracts contracts;
  private final Observations observations;

  BitTransfer(UnitContext unit, Contracts contracts, Observations observations) {
    this.unit = unit;
    this.contracts = contracts;
    this.observations = observations;
  }

  /** A member is assigned, before memory knows. */
  MachineState assigned(
      Expression.Assignment node, Region member, Value right, MachineState state) {
    if (!isShared(node.target())) {
      return state;
    }
    long cleared = cleared(node.operator(), right, state.memory().load(member));
    return cleared == 0 ? state : settled(member, cleared, state);
  }

  /** Whoever has the address of a member may clear bits in it. */
  MachineState addressTaken(Expression operand, Region member, MachineState state) {
    return isShared(operand) ? settled(member, ALL, state) : state;
  }

  private boolean isShared(Expression place) {
    if (!(place instanceof Expression.Member member)) {
      return false;
    }
    Optional<RecordType> owner = unit.semantics().recordOf(member);
    return owner.isPresent() && contracts.of(owner.get()).sharesBits(member.name().name());
  }

  private static long cleared(Optional<BinaryOperator> operator, Value right, Value present) {
    if (operator.isEmpty()) {
      return cleared(right, present);
    }
    return switch (operator.get()) {
      case BIT_OR -> 0;
      case BIT_AND -> cleared(right, present);
      default -> ALL;
    };
  }

  /** The bits that may be 0 in a value although they were set in the present one. */
  private static long cleared(Value value, Value present) {
    if (value.equals(present) && value.isKnown()) {
      return 0;
    }
    if (value instanceof Value.Constant constant) {
      return ~constant.number();
    }
    if (value instanceof Value.Operation operation) {
      return switch (operation.operator()) {
        case BIT_OR -> cleared(operation.left(), present) & cleared(operation.right(), present);
        case BIT_AND -> cleared(operation.left(), present) | cleared(operation.right(), present);
        default -> ALL;
      };
    }
    return ALL;
  }

  /** A function that nobody knows gets pointers, and by them to whatever they lead to. */
  MachineState unknownCall(Expression.Call call, List<Value> arguments, MachineState state) {
    if (observations.lostBits() == ALL && bits(state).isEmpty()) {
      return state;
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean pointer = Places.isPointer(unit.semantics().typeOf(call.arguments().get(i)));
      if (pointer && !isHarmless(arguments.get(i))) {
        return lost(ALL, state);
      }
    }
    return state;
  }

  /** A literal or a function. */
  private static boolean isHarmless(Value pointer) {
    return pointer instanceof Value.Constant
        || (pointer instanceof Value.Address address
            && (address.region() instanceof Region.Named
                || address.region() instanceof Region.Code));
  }

  /** Bits may be cleared in objects that nobody can name. */
  MachineState lost(long bits, MachineState state) {
    observations.losesBits(bits);
    return with(state, bits(state).losing(bits));
  }

  /** What a callee did comes after what happened before. */
  TrackedBits afterCall(TrackedBits callee, UnaryOperator<Region> rename, TrackedBits before) {
    TrackedBits result = before;
    for (Table.Entry<Region, BitState> entry : callee.states().entries()) {
      if (entry.getValue() instanceof BitState.Settled settled) {
        result = settled(rename.apply(entry.getKey()), settled.bits(), result);
      }
    }
    for (Table.Entry<Region, BitState> entry : callee.states().entries()) {
      Region member = rename.apply(entry.getKey());
      if (entry.getValue() instanceof BitState.Open open && member.isKnown()) {
        result = result.opening(member, open);
      }
    }
    return result;
  }

  private MachineState settled(Region member, long bits, MachineState state) {
    return with(state, settled(member, bits, bits(state)));
  }

  /** An object that callers cannot name may be any of theirs. */
  private TrackedBits settled(Region member, long bits, TrackedBits before) {
    if (!before.isOpen(member) && !member.isOfEntry()) {
      observations.losesBits(bits);
    }
    return before.settling(member, bits);
  }

  private static TrackedBits bits(MachineState state) {
    return state.property().objects().bits();
  }

  private static MachineState with(MachineState state, TrackedBits bits) {
    return state.with(state.property().objects().with(bits));
  }
}
