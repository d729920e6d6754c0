package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.TreeWalk;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The local variables whose values may decide which way a function goes: those that its conditions
 * name, and those that these get their values from. What the others hold need not be followed.
 */
final class DecisiveLocals extends TreeWalk {
  private final ParsedUnit unit;
  private final Map<Symbol.Variable, List<Expression>> values = new HashMap<>();
  private final Set<Symbol.Variable> found = new HashSet<>();
  private final Deque<Symbol.Variable> pending = new ArrayDeque<>();

  private DecisiveLocals(ParsedUnit unit) {
    this.unit = unit;
  }

  static Set<Symbol.Variable> of(Node node) {
    DecisiveLocals locals = new DecisiveLocals(node.unit());
    node.code().all(Expression.Assignment.class).forEach(locals::readAssignment);
    for (BasicBlock block : node.function().graph().blocks()) {
      for (Step step : block.steps()) {
        locals.readDeclaration(step);
      }
      locals.readCondition(block);
    }
    return locals.closed();
  }

  private void readAssignment(Expression.Assignment assignment) {
    Optional<Symbol.Variable> target = Slot.local(assignment.target(), unit);
    if (target.isPresent()) {
      valuesOf(target.get()).add(assignment.value());
    }
  }

  private void readDeclaration(Step step) {
    if (step instanceof Step.Declare declare
        && declare.declarator().initializer().orElse(null) instanceof Initializer.Single value) {
      valuesOf(declare.variable()).add(value.expression());
    }
  }

  private void readCondition(BasicBlock block) {
    if (block.terminator() instanceof Terminator.Branch branch) {
      expression(branch.condition());
    } else if (block.terminator() instanceof Terminator.Switch choice) {
      expression(choice.value());
    }
  }

  private List<Expression> valuesOf(Symbol.Variable variable) {
    return values.computeIfAbsent(variable, key -> new ArrayList<>());
  }

  private Set<Symbol.Variable> closed() {
    while (!pending.isEmpty()) {
      values.getOrDefault(pending.pop(), List.of()).forEach(this::expression);
    }
    return found;
  }

  /** What a decisive expression names is decisive. */
  @Override
  public void expression(Expression node) {
    if (node instanceof Expression.Name name) {
      Optional<Symbol.Variable> variable = Slot.local(name, unit);
      if (variable.isPresent() && found.add(variable.get())) {
        pending.add(variable.get());
      }
    }
    super.expression(node);
  }
}
