package dev.ddilint.parser.ast;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An expression or initializer as C spells it on one line, for messages and printed graphs: macros
 * expanded, with only the parentheses that its structure needs.
 */
public final class ExpressionText implements Expression.Cases<String> {
  private static final ExpressionText ALL = new ExpressionText();

  private ExpressionText() {}

  public static String of(Expression expression) {
    return expression.match(ALL);
  }

  public static String of(Initializer initializer) {
    if (initializer instanceof Initializer.Single single) {
      return of(single.expression());
    }
    return ((Initializer.Braced) initializer)
        .items().stream()
            .map(item -> designated(item) + of(item.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String designated(Initializer.Item item) {
    return item.designators().isEmpty() ? "" : path(item.designators()) + " = ";
  }

  @Override
  public String onName(Expression.Name node) {
    return node.name();
  }

  @Override
  public String onIntegerLiteral(Expression.IntegerLiteral node) {
    return switch (node.type()) {
      case UNSIGNED_INT, UNSIGNED_LONG, UNSIGNED_LONG_LONG -> Long.toUnsignedString(node.value());
      case INT, LONG, LONG_LONG -> Long.toString(node.value());
    };
  }

  @Override
  public String onCharacterLiteral(Expression.CharacterLiteral node) {
    boolean plain =
        node.value() >= ' ' && node.value() < 127 && "'\\".indexOf((int) node.value()) < 0;
    return plain ? "'" + (char) node.value() + "'" : Long.toString(node.value());
  }

  @Override
  public String onFloatLiteral(Expression.FloatLiteral node) {
    return Double.toString(node.value());
  }

  @Override
  public String onStringLiteral(Expression.StringLiteral node) {
    StringBuilder text = new StringBuilder(node.wide() ? "L\"" : "\"");
    node.value().chars().forEach(each -> text.append(escaped((char) each)));
    return text.append('"').toString();
  }

  private static String escaped(char each) {
    return switch (each) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"', '\\' -> "\\" + each;
      default -> each < ' ' || each == 127 ? String.format("\\x%02x", (int) each) : "" + each;
    };
  }

  @Override
  public String onUnary(Expression.Unary node) {
    String operand = operand(node.operand(), Level.UNARY);
    String symbol = node.operator().symbol();
    if (node.operator().isPostfix()) {
      return operand(node.operand(), Level.POSTFIX) + symbol;
    }
    boolean merges =
        operand.startsWith(symbol.substring(0, 1)) && "+-&".contains(symbol.substring(0, 1));
    return symbol + (merges ? " " : "") + operand;
  }

  @Override
  public String onBinary(Expression.Binary node) {
    int level = Level.of(node.operator());
    String symbol = node.operator().symbol();
    return operand(node.left(), level)
        + (node.operator() == BinaryOperator.COMMA ? ", " : " " + symbol + " ")
        + operand(node.right(), level + 1);
  }

  @Override
  public String onAssignment(Expression.Assignment node) {
    return operand(node.target(), Level.UNARY)
        + " "
        + node.operator().map(BinaryOperator::symbol).orElse("")
        + "= "
        + operand(node.value(), Level.ASSIGNMENT);
  }

  @Override
  public String onConditional(Expression.Conditional node) {
    return operand(node.condition(), Level.CONDITIONAL + 1)
        + " ? "
        + node.then().map(then -> of(then) + " ").orElse("")
        + ": "
        + operand(node.otherwise(), Level.CONDITIONAL);
  }

  @Override
  public String onCall(Expression.Call node) {
    return operand(node.callee(), Level.POSTFIX)
        + node.arguments().stream()
            .map(each -> operand(each, Level.ASSIGNMENT))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String onMember(Expression.Member node) {
    return operand(node.object(), Level.POSTFIX) + (node.arrow() ? "->" : ".") + node.name().name();
  }

  @Override
  public String onSubscript(Expression.Subscript node) {
    return operand(node.array(), Level.POSTFIX) + "[" + of(node.index()) + "]";
  }

  @Override
  public String onCast(Expression.Cast node) {
    return "(" + TypeText.of(node.type()) + ")" + operand(node.operand(), Level.UNARY);
  }

  @Override
  public String onCompoundLiteral(Expression.CompoundLiteral node) {
    return "(" + TypeText.of(node.type()) + ")" + of(node.value());
  }

  @Override
  public String onSizeofExpression(Expression.SizeofExpression node) {
    return "sizeof " + operand(node.operand(), Level.UNARY);
  }

  @Override
  public String onSizeofType(Expression.SizeofType node) {
    return "sizeof(" + TypeText.of(node.type()) + ")";
  }

  @Override
  public String onAlignofType(Expression.AlignofType node) {
    return "__alignof(" + TypeText.of(node.type()) + ")";
  }

  @Override
  public String onOffsetOf(Expression.OffsetOf node) {
    return "offsetof(" + TypeText.of(node.type()) + ", " + member(node.path()) + ")";
  }

  @Override
  public String onContainingRecord(Expression.ContainingRecord node) {
    return "CONTAINING_RECORD("
        + operand(node.address(), Level.ASSIGNMENT)
        + ", "
        + TypeText.of(node.type())
        + ", "
        + member(node.path())
        + ")";
  }

  @Override
  public String onVaArg(Expression.VaArg node) {
    return "va_arg(" + of(node.list()) + ", " + TypeText.of(node.type()) + ")";
  }

  @Override
  public String onStatementExpression(Expression.StatementExpression node) {
    return "({...})";
  }

  @Override
  public String onTypeArgument(Expression.TypeArgument node) {
    return TypeText.of(node.type());
  }

  @Override
  public String onBroken(Expression.Broken node) {
    return "<broken>";
  }

  private static String operand(Expression node, int level) {
    return Level.of(node) < level ? "(" + of(node) + ")" : of(node);
  }

  private static String member(List<Designator> path) {
    String text = path(path);
    return text.startsWith(".") ? text.substring(1) : text;
  }

  private static String path(List<Designator> path) {
    return path.stream().map(ExpressionText::designator).collect(Collectors.joining());
  }

  private static String designator(Designator step) {
    if (step instanceof Designator.Field field) {
      return "." + field.name().name();
    }
    Designator.Index index = (Designator.Index) step;
    return "[" + of(index.low()) + index.high().map(high -> " ... " + of(high)).orElse("") + "]";
  }

  /** How tight an expression binds; looser operands get parentheses. */
  private static final class Level {
    static final int ASSIGNMENT = 1;
    static final int CONDITIONAL = 2;
    static final int UNARY = 100;
    static final int POSTFIX = 101;

    static int of(Expression node) {
      if (node instanceof Expression.Binary binary) {
        return of(binary.operator());
      }
      if (node instanceof Expression.Assignment) {
        return ASSIGNMENT;
      }
      if (node instanceof Expression.Conditional) {
        return CONDITIONAL;
      }
      boolean prefix = node instanceof Expression.Unary unary && !unary.operator().isPostfix();
      boolean unary =
          prefix || node instanceof Expression.Cast || node instanceof Expression.SizeofExpression;
      return unary ? UNARY : POSTFIX;
    }

    static int of(BinaryOperator operator) {
      return operator == BinaryOperator.COMMA ? 0 : CONDITIONAL + operator.precedence();
    }
  }
}
