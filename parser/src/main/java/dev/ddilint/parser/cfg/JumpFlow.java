package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.cfg.Handlers.Way;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Jumps out of constructs: they end scopes and run the {@code __finally} handlers on their way. A
 * jump that has no target in broken code ends the path.
 */
final class JumpFlow {
  private final Cursor cursor;
  private final ExpressionFlow expressions;
  private final Handlers handlers;
  private final Labels labels;

  JumpFlow(Cursor cursor, ExpressionFlow expressions, Handlers handlers, Labels labels) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.handlers = handlers;
    this.labels = labels;
  }

  Cursor toLabel(Statement.Goto node) {
    Optional<Labels.Place> place = labels.place(node.label().name());
    if (place.isPresent()) {
      BlockDraft target = block(node.label().name(), place.get());
      go(target, frame -> frame.encloses(place.get()), node.span());
    } else {
      cursor.stop();
    }
    return cursor;
  }

  /** Begins the block of a label. */
  void label(Statement.Labeled node) {
    String name = node.label().name();
    BlockDraft block = labels.place(name).map(place -> block(name, place)).orElseGet(cursor::draft);
    cursor.jump(block);
    cursor.moveTo(block);
  }

  /** A label within a handler has a block in every copy of it. */
  private BlockDraft block(String label, Labels.Place place) {
    Map<String, BlockDraft> blocks = cursor.frame().whole().labels();
    for (Frame frame = cursor.frame(); !frame.isWhole(); frame = frame.outer()) {
      if (frame instanceof Frame.Handler handler && handler.encloses(place)) {
        blocks = handler.labels();
        break;
      }
    }
    return blocks.computeIfAbsent(label, unused -> cursor.draft());
  }

  Cursor again(Statement.Continue node) {
    Optional<Frame.Loop> loop = cursor.frame().nearest(Frame.Loop.class);
    if (loop.isPresent()) {
      go(loop.get().again(), loop.get()::is, node.span());
    } else {
      cursor.stop();
    }
    return cursor;
  }

  Cursor out(Statement.Break node) {
    Optional<Frame.Breakable> construct = cursor.frame().nearest(Frame.Breakable.class);
    if (construct.isPresent()) {
      go(construct.get().after(), construct.get()::is, node.span());
    } else {
      cursor.stop();
    }
    return cursor;
  }

  Cursor leave(Statement.Leave node) {
    Optional<Frame.Guard> guard = cursor.frame().nearest(Frame.Guard.class);
    if (guard.isPresent()) {
      endScopes(guard.get()::is, node.span());
      end(guard.get());
    } else {
      cursor.stop();
    }
    return cursor;
  }

  /** Leaves the body of a guarded statement at its end or by {@code __leave}. */
  void end(Frame.Guard guard) {
    BlockDraft after = guard.after();
    cursor.jump(
        guard instanceof Frame.Cleanup cleanup
            ? handlers.copy(cleanup, new Way(after, false), () -> cursor.jump(after))
            : after);
  }

  Cursor back(Statement.Return node) {
    if (node.value().isEmpty() || expressions.prepare(node.value().get())) {
      cursor.leaveFunction(node, returnTarget(cursor.frame()));
    } else {
      cursor.add(new Step.Evaluate(node.value().get()));
      cursor.stop();
    }
    return cursor;
  }

  /** The exit, or first the handlers around the return. */
  private BlockDraft returnTarget(Frame from) {
    BlockDraft exit = from.whole().exit();
    Optional<Frame.Cleanup> nearest = from.nearest(Frame.Cleanup.class);
    if (nearest.isEmpty()) {
      return exit;
    }
    Frame.Cleanup cleanup = nearest.get();
    return handlers.copy(
        cleanup, new Way(exit, true), () -> cursor.jump(returnTarget(cleanup.outer())));
  }

  /** Leaves constructs until one is arrived at, and goes on at a block in it. */
  private void go(BlockDraft target, Predicate<Frame> arrived, Span place) {
    Frame reached = endScopes(arrived, place);
    if (!arrived.test(reached) && reached instanceof Frame.Cleanup cleanup) {
      Way way = new Way(target, true);
      cursor.jump(handlers.copy(cleanup, way, () -> go(target, arrived, place)));
    } else {
      cursor.jump(target);
    }
  }

  /** Ends the scopes that are left; answers where that stops: on arrival or at a handler. */
  private Frame endScopes(Predicate<Frame> arrived, Span place) {
    List<Symbol.Variable> ended = new ArrayList<>();
    Frame frame = cursor.frame();
    while (!frame.isWhole() && !arrived.test(frame) && !(frame instanceof Frame.Cleanup)) {
      if (frame instanceof Frame.Scope scope) {
        ended.addAll(scope.variables());
      }
      frame = frame.outer();
    }
    if (!ended.isEmpty()) {
      cursor.add(new Step.EndScope(ended, place));
    }
    return frame;
  }
}
