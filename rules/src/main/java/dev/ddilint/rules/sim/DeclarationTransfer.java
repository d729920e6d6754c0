package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.cfg.Step;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.value.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the declarations of a function's variables do. */
final class DeclarationTransfer {
  private final ExpressionEvaluator evaluator;
  private final Observations observations;

  DeclarationTransfer(ExpressionEvaluator evaluator, Observations observations) {
    this.evaluator = evaluator;
    this.observations = observations;
  }

  /** The states behind a declaration of a variable. */
  List<MachineState> declare(Step.Declare declare, MachineState state) {
    Optional<Initializer> initializer = declare.declarator().initializer();
    if (initializer.isEmpty() || declare.variable().isStatic()) {
      return List.of(state);
    }
    Region region = evaluator.places().regionOf(declare.variable());
    if (initializer.get() instanceof Initializer.Single single) {
      Results<Valued> results = evaluator.evaluate(single.expression(), state);
      return results instanceof Valued only
          ? List.of(initialize(declare.variable(), region, only))
          : Ways.map(results.all(), at -> initialize(declare.variable(), region, at));
    }
    return initializeAggregate(declare, initializer.get(), region, state);
  }

  private MachineState initialize(Symbol.Variable variable, Region region, Valued at) {
    MachineState state = at.state();
    observations.keepings().assigned(region, variable.type(), at.value(), state);
    return state.with(state.memory().store(region, at.value())).forgettingEvaluated();
  }

  /** The parts of a structure are not followed: who knows what becomes of a pointer in one. */
  private List<MachineState> initializeAggregate(
      Step.Declare declare, Initializer initializer, Region region, MachineState state) {
    MachineState result = state.with(state.memory().clobber(region, Site.of(declare.declarator())));
    List<MachineState> states = List.of(result);
    for (Expression part : parts(initializer)) {
      states =
          Ways.each(
              states,
              before ->
                  Ways.map(
                      evaluator.evaluate(part, before).all(),
                      at -> at.state().handingOn(at.value()).forgettingEvaluated()));
    }
    return states;
  }

  private static List<Expression> parts(Initializer initializer) {
    List<Expression> parts = new ArrayList<>();
    if (initializer instanceof Initializer.Single single) {
      parts.add(single.expression());
    } else if (initializer instanceof Initializer.Braced braced) {
      braced.items().forEach(item -> parts.addAll(parts(item.value())));
    }
    return parts;
  }
}
