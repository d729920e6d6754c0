package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.Designator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Node;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.TypeName;
import dev.ddilint.parser.ast.TypeSpecifier;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Set;

/** Builds expressions; token numbers are those of screened tokens. */
final class ExpressionBuilder {
  private final Cursor cursor;
  private final ScreenedTokens tokens;
  private final Places places;
  private final OperatorStack operators;
  private int names;
  private int members;

  ExpressionBuilder(Cursor cursor, ScreenedTokens tokens, Places places, OperatorStack operators) {
    this.cursor = cursor;
    this.tokens = tokens;
    this.places = places;
    this.operators = operators;
  }

  Expression name(int token) {
    return new Expression.Name(places.at(token), places.text(token), ++names);
  }

  Expression unary(int first, Expression operand) {
    return new Expression.Unary(span(first), prefix(places.text(first)), operand);
  }

  private static UnaryOperator prefix(String spelling) {
    return switch (spelling) {
      case "+" -> UnaryOperator.PLUS;
      case "-" -> UnaryOperator.MINUS;
      case "!" -> UnaryOperator.NOT;
      case "~" -> UnaryOperator.BIT_NOT;
      case "&" -> UnaryOperator.ADDRESS_OF;
      case "*" -> UnaryOperator.DEREFERENCE;
      case "++" -> UnaryOperator.PRE_INCREMENT;
      case "--" -> UnaryOperator.PRE_DECREMENT;
      default -> throw new IllegalStateException("no operator: " + spelling);
    };
  }

  Expression postfix(int first, int operator, Expression operand) {
    operators.count();
    return new Expression.Unary(
        span(first),
        places.text(operator).equals("++")
            ? UnaryOperator.POST_INCREMENT
            : UnaryOperator.POST_DECREMENT,
        operand);
  }

  Expression subscript(int first, Expression array, Expression index) {
    operators.count();
    return new Expression.Subscript(span(first), array, index);
  }

  Expression member(int first, int operator, Expression object) {
    operators.count();
    return new Expression.Member(
        span(first),
        object,
        places.identifier(cursor.last()),
        tokens.type(operator) == CParser.ARROW,
        ++members);
  }

  /** A call whose arguments' bracket opens at {@code open}. */
  Expression call(int first, int open, Expression callee, List<Expression> arguments) {
    operators.count();
    return new Expression.Call(
        calleeSpan(first, open, callee), callee, withoutMissing(open, arguments));
  }

  /** An unknown macro, with arguments or none. */
  Expression.Call macro(int name, List<Expression> arguments) {
    Expression callee = name(name);
    return new Expression.Call(callee.span(), callee, withoutMissing(name + 1, arguments));
  }

  private List<Expression> withoutMissing(int open, List<Expression> arguments) {
    return tokens.type(open + 1) == CParser.RPAREN ? List.of() : arguments;
  }

  private Span calleeSpan(int first, int open, Expression callee) {
    if (callee instanceof Expression.Name name) {
      return name.span();
    }
    for (int token = open - 1; token >= first; token--) {
      if (isName(tokens.type(token))) {
        return places.at(token);
      }
    }
    return callee.span();
  }

  private static boolean isName(int type) {
    return type == CParser.IDENTIFIER || type == CParser.TYPE_NAME;
  }

  /** An argument that was left out: {@code M(a,,b)}. */
  Expression missing(int next) {
    return new Expression.Broken(places.at(next));
  }

  /** An argument that is no expression. */
  Expression broken(int first) {
    return new Expression.Broken(span(first));
  }

  Expression typeArgument(int first, TypeName type) {
    return new Expression.TypeArgument(span(first), type);
  }

  Expression cast(int first, TypeName type, Expression operand) {
    return new Expression.Cast(span(first), type, operand);
  }

  Expression compoundLiteral(int first, TypeName type, Initializer.Braced value) {
    return new Expression.CompoundLiteral(span(first), type, value);
  }

  Expression statementExpression(int first, Statement.Compound body) {
    return new Expression.StatementExpression(span(first), body);
  }

  Expression sizeOf(int first, TypeName type) {
    return new Expression.SizeofType(span(first), type);
  }

  Expression sizeOf(int first, Expression operand) {
    return new Expression.SizeofExpression(span(first), operand);
  }

  Expression alignOf(int first, TypeName type) {
    return new Expression.AlignofType(span(first), type);
  }

  /**
   * {@code __alignof(expression)} is the alignment of the expression's type: that is found by the
   * expression, so the name of it needs no number.
   */
  Expression alignOf(int first, Expression operand) {
    Span span = operand.span();
    DeclarationSpecifiers specifiers =
        new DeclarationSpecifiers(
            span, Set.of(), new TypeSpecifier.TypeOf(span, operand), List.of());
    Declarator nothing = new Declarator(span, "", List.of(), List.of());
    return alignOf(first, new TypeName(span, specifiers, nothing, Node.NO_NUMBER));
  }

  Expression offsetOf(int first, TypeName type, List<Designator> path) {
    return new Expression.OffsetOf(span(first), type, path);
  }

  Expression containingRecord(int first, Expression address, TypeName type, List<Designator> path) {
    return new Expression.ContainingRecord(span(first), address, type, path);
  }

  Expression vaArg(int first, Expression list, TypeName type) {
    return new Expression.VaArg(span(first), list, type);
  }

  Designator field(int token) {
    return new Designator.Field(places.identifier(token));
  }

  private Span span(int first) {
    return places.range(first, cursor.last());
  }
}
