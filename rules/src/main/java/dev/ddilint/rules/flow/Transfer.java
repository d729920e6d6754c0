package dev.ddilint.rules.flow;

import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Step;
import java.util.List;

/**
 * What steps and branches do to a state.
 *
 * <p>Laws: {@link #join} is given two states of equal {@link #group} and yields a state of that
 * group that holds for both; joining a state with one it already covers yields the state itself; a
 * chain of joins at one block ends. No method changes its arguments.
 *
 * @param <S> the state, immutable
 */
public interface Transfer<S> {
  /** What keeps states apart; compared by {@code equals}. */
  Object group(S state);

  /**
   * Identifies a place in the graph; compared by {@code equals}, though the start of a block is
   * asked for but once.
   *
   * @param steps how many steps of the block were taken
   */
  Object place(int block, int steps);

  /** Where two paths meet: a state that holds for both. */
  S join(S known, S arriving, Object place);

  /** The states after a step; none when control does not go on. */
  List<S> step(Step step, S state);

  /** The state in which a handler starts when a step raises in this one. */
  S raised(S before);

  /** The states with which a block is left, each with the block it leads to. */
  List<Arrival<S>> leave(BasicBlock block, S state);

  /**
   * A state at the start of a block.
   *
   * @param block its number
   */
  record Arrival<S>(int block, S state) {}
}
