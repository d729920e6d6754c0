package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Expression.Binary;
import dev.ddilint.parser.ast.Expression.Conditional;
import dev.ddilint.parser.ast.Initializer;
import java.util.Optional;

/**
 * Cuts expressions whose value is used at the outermost operators that decide whether something
 * with an effect is evaluated.
 */
final class ChoiceFlow implements ChildVisitor {
  private final Cursor cursor;
  private final ExpressionFlow expressions;
  private final ExpressionScanner scanner;
  private final Children children = new Children(this);

  ChoiceFlow(Cursor cursor, ExpressionFlow expressions, ExpressionScanner scanner) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.scanner = scanner;
  }

  @Override
  public void expression(Expression node) {
    if (node instanceof Binary binary && isGuard(binary)) {
      choose(binary);
    } else if (node instanceof Conditional choice && isGuard(choice)) {
      choose(choice, choice.then().orElseThrow());
    } else if (node instanceof Binary binary && isSequence(binary)) {
      expressions.effect(binary.left());
      expressions.step(new Step.Choose(binary, binary.right(), Optional.empty()), binary.right());
    } else if (!(node instanceof Expression.SizeofExpression)) {
      children.of(node);
    }
  }

  @Override
  public void initializer(Initializer node) {
    children.of(node);
  }

  private boolean isGuard(Binary node) {
    return ExpressionScanner.isLogical(node.operator()) && scanner.scan(node.right()).effect();
  }

  private boolean isGuard(Conditional node) {
    return node.then().isPresent()
        && (scanner.scan(node.then().get()).effect() || scanner.scan(node.otherwise()).effect());
  }

  /** A comma: what stands before it comes before what is cut behind it. */
  private boolean isSequence(Binary node) {
    return node.operator() == BinaryOperator.COMMA && scanner.scan(node.right()).needsCut();
  }

  private void choose(Binary whole) {
    boolean and = whole.operator() == BinaryOperator.LOGICAL_AND;
    BlockDraft decided = cursor.draft();
    BlockDraft right = cursor.draft();
    BlockDraft yes = cursor.draft();
    BlockDraft no = cursor.draft();
    BlockDraft join = cursor.draft();
    expressions.condition(whole.left(), and ? right : decided, and ? decided : right);
    choiceAt(decided, new Step.Choose(whole, whole.left(), Optional.of(!and)), join);
    cursor.moveTo(right);
    expressions.condition(whole.right(), yes, no);
    choiceAt(yes, new Step.Choose(whole, whole.right(), Optional.of(true)), join);
    choiceAt(no, new Step.Choose(whole, whole.right(), Optional.of(false)), join);
    cursor.moveTo(join);
  }

  private void choiceAt(BlockDraft block, Step.Choose step, BlockDraft join) {
    cursor.moveTo(block);
    cursor.add(step);
    cursor.jump(join);
  }

  private void choose(Conditional whole, Expression chosen) {
    BlockDraft then = cursor.draft();
    BlockDraft otherwise = cursor.draft();
    BlockDraft join = cursor.draft();
    expressions.condition(whole.condition(), then, otherwise);
    valueAt(then, whole, chosen, join);
    valueAt(otherwise, whole, whole.otherwise(), join);
    cursor.moveTo(join);
  }

  private void valueAt(BlockDraft block, Conditional whole, Expression chosen, BlockDraft join) {
    cursor.moveTo(block);
    expressions.step(new Step.Choose(whole, chosen, Optional.empty()), chosen);
    cursor.jump(join);
  }
}
