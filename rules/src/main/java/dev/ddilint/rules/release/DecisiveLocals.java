package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The local variables whose values may decide which way a function goes: those that its conditions
 * name, and those that these get their values from. What the others hold need not be followed.
 */
final class DecisiveLocals {
  private final ParsedUnit unit;
  private final Map<Symbol.Variable, Set<Symbol.Variable>> origins = new HashMap<>();
  private final Set<Symbol.Variable> found = new HashSet<>();
  private final Deque<Symbol.Variable> pending = new ArrayDeque<>();

  private DecisiveLocals(ParsedUnit unit) {
    this.unit = unit;
  }

  static Set<Symbol.Variable> of(Node node) {
    DecisiveLocals locals = new DecisiveLocals(node.unit());
    List<BasicBlock> blocks = node.function().graph().blocks();
    node.expressions().forEach(locals::readAssignment);
    blocks.stream().flatMap(block -> block.steps().stream()).forEach(locals::readDeclaration);
    blocks.forEach(locals::readCondition);
    return locals.closed();
  }

  private void readAssignment(Expression expression) {
    if (expression instanceof Expression.Assignment assignment) {
      Slot.local(assignment.target(), unit)
          .ifPresent(target -> originsOf(target).addAll(named(assignment.value())));
    }
  }

  private void readDeclaration(Step step) {
    if (step instanceof Step.Declare declare
        && declare.declarator().initializer().orElse(null) instanceof Initializer.Single value) {
      originsOf(declare.variable()).addAll(named(value.expression()));
    }
  }

  private void readCondition(BasicBlock block) {
    if (block.terminator() instanceof Terminator.Branch branch) {
      pending.addAll(named(branch.condition()));
    } else if (block.terminator() instanceof Terminator.Switch choice) {
      pending.addAll(named(choice.value()));
    }
  }

  private Set<Symbol.Variable> originsOf(Symbol.Variable variable) {
    return origins.computeIfAbsent(variable, key -> new HashSet<>());
  }

  private Set<Symbol.Variable> named(Expression expression) {
    Set<Symbol.Variable> names = new HashSet<>();
    Traversal.expressions(expression, each -> Slot.local(each, unit).ifPresent(names::add));
    return names;
  }

  private Set<Symbol.Variable> closed() {
    while (!pending.isEmpty()) {
      Symbol.Variable next = pending.pop();
      if (found.add(next)) {
        pending.addAll(origins.getOrDefault(next, Set.of()));
      }
    }
    return found;
  }
}
