package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A C expression. */
public sealed interface Expression extends Node {

  /** Of a node that is not numbered: numbers begin with 1. */
  int NO_NUMBER = 0;

  /** One method a kind, no default: a new kind breaks every total operation until it is handled. */
  <R> R match(Cases<R> cases);

  /** The type of an integer constant as its digits and suffix say. */
  enum LiteralType {
    INT,
    UNSIGNED_INT,
    LONG,
    UNSIGNED_LONG,
    LONG_LONG,
    UNSIGNED_LONG_LONG
  }

  /**
   * An identifier used as a value.
   *
   * @param number another one for each name of a unit, to look up what it means; it is no part of
   *     what the name says
   */
  record Name(Span span, String name, int number) implements Expression {
    /** A name that no unit has. */
    public Name(Span span, String name) {
      this(span, name, NO_NUMBER);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Name node && span.equals(node.span) && name.equals(node.name));
    }

    @Override
    public int hashCode() {
      return 31 * span.hashCode() + name.hashCode();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onName(this);
    }
  }

  /**
   * An integer constant. {@code value} holds its bits; {@code type} what its suffix and size say
   * (C11 6.4.4.1, with MSVC's {@code i64}).
   */
  record IntegerLiteral(Span span, long value, LiteralType type) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onIntegerLiteral(this);
    }
  }

  /**
   * A character constant; several characters pack as MSVC packs them ({@code 'abcd'} is
   * 0x61626364).
   */
  record CharacterLiteral(Span span, long value, boolean wide) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onCharacterLiteral(this);
    }
  }

  /** A floating constant. */
  record FloatLiteral(Span span, double value) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFloatLiteral(this);
    }
  }

  /** Adjacent string literals as one, escapes decoded. */
  record StringLiteral(Span span, String value, boolean wide) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onStringLiteral(this);
    }
  }

  /** An operator with one operand. */
  record Unary(Span span, UnaryOperator operator, Expression operand) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onUnary(this);
    }
  }

  /** An operator with two operands, the comma and the logical ones included. */
  record Binary(Span span, BinaryOperator operator, Expression left, Expression right)
      implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBinary(this);
    }
  }

  /** {@code target = value}, or {@code target op= value}. */
  record Assignment(
      Span span, Optional<BinaryOperator> operator, Expression target, Expression value)
      implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAssignment(this);
    }
  }

  /** {@code condition ? then : otherwise}; GNU's {@code a ?: b} has no {@code then}. */
  record Conditional(
      Span span, Expression condition, Optional<Expression> then, Expression otherwise)
      implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onConditional(this);
    }
  }

  /** A call, also through a pointer; the span is that of the callee's last name. */
  record Call(Span span, Expression callee, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onCall(this);
    }
  }

  /**
   * {@code object.name} or {@code object->name}.
   *
   * @param number another one for each access of a unit, to look up its type; it is no part of what
   *     the access says
   */
  record Member(Span span, Expression object, Identifier name, boolean arrow, int number)
      implements Expression {
    /** An access that no unit has. */
    public Member(Span span, Expression object, Identifier name, boolean arrow) {
      this(span, object, name, arrow, NO_NUMBER);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Member node
              && arrow == node.arrow
              && span.equals(node.span)
              && object.equals(node.object)
              && name.equals(node.name));
    }

    @Override
    public int hashCode() {
      int hash = 31 * span.hashCode() + object.hashCode();
      return 31 * (31 * hash + name.hashCode()) + Boolean.hashCode(arrow);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onMember(this);
    }
  }

  /** {@code array[index]}. */
  record Subscript(Span span, Expression array, Expression index) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onSubscript(this);
    }
  }

  /** {@code (type) operand}. */
  record Cast(Span span, TypeName type, Expression operand) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onCast(this);
    }
  }

  /** {@code (type) { ... }}. */
  record CompoundLiteral(Span span, TypeName type, Initializer.Braced value) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onCompoundLiteral(this);
    }
  }

  /** {@code sizeof operand}. */
  record SizeofExpression(Span span, Expression operand) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onSizeofExpression(this);
    }
  }

  /** {@code sizeof(type)}. */
  record SizeofType(Span span, TypeName type) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onSizeofType(this);
    }
  }

  /** {@code __alignof(type)}. */
  record AlignofType(Span span, TypeName type) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAlignofType(this);
    }
  }

  /** {@code __builtin_offsetof(type, member)}; {@code FIELD_OFFSET} expands to it. */
  record OffsetOf(Span span, TypeName type, List<Designator> path) implements Expression {
    public OffsetOf {
      path = List.copyOf(path);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onOffsetOf(this);
    }
  }

  /** {@code CONTAINING_RECORD(address, type, member)}. */
  record ContainingRecord(Span span, Expression address, TypeName type, List<Designator> path)
      implements Expression {
    public ContainingRecord {
      path = List.copyOf(path);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onContainingRecord(this);
    }
  }

  /** {@code va_arg(list, type)}. */
  record VaArg(Span span, Expression list, TypeName type) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onVaArg(this);
    }
  }

  /** GNU's {@code ({ ... })}. */
  record StatementExpression(Span span, Statement.Compound body) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onStatementExpression(this);
    }
  }

  /** A type where an unknown macro takes one as an argument. */
  record TypeArgument(Span span, TypeName type) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onTypeArgument(this);
    }
  }

  /** A place holder for what was not understood. */
  record Broken(Span span) implements Expression {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBroken(this);
    }
  }

  /**
   * A total operation over the family.
   *
   * @param <R> its result
   */
  interface Cases<R> {
    R onName(Name node);

    R onIntegerLiteral(IntegerLiteral node);

    R onCharacterLiteral(CharacterLiteral node);

    R onFloatLiteral(FloatLiteral node);

    R onStringLiteral(StringLiteral node);

    R onUnary(Unary node);

    R onBinary(Binary node);

    R onAssignment(Assignment node);

    R onConditional(Conditional node);

    R onCall(Call node);

    R onMember(Member node);

    R onSubscript(Subscript node);

    R onCast(Cast node);

    R onCompoundLiteral(CompoundLiteral node);

    R onSizeofExpression(SizeofExpression node);

    R onSizeofType(SizeofType node);

    R onAlignofType(AlignofType node);

    R onOffsetOf(OffsetOf node);

    R onContainingRecord(ContainingRecord node);

    R onVaArg(VaArg node);

    R onStatementExpression(StatementExpression node);

    R onTypeArgument(TypeArgument node);

    R onBroken(Broken node);
  }
}
