package dev.ddilint.parser.cfg;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How a basic block ends. Targets are block numbers. */
public sealed interface Terminator {

  /** The blocks it may lead to, in order, exceptional flow not included. */
  List<Integer> successors();

  /** Goes on. */
  record Jump(int target) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of(target);
    }
  }

  /**
   * Two ways; the condition holds no {@code &&}, {@code ||} or {@code !} at its top and was not
   * evaluated by a step before.
   */
  record Branch(Expression condition, int whenTrue, int whenFalse) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of(whenTrue, whenFalse);
    }
  }

  /**
   * A {@code switch}.
   *
   * @param otherwise where other values lead
   * @param hasDefault whether a label says so; else they lead past the whole
   */
  record Switch(Expression value, List<Case> cases, int otherwise, boolean hasDefault)
      implements Terminator {
    public Switch {
      cases = List.copyOf(cases);
    }

    @Override
    public List<Integer> successors() {
      List<Integer> all = new ArrayList<>();
      cases.forEach(each -> all.add(each.target()));
      all.add(otherwise);
      return List.copyOf(all);
    }
  }

  /**
   * A label of a {@code switch}.
   *
   * @param low absent when the label's value is not known
   * @param high the same as {@code low} but for GNU ranges
   */
  record Case(OptionalLong low, OptionalLong high, int target) {}

  /**
   * Leaves the function; {@code target} is the exit block, or the first block of a pending {@code
   * __finally}.
   */
  record Return(Span span, Optional<Expression> value, int target) implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of(target);
    }
  }

  /**
   * Control does not go on: in the exit block, behind a call that does not return, where an
   * exception leaves the function, or where a jump has no target.
   */
  record Stop() implements Terminator {
    @Override
    public List<Integer> successors() {
      return List.of();
    }
  }
}
