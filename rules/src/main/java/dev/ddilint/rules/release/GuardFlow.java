package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.ControlFlowGraph;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs through one function and notes the guarantee at each expression. */
final class GuardFlow {
  private final ParsedUnit unit;
  private final ControlFlowGraph graph;
  private final Implications implications;
  private final VersionData versions;
  private final IdentityHashMap<Expression, Guarantee> sites;
  private final Set<Symbol.Variable> decisive;
  private final Map<Integer, GuardState> atStart = new TreeMap<>();
  private final TreeMap<Integer, GuardState> pending = new TreeMap<>();

  /**
   * A function.
   *
   * @param decisive the variables to follow, see {@link DecisiveLocals}
   * @param sites receives the guarantee under which each expression is evaluated
   */
  GuardFlow(
      Node node,
      Set<Symbol.Variable> decisive,
      Implications implications,
      VersionData versions,
      IdentityHashMap<Expression, Guarantee> sites) {
    this.unit = node.unit();
    this.graph = node.function().graph();
    this.implications = implications;
    this.versions = versions;
    this.sites = sites;
    this.decisive = decisive;
  }

  void run(Guarantee entry) {
    arrive(graph.entry(), GuardState.atEntry(entry));
    while (!pending.isEmpty()) {
      Map.Entry<Integer, GuardState> next = pending.pollFirstEntry();
      leave(graph.block(next.getKey()), next.getValue());
    }
    atStart.forEach((block, state) -> note(graph.block(block), state));
  }

  private void arrive(int block, GuardState state) {
    GuardState known = atStart.get(block);
    GuardState joined = known == null ? state : known.join(state);
    if (!joined.equals(known)) {
      atStart.put(block, joined);
      pending.put(block, joined);
    }
  }

  private void leave(BasicBlock block, GuardState state) {
    block.onException().ifPresent(handler -> arrive(handler, state));
    GuardState after = state;
    for (Step step : block.steps()) {
      after = after(step, after);
    }
    Terminator end = block.terminator();
    if (end instanceof Terminator.Branch branch) {
      GuardState decided = after(branch.condition(), after);
      arrive(branch.whenTrue(), learning(branch.condition(), Outcome.NOT_ZERO, decided));
      arrive(branch.whenFalse(), learning(branch.condition(), Outcome.ZERO, decided));
    } else if (end instanceof Terminator.Switch choice && versions.holds(choice.value(), unit)) {
      GuardState chosen = after.and(Guarantee.CHECKED);
      end.successors().forEach(target -> arrive(target, chosen));
    } else {
      GuardState last = after;
      end.successors().forEach(target -> arrive(target, last));
    }
  }

  private GuardState learning(Expression condition, Outcome outcome, GuardState state) {
    return state.and(implications.of(condition, outcome, unit, state));
  }

  private GuardState after(Step step, GuardState state) {
    if (step instanceof Step.Evaluate evaluate) {
      return after(evaluate.expression(), state);
    }
    if (step instanceof Step.Declare declare) {
      return declare
          .declarator()
          .initializer()
          .filter(Initializer.Single.class::isInstance)
          .map(initializer -> ((Initializer.Single) initializer).expression())
          .map(value -> defining(declare.variable(), value, after(value, state)))
          .orElse(state);
    }
    return step instanceof Step.Choose choose && choose.truth().isEmpty()
        ? after(choose.chosen(), state)
        : state;
  }

  /** The assignments within an expression, in the order in which they are written. */
  private GuardState after(Expression expression, GuardState state) {
    GuardState[] current = {state};
    Traversal.expressions(expression, each -> current[0] = assigned(each, current[0]));
    return current[0];
  }

  private GuardState assigned(Expression expression, GuardState state) {
    if (expression instanceof Expression.Assignment assignment) {
      return local(assignment.target())
          .map(
              variable ->
                  assignment.operator().isEmpty()
                      ? defining(variable, assignment.value(), state)
                      : state.forgetting(variable))
          .orElse(state);
    }
    if (expression instanceof Expression.Unary operation
        && operation.operator() != UnaryOperator.DEREFERENCE
        && operation.operator() != UnaryOperator.NOT) {
      // its address is taken, or it is counted up or down
      return local(operation.operand()).map(state::forgetting).orElse(state);
    }
    return state;
  }

  private GuardState defining(Symbol.Variable variable, Expression value, GuardState state) {
    return decisive.contains(variable) ? state.defining(variable, value) : state;
  }

  private Optional<Symbol.Variable> local(Expression expression) {
    return Slot.local(expression, unit);
  }

  private void note(BasicBlock block, GuardState state) {
    for (Step step : block.steps()) {
      if (step instanceof Step.Evaluate evaluate) {
        note(evaluate.expression(), state);
      } else if (step instanceof Step.Choose choose) {
        note(choose.chosen(), state);
      } else if (step instanceof Step.Declare declare) {
        declare.declarator().initializer().ifPresent(initializer -> note(initializer, state));
      }
    }
    Terminator end = block.terminator();
    if (end instanceof Terminator.Branch branch) {
      note(branch.condition(), state);
    } else if (end instanceof Terminator.Switch choice) {
      note(choice.value(), state);
    } else if (end instanceof Terminator.Return exit) {
      exit.value().ifPresent(value -> note(value, state));
    }
  }

  private void note(Initializer initializer, GuardState state) {
    if (initializer instanceof Initializer.Single single) {
      note(single.expression(), state);
    } else if (initializer instanceof Initializer.Braced braced) {
      braced.items().forEach(item -> note(item.value(), state));
    }
  }

  /**
   * An operand of {@code &&} is seen where it is evaluated, and again within the whole: the first
   * is the one that counts, and it knows more.
   */
  private void note(Expression expression, GuardState state) {
    Traversal.expressions(expression, each -> sites.merge(each, state.guarantee(), Guarantee::and));
  }
}
