package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A contract while its annotations are read. */
final class ContractDraft {
  private final Optional<Set<String>> parameters;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<StatedFact> facts = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();
  private Beginning last = Beginning.NONE;
  private boolean neverReturns;

  /** What was begun last, that {@code __ddi_ends_before} may speak of. */
  private enum Beginning {
    NONE,
    OBJECT,
    RESOURCE
  }

  /**
   * An empty contract.
   *
   * @param parameters their names; absent where the declaration does not list them
   */
  ContractDraft(Optional<Set<String>> parameters) {
    this.parameters = parameters;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<StatedFact> facts() {
    return facts;
  }

  List<Defect> defects() {
    return defects;
  }

  boolean neverReturns() {
    return neverReturns;
  }

  /** Whether an operand may begin with this name. */
  boolean knows(String name) {
    return parameters.map(names -> names.contains(name)).orElse(true);
  }

  void add(Optional<Expression> condition, Effect effect) {
    clauses.add(new Clause(condition, effect));
    if (effect instanceof Effect.Begins) {
      last = Beginning.OBJECT;
    }
  }

  void add(Optional<Expression> condition, Fact fact) {
    facts.add(new StatedFact(condition, fact));
    if (fact instanceof Fact.HandsOut) {
      last = Beginning.RESOURCE;
    }
  }

  void add(Defect defect) {
    defects.add(defect);
  }

  void declareNoReturn() {
    neverReturns = true;
  }

  /** Says when what was begun last has to end; false if nothing was. */
  boolean lastEndsBefore(String when) {
    switch (last) {
      case OBJECT -> lastObjectEndsBefore(when);
      case RESOURCE -> lastResourceEndsBefore(when);
      case NONE -> {}
    }
    return last != Beginning.NONE;
  }

  private void lastObjectEndsBefore(String when) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      if (clauses.get(i).effect() instanceof Effect.Begins begins) {
        Effect bounded = new Effect.Begins(begins.kind(), begins.object(), when);
        clauses.set(i, new Clause(clauses.get(i).condition(), bounded));
        return;
      }
    }
  }

  private void lastResourceEndsBefore(String when) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (facts.get(i).fact() instanceof Fact.HandsOut handsOut) {
        Fact bounded = new Fact.HandsOut(handsOut.object(), handsOut.kind(), when);
        facts.set(i, new StatedFact(facts.get(i).condition(), bounded));
        return;
      }
    }
  }
}
