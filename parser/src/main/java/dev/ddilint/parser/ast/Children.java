package dev.ddilint.parser.ast;

import java.util.List;
import java.util.Optional;

/**
 * Shows a visitor the nodes directly below an expression, a statement or an initializer, in source
 * order. A visitor that goes on from there walks the whole tree.
 *
 * <p>A label, a member name and an annotation are no children.
 *
 * <p>Lists are walked by index: trees are walked more than all else, and an iterator and a function
 * for each list would cost more than the walk.
 */
public final class Children {
  private final ChildVisitor visitor;
  private final OfExpression ofExpression = new OfExpression();
  private final StatementChildren ofStatement;

  public Children(ChildVisitor visitor) {
    this.visitor = visitor;
    this.ofStatement = new StatementChildren(visitor);
  }

  public void of(Expression node) {
    node.match(ofExpression);
  }

  public void of(Statement node) {
    node.match(ofStatement);
  }

  /** Values of the items with the indexes before them. */
  public void of(Initializer node) {
    if (node instanceof Initializer.Single single) {
      visitor.expression(single.expression());
    } else {
      items(((Initializer.Braced) node).items());
    }
  }

  private void items(List<Initializer.Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Initializer.Item item = items.get(i);
      indexes(item.designators());
      visitor.initializer(item.value());
    }
  }

  private void indexes(List<Designator> path) {
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i) instanceof Designator.Index index) {
        visitor.expression(index.low());
        perhaps(index.high());
      }
    }
  }

  private void perhaps(Optional<Expression> node) {
    if (node.isPresent()) {
      visitor.expression(node.get());
    }
  }

  /** One method a kind of expression. */
  private final class OfExpression implements Expression.Cases<ChildVisitor> {
    @Override
    public ChildVisitor onName(Expression.Name node) {
      return visitor;
    }

    @Override
    public ChildVisitor onIntegerLiteral(Expression.IntegerLiteral node) {
      return visitor;
    }

    @Override
    public ChildVisitor onCharacterLiteral(Expression.CharacterLiteral node) {
      return visitor;
    }

    @Override
    public ChildVisitor onFloatLiteral(Expression.FloatLiteral node) {
      return visitor;
    }

    @Override
    public ChildVisitor onStringLiteral(Expression.StringLiteral node) {
      return visitor;
    }

    @Override
    public ChildVisitor onUnary(Expression.Unary node) {
      visitor.expression(node.operand());
      return visitor;
    }

    @Override
    public ChildVisitor onBinary(Expression.Binary node) {
      visitor.expression(node.left());
      visitor.expression(node.right());
      return visitor;
    }

    @Override
    public ChildVisitor onAssignment(Expression.Assignment node) {
      visitor.expression(node.target());
      visitor.expression(node.value());
      return visitor;
    }

    @Override
    public ChildVisitor onConditional(Expression.Conditional node) {
      visitor.expression(node.condition());
      perhaps(node.then());
      visitor.expression(node.otherwise());
      return visitor;
    }

    @Override
    public ChildVisitor onCall(Expression.Call node) {
      visitor.expression(node.callee());
      List<Expression> arguments = node.arguments();
      for (int i = 0; i < arguments.size(); i++) {
        visitor.expression(arguments.get(i));
      }
      return visitor;
    }

    @Override
    public ChildVisitor onMember(Expression.Member node) {
      visitor.expression(node.object());
      return visitor;
    }

    @Override
    public ChildVisitor onSubscript(Expression.Subscript node) {
      visitor.expression(node.array());
      visitor.expression(node.index());
      return visitor;
    }

    @Override
    public ChildVisitor onCast(Expression.Cast node) {
      visitor.type(node.type());
      visitor.expression(node.operand());
      return visitor;
    }

    @Override
    public ChildVisitor onCompoundLiteral(Expression.CompoundLiteral node) {
      visitor.type(node.type());
      visitor.initializer(node.value());
      return visitor;
    }

    @Override
    public ChildVisitor onSizeofExpression(Expression.SizeofExpression node) {
      visitor.expression(node.operand());
      return visitor;
    }

    @Override
    public ChildVisitor onSizeofType(Expression.SizeofType node) {
      visitor.type(node.type());
      return visitor;
    }

    @Override
    public ChildVisitor onAlignofType(Expression.AlignofType node) {
      visitor.type(node.type());
      return visitor;
    }

    @Override
    public ChildVisitor onOffsetOf(Expression.OffsetOf node) {
      visitor.type(node.type());
      indexes(node.path());
      return visitor;
    }

    @Override
    public ChildVisitor onContainingRecord(Expression.ContainingRecord node) {
      visitor.expression(node.address());
      visitor.type(node.type());
      indexes(node.path());
      return visitor;
    }

    @Override
    public ChildVisitor onVaArg(Expression.VaArg node) {
      visitor.expression(node.list());
      visitor.type(node.type());
      return visitor;
    }

    @Override
    public ChildVisitor onStatementExpression(Expression.StatementExpression node) {
      visitor.statement(node.body());
      return visitor;
    }

    @Override
    public ChildVisitor onTypeArgument(Expression.TypeArgument node) {
      visitor.type(node.type());
      return visitor;
    }

    @Override
    public ChildVisitor onBroken(Expression.Broken node) {
      return visitor;
    }
  }
}
