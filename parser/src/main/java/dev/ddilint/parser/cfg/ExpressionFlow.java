package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.BinaryOperator;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Expression.Binary;
import dev.ddilint.parser.ast.Expression.Conditional;
import dev.ddilint.parser.ast.Node;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.Optional;

/** Control flow that runs through the middle of expressions whose value is used or dropped. */
final class ExpressionFlow {
  /**
   * Choices within choices that are cut; what lies deeper stays whole in the step that evaluates
   * it. People write less than ten.
   */
  private static final int MAX_NESTED_CHOICES = 100;

  private final Cursor cursor;
  private final Handlers handlers;
  private final UnitSemantics semantics;
  private final ConditionFlow conditions;
  private int choices;

  ExpressionFlow(Cursor cursor, Handlers handlers, UnitSemantics semantics) {
    this.cursor = cursor;
    this.handlers = handlers;
    this.semantics = semantics;
    this.conditions = new ConditionFlow(cursor, this, semantics);
  }

  /** Goes to one of two blocks; nothing follows where the cursor stands then. */
  void condition(Expression node, BlockDraft whenTrue, BlockDraft whenFalse) {
    conditions.go(node, whenTrue, whenFalse);
  }

  /** Evaluates an expression for its effects. */
  void effect(Expression node) {
    if (choices == MAX_NESTED_CHOICES) {
      step(new Step.Evaluate(node), node);
    } else {
      choices++;
      parts(node);
      choices--;
    }
  }

  private void parts(Expression node) {
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

  /** Adds a step that evaluates an expression or initializer. */
  void step(Step step, Node evaluated) {
    prepare(evaluated);
    cursor.add(step);
    if (neverReturns(evaluated)) {
      cursor.stop();
    }
  }

  /** Whether a function that does not return is called, whatever operators choose. */
  boolean neverReturns(Node evaluated) {
    return ExpressionFacts.neverReturns(evaluated, semantics);
  }

  /**
   * Makes the control flow within an expression that a step or terminator is about to evaluate, and
   * room for the exception it may raise.
   */
  void prepare(Node node) {
    ExpressionFacts facts = ExpressionFacts.of(node);
    if (needsCut(facts) && choices < MAX_NESTED_CHOICES) {
      choices++;
      cut(node);
      choices--;
    }
    if (facts.mayRaise()) {
      cursor.raise(handlers.exceptionTarget(cursor.frame()));
    }
  }

  /** Cuts at the outermost operators that decide whether something with an effect is evaluated. */
  private void cut(Node node) {
    if (node instanceof Binary binary && isGuard(binary)) {
      choose(binary);
    } else if (node instanceof Conditional choice && isGuard(choice)) {
      choose(choice, choice.then().orElseThrow());
    } else if (node instanceof Binary binary && isSequence(binary)) {
      effect(binary.left());
      step(new Step.Choose(binary, binary.right(), Optional.empty()), binary.right());
    } else if (!(node instanceof Statement || node instanceof Expression.SizeofExpression)) {
      Children.of(node).forEach(this::cut);
    }
  }

  /** A comma: what stands before it comes before what is cut behind it. */
  private static boolean isSequence(Binary node) {
    return node.operator() == BinaryOperator.COMMA && needsCut(ExpressionFacts.of(node.right()));
  }

  private static boolean needsCut(ExpressionFacts facts) {
    return facts.hasChoice() && facts.hasEffect();
  }

  private static boolean isGuard(Binary node) {
    return ExpressionFacts.isLogical(node.operator())
        && ExpressionFacts.of(node.right()).hasEffect();
  }

  private static boolean isGuard(Conditional node) {
    return node.then().isPresent()
        && (ExpressionFacts.of(node.then().get()).hasEffect()
            || ExpressionFacts.of(node.otherwise()).hasEffect());
  }

  private void choose(Binary whole) {
    boolean and = whole.operator() == BinaryOperator.LOGICAL_AND;
    BlockDraft decided = cursor.draft();
    BlockDraft right = cursor.draft();
    BlockDraft yes = cursor.draft();
    BlockDraft no = cursor.draft();
    BlockDraft join = cursor.draft();
    condition(whole.left(), and ? right : decided, and ? decided : right);
    choiceAt(decided, new Step.Choose(whole, whole.left(), Optional.of(!and)), join);
    cursor.moveTo(right);
    condition(whole.right(), yes, no);
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
    condition(whole.condition(), then, otherwise);
    valueAt(then, whole, chosen, join);
    valueAt(otherwise, whole, whole.otherwise(), join);
    cursor.moveTo(join);
  }

  private void valueAt(BlockDraft block, Conditional whole, Expression chosen, BlockDraft join) {
    cursor.moveTo(block);
    step(new Step.Choose(whole, chosen, Optional.empty()), chosen);
    cursor.jump(join);
  }
}
