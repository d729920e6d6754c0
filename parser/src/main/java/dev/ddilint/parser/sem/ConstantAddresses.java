package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Designator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Offsets of members, and addresses of what a constant pointer leads to. */
final class ConstantAddresses {
  private final UnitSemantics semantics;

  ConstantAddresses(UnitSemantics semantics) {
    this.semantics = semantics;
  }

  /** The address of an object; empty unless it follows from a constant. */
  OptionalLong of(Expression object) {
    if (object instanceof Expression.Member member) {
      return member(member);
    }
    if (object instanceof Expression.Subscript element) {
      return element(element);
    }
    return object instanceof Expression.Unary unary && unary.operator() == UnaryOperator.DEREFERENCE
        ? semantics.constant(unary.operand())
        : OptionalLong.empty();
  }

  private OptionalLong member(Expression.Member node) {
    OptionalLong object = node.arrow() ? semantics.constant(node.object()) : of(node.object());
    if (object.isEmpty()) {
      return object;
    }
    return plus(
        object,
        semantics
            .recordOf(node)
            .map(type -> semantics.offsetOf(type, node.name().name()))
            .orElse(OptionalLong.empty()));
  }

  private OptionalLong element(Expression.Subscript node) {
    CType array = semantics.typeOf(node.array());
    OptionalLong start =
        array instanceof CType.Array ? of(node.array()) : semantics.constant(node.array());
    return start.isEmpty() ? start : plus(start, scaled(array.pointee(), node.index()));
  }

  /** Where a path of members and indexes leads to within a type. */
  OptionalLong offset(CType type, List<Designator> path) {
    CType at = type;
    OptionalLong offset = OptionalLong.of(0);
    for (Designator step : path) {
      offset = plus(offset, step(at, step));
      at = step instanceof Designator.Field field ? member(at, field) : at.pointee();
    }
    return offset;
  }

  private OptionalLong step(CType type, Designator step) {
    if (step instanceof Designator.Field field) {
      return semantics
          .record(type)
          .map(record -> semantics.offsetOf(record, field.name().name()))
          .orElse(OptionalLong.empty());
    }
    return scaled(type.pointee(), ((Designator.Index) step).low());
  }

  private CType member(CType type, Designator.Field field) {
    Optional<RecordType> owner = semantics.record(type);
    return owner
        .flatMap(record -> record.field(field.name().name()))
        .map(RecordType.Field::type)
        .orElse(new CType.Unknown(""));
  }

  private OptionalLong scaled(CType element, Expression index) {
    OptionalLong size = semantics.sizeOf(element);
    OptionalLong value = semantics.constant(index);
    return size.isPresent() && value.isPresent()
        ? OptionalLong.of(size.getAsLong() * value.getAsLong())
        : OptionalLong.empty();
  }

  private static OptionalLong plus(OptionalLong one, OptionalLong two) {
    return one.isPresent() && two.isPresent()
        ? OptionalLong.of(one.getAsLong() + two.getAsLong())
        : OptionalLong.empty();
  }
}
