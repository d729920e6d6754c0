package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.sem.CType.Pointer;
import dev.ddilint.parser.sem.CType.Unknown;
import dev.ddilint.parser.source.Expansion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types of expressions (C11 6.5), computed when asked for. What accesses to members lead to is
 * kept: it costs most and is asked for most often.
 */
final class ExpressionTypes implements Expression.Cases<CType> {
  private static final Unknown UNKNOWN = new Unknown("");

  /** Strings that every function has (C11 6.4.2.2, and those of MSVC). */
  private static final Set<String> FUNCTION_NAMES =
      Set.of("__func__", "__FUNCTION__", "__FUNCSIG__", "__FUNCDNAME__");

  /** Macros for what C has no constants for. */
  private static final Set<String> TRUTHS = Set.of("TRUE", "FALSE", "true", "false");

  private final UnitSemantics semantics;
  private final DataModel sizes;
  private final NodeTable<MemberAccess> members;

  ExpressionTypes(UnitSemantics semantics, DataModel sizes, NodeTable<MemberAccess> members) {
    this.semantics = semantics;
    this.sizes = sizes;
    this.members = members;
  }

  CType of(Expression expression) {
    return expression.match(this);
  }

  /** The type of a value: arrays and functions become pointers. */
  private CType value(Expression expression) {
    return TypeBuilder.decayed(of(expression));
  }

  @Override
  public CType onName(Expression.Name node) {
    Optional<Symbol> symbol = semantics.symbol(node);
    if (symbol.isPresent() && !(symbol.get() instanceof Symbol.Typedef)) {
      return symbol.get().type();
    }
    return FUNCTION_NAMES.contains(node.name())
        ? new CType.Array(Arithmetic.CHAR, Optional.empty())
        : new Unknown(node.name());
  }

  @Override
  public CType onIntegerLiteral(Expression.IntegerLiteral node) {
    return node.span().expansion() instanceof Expansion.Macro macro
            && TRUTHS.contains(macro.macro())
        ? Arithmetic.TRUTH
        : Arithmetic.literal(node.type());
  }

  @Override
  public CType onCharacterLiteral(Expression.CharacterLiteral node) {
    return node.wide() ? Arithmetic.WIDE_CHAR : Arithmetic.INT;
  }

  @Override
  public CType onFloatLiteral(Expression.FloatLiteral node) {
    return new CType.Floating(Double.BYTES);
  }

  @Override
  public CType onStringLiteral(Expression.StringLiteral node) {
    return new CType.Array(
        node.wide() ? Arithmetic.WIDE_CHAR : Arithmetic.CHAR,
        Optional.of(node.value().length() + 1L));
  }

  @Override
  public CType onUnary(Expression.Unary node) {
    return switch (node.operator()) {
      case NOT -> Arithmetic.TRUTH;
      case PLUS, MINUS, BIT_NOT -> Arithmetic.promoted(of(node.operand()));
      case ADDRESS_OF -> new Pointer(of(node.operand()));
      case DEREFERENCE -> dereferenced(value(node.operand()));
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> of(node.operand());
    };
  }

  private static CType dereferenced(CType value) {
    return value instanceof Pointer || value.isUnknown() ? value.pointee() : UNKNOWN;
  }

  @Override
  public CType onBinary(Expression.Binary node) {
    return switch (node.operator()) {
      case COMMA -> value(node.right());
      case LOGICAL_OR, LOGICAL_AND -> Arithmetic.TRUTH;
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> Arithmetic.TRUTH;
      case SHIFT_LEFT, SHIFT_RIGHT -> Arithmetic.promoted(of(node.left()));
      case ADD, SUBTRACT -> additive(node.operator(), value(node.left()), value(node.right()));
      case BIT_OR, BIT_XOR, BIT_AND, MULTIPLY, DIVIDE, REMAINDER ->
          arithmetic(of(node.left()), of(node.right()));
    };
  }

  private CType additive(BinaryOperator operator, CType left, CType right) {
    if (left instanceof Pointer) {
      boolean difference = operator == BinaryOperator.SUBTRACT && right instanceof Pointer;
      return difference ? sizes.difference() : left;
    }
    return right instanceof Pointer ? right : arithmetic(left, right);
  }

