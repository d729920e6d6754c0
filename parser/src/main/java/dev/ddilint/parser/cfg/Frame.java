package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.sem.Symbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A construct around the statement that is being translated, innermost first: what a jump leaves,
 * and where an exception goes.
 */
sealed interface Frame {

  /** The construct around it; the outermost one is its own. */
  Frame outer();

  /** Whether a label that these statements enclose lies within it. */
  boolean encloses(Labels.Place label);

  /**
   * The function itself.
   *
   * @param exit where a return goes
   * @param raised where an exception goes that nothing handles, after the handlers on its way
   * @param labels the blocks of labels, in no handler
   */
  record Whole(BlockDraft exit, BlockDraft raised, Map<String, BlockDraft> labels)
      implements Frame {
    @Override
    public Frame outer() {
      return this;
    }

    @Override
    public boolean encloses(Labels.Place label) {
      return true;
    }
  }

  /**
   * A block, or a {@code for} with what it declares.
   *
   * @param variables those declared so far
   */
  record Scope(Frame outer, Statement statement, List<Symbol.Variable> variables) implements Frame {
    @Override
    public boolean encloses(Labels.Place label) {
      return label.isWithin(statement);
    }
  }

  /** What a {@code break} leaves. */
  sealed interface Breakable extends Frame {
    /** The block behind it. */
    BlockDraft after();
  }

  /**
   * The body of a loop.
   *
   * @param again where {@code continue} goes
   */
  record Loop(Frame outer, Statement statement, BlockDraft after, BlockDraft again)
      implements Breakable {
    @Override
    public boolean encloses(Labels.Place label) {
      return label.isWithin(statement);
    }
  }

  /** The body of a {@code switch}. */
  record Selection(Frame outer, Statement statement, BlockDraft after, SwitchDraft cases)
      implements Breakable {
    @Override
    public boolean encloses(Labels.Place label) {
      return label.isWithin(statement);
    }
  }

  /** What {@code __leave} leaves. */
  sealed interface Guard extends Frame {
    /** The block behind it. */
    BlockDraft after();
  }

  /**
   * The body of {@code __try ... __except}.
   *
   * @param filter the block that evaluates the filter
   */
  record Guarded(Frame outer, Statement body, BlockDraft after, BlockDraft filter)
      implements Guard {
    @Override
    public boolean encloses(Labels.Place label) {
      return label.isWithin(body);
    }
  }

  /**
   * The body of {@code __try ... __finally}.
   *
   * @param copies the first blocks of the copies of its handler
   */
  record Cleanup(
      Frame outer,
      Statement.TryFinally statement,
      BlockDraft after,
      Map<Handlers.Way, BlockDraft> copies)
      implements Guard {
    @Override
    public boolean encloses(Labels.Place label) {
      return label.isWithin(statement.body());
    }
  }

  /**
   * A copy of a {@code __finally} handler.
   *
   * @param abnormal whether the body was left otherwise than at its end or by {@code __leave}
   * @param labels the blocks of the labels in this copy
   */
  record Handler(Frame outer, Statement statement, boolean abnormal, Map<String, BlockDraft> labels)
      implements Frame {
    @Override
    public boolean encloses(Labels.Place label) {
      return label.isWithin(statement);
    }
  }

  default boolean isWhole() {
    return this instanceof Whole;
  }

  default boolean is(Frame other) {
    return this == other;
  }

  /** The function around it. */
  default Whole whole() {
    Frame frame = this;
    while (!frame.isWhole()) {
      frame = frame.outer();
    }
    return (Whole) frame;
  }

  /** The innermost construct of a kind. */
  default <F extends Frame> Optional<F> nearest(Class<F> kind) {
    for (Frame frame = this; !frame.isWhole(); frame = frame.outer()) {
      if (kind.isInstance(frame)) {
        return Optional.of(kind.cast(frame));
      }
    }
    return Optional.empty();
  }
}
