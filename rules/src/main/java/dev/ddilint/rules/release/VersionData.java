package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.interproc.FunctionIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which expressions hold the version of the running system, or something computed from it. */
final class VersionData {
  /** How often a version may be handed on; real drivers do it three times. */
  private static final int MAX_ROUNDS = 16;

  private final FunctionIndex index;
  private final Contracts contracts;
  private final Set<Slot> slots;

  VersionData(FunctionIndex index, Contracts contracts, DriverValues values) {
    this.index = index;
    this.contracts = contracts;
    this.slots = new HashSet<>(values.versions());
    boolean grows = !slots.isEmpty();
    for (int round = 0; grows && round < MAX_ROUNDS; round++) {
      grows = false;
      for (Map.Entry<Slot, List<Source>> entry : values.sources().entrySet()) {
        if (!slots.contains(entry.getKey()) && entry.getValue().stream().anyMatch(this::holds)) {
          grows |= slots.add(entry.getKey());
        }
      }
    }
  }

  private boolean holds(Source source) {
    if (source instanceof Source.Value value) {
      return holds(value.expression(), value.unit());
    }
    return source instanceof Source.Same same && slots.contains(same.slot());
  }

  boolean holds(Expression expression, ParsedUnit unit) {
    if (!slots.isEmpty() && isStored(expression, unit)) {
      return true;
    }
    if (expression instanceof Expression.Member member) {
      return holds(member.object(), unit);
    }
    if (expression instanceof Expression.Cast cast) {
      return holds(cast.operand(), unit);
    }
    if (expression instanceof Expression.Binary binary && isArithmetic(binary)) {
      return holds(binary.left(), unit) || holds(binary.right(), unit);
    }
    return expression instanceof Expression.Call call && hands(call, unit);
  }

  private boolean isStored(Expression expression, ParsedUnit unit) {
    return Slot.of(expression, unit).filter(slots::contains).isPresent()
        || (expression instanceof Expression.Member member
            && member.arrow()
            && Slot.of(member.object(), unit)
                .filter(pointer -> slots.contains(new Slot.Target(pointer)))
                .isPresent());
  }

  private boolean hands(Expression.Call call, ParsedUnit unit) {
    return Contracts.callee(call, unit.semantics())
        .filter(
            function ->
                contracts.of(function).states(Fact.HandsOutVersion.class)
                    || index
                        .find(function, unit.file().name())
                        .filter(node -> slots.contains(new Slot.Result(node)))
                        .isPresent())
        .isPresent();
  }

  /** A comparison tells something of a version, but is none. */
  private static boolean isArithmetic(Expression.Binary binary) {
    return switch (binary.operator()) {
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, LOGICAL_AND, LOGICAL_OR ->
          false;
      default -> true;
    };
  }
}
