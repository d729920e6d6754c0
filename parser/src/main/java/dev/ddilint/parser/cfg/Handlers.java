package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.Span;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where exceptions go, and the copies of {@code __finally} handlers. */
final class Handlers {
  /**
   * Copies of handlers in one function. Handlers that hold guarded code themselves are copied for
   * every copy of the handler around them; drivers stay below ten.
   */
  private static final int MAX_COPIES = 300;

  private final Cursor cursor;
  private final Consumer<Statement> translate;
  private final ProblemSink problems;
  private int copies;

  /**
   * A reason to run a {@code __finally} handler.
   *
   * @param target where control goes in the end
   * @param abnormal as {@code AbnormalTermination()} tells
   */
  record Way(BlockDraft target, boolean abnormal) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Way way && target == way.target && abnormal == way.abnormal;
    }

    @Override
    public int hashCode() {
      return target.hashCode();
    }
  }

  Handlers(Cursor cursor, Consumer<Statement> translate, ProblemSink problems) {
    this.cursor = cursor;
    this.translate = translate;
    this.problems = problems;
  }

  /** Where an exception in a construct goes; empty when only the caller may handle it. */
  Optional<BlockDraft> exceptionTarget(Frame frame) {
    Optional<Frame.Guard> guard = frame.nearest(Frame.Guard.class);
    return guard.isPresent() ? Optional.of(target(guard.get())) : Optional.empty();
  }

  private BlockDraft target(Frame.Guard guard) {
    if (guard instanceof Frame.Guarded guarded) {
      return guarded.filter();
    }
    BlockDraft next = targetOrRaised(guard.outer());
    return copy((Frame.Cleanup) guard, new Way(next, true), () -> cursor.jump(next));
  }

  /** Like {@link #exceptionTarget}, with a block for an exception that leaves the function. */
  BlockDraft targetOrRaised(Frame frame) {
    return exceptionTarget(frame).orElseGet(() -> frame.whole().raised());
  }

  /**
   * The first block of the copy of a handler that goes on in one way.
   *
   * @param goOn ends the copy; it runs in the frame around the guarded statement
   */
  BlockDraft copy(Frame.Cleanup cleanup, Way way, Runnable goOn) {
    BlockDraft known = cleanup.copies().get(way);
    if (known != null) {
      return known;
    }
    BlockDraft first = cursor.draft();
    cleanup.copies().put(way, first);
    if (++copies <= MAX_COPIES) {
      fill(first, cleanup, way.abnormal(), goOn);
    } else if (copies == MAX_COPIES + 1) {
      report(cleanup.statement().handler().span());
    }
    return first;
  }

  private void fill(BlockDraft first, Frame.Cleanup cleanup, boolean abnormal, Runnable goOn) {
    BlockDraft block = cursor.block();
    Frame frame = cursor.frame();
    Statement handler = cleanup.statement().handler();
    cursor.moveTo(first);
    cursor.enter(new Frame.Handler(cleanup.outer(), handler, abnormal, new HashMap<>()));
    translate.accept(handler);
    cursor.enter(cleanup.outer());
    goOn.run();
    cursor.enter(frame);
    cursor.moveTo(block);
  }

  private void report(Span handler) {
    problems.report(Problem.at(handler, ProblemKind.HANDLER_COPIES, String.valueOf(MAX_COPIES)));
  }
}
