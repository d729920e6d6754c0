package dev.ddilint.parser.ast;

import java.util.List;
import java.util.stream.Collectors;

/** Prints expressions in prefix form on one line. */
final class ExpressionPrinter implements Expression.Cases<String> {
  private static final ExpressionPrinter INSTANCE = new ExpressionPrinter();

  private ExpressionPrinter() {}

  static String print(Expression expression) {
    return expression.match(INSTANCE);
  }

  static String print(Initializer initializer) {
    if (initializer instanceof Initializer.Single single) {
      return print(single.expression());
    }
    return ((Initializer.Braced) initializer)
        .items().stream().map(ExpressionPrinter::item).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String item(Initializer.Item item) {
    String path = path(item.designators());
    return (path.isEmpty() ? "" : path + " = ") + print(item.value());
  }

  private static String path(List<Designator> path) {
    return path.stream().map(ExpressionPrinter::step).collect(Collectors.joining());
  }

  private static String step(Designator step) {
    if (step instanceof Designator.Field field) {
      return "." + field.name().name();
    }
    Designator.Index index = (Designator.Index) step;
    return "["
        + print(index.low())
        + index.high().map(high -> " ... " + print(high)).orElse("")
        + "]";
  }

  private static String form(String head, Expression... operands) {
    StringBuilder text = new StringBuilder("(").append(head);
    for (Expression operand : operands) {
      text.append(' ').append(print(operand));
    }
    return text.append(')').toString();
  }

  @Override
  public String onName(Expression.Name node) {
    return node.name();
  }

  @Override
  public String onIntegerLiteral(Expression.IntegerLiteral node) {
    return Long.toUnsignedString(node.value())
        + switch (node.type()) {
          case INT -> "";
          case UNSIGNED_INT -> "u";
          case LONG -> "l";
          case UNSIGNED_LONG -> "ul";
          case LONG_LONG -> "ll";
          case UNSIGNED_LONG_LONG -> "ull";
        };
  }

  @Override
  public String onCharacterLiteral(Expression.CharacterLiteral node) {
    return (node.wide() ? "(wide char " : "(char ") + node.value() + ")";
  }

  @Override
  public String onFloatLiteral(Expression.FloatLiteral node) {
    return Double.toString(node.value());
  }

  @Override
  public String onStringLiteral(Expression.StringLiteral node) {
    StringBuilder text = new StringBuilder(node.wide() ? "L\"" : "\"");
    for (char character : node.value().toCharArray()) {
      if (character == '"' || character == '\\') {
        text.append('\\').append(character);
      } else if (character < ' ' || character > '~') {
        text.append(String.format("\\u%04x", (int) character));
      } else {
        text.append(character);
      }
    }
    return text.append('"').toString();
  }

  @Override
  public String onUnary(Expression.Unary node) {
    String prefix = node.operator().isPostfix() ? "post" : "";
    return form(prefix + node.operator().symbol(), node.operand());
  }

  @Override
  public String onBinary(Expression.Binary node) {
    return form(node.operator().symbol(), node.left(), node.right());
  }

  @Override
  public String onAssignment(Expression.Assignment node) {
    String operator = node.operator().map(BinaryOperator::symbol).orElse("");
    return form(operator + "=", node.target(), node.value());
  }

  @Override
  public String onConditional(Expression.Conditional node) {
    return node.then().isPresent()
        ? form("?:", node.condition(), node.then().get(), node.otherwise())
        : form("?:", node.condition(), node.otherwise());
  }

  @Override
  public String onCall(Expression.Call node) {
    String callee = print(node.callee());
    return form("call " + callee, node.arguments().toArray(Expression[]::new));
  }

  @Override
  public String onMember(Expression.Member node) {
    return form((node.arrow() ? "-> " : ". ") + node.name().name(), node.object());
  }

  @Override
  public String onSubscript(Expression.Subscript node) {
    return form("[]", node.array(), node.index());
  }

  @Override
  public String onCast(Expression.Cast node) {
    return form("cast<" + TypePrinter.print(node.type()) + ">", node.operand());
  }

  @Override
  public String onCompoundLiteral(Expression.CompoundLiteral node) {
    return form("literal<" + TypePrinter.print(node.type()) + "> " + print(node.value()));
  }

  @Override
  public String onSizeofExpression(Expression.SizeofExpression node) {
    return form("sizeof", node.operand());
  }

  @Override
  public String onSizeofType(Expression.SizeofType node) {
    return form("sizeof<" + TypePrinter.print(node.type()) + ">");
  }

  @Override
  public String onAlignofType(Expression.AlignofType node) {
    return form("alignof<" + TypePrinter.print(node.type()) + ">");
  }

  @Override
  public String onOffsetOf(Expression.OffsetOf node) {
    return form("offsetof<" + TypePrinter.print(node.type()) + "> " + path(node.path()));
  }

  @Override
  public String onContainingRecord(Expression.ContainingRecord node) {
    String type = TypePrinter.print(node.type());
    return form("containing-record<" + type + "> " + path(node.path()), node.address());
  }

  @Override
  public String onVaArg(Expression.VaArg node) {
    return form("va_arg<" + TypePrinter.print(node.type()) + ">", node.list());
  }

  @Override
  public String onStatementExpression(Expression.StatementExpression node) {
    Lines lines = new Lines();
    node.body().match(new StatementPrinter(lines, new DeclarationPrinter(lines)));
    return lines.toString().lines().map(String::strip).collect(Collectors.joining("; ", "(", ")"));
  }

  @Override
  public String onTypeArgument(Expression.TypeArgument node) {
    return form("type<" + TypePrinter.print(node.type()) + ">");
  }

  @Override
  public String onBroken(Expression.Broken node) {
    return "(broken)";
  }
}
