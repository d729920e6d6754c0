package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Expression.Binary;
import dev.ddilint.parser.ast.Expression.Conditional;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.OptionalLong;
import java.util.Set;

/** Branches: short-circuit evaluation, and conditions whose value is known. */
final class ConditionFlow {
  /** MSVC's intrinsic, which a handler's copy knows the answer to. */
  private static final Set<String> ABNORMAL_TERMINATION =
      Set.of("AbnormalTermination", "_abnormal_termination", "__abnormal_termination");

  private final Cursor cursor;
  private final ExpressionFlow expressions;
  private final UnitSemantics semantics;

  ConditionFlow(Cursor cursor, ExpressionFlow expressions, UnitSemantics semantics) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.semantics = semantics;
  }

  /** Goes to one of two blocks; nothing follows where the cursor stands then. */
  void go(Expression node, BlockDraft whenTrue, BlockDraft whenFalse) {
    OptionalLong constant = known(node);
    if (constant.isPresent()) {
      cursor.jump(constant.getAsLong() != 0 ? whenTrue : whenFalse);
    } else if (node instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT) {
      go(unary.operand(), whenFalse, whenTrue);
    } else if (node instanceof Binary binary) {
      go(binary, whenTrue, whenFalse);
    } else if (node instanceof Conditional choice && choice.then().isPresent()) {
      either(choice, whenTrue, whenFalse);
    } else {
      branch(node, whenTrue, whenFalse);
    }
  }

  private void go(Binary node, BlockDraft whenTrue, BlockDraft whenFalse) {
    BlockDraft right = cursor.draft();
    if (node.operator() == BinaryOperator.LOGICAL_AND) {
      go(node.left(), right, whenFalse);
      goAt(right, node.right(), whenTrue, whenFalse);
    } else if (node.operator() == BinaryOperator.LOGICAL_OR) {
      go(node.left(), whenTrue, right);
      goAt(right, node.right(), whenTrue, whenFalse);
    } else if (node.operator() == BinaryOperator.COMMA) {
      expressions.effect(node.left());
      go(node.right(), whenTrue, whenFalse);
    } else {
      branch(node, whenTrue, whenFalse);
    }
  }

  private void either(Conditional node, BlockDraft whenTrue, BlockDraft whenFalse) {
    BlockDraft then = cursor.draft();
    BlockDraft otherwise = cursor.draft();
    go(node.condition(), then, otherwise);
    goAt(then, node.then().orElseThrow(), whenTrue, whenFalse);
    goAt(otherwise, node.otherwise(), whenTrue, whenFalse);
  }

  private void goAt(BlockDraft block, Expression node, BlockDraft whenTrue, BlockDraft whenFalse) {
    cursor.moveTo(block);
    go(node, whenTrue, whenFalse);
  }

  private void branch(Expression node, BlockDraft whenTrue, BlockDraft whenFalse) {
    if (expressions.prepare(node)) {
      cursor.branch(node, whenTrue, whenFalse);
    } else {
      cursor.add(new Step.Evaluate(node));
      cursor.stop();
    }
  }

  private OptionalLong known(Expression node) {
    OptionalLong constant = semantics.constant(node);
    return constant.isEmpty() && isAbnormalTermination(node) ? abnormal() : constant;
  }

  private static boolean isAbnormalTermination(Expression node) {
    return node instanceof Expression.Call call
        && call.callee() instanceof Expression.Name name
        && ABNORMAL_TERMINATION.contains(name.name());
  }

  private OptionalLong abnormal() {
    return cursor
        .frame()
        .nearest(Frame.Handler.class)
        .map(handler -> OptionalLong.of(handler.abnormal() ? 1 : 0))
        .orElse(OptionalLong.empty());
  }
}
