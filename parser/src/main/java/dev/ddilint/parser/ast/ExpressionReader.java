package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.Expression.LiteralType;
import dev.ddilint.parser.index.EntryReader;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions that {@link ExpressionWriter} wrote. */
final class ExpressionReader {
  private static final Form[] FORMS = Form.values();

  private final EntryReader in;
  private final SyntaxReader syntax;

  /** What stands before an expression; the position is what is written. */
  enum Form {
    NAME,
    INTEGER,
    CHARACTER,
    FLOAT,
    STRING,
    UNARY,
    BINARY,
    ASSIGNMENT,
    CONDITIONAL,
    CALL,
    MEMBER,
    SUBSCRIPT,
    CAST,
    SIZEOF_EXPRESSION,
    SIZEOF_TYPE,
    ALIGNOF_TYPE,
    OFFSET_OF,
    CONTAINING_RECORD,
    VA_ARG,
    TYPE_ARGUMENT,
    BROKEN,
    /** A number that depends on the target of the run. */
    TARGET
  }

  ExpressionReader(EntryReader in, SyntaxReader syntax) {
    this.in = in;
    this.syntax = syntax;
  }

  Expression read() {
    Form form = FORMS[in.count()];
    Span span = in.span();
    return switch (form) {
      case NAME -> new Expression.Name(span, in.text());
      case INTEGER ->
          new Expression.IntegerLiteral(span, in.number(), in.constant(LiteralType.class));
      case CHARACTER -> new Expression.CharacterLiteral(span, in.number(), in.flag());
      case FLOAT -> new Expression.FloatLiteral(span, Double.longBitsToDouble(in.number()));
      case STRING -> new Expression.StringLiteral(span, in.text(), in.flag());
      case UNARY -> new Expression.Unary(span, in.constant(UnaryOperator.class), read());
      case BINARY -> new Expression.Binary(span, in.constant(BinaryOperator.class), read(), read());
      case ASSIGNMENT -> new Expression.Assignment(span, operator(), read(), read());
      case CONDITIONAL -> new Expression.Conditional(span, read(), optional(), read());
      case CALL -> new Expression.Call(span, read(), arguments());
      case MEMBER -> new Expression.Member(span, read(), syntax.identifier(), in.flag());
      case SUBSCRIPT -> new Expression.Subscript(span, read(), read());
      case CAST -> new Expression.Cast(span, syntax.type(), read());
      case SIZEOF_EXPRESSION -> new Expression.SizeofExpression(span, read());
      case SIZEOF_TYPE -> new Expression.SizeofType(span, syntax.type());
      case ALIGNOF_TYPE -> new Expression.AlignofType(span, syntax.type());
      case OFFSET_OF -> new Expression.OffsetOf(span, syntax.type(), syntax.designators());
      case CONTAINING_RECORD ->
          new Expression.ContainingRecord(span, read(), syntax.type(), syntax.designators());
      case VA_ARG -> new Expression.VaArg(span, read(), syntax.type());
      case TYPE_ARGUMENT -> new Expression.TypeArgument(span, syntax.type());
      case BROKEN -> new Expression.Broken(span);
      case TARGET ->
          new Expression.IntegerLiteral(span, predefined(span), in.constant(LiteralType.class));
    };
  }

  /** The number that the macro of a place stands for in this run. */
  private static long predefined(Span place) {
    Expansion.Macro spelled = (Expansion.Macro) place.expansion();
    return Long.decode(spelled.file().text().substring(spelled.start(), spelled.end()));
  }

  private List<Expression> arguments() {
    int size = in.count();
    List<Expression> arguments = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      arguments.add(read());
    }
    return arguments;
  }

  Optional<Expression> optional() {
    return in.flag() ? Optional.of(read()) : Optional.empty();
  }

  private Optional<BinaryOperator> operator() {
    return in.flag() ? Optional.of(in.constant(BinaryOperator.class)) : Optional.empty();
  }
}
