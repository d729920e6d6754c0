package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Expression.Binary;
import dev.ddilint.parser.ast.Expression.Conditional;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.UnitSemantics;

/**
 * Control flow that runs through the middle of expressions whose value is used or dropped.
 *
 * <p>It recurses as deep as expressions nest, which the parser bounds.
 */
final class ExpressionFlow {
  private final Cursor cursor;
  private final Handlers handlers;
  private final UnitSemantics semantics;
  private final ConditionFlow conditions;
  private final ExpressionScanner scanner;
  private final ChoiceFlow cut;

  ExpressionFlow(Cursor cursor, Handlers handlers, UnitSemantics semantics) {
    this.cursor = cursor;
    this.handlers = handlers;
    this.semantics = semantics;
    this.conditions = new ConditionFlow(cursor, this, semantics);
    this.scanner = new ExpressionScanner(semantics);
    this.cut = new ChoiceFlow(cursor, this, scanner);
  }

  /** Goes to one of two blocks; nothing follows where the cursor stands then. */
  void condition(Expression node, BlockDraft whenTrue, BlockDraft whenFalse) {
    conditions.go(node, whenTrue, whenFalse);
  }

  /** Evaluates an expression for its effects. */
  void effect(Expression node) {
    if (node instanceof Binary binary && binary.operator() == BinaryOperator.COMMA) {
      effect(binary.left());
      effect(binary.right());
    } else if (node instanceof Binary binary && isGuard(binary)) {
      guarded(binary);
    } else if (node instanceof Conditional choice && choice.then().isPresent()) {
      either(choice, choice.then().get());
    } else if (node instanceof Expression.Cast cast
        && semantics.typeOf(cast.type()) instanceof CType.NoValue) {
      effect(cast.operand());
    } else if (!isLiteral(node)) {
      step(new Step.Evaluate(node), node);
    }
  }

  /** {@code a && f();}. */
  private void guarded(Binary node) {
    BlockDraft right = cursor.draft();
    BlockDraft join = cursor.draft();
    if (node.operator() == BinaryOperator.LOGICAL_AND) {
      condition(node.left(), right, join);
    } else {
      condition(node.left(), join, right);
    }
    effectAt(right, node.right(), join);
    cursor.moveTo(join);
  }

  /** {@code a ? f() : g();}. */
  private void either(Conditional node, Expression chosen) {
    BlockDraft then = cursor.draft();
    BlockDraft otherwise = cursor.draft();
    BlockDraft join = cursor.draft();
    condition(node.condition(), then, otherwise);
    effectAt(then, chosen, join);
    effectAt(otherwise, node.otherwise(), join);
    cursor.moveTo(join);
  }

  private void effectAt(BlockDraft block, Expression node, BlockDraft join) {
    cursor.moveTo(block);
    effect(node);
    cursor.jump(join);
  }

  private static boolean isLiteral(Expression node) {
    return node instanceof Expression.IntegerLiteral
        || node instanceof Expression.CharacterLiteral
        || node instanceof Expression.StringLiteral
        || node instanceof Expression.Broken;
  }

  /** Adds a step that evaluates an expression. */
  void step(Step step, Expression evaluated) {
    boolean goesOn = prepare(evaluated);
    cursor.add(step);
    if (!goesOn) {
      cursor.stop();
    }
  }

  /**
   * Makes the control flow within an expression that a step or terminator is about to evaluate, and
   * room for the exception it may raise. Answers whether control comes back from it.
   */
  boolean prepare(Expression node) {
    ExpressionFacts facts = scanner.scan(node);
    if (facts.needsCut()) {
      cut.expression(node);
    }
    return raise(facts);
  }

  /** Like {@link #prepare(Expression)}. */
  boolean prepare(Initializer node) {
    ExpressionFacts facts = scanner.scan(node);
    if (facts.needsCut()) {
      cut.initializer(node);
    }
    return raise(facts);
  }

  private boolean raise(ExpressionFacts facts) {
    if (facts.raising()) {
      cursor.raise(handlers.exceptionTarget(cursor.frame()));
    }
    return !facts.stopping();
  }

  private boolean isGuard(Binary node) {
    return ExpressionScanner.isLogical(node.operator()) && scanner.scan(node.right()).effect();
  }
}
