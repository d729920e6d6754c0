package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What of a block counts for guarantees: a function is run again and again, its text is read once.
 *
 * @param moves what it does to local variables, in order
 * @param followed the expressions in it whose guarantees others ask for
 */
record BlockOutline(List<Move> moves, List<Expression> followed) {

  /** A local variable is set to the value of an expression, or to something unknown. */
  record Move(Symbol.Variable variable, Optional<Expression> value) {
    GuardState applyTo(GuardState state) {
      return value
          .map(known -> state.defining(variable, known))
          .orElseGet(() -> state.forgetting(variable));
    }
  }

  /** Those of a function's blocks, by number. */
  static List<BlockOutline> of(Node node, Predicate<Expression> followed) {
    Reader reader = new Reader(node.unit(), DecisiveLocals.of(node));
    return node.function().graph().blocks().stream()
        .map(
            block -> {
              List<Expression> wanted = new ArrayList<>();
              expressions(
                  block,
                  each -> {
                    if (followed.test(each)) {
                      wanted.add(each);
                    }
                  });
              return new BlockOutline(reader.moves(block), List.copyOf(wanted));
            })
        .toList();
  }

  GuardState applyTo(GuardState start) {
    GuardState state = start;
    for (Move move : moves) {
      state = move.applyTo(state);
    }
    return state;
  }

  /** Visits all expressions that a block evaluates. */
  static void expressions(BasicBlock block, Consumer<Expression> visitor) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Evaluate evaluate) {
        Traversal.expressions(evaluate.expression(), visitor);
      } else if (step instanceof Step.Choose choose) {
        Traversal.expressions(choose.chosen(), visitor);
      } else if (step instanceof Step.Declare declare) {
        declare
            .declarator()
            .initializer()
            .ifPresent(initializer -> expressions(initializer, visitor));
      }
    }
    Terminator end = block.terminator();
    if (end instanceof Terminator.Branch branch) {
      Traversal.expressions(branch.condition(), visitor);
    } else if (end instanceof Terminator.Switch choice) {
      Traversal.expressions(choice.value(), visitor);
    } else if (end instanceof Terminator.Return exit) {
      exit.value().ifPresent(value -> Traversal.expressions(value, visitor));
    }
  }

  private static void expressions(Initializer initializer, Consumer<Expression> visitor) {
    if (initializer instanceof Initializer.Single single) {
      Traversal.expressions(single.expression(), visitor);
    } else if (initializer instanceof Initializer.Braced braced) {
      braced.items().forEach(item -> expressions(item.value(), visitor));
    }
  }

  /**
   * Finds the moves of blocks.
   *
   * @param decisive the variables to follow, see {@link DecisiveLocals}
   */
  private record Reader(ParsedUnit unit, Set<Symbol.Variable> decisive) {

    List<Move> moves(BasicBlock block) {
      List<Move> moves = new ArrayList<>();
      for (Step step : block.steps()) {
        if (step instanceof Step.Evaluate evaluate) {
          read(evaluate.expression(), moves);
        } else if (step instanceof Step.Declare declare) {
          declare(declare, moves);
        } else if (step instanceof Step.Choose choose && choose.truth().isEmpty()) {
          read(choose.chosen(), moves);
        }
      }
      if (block.terminator() instanceof Terminator.Branch branch) {
        read(branch.condition(), moves);
      }
      return List.copyOf(moves);
    }

    private void declare(Step.Declare declare, List<Move> moves) {
      if (declare.declarator().initializer().orElse(null) instanceof Initializer.Single single) {
        read(single.expression(), moves);
        move(declare.variable(), Optional.of(single.expression()), moves);
      }
    }

    /** The assignments within an expression, in the order in which they are written. */
    private void read(Expression expression, List<Move> moves) {
      Traversal.expressions(expression, each -> readOne(each, moves));
    }

    private void readOne(Expression expression, List<Move> moves) {
      if (expression instanceof Expression.Assignment assignment) {
        Optional<Expression> value =
            assignment.operator().isEmpty() ? Optional.of(assignment.value()) : Optional.empty();
        Slot.local(assignment.target(), unit).ifPresent(variable -> move(variable, value, moves));
      } else if (expression instanceof Expression.Unary operation
          && operation.operator() != UnaryOperator.DEREFERENCE
          && operation.operator() != UnaryOperator.NOT) {
        // its address is taken, or it is counted up or down
        Slot.local(operation.operand(), unit)
            .ifPresent(variable -> move(variable, Optional.empty(), moves));
      }
    }

    private void move(Symbol.Variable variable, Optional<Expression> value, List<Move> moves) {
      if (decisive.contains(variable)) {
        moves.add(new Move(variable, value));
      }
    }
  }
}
