package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.TreeWalk;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a block counts for guarantees: a function is run again and again, its text is read once.
 *
 * @param moves what it does to local variables, in order
 * @param followed the expressions in it whose guarantees others ask for
 */
record BlockOutline(List<Move> moves, List<Expression> followed) {

  /** A local variable is set to the value of an expression, or to something unknown. */
  record Move(Symbol.Variable variable, Optional<Expression> value) {}

  /** Those of a function's blocks, by number. */
  static List<BlockOutline> of(Node node, Predicate<Expression> followed) {
    return of(node, DecisiveLocals.of(node), followed);
  }

  private static List<BlockOutline> of(
      Node node, Set<Symbol.Variable> decisive, Predicate<Expression> followed) {
    List<BlockOutline> outlines = new ArrayList<>();
    Reader reader = new Reader(node.unit(), decisive, followed);
    for (BasicBlock block : node.function().graph().blocks()) {
      outlines.add(reader.read(block));
    }
    return outlines;
  }

  /** The numbers of the blocks that an expression stands in. */
  static BitSet blocksOf(Expression expression, Node node) {
    List<BlockOutline> outlines = of(node, Set.of(), each -> each == expression);
    BitSet blocks = new BitSet();
    for (int block = 0; block < outlines.size(); block++) {
      blocks.set(block, !outlines.get(block).followed().isEmpty());
    }
    return blocks;
  }

  /** Goes through the blocks of a function. */
  private static final class Reader extends TreeWalk {
    private final ParsedUnit unit;
    private final Set<Symbol.Variable> decisive;
    private final Predicate<Expression> followed;
    private List<Move> moves = new ArrayList<>();
    private List<Expression> wanted = new ArrayList<>();

    /** Whether what is read now is evaluated here, and not only looked at again. */
    private boolean evaluates;

    /**
     * A function.
     *
     * @param decisive the variables to follow, see {@link DecisiveLocals}
     * @param followed the expressions whose guarantees others ask for
     */
    Reader(ParsedUnit unit, Set<Symbol.Variable> decisive, Predicate<Expression> followed) {
      this.unit = unit;
      this.decisive = decisive;
      this.followed = followed;
    }

    BlockOutline read(BasicBlock block) {
      moves = new ArrayList<>();
      wanted = new ArrayList<>();
      for (Step step : block.steps()) {
        if (step instanceof Step.Evaluate evaluate) {
          read(evaluate.expression(), true);
        } else if (step instanceof Step.Choose choose) {
          read(choose.chosen(), choose.truth().isEmpty());
        } else if (step instanceof Step.Declare declare) {
          declare(declare);
        }
      }
      end(block.terminator());
      return new BlockOutline(moves, wanted);
    }

    private void declare(Step.Declare declare) {
      Optional<Initializer> initializer = declare.declarator().initializer();
      if (initializer.isPresent()) {
        evaluates = initializer.get() instanceof Initializer.Single;
        initializer(initializer.get());
        if (initializer.get() instanceof Initializer.Single single) {
          move(declare.variable(), Optional.of(single.expression()));
        }
      }
    }

    private void end(Terminator end) {
      if (end instanceof Terminator.Branch branch) {
        read(branch.condition(), true);
      } else if (end instanceof Terminator.Switch choice) {
        read(choice.value(), false);
      } else if (end instanceof Terminator.Return exit && exit.value().isPresent()) {
        read(exit.value().get(), false);
      }
    }

    /** The assignments within an expression, in the order in which they are written. */
    private void read(Expression expression, boolean evaluated) {
      evaluates = evaluated;
      expression(expression);
    }

    @Override
    public void expression(Expression node) {
      if (followed.test(node)) {
        wanted.add(node);
      }
      if (evaluates) {
        change(node);
      }
      super.expression(node);
    }

    private void change(Expression expression) {
      if (expression instanceof Expression.Assignment assignment) {
        Optional<Expression> value =
            assignment.operator().isEmpty() ? Optional.of(assignment.value()) : Optional.empty();
        move(Slot.local(assignment.target(), unit), value);
      } else if (expression instanceof Expression.Unary operation
          && operation.operator() != UnaryOperator.DEREFERENCE
          && operation.operator() != UnaryOperator.NOT) {
        // its address is taken, or it is counted up or down
        move(Slot.local(operation.operand(), unit), Optional.empty());
      }
    }

    private void move(Optional<Symbol.Variable> target, Optional<Expression> value) {
      if (target.isPresent()) {
        move(target.get(), value);
      }
    }

    private void move(Symbol.Variable variable, Optional<Expression> value) {
      if (decisive.contains(variable)) {
        moves.add(new Move(variable, value));
      }
    }
  }
}
