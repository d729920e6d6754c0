package dev.ddilint.rules;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.Code.FunctionUse;
import dev.ddilint.rules.interproc.Code.OtherCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;

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
    return new CallCounts(
        counter.defined + counter.contract + counter.unknown,
        counter.defined,
        counter.contract,
        counter.unknown);
  }

  private static final class Counter {
    private final RuleContext context;
    private int defined;
    private int contract;
    private int unknown;

    Counter(RuleContext context) {
      this.context = context;
    }

    void count(Node node) {
      for (FunctionUse use : node.code().functionUses()) {
        if (use instanceof DirectCall direct) {
          count(direct.callee(), node);
        } else if (use instanceof OtherCall other) {
          count(isDocumented(other.call(), node));
        }
      }
    }

    private void count(Symbol.Function callee, Node node) {
      if (context.functions().find(callee, node.unit().file().name()).isPresent()) {
        defined++;
      } else {
        count(callee.span().file().origin() != Origin.PROJECT);
      }
    }

    private void count(boolean known) {
      if (known) {
        contract++;
      } else {
        unknown++;
      }
    }

    private boolean isDocumented(Expression.Call call, Node node) {
      return call.callee() instanceof Expression.Name name
          && node.unit().semantics().symbol(name).isEmpty()
          && context.contracts().undeclared(name.name()).page().isPresent();
    }
  }
}
