package dev.ddilint.parser.ast;

/** Prints statements, one a line; the {@code String} of each case is not used. */
final class StatementPrinter implements Statement.Cases<String> {
  private final Lines lines;
  private final DeclarationPrinter declarations;

  StatementPrinter(Lines lines, DeclarationPrinter declarations) {
    this.lines = lines;
    this.declarations = declarations;
  }

  private String line(String text) {
    lines.add(text);
    return "";
  }

  private String line(String text, Statement... inner) {
    lines.add(text);
    lines.indented(
        () -> {
          for (Statement statement : inner) {
            statement.match(this);
          }
        });
    return "";
  }

  @Override
  public String onCompound(Statement.Compound node) {
    return line("block", node.statements().toArray(Statement[]::new));
  }

  @Override
  public String onDeclare(Statement.Declare node) {
    declarations.print(node.declaration());
    return "";
  }

  @Override
  public String onEvaluate(Statement.Evaluate node) {
    return line(ExpressionPrinter.print(node.expression()));
  }

  @Override
  public String onIf(Statement.If node) {
    line("if " + ExpressionPrinter.print(node.condition()), node.then());
    node.otherwise().ifPresent(otherwise -> line("else", otherwise));
    return "";
  }

  @Override
  public String onSwitch(Statement.Switch node) {
    return line("switch " + ExpressionPrinter.print(node.value()), node.body());
  }

  @Override
  public String onWhile(Statement.While node) {
    return line("while " + ExpressionPrinter.print(node.condition()), node.body());
  }

  @Override
  public String onDoWhile(Statement.DoWhile node) {
    return line("do while " + ExpressionPrinter.print(node.condition()), node.body());
  }

  @Override
  public String onFor(Statement.For node) {
    String condition =
        node.condition().map(each -> " while " + ExpressionPrinter.print(each)).orElse("");
    String step = node.step().map(each -> " step " + ExpressionPrinter.print(each)).orElse("");
    return line("for" + condition + step, node.initial(), node.body());
  }

  @Override
  public String onGoto(Statement.Goto node) {
    return line("goto " + node.label().name());
  }

  @Override
  public String onLabeled(Statement.Labeled node) {
    return line("label " + node.label().name(), node.statement());
  }

  @Override
  public String onCase(Statement.Case node) {
    String high = node.high().map(each -> " ... " + ExpressionPrinter.print(each)).orElse("");
    return line("case " + ExpressionPrinter.print(node.low()) + high, node.statement());
  }

  @Override
  public String onDefault(Statement.Default node) {
    return line("default", node.statement());
  }

  @Override
  public String onContinue(Statement.Continue node) {
    return line("continue");
  }

  @Override
  public String onBreak(Statement.Break node) {
    return line("break");
  }

  @Override
  public String onReturn(Statement.Return node) {
    return line(
        "return" + node.value().map(each -> " " + ExpressionPrinter.print(each)).orElse(""));
  }

  @Override
  public String onLeave(Statement.Leave node) {
    return line("leave");
  }

  @Override
  public String onTryExcept(Statement.TryExcept node) {
    line("try", node.body());
    return line("except " + ExpressionPrinter.print(node.filter()), node.handler());
  }

  @Override
  public String onTryFinally(Statement.TryFinally node) {
    line("try", node.body());
    return line("finally", node.handler());
  }

  @Override
  public String onEmpty(Statement.Empty node) {
    return line("empty");
  }

  @Override
  public String onAsm(Statement.Asm node) {
    return line("asm");
  }

  @Override
  public String onBroken(Statement.Broken node) {
    return line("broken");
  }
}
