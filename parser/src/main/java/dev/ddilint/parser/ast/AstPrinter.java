package dev.ddilint.parser.ast;

import java.util.List;

/**
 * Prints syntax trees as text, for maintainers and tests: statements and declarations in lines,
 * expressions in prefix form, types in the order in which they are read.
 */
public final class AstPrinter implements ExternalDeclaration.Cases<String> {
  private final Lines lines = new Lines();
  private final DeclarationPrinter declarations = new DeclarationPrinter(lines);
  private final StatementPrinter statements = new StatementPrinter(lines, declarations);

  private AstPrinter() {}

  /** All declarations of a unit. */
  public static String print(TranslationUnit unit) {
    return print(unit.declarations());
  }

  /** Some declarations. */
  public static String print(List<ExternalDeclaration> declarations) {
    AstPrinter printer = new AstPrinter();
    declarations.forEach(each -> each.match(printer));
    return printer.lines.toString();
  }

  /** An expression on one line. */
  public static String print(Expression expression) {
    return ExpressionPrinter.print(expression);
  }

  @Override
  public String onFunctionDefinition(ExternalDeclaration.FunctionDefinition node) {
    lines.add("function " + declarations.describe(node.specifiers(), node.declarator()));
    lines.indented(
        () -> {
          declarations.typesOf(node.specifiers());
          node.oldStyleParameters().forEach(declarations::print);
          node.body().match(statements);
        });
    return "";
  }

  @Override
  public String onDeclare(ExternalDeclaration.Declare node) {
    declarations.print(node.declaration());
    return "";
  }

  @Override
  public String onMacroCall(ExternalDeclaration.MacroCall node) {
    lines.add("macro " + print(node.call()));
    return "";
  }

  @Override
  public String onAsm(ExternalDeclaration.Asm node) {
    lines.add("asm");
    return "";
  }

  @Override
  public String onBroken(ExternalDeclaration.Broken node) {
    lines.add("broken");
    return "";
  }
}
