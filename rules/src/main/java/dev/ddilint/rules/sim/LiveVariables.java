package dev.ddilint.rules.sim;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which local variables still matter where a block begins: they may be read before they are set
 * again. A variable whose address is taken always does. Found when first asked for.
 */
final class LiveVariables {
  private final DefinedFunction function;
  private final UnitSemantics unit;
  private final Set<Symbol> addressed = new HashSet<>();
  private Optional<List<Set<Symbol>>> live = Optional.empty();

  LiveVariables(DefinedFunction function, UnitSemantics unit) {
    this.function = function;
    this.unit = unit;
  }

  boolean isLive(Symbol variable, int block) {
    return addressed.contains(variable) || live().get(block).contains(variable);
  }

  private List<Set<Symbol>> live() {
    if (live.isEmpty()) {
      live = Optional.of(solve());
    }
    return live.get();
  }

  private List<Set<Symbol>> solve() {
    List<BasicBlock> blocks = function.graph().blocks();
    List<Uses> uses = new ArrayList<>();
    List<Set<Symbol>> result = new ArrayList<>();
    for (BasicBlock block : blocks) {
      uses.add(new Uses(block));
      result.add(new HashSet<>());
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = blocks.size() - 1; i >= 0; i--) {
        Set<Symbol> after = new HashSet<>();
        BasicBlock block = blocks.get(i);
        block.terminator().successors().forEach(next -> after.addAll(result.get(next)));
        block.onException().ifPresent(handler -> after.addAll(result.get(handler)));
        after.removeAll(uses.get(i).set);
        after.addAll(uses.get(i).read);
        changed |= result.get(i).addAll(after);
      }
    }
    return result;
  }

  /** The variables that a block reads before it sets them, and those that it sets. */
  private final class Uses implements ChildVisitor {
    private final Set<Symbol> read = new HashSet<>();
    private final Set<Symbol> set = new HashSet<>();
    private final Children children = new Children(this);

    Uses(BasicBlock block) {
      block.steps().forEach(this::step);
      Terminator end = block.terminator();
      if (end instanceof Terminator.Branch branch) {
        expression(branch.condition());
      } else if (end instanceof Terminator.Switch choice) {
        expression(choice.value());
      } else if (end instanceof Terminator.Return leave) {
        leave.value().ifPresent(this::expression);
      }
    }

    private void step(Step step) {
      if (step instanceof Step.Evaluate evaluate) {
        expression(evaluate.expression());
      } else if (step instanceof Step.Choose choose) {
        expression(choose.chosen());
      } else if (step instanceof Step.Declare declare) {
        declare.declarator().initializer().ifPresent(this::initializer);
        set.add(declare.variable());
      }
    }

    @Override
    public void initializer(Initializer node) {
      children.of(node);
    }

    @Override
    public void expression(Expression node) {
      if (node instanceof Expression.Name name) {
        unit.symbol(name).filter(symbol -> !set.contains(symbol)).ifPresent(read::add);
      } else if (node instanceof Expression.Assignment assignment
          && assignment.operator().isEmpty()
          && assignment.target() instanceof Expression.Name name) {
        expression(assignment.value());
        unit.symbol(name).ifPresent(set::add);
      } else {
        if (node instanceof Expression.Unary unary
            && unary.operator() == UnaryOperator.ADDRESS_OF
            && unary.operand() instanceof Expression.Name name) {
          unit.symbol(name).ifPresent(addressed::add);
        }
        children.of(node);
      }
    }
  }
}
