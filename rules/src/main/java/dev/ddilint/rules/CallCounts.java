package dev.ddilint.rules;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Optional;

/**
 * How well the calls of a driver are understood.
 *
 * @param total all call expressions in its functions
 * @param defined to functions that the driver defines
 * @param contract to functions that a model or system header declares, or that are documented
 * @param unknown the rest: through pointers, to libraries, to unknown macros
 */
public record CallCounts(int total, int defined, int contract, int unknown) {
  public static final CallCounts NONE = new CallCounts(0, 0, 0, 0);

  public CallCounts plus(CallCounts other) {
    return new CallCounts(
        total + other.total,
        defined + other.defined,
        contract + other.contract,
        unknown + other.unknown);
  }

  static CallCounts of(RuleContext context) {
    Counter counter = new Counter(context);
    context.functions().all().forEach(counter::count);
    return counter.sum;
  }

  private static final class Counter {
    private final RuleContext context;
    private CallCounts sum = NONE;

    Counter(RuleContext context) {
      this.context = context;
    }

    void count(Node node) {
      for (Expression expression : node.expressions()) {
        if (expression instanceof Expression.Call call) {
          sum = sum.plus(classify(call, node));
        }
      }
    }

    private boolean isDocumented(Expression.Call call, Node node) {
      return call.callee() instanceof Expression.Name name
          && node.unit().semantics().symbol(name).isEmpty()
          && context.contracts().undeclared(name.name()).page().isPresent();
    }

    private CallCounts classify(Expression.Call call, Node node) {
      Optional<Symbol.Function> callee = Contracts.callee(call, node.unit().semantics());
      if (callee
          .flatMap(symbol -> context.functions().find(symbol, node.unit().file().name()))
          .isPresent()) {
        return new CallCounts(1, 1, 0, 0);
      }
      return callee.filter(symbol -> symbol.span().file().origin() != Origin.PROJECT).isPresent()
              || isDocumented(call, node)
          ? new CallCounts(1, 0, 1, 0)
          : new CallCounts(1, 0, 0, 1);
    }
  }
}
