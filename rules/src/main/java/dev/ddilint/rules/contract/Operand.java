package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.source.Span;
import java.util.Optional;
import java.util.Set;

/**
 * The C expressions by which contracts name objects: {@code Lock}, {@code *Lock}, {@code return}.
 */
final class Operand {
  private static final String RESULT = "return";

  /** In an annotation of a parameter or of an {@code _At_}: the object it is about. */
  private static final String CURRENT = "_Curr_";

  /** The names that an operand may begin with whatever the parameters are. */
  static final Set<String> OF_EVERY_FUNCTION = Set.of(RESULT, CURRENT, "_Param_", "this");

  private Operand() {}

  static Expression result(Span span) {
    return new Expression.Name(span, RESULT);
  }

  static boolean isResult(Expression object) {
    return object instanceof Expression.Name name && name.name().equals(RESULT);
  }

  static Expression dereference(Expression pointer) {
    return new Expression.Unary(pointer.span(), UnaryOperator.DEREFERENCE, pointer);
  }

  static Expression dereference(Expression pointer, int times) {
    Expression object = pointer;
    for (int i = 0; i < times; i++) {
      object = dereference(object);
    }
    return object;
  }

  /** A pointer parameter stands for the object it points to. */
  static Expression inside(Expression operand) {
    return operand instanceof Expression.Name ? dereference(operand) : operand;
  }

  /** What an object is reached through, if it is {@code *pointer}. */
  static Optional<Expression> pointer(Expression object) {
    return object instanceof Expression.Unary unary && unary.operator() == UnaryOperator.DEREFERENCE
        ? Optional.of(unary.operand())
        : Optional.empty();
  }

  /** The name that leads to an object: {@code Fcb} of {@code *Fcb->Header.Resource}. */
  static Optional<String> root(Expression object) {
    if (object instanceof Expression.Name name) {
      return Optional.of(name.name());
    }
    if (object instanceof Expression.Unary unary) {
      return root(unary.operand());
    }
    if (object instanceof Expression.Member member) {
      return root(member.object());
    }
    if (object instanceof Expression.Subscript subscript) {
      return root(subscript.array());
    }
    return object instanceof Expression.Cast cast ? root(cast.operand()) : Optional.empty();
  }

  /** The same operand with {@code _Curr_} replaced by what it stands for. */
  static Expression about(Expression operand, Expression current) {
    if (operand instanceof Expression.Name name) {
      return name.name().equals(CURRENT) ? current : operand;
    }
    if (operand instanceof Expression.Unary unary) {
      return new Expression.Unary(unary.span(), unary.operator(), about(unary.operand(), current));
    }
    if (operand instanceof Expression.Binary binary) {
      return new Expression.Binary(
          binary.span(),
          binary.operator(),
          about(binary.left(), current),
          about(binary.right(), current));
    }
    if (operand instanceof Expression.Member member) {
      return new Expression.Member(
          member.span(), about(member.object(), current), member.name(), member.arrow());
    }
    return operand instanceof Expression.Cast cast
        ? new Expression.Cast(cast.span(), cast.type(), about(cast.operand(), current))
        : operand;
  }

  /** The condition that both hold. */
  static Optional<Expression> both(Optional<Expression> outer, Expression inner) {
    return Optional.of(
        outer
            .<Expression>map(
                first ->
                    new Expression.Binary(inner.span(), BinaryOperator.LOGICAL_AND, first, inner))
            .orElse(inner));
  }

  /** The value of an operand that is written with literals only. */
  static Optional<Long> constant(Expression operand) {
    if (operand instanceof Expression.IntegerLiteral literal) {
      return Optional.of(literal.value());
    }
    if (operand instanceof Expression.Cast cast) {
      return constant(cast.operand());
    }
    if (operand instanceof Expression.Unary unary && unary.operator() == UnaryOperator.MINUS) {
      return constant(unary.operand()).map(value -> -value);
    }
    return operand instanceof Expression.Binary binary ? constant(binary) : Optional.empty();
  }

  private static Optional<Long> constant(Expression.Binary binary) {
    return constant(binary.left())
        .flatMap(left -> constant(binary.right()).flatMap(right -> value(binary, left, right)));
  }

  private static Optional<Long> value(Expression.Binary binary, long left, long right) {
    return switch (binary.operator()) {
      case ADD -> Optional.of(left + right);
      case SUBTRACT -> Optional.of(left - right);
      case BIT_OR -> Optional.of(left | right);
      default -> Optional.empty();
    };
  }
}
