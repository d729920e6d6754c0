package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType.Integral;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Values of integer constant expressions (C11 6.6), and of addresses that are made of a constant
 * ({@code (LONG)&((T *)0)->Member}, which old sources use for {@code offsetof}).
 */
final class Constants implements Expression.Cases<OptionalLong> {
  private final UnitSemantics semantics;
  private final DataModel sizes;
  private final ConstantAddresses addresses;

  Constants(UnitSemantics semantics, DataModel sizes) {
    this.semantics = semantics;
    this.sizes = sizes;
    this.addresses = new ConstantAddresses(semantics);
  }

  OptionalLong value(Expression expression) {
    return expression.match(this);
  }

  @Override
  public OptionalLong onName(Expression.Name node) {
    return semantics.symbol(node).orElse(null) instanceof Symbol.Constant constant
        ? constant.value()
        : OptionalLong.empty();
  }

  @Override
  public OptionalLong onIntegerLiteral(Expression.IntegerLiteral node) {
    return OptionalLong.of(Arithmetic.wrap(node.value(), Arithmetic.literal(node.type())));
  }

  @Override
  public OptionalLong onCharacterLiteral(Expression.CharacterLiteral node) {
    return OptionalLong.of(node.value());
  }

  @Override
  public OptionalLong onFloatLiteral(Expression.FloatLiteral node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onStringLiteral(Expression.StringLiteral node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onUnary(Expression.Unary node) {
    if (node.operator() == UnaryOperator.ADDRESS_OF) {
      return addresses.of(node.operand());
    }
    OptionalLong operand = value(node.operand());
    if (operand.isEmpty()) {
      return operand;
    }
    long value = operand.getAsLong();
    return switch (node.operator()) {
      case PLUS -> wrapped(value, node);
      case MINUS -> wrapped(-value, node);
      case BIT_NOT -> wrapped(~value, node);
      case NOT -> OptionalLong.of(value == 0 ? 1 : 0);
      case ADDRESS_OF, DEREFERENCE, PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT ->
          OptionalLong.empty();
    };
  }

  @Override
  public OptionalLong onBinary(Expression.Binary node) {
    OptionalLong left = value(node.left());
    if (left.isEmpty()) {
      return left;
    }
    return switch (node.operator()) {
      case COMMA -> OptionalLong.empty();
      case LOGICAL_AND -> left.getAsLong() == 0 ? left : truth(node.right());
      case LOGICAL_OR -> left.getAsLong() != 0 ? OptionalLong.of(1) : truth(node.right());
      default -> {
        OptionalLong right = value(node.right());
        yield right.isPresent()
            ? computed(node, left.getAsLong(), right.getAsLong())
            : OptionalLong.empty();
      }
    };
  }

  private OptionalLong truth(Expression expression) {
    OptionalLong value = value(expression);
    return value.isPresent() ? OptionalLong.of(value.getAsLong() != 0 ? 1 : 0) : value;
  }

  private OptionalLong computed(Expression.Binary node, long left, long right) {
    Optional<Integral> type = operation(node);
    return type.isPresent()
        ? new IntegerOperation(node.operator(), type.get()).apply(left, right)
        : OptionalLong.empty();
  }

  /** The type in which the operands of a binary operator meet. */
  private Optional<Integral> operation(Expression.Binary node) {
    CType left = semantics.typeOf(node.left());
    CType right = semantics.typeOf(node.right());
    return switch (node.operator()) {
      case SHIFT_LEFT, SHIFT_RIGHT -> integral(Arithmetic.promoted(left));
      default ->
          left instanceof CType.Pointer || right instanceof CType.Pointer
              ? comparison(node)
              : integral(
                  Arithmetic.isArithmetic(left) && Arithmetic.isArithmetic(right)
                      ? Arithmetic.common(left, right)
                      : left);
    };
  }

  /** Pointers made of constants are only compared. */
  private Optional<Integral> comparison(Expression.Binary node) {
    return switch (node.operator()) {
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> Optional.of(sizes.size());
      default -> Optional.empty();
    };
  }

  @Override
  public OptionalLong onAssignment(Expression.Assignment node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onConditional(Expression.Conditional node) {
    OptionalLong condition = value(node.condition());
    if (condition.isEmpty() || node.then().isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong chosen = value(condition.getAsLong() != 0 ? node.then().get() : node.otherwise());
    return chosen.isPresent() ? wrapped(chosen.getAsLong(), node) : chosen;
  }

  @Override
  public OptionalLong onCall(Expression.Call node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onMember(Expression.Member node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onSubscript(Expression.Subscript node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onCast(Expression.Cast node) {
    OptionalLong operand = value(node.operand());
    return operand.isPresent() ? wrapped(operand.getAsLong(), node) : operand;
  }

  @Override
  public OptionalLong onCompoundLiteral(Expression.CompoundLiteral node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onSizeofExpression(Expression.SizeofExpression node) {
    return semantics.sizeOf(semantics.typeOf(node.operand()));
  }

  @Override
  public OptionalLong onSizeofType(Expression.SizeofType node) {
    return semantics.sizeOf(semantics.typeOf(node.type()));
  }

  @Override
  public OptionalLong onAlignofType(Expression.AlignofType node) {
    return semantics.alignmentOf(semantics.typeOf(node.type()));
  }

  @Override
  public OptionalLong onOffsetOf(Expression.OffsetOf node) {
    return addresses.offset(semantics.typeOf(node.type()), node.path());
  }

  @Override
  public OptionalLong onContainingRecord(Expression.ContainingRecord node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onVaArg(Expression.VaArg node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onStatementExpression(Expression.StatementExpression node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onTypeArgument(Expression.TypeArgument node) {
    return OptionalLong.empty();
  }

  @Override
  public OptionalLong onBroken(Expression.Broken node) {
    return OptionalLong.empty();
  }

  /** The value as the type of its expression holds it. */
  private OptionalLong wrapped(long value, Expression node) {
    Optional<Integral> type = integral(semantics.typeOf(node));
    return type.isPresent()
        ? OptionalLong.of(Arithmetic.wrap(value, type.get()))
        : OptionalLong.empty();
  }

  /** An integer type as it is, an enumeration as {@code int}, a pointer as an address. */
  private Optional<Integral> integral(CType type) {
    if (type instanceof CType.Pointer) {
      return Optional.of(sizes.size());
    }
    CType number = type instanceof CType.Enumeration ? Arithmetic.INT : type;
    return number instanceof Integral integral ? Optional.of(integral) : Optional.empty();
  }
}