  private static CType arithmetic(CType left, CType right) {
    if (Arithmetic.isArithmetic(left) && Arithmetic.isArithmetic(right)) {
      return Arithmetic.common(left, right);
    }
    return left.isUnknown() || !right.isUnknown() ? unknown(left) : right;
  }

  private static CType unknown(CType type) {
    return type.isUnknown() ? type : UNKNOWN;
  }

  @Override
  public CType onAssignment(Expression.Assignment node) {
    return of(node.target());
  }

  @Override
  public CType onConditional(Expression.Conditional node) {
    CType left = value(node.then().orElse(node.condition()));
    CType right = value(node.otherwise());
    if (left instanceof Pointer || right instanceof Pointer) {
      return pointer(left, right);
    }
    if (Arithmetic.isArithmetic(left) && Arithmetic.isArithmetic(right)) {
      return left.equals(right) ? left : Arithmetic.common(left, right);
    }
    return right.isUnknown() ? right : left;
  }

  /** Of two operands, one a pointer at least: the one that says more. */
  private static CType pointer(CType left, CType right) {
    return telling(left) >= telling(right) ? left : right;
  }

  /**
   * A pointer to {@code void} may be a null constant, which takes the type of the other operand.
   */
  private static int telling(CType type) {
    if (type instanceof Pointer) {
      return isVoidPointer(type) ? 1 : 3;
    }
    return type.isUnknown() ? 2 : 0;
  }

  private static boolean isVoidPointer(CType type) {
    return type instanceof Pointer pointer && pointer.target() instanceof CType.NoValue;
  }

  @Override
  public CType onCall(Expression.Call node) {
    CType callee = of(node.callee());
    while (callee instanceof Pointer pointer) {
      callee = pointer.target();
    }
    return callee instanceof CType.Function function ? function.result() : unknown(callee);
  }

  @Override
  public CType onMember(Expression.Member node) {
    return access(node).type();
  }

  MemberAccess access(Expression.Member node) {
    Optional<MemberAccess> known = members.find(node, node.number());
    if (known.isPresent()) {
      return known.get();
    }
    MemberAccess access = find(node);
    members.keep(node, node.number(), access);
    return access;
  }

  private MemberAccess find(Expression.Member node) {
    CType object = of(node.object());
    CType named = node.arrow() ? object.pointee() : object;
    Optional<RecordType> owner = semantics.record(named);
    if (owner.isEmpty()) {
      return new MemberAccess(owner, Optional.empty(), unknown(named));
    }
    String member = node.name().name();
    Optional<RecordType.Field> field = owner.get().field(member);
    CType type =
        field.isPresent()
            ? field.get().type()
            : new Unknown(owner.get().displayName() + "." + member);
    return new MemberAccess(owner, field, type);
  }

  @Override
  public CType onSubscript(Expression.Subscript node) {
    CType array = value(node.array());
    CType index = array instanceof Pointer ? array : value(node.index());
    return index instanceof Pointer pointer ? pointer.target() : unknown(array);
  }

  @Override
  public CType onCast(Expression.Cast node) {
    return semantics.typeOf(node.type());
  }

  @Override
  public CType onCompoundLiteral(Expression.CompoundLiteral node) {
    return semantics.typeOf(node.type());
  }

  @Override
  public CType onSizeofExpression(Expression.SizeofExpression node) {
    return sizes.size();
  }

  @Override
  public CType onSizeofType(Expression.SizeofType node) {
    return sizes.size();
  }

  @Override
  public CType onAlignofType(Expression.AlignofType node) {
    return sizes.size();
  }

  @Override
  public CType onOffsetOf(Expression.OffsetOf node) {
    return sizes.size();
  }

  @Override
  public CType onContainingRecord(Expression.ContainingRecord node) {
    return new Pointer(semantics.typeOf(node.type()));
  }

  @Override
  public CType onVaArg(Expression.VaArg node) {
    return semantics.typeOf(node.type());
  }

  @Override
  public CType onStatementExpression(Expression.StatementExpression node) {
    List<Statement> statements = node.body().statements();
    return !statements.isEmpty()
            && statements.get(statements.size() - 1) instanceof Statement.Evaluate last
        ? value(last.expression())
        : new CType.NoValue();
  }

  @Override
  public CType onTypeArgument(Expression.TypeArgument node) {
    return UNKNOWN;
  }

  @Override
  public CType onBroken(Expression.Broken node) {
    return UNKNOWN;
  }
}
