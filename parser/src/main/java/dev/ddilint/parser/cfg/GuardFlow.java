package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.HashMap;
import java.util.OptionalLong;

/** Control flow of structured exception handling. */
final class GuardFlow {
  private final Cursor cursor;
  private final ExpressionFlow expressions;
  private final JumpFlow jumps;
  private final Handlers handlers;
  private final UnitSemantics semantics;

  GuardFlow(
      Cursor cursor,
      ExpressionFlow expressions,
      JumpFlow jumps,
      Handlers handlers,
      UnitSemantics semantics) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.jumps = jumps;
    this.handlers = handlers;
    this.semantics = semantics;
  }

  Cursor tryExcept(Statement.TryExcept node, StatementFlow statements) {
    BlockDraft filter = cursor.draft();
    BlockDraft handler = cursor.draft();
    BlockDraft after = cursor.draft();
    Frame outer = cursor.frame();
    cursor.enter(new Frame.Guarded(outer, node.body(), after, filter));
    statements.translate(node.body());
    cursor.jump(after);
    cursor.enter(outer);
    cursor.moveTo(filter);
    filter(node, handler);
    cursor.moveTo(handler);
    statements.translate(node.handler());
    cursor.jump(after);
    return cursor.moveTo(after);
  }

  /**
   * A filter takes the exception (positive), leaves it to the constructs around it (zero) or goes
   * back to where it was raised (negative). One that is not constant is a condition; that it may
   * also go back is left out, since nothing new follows from that.
   */
  private void filter(Statement.TryExcept node, BlockDraft handler) {
    OptionalLong constant = semantics.constant(node.filter());
    if (constant.isPresent() && constant.getAsLong() < 0) {
      cursor.stop();
    } else {
      expressions.condition(node.filter(), handler, handlers.targetOrRaised(cursor.frame()));
    }
  }

  Cursor tryFinally(Statement.TryFinally node, StatementFlow statements) {
    Frame outer = cursor.frame();
    Frame.Cleanup cleanup = new Frame.Cleanup(outer, node, cursor.draft(), new HashMap<>());
    BlockDraft body = cursor.draft();
    cursor.jump(body);
    cursor.moveTo(body);
    cursor.enter(cleanup);
    statements.translate(node.body());
    jumps.end(cleanup);
    cursor.enter(outer);
    return cursor.moveTo(cleanup.after());
  }
}
