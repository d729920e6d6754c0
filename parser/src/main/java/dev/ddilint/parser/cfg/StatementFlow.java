package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Control flow of statements: those that run one after the other, choose or repeat. Jumps and
 * guarded statements are left to {@link JumpFlow} and {@link GuardFlow}.
 *
 * <p>Every case answers the place at which control goes on.
 */
final class StatementFlow implements Statement.Cases<Cursor> {
  private final Cursor cursor;
  private final ExpressionFlow expressions;
  private final JumpFlow jumps;
  private final GuardFlow guards;
  private final UnitSemantics semantics;

  StatementFlow(
      Cursor cursor,
      ExpressionFlow expressions,
      JumpFlow jumps,
      GuardFlow guards,
      UnitSemantics semantics) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.jumps = jumps;
    this.guards = guards;
    this.semantics = semantics;
  }

  /** Recurses as deep as statements nest, which the parser bounds. */
  Cursor translate(Statement statement) {
    return statement.match(this);
  }

  @Override
  public Cursor onCompound(Statement.Compound node) {
    enterScope(node);
    for (Statement each : node.statements()) {
      translate(each);
    }
    return leaveScope(node.span());
  }

  private void enterScope(Statement node) {
    cursor.enter(new Frame.Scope(cursor.frame(), node, new ArrayList<>()));
  }

  private Cursor leaveScope(Span span) {
    Frame frame = cursor.frame();
    if (frame instanceof Frame.Scope scope && !scope.variables().isEmpty()) {
      cursor.add(new Step.EndScope(scope.variables(), span));
    }
    cursor.enter(frame.outer());
    return cursor;
  }

  @Override
  public Cursor onDeclare(Statement.Declare node) {
    for (InitDeclarator each : node.declaration().declarators()) {
      declare(each);
    }
    return cursor;
  }

  private void declare(InitDeclarator node) {
    if (semantics.declared(node).orElse(null) instanceof Symbol.Variable variable
        && variable.storage() == Symbol.Storage.LOCAL) {
      boolean goesOn =
          node.initializer().isEmpty() || expressions.prepare(node.initializer().get());
      cursor.add(new Step.Declare(variable, node));
      if (cursor.frame() instanceof Frame.Scope scope) {
        scope.variables().add(variable);
      }
      if (!goesOn) {
        cursor.stop();
      }
    }
  }

  @Override
  public Cursor onEvaluate(Statement.Evaluate node) {
    if (node.expression() instanceof Expression.StatementExpression inline) {
      return translate(inline.body());
    }
    expressions.effect(node.expression());
    return cursor;
  }

  @Override
  public Cursor onIf(Statement.If node) {
    BlockDraft then = cursor.draft();
    BlockDraft after = cursor.draft();
    BlockDraft otherwise = node.otherwise().isPresent() ? cursor.draft() : after;
    expressions.condition(node.condition(), then, otherwise);
    translateAt(then, node.then(), after);
    if (node.otherwise().isPresent()) {
      translateAt(otherwise, node.otherwise().get(), after);
    }
    return cursor.moveTo(after);
  }

  @Override
  public Cursor onSwitch(Statement.Switch node) {
    SwitchDraft cases = new SwitchDraft();
    BlockDraft after = cursor.draft();
    expressions.prepare(node.value());
    BlockDraft head = cursor.block();
    cursor.moveToDead();
    cursor.enter(new Frame.Selection(cursor.frame(), node, after, cases));
    translate(node.body());
    cursor.jump(after);
    cursor.enter(cursor.frame().outer());
    cases.end(head, node.value(), after);
    return cursor.moveTo(after);
  }

  @Override
  public Cursor onCase(Statement.Case node) {
    BlockDraft block = cursor.draft();
    cursor.jump(block);
    Optional<Frame.Selection> selection = cursor.frame().nearest(Frame.Selection.class);
    if (selection.isPresent()) {
      OptionalLong low = semantics.constant(node.low());
      OptionalLong high = node.high().isPresent() ? semantics.constant(node.high().get()) : low;
      selection.get().cases().addCase(low, high, block);
    }
    cursor.moveTo(block);
    return translate(node.statement());
  }

  @Override
  public Cursor onDefault(Statement.Default node) {
    BlockDraft block = cursor.draft();
    cursor.jump(block);
    cursor
        .frame()
        .nearest(Frame.Selection.class)
        .ifPresent(frame -> frame.cases().addDefault(block));
    cursor.moveTo(block);
    return translate(node.statement());
  }

  @Override
  public Cursor onWhile(Statement.While node) {
    BlockDraft head = cursor.draft();
    BlockDraft body = cursor.draft();
    BlockDraft after = cursor.draft();
    cursor.jump(head);
    cursor.moveTo(head);
    expressions.condition(node.condition(), body, after);
    repeat(node, node.body(), body, after, head);
    return cursor.moveTo(after);
  }

  @Override
  public Cursor onDoWhile(Statement.DoWhile node) {
    BlockDraft body = cursor.draft();
    BlockDraft condition = cursor.draft();
    BlockDraft after = cursor.draft();
    cursor.jump(body);
    repeat(node, node.body(), body, after, condition);
    cursor.moveTo(condition);
    expressions.condition(node.condition(), body, after);
    return cursor.moveTo(after);
  }

  @Override
  public Cursor onFor(Statement.For node) {
    BlockDraft head = cursor.draft();
    BlockDraft body = cursor.draft();
    BlockDraft step = cursor.draft();
    BlockDraft after = cursor.draft();
    enterScope(node);
    translate(node.initial());
    cursor.jump(head);
    cursor.moveTo(head);
    if (node.condition().isPresent()) {
      expressions.condition(node.condition().get(), body, after);
    } else {
      cursor.jump(body);
    }
    repeat(node, node.body(), body, after, step);
    cursor.moveTo(step);
    if (node.step().isPresent()) {
      expressions.effect(node.step().get());
    }
    cursor.jump(head);
    cursor.moveTo(after);
    return leaveScope(node.span());
  }

  private void repeat(
      Statement loop, Statement body, BlockDraft block, BlockDraft after, BlockDraft again) {
    cursor.enter(new Frame.Loop(cursor.frame(), loop, after, again));
    translateAt(block, body, again);
    cursor.enter(cursor.frame().outer());
  }

  @Override
  public Cursor onGoto(Statement.Goto node) {
    return jumps.toLabel(node);
  }

  @Override
  public Cursor onLabeled(Statement.Labeled node) {
    jumps.label(node);
    return translate(node.statement());
  }

  @Override
  public Cursor onContinue(Statement.Continue node) {
    return jumps.again(node);
  }

  @Override
  public Cursor onBreak(Statement.Break node) {
    return jumps.out(node);
  }

  @Override
  public Cursor onReturn(Statement.Return node) {
    return jumps.back(node);
  }

  @Override
  public Cursor onLeave(Statement.Leave node) {
    return jumps.leave(node);
  }

  @Override
  public Cursor onTryExcept(Statement.TryExcept node) {
    return guards.tryExcept(node, this);
  }

  @Override
  public Cursor onTryFinally(Statement.TryFinally node) {
    return guards.tryFinally(node, this);
  }

  @Override
  public Cursor onEmpty(Statement.Empty node) {
    return cursor;
  }

  @Override
  public Cursor onAsm(Statement.Asm node) {
    return cursor;
  }

  @Override
  public Cursor onBroken(Statement.Broken node) {
    return cursor;
  }

  private void translateAt(BlockDraft block, Statement statement, BlockDraft next) {
    cursor.moveTo(block);
    translate(statement);
    cursor.jump(next);
  }
}
