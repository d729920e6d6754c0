package dev.ddilint.parser.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The nodes directly below a statement, an expression or an initializer, in source order: what a
 * walk goes on with.
 *
 * <p>A label, a member name and an annotation are no children. Walks that keep a list of what is
 * still to be visited need no deep stack.
 */
public final class Children implements Expression.Cases<List<Node>>, Statement.Cases<List<Node>> {
  private static final Children ALL = new Children();

  private Children() {}

  /** Of any node; a type name or a declaration has none, their parts are for the types. */
  public static List<Node> of(Node node) {
    if (node instanceof Expression expression) {
      return of(expression);
    }
    if (node instanceof Statement statement) {
      return of(statement);
    }
    return node instanceof Initializer initializer ? of(initializer) : List.of();
  }

  public static List<Node> of(Expression expression) {
    return expression.match(ALL);
  }

  public static List<Node> of(Statement statement) {
    return statement.match(ALL);
  }

  /** Values of the items with the indexes before them. */
  public static List<Node> of(Initializer initializer) {
    if (initializer instanceof Initializer.Single single) {
      return List.of(single.expression());
    }
    List<Node> all = new ArrayList<>();
    for (Initializer.Item item : ((Initializer.Braced) initializer).items()) {
      all.addAll(indexes(item.designators()));
      all.add(item.value());
    }
    return all;
  }

  @Override
  public List<Node> onName(Expression.Name node) {
    return List.of();
  }

  @Override
  public List<Node> onIntegerLiteral(Expression.IntegerLiteral node) {
    return List.of();
  }

  @Override
  public List<Node> onCharacterLiteral(Expression.CharacterLiteral node) {
    return List.of();
  }

  @Override
  public List<Node> onFloatLiteral(Expression.FloatLiteral node) {
    return List.of();
  }

  @Override
  public List<Node> onStringLiteral(Expression.StringLiteral node) {
    return List.of();
  }

  @Override
  public List<Node> onUnary(Expression.Unary node) {
    return List.of(node.operand());
  }

  @Override
  public List<Node> onBinary(Expression.Binary node) {
    return List.of(node.left(), node.right());
  }

  @Override
  public List<Node> onAssignment(Expression.Assignment node) {
    return List.of(node.target(), node.value());
  }

  @Override
  public List<Node> onConditional(Expression.Conditional node) {
    return node.then().isPresent()
        ? List.of(node.condition(), node.then().get(), node.otherwise())
        : List.of(node.condition(), node.otherwise());
  }

  @Override
  public List<Node> onCall(Expression.Call node) {
    List<Node> all = new ArrayList<>(1 + node.arguments().size());
    all.add(node.callee());
    all.addAll(node.arguments());
    return all;
  }

  @Override
  public List<Node> onMember(Expression.Member node) {
    return List.of(node.object());
  }

  @Override
  public List<Node> onSubscript(Expression.Subscript node) {
    return List.of(node.array(), node.index());
  }

  @Override
  public List<Node> onCast(Expression.Cast node) {
    return List.of(node.type(), node.operand());
  }

  @Override
  public List<Node> onCompoundLiteral(Expression.CompoundLiteral node) {
    return List.of(node.type(), node.value());
  }

  @Override
  public List<Node> onSizeofExpression(Expression.SizeofExpression node) {
    return List.of(node.operand());
  }

  @Override
  public List<Node> onSizeofType(Expression.SizeofType node) {
    return List.of(node.type());
  }

  @Override
  public List<Node> onAlignofType(Expression.AlignofType node) {
    return List.of(node.type());
  }

  @Override
  public List<Node> onOffsetOf(Expression.OffsetOf node) {
    return with(List.of(node.type()), indexes(node.path()));
  }

  @Override
  public List<Node> onContainingRecord(Expression.ContainingRecord node) {
    return with(List.of(node.address(), node.type()), indexes(node.path()));
  }

  @Override
  public List<Node> onVaArg(Expression.VaArg node) {
    return List.of(node.list(), node.type());
  }

  @Override
  public List<Node> onStatementExpression(Expression.StatementExpression node) {
    return List.of(node.body());
  }

  @Override
  public List<Node> onTypeArgument(Expression.TypeArgument node) {
    return List.of(node.type());
  }

  @Override
  public List<Node> onBroken(Expression.Broken node) {
    return List.of();
  }

  @Override
  public List<Node> onCompound(Statement.Compound node) {
    return List.copyOf(node.statements());
  }

  @Override
  public List<Node> onDeclare(Statement.Declare node) {
    return List.of(node.declaration());
  }

  @Override
  public List<Node> onEvaluate(Statement.Evaluate node) {
    return List.of(node.expression());
  }

  @Override
  public List<Node> onIf(Statement.If node) {
    return with(List.of(node.condition(), node.then()), present(node.otherwise()));
  }

  @Override
  public List<Node> onSwitch(Statement.Switch node) {
    return List.of(node.value(), node.body());
  }

  @Override
  public List<Node> onWhile(Statement.While node) {
    return List.of(node.condition(), node.body());
  }

  @Override
  public List<Node> onDoWhile(Statement.DoWhile node) {
    return List.of(node.body(), node.condition());
  }

  @Override
  public List<Node> onFor(Statement.For node) {
    List<Node> all = new ArrayList<>(4);
    all.add(node.initial());
    node.condition().ifPresent(all::add);
    node.step().ifPresent(all::add);
    all.add(node.body());
    return all;
  }

  @Override
  public List<Node> onGoto(Statement.Goto node) {
    return List.of();
  }

  @Override
  public List<Node> onLabeled(Statement.Labeled node) {
    return List.of(node.statement());
  }

  @Override
  public List<Node> onCase(Statement.Case node) {
    return node.high().isPresent()
        ? List.of(node.low(), node.high().get(), node.statement())
        : List.of(node.low(), node.statement());
  }

  @Override
  public List<Node> onDefault(Statement.Default node) {
    return List.of(node.statement());
  }

  @Override
  public List<Node> onContinue(Statement.Continue node) {
    return List.of();
  }

  @Override
  public List<Node> onBreak(Statement.Break node) {
    return List.of();
  }

  @Override
  public List<Node> onReturn(Statement.Return node) {
    return present(node.value());
  }

  @Override
  public List<Node> onLeave(Statement.Leave node) {
    return List.of();
  }

  @Override
  public List<Node> onTryExcept(Statement.TryExcept node) {
    return List.of(node.body(), node.filter(), node.handler());
  }

  @Override
  public List<Node> onTryFinally(Statement.TryFinally node) {
    return List.of(node.body(), node.handler());
  }

  @Override
  public List<Node> onEmpty(Statement.Empty node) {
    return List.of();
  }

  @Override
  public List<Node> onAsm(Statement.Asm node) {
    return List.of();
  }

  @Override
  public List<Node> onBroken(Statement.Broken node) {
    return List.of();
  }

  private static List<Node> present(Optional<? extends Node> node) {
    return node.isPresent() ? List.of(node.get()) : List.of();
  }

  private static List<Node> indexes(List<Designator> path) {
    List<Node> all = new ArrayList<>();
    for (Designator designator : path) {
      if (designator instanceof Designator.Index index) {
        all.add(index.low());
        index.high().ifPresent(all::add);
      }
    }
    return all;
  }

  private static List<Node> with(List<Node> first, List<Node> more) {
    if (more.isEmpty()) {
      return first;
    }
    List<Node> all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }
}
