package dev.ddilint.rules.storage;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An address as the distance from the beginning of an object.
 *
 * @param base the structure whose beginning it is counted from
 * @param offset in bytes
 */
public record ObjectAddress(RecordType base, long offset) {

  /** What a pointer expression points to; empty when it is not counted from a structure. */
  public static Optional<ObjectAddress> of(Expression pointer, UnitSemantics semantics) {
    Expression bare = uncast(pointer);
    if (bare instanceof Expression.Unary unary && unary.operator() == UnaryOperator.ADDRESS_OF) {
      return object(unary.operand(), semantics);
    }
    CType type = semantics.typeOf(bare);
    if (type instanceof CType.Array) {
      return object(bare, semantics);
    }
    if (bare instanceof Expression.Binary binary) {
      return moved(binary, semantics);
    }
    return type instanceof CType.Pointer target
        ? semantics.record(target.target()).map(record -> new ObjectAddress(record, 0))
        : Optional.empty();
  }

  private static Optional<ObjectAddress> moved(Expression.Binary binary, UnitSemantics semantics) {
    CType type = semantics.typeOf(binary.left());
    OptionalLong count = semantics.constant(binary.right());
    OptionalLong size =
        type instanceof CType.Pointer || type instanceof CType.Array
            ? semantics.sizeOf(type.pointee())
            : OptionalLong.of(1);
    boolean adds = binary.operator() == BinaryOperator.ADD;
    if ((!adds && binary.operator() != BinaryOperator.SUBTRACT)
        || count.isEmpty()
        || size.isEmpty()) {
      return Optional.empty();
    }
    long distance = count.getAsLong() * size.getAsLong();
    return of(binary.left(), semantics).map(at -> at.plus(adds ? distance : -distance));
  }

  private static Optional<ObjectAddress> object(Expression object, UnitSemantics semantics) {
    if (object instanceof Expression.Member member) {
      return member(member, semantics);
    }
    if (object instanceof Expression.Subscript element) {
      OptionalLong index = semantics.constant(element.index());
      OptionalLong size = semantics.sizeOf(semantics.typeOf(element));
      return index.isPresent() && size.isPresent()
          ? of(element.array(), semantics).map(at -> at.plus(index.getAsLong() * size.getAsLong()))
          : Optional.empty();
    }
    return object instanceof Expression.Unary unary && unary.operator() == UnaryOperator.DEREFERENCE
        ? of(unary.operand(), semantics)
        : Optional.empty(); // where the linker or the compiler puts a variable is not known
  }

  private static Optional<ObjectAddress> member(Expression.Member member, UnitSemantics semantics) {
    Optional<RecordType> type = semantics.recordOf(member);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong offset = semantics.offsetOf(type.get(), member.name().name());
    if (offset.isEmpty()) {
      return Optional.empty();
    }
    Optional<ObjectAddress> whole =
        member.arrow() ? of(member.object(), semantics) : object(member.object(), semantics);
    return whole.map(at -> at.plus(offset.getAsLong()));
  }

  private ObjectAddress plus(long bytes) {
    return new ObjectAddress(base, offset + bytes);
  }

  private static Expression uncast(Expression expression) {
    return expression instanceof Expression.Cast cast ? uncast(cast.operand()) : expression;
  }
}
