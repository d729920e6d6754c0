package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.resource.ObjectState;
import dev.ddilint.rules.resource.TrackedObjects;
import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One round of a loop, from its first block to the jump back: what came into its state before the
 * loop is the same object in every round; what a round got from somewhere is another in the next.
 */
final class LoopRound {
  private final Span function;
  private final UnitSemantics unit;
  private final OptionalInt start;
  private final Set<Symbol> passedOn = new HashSet<>();

  /**
   * @param first block of the round, to which {@code last} jumps back
   */
  LoopRound(DefinedFunction function, UnitSemantics unit, int first, int last) {
    this.function = function.syntax().whole();
    this.unit = unit;
    List<BasicBlock> blocks = function.graph().blocks().subList(first, last + 1);
    this.start = start(blocks, this.function);
    blocks.forEach(block -> block.steps().forEach(this::read));
  }

  /** Where the round begins in the text; where nothing tells, nothing is known. */
  private static OptionalInt start(List<BasicBlock> blocks, Span function) {
    return blocks.stream()
        .flatMap(LoopRound::spans)
        .filter(span -> span.file() == function.file())
        .mapToInt(Span::start)
        .min();
  }

  private static Stream<Span> spans(BasicBlock block) {
    Stream<Span> steps = block.steps().stream().map(Step::span);
    return block.terminator() instanceof Terminator.Branch branch
        ? Stream.concat(steps, Stream.of(branch.condition().span()))
        : steps;
  }

  private void read(Step step) {
    if (step instanceof Step.Evaluate evaluate) {
      Traversal.expressions(evaluate.expression(), this::passesOn);
    }
  }

  /** Values that are stored outside of variables, or passed to somebody. */
  private void passesOn(Expression expression) {
    if (expression instanceof Expression.Call call) {
      call.arguments().forEach(this::variables);
    } else if (expression instanceof Expression.Assignment assignment
        && !(assignment.target() instanceof Expression.Name)) {
      variables(assignment.value());
    }
  }

  /** The variables that a value is made of; what is read through one is another value. */
  private void variables(Expression value) {
    if (value instanceof Expression.Name name) {
      unit.symbol(name).ifPresent(passedOn::add);
    } else if (value instanceof Expression.Cast cast) {
      variables(cast.operand());
    } else if (value instanceof Expression.Binary binary) {
      variables(binary.left());
      variables(binary.right());
    } else if (value instanceof Expression.Conditional choice) {
      choice.then().ifPresent(this::variables);
      variables(choice.otherwise());
    } else if (value instanceof Expression.Unary unary
        && unary.operator() == UnaryOperator.ADDRESS_OF) {
      Traversal.expressions(unary.operand(), this::name);
    }
  }

  private void name(Expression expression) {
    if (expression instanceof Expression.Name) {
      variables(expression);
    }
  }

  /**
   * Whether an object is the same in the next round: it came into its state before the loop, by a
   * call in this very function, and no round may hand on what is owed.
   */
  boolean keeps(Region object, ObjectState state, Memory memory) {
    Span since = state.since();
    return start.isPresent()
        && since.file() == function.file()
        && since.start() >= function.start()
        && since.start() < start.getAsInt()
        && !(state.owed() && mayPassOn(object, memory));
  }

  /** Whether an object came into its state in this round, by a call in this very function. */
  boolean isNew(ObjectState state) {
    Span since = state.since();
    return start.isPresent()
        && since.file() == function.file()
        && since.start() >= start.getAsInt()
        && since.end() <= function.end();
  }

  private boolean mayPassOn(Region object, Memory memory) {
    return memory.contents().entries().stream()
        .anyMatch(
            entry ->
                entry.getKey() instanceof Region.Local local
                    && passedOn.contains(local.variable())
                    && TrackedObjects.leadsTo(entry.getValue(), object));
  }
}
