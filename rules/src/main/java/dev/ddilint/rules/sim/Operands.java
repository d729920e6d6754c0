package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.value.Arithmetic;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Evaluates the operands of a contract: C expressions over parameter names and {@code return}, at a
 * call.
 *
 * @param memory before the call
 * @param unit the caller's, which knows the enumeration constants that a contract may name
 */
record Operands(
    List<Symbol.Variable> parameters,
    List<Value> arguments,
    Value result,
    Memory memory,
    UnitSemantics unit) {
  private static final String RESULT = "return";
  private static final String PAGEABLE = "ddi_pageable";

  /** A value with its type, which names the members' owners. */
  private record Typed(Value value, CType type) {}

  private record Place(Region region, CType type) {}

  private static final CType UNTYPED = new CType.Unknown("");

  /** The same operands where memory holds something else, after the call for instance. */
  Operands in(Memory other) {
    return new Operands(parameters, arguments, result, other, unit);
  }

  /** The value of an operand; anything when it cannot be told. */
  Value value(Expression operand) {
    return typed(operand).value();
  }

  /** The region of an operand such as {@code *Lock}; empty when it is not known. */
  Optional<Region> region(Expression operand) {
    return Optional.of(located(operand).region()).filter(Region::isKnown);
  }

  /** The region of an operand, known or not. */
  Region place(Expression operand) {
    return located(operand).region();
  }

  /** Whether the operand is an object and not a number: a level saved there is hidden inside it. */
  boolean isOpaque(Expression operand) {
    return operand instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.DEREFERENCE
        && located(operand).type() instanceof CType.StructOrUnion;
  }

  /** Whether the operand speaks of the function's result. */
  static boolean mentionsResult(Expression operand) {
    if (operand instanceof Expression.Name name) {
      return name.name().equals(RESULT);
    }
    if (operand instanceof Expression.Binary binary) {
      return mentionsResult(binary.left()) || mentionsResult(binary.right());
    }
    if (operand instanceof Expression.Unary unary) {
      return mentionsResult(unary.operand());
    }
    return operand instanceof Expression.Cast cast && mentionsResult(cast.operand());
  }

  private Typed typed(Expression operand) {
    if (operand instanceof Expression.Name name) {
      return named(name.name());
    }
    if (operand instanceof Expression.IntegerLiteral literal) {
      return new Typed(new Value.Constant(literal.value()), UNTYPED);
    }
    if (operand instanceof Expression.Cast cast) {
      return typed(cast.operand());
    }
    if (operand instanceof Expression.Binary binary) {
      Value left = value(binary.left());
      return new Typed(
          Arithmetic.apply(binary.operator(), left, value(binary.right()), memory), UNTYPED);
    }
    if (operand instanceof Expression.Unary unary) {
      return unary(unary);
    }
    if (operand instanceof Expression.Call call) {
      return new Typed(predicate(call), UNTYPED);
    }
    if (operand instanceof Expression.Member) {
      Place place = located(operand);
      return new Typed(memory.load(place.region()), place.type());
    }
    return new Typed(Value.ANYTHING, UNTYPED);
  }

  /** A condition on the past; only what surely holds is known. */
  private Value predicate(Expression.Call call) {
    boolean pageable =
        call.callee() instanceof Expression.Name name
            && name.name().equals(PAGEABLE)
            && call.arguments().size() == 1
            && Residency.isPageable(place(call.arguments().get(0)), memory);
    return pageable ? Value.Constant.ONE : Value.ANYTHING;
  }

  private Typed unary(Expression.Unary unary) {
    if (unary.operator() == UnaryOperator.NOT) {
      return new Typed(Arithmetic.not(value(unary.operand()), memory), UNTYPED);
    }
    if (unary.operator() == UnaryOperator.ADDRESS_OF) {
      Place place = located(unary.operand());
      return new Typed(Places.addressOf(place.region()), new CType.Pointer(place.type()));
    }
    if (unary.operator() == UnaryOperator.DEREFERENCE) {
      Place place = located(unary);
      return new Typed(memory.load(place.region()), place.type());
    }
    return new Typed(Value.ANYTHING, UNTYPED);
  }

  private Typed named(String name) {
    if (name.equals(RESULT)) {
      return new Typed(result, UNTYPED);
    }
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        return new Typed(arguments.get(i), parameters.get(i).type());
      }
    }
    return new Typed(name.equals("NULL") ? Value.Constant.ZERO : constant(name), UNTYPED);
  }

  private Value constant(String name) {
    return unit.lookup(name)
        .filter(Symbol.Constant.class::isInstance)
        .map(symbol -> ((Symbol.Constant) symbol).value())
        .filter(OptionalLong::isPresent)
        .<Value>map(value -> new Value.Constant(value.getAsLong()))
        .orElse(Value.ANYTHING);
  }

  private Place located(Expression operand) {
    if (operand instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.DEREFERENCE) {
      Typed pointer = typed(unary.operand());
      return new Place(Places.pointee(pointer.value()), pointer.type().pointee());
    }
    if (operand instanceof Expression.Member member) {
      Place object = member.arrow() ? pointee(typed(member.object())) : located(member.object());
      return field(object, member.name().name());
    }
    if (operand instanceof Expression.Name name) {
      Typed value = named(name.name());
      if (value.type() instanceof CType.Pointer || value.type().isUnknown()) {
        return pointee(value);
      }
    }
    return new Place(Value.ANYTHING.pointee(), UNTYPED);
  }

  private static Place pointee(Typed pointer) {
    return new Place(Places.pointee(pointer.value()), pointer.type().pointee());
  }

  private static Place field(Place object, String name) {
    Optional<RecordType> type =
        object.type() instanceof CType.StructOrUnion record
            ? Optional.of(record.type())
            : Optional.empty();
    CType member =
        type.flatMap(owner -> owner.field(name)).map(RecordType.Field::type).orElse(UNTYPED);
    return new Place(
        new Region.Field(object.region(), ExpressionEvaluator.owner(type), name), member);
  }
}
