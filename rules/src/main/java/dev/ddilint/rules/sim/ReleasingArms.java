package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The conditions of a function that decide whether a lock, or an object, is released before control
 * goes on in one place ({@code if (--count == 0) release;}). Such a condition is often tied to that
 * of the acquisition in ways that memory does not show, so the path around the release says nothing
 * about it. An arm that releases and leaves ({@code if (failed) { release; return; }}) is no such
 * case.
 */
final class ReleasingArms implements ChildVisitor {
  private final Released released;
  private final UnitContext unit;
  private final DriverContext driver;
  private final Children children = new Children(this);
  private final Set<Expression> releasedWhenTrue = identitySet();
  private final Set<Expression> releasedWhenFalse = identitySet();

  ReleasingArms(Released released, Statement body, UnitContext unit, DriverContext driver) {
    this.released = released;
    this.unit = unit;
    this.driver = driver;
    statement(body);
  }

  private static Set<Expression> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether a branch on this operand of a condition, with this outcome, goes around a release. */
  boolean goesAround(Expression operand, boolean truth) {
    return (truth ? releasedWhenFalse : releasedWhenTrue).contains(operand);
  }

  @Override
  public void statement(Statement node) {
    if (node instanceof Statement.If choice) {
      boolean then = releasesAndGoesOn(choice.then());
      boolean otherwise = choice.otherwise().filter(this::releasesAndGoesOn).isPresent();
      if (then != otherwise) {
        operands(choice.condition(), then);
      }
    }
    children.of(node);
  }

  /** The operands of a condition, each with the outcome that speaks for the releasing arm. */
  private void operands(Expression condition, boolean truth) {
    if (condition instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT) {
      operands(unary.operand(), !truth);
    } else if (condition instanceof Expression.Binary binary && isLogical(binary)) {
      operands(binary.left(), truth);
      operands(binary.right(), truth);
    } else {
      (truth ? releasedWhenTrue : releasedWhenFalse).add(condition);
    }
  }

  private static boolean isLogical(Expression.Binary binary) {
    return switch (binary.operator()) {
      case LOGICAL_AND, LOGICAL_OR -> true;
      default -> false;
    };
  }

  /** An arm that acquires itself gives back its own. */
  private boolean releasesAndGoesOn(Statement arm) {
    return calls(arm, this::releases) && !calls(arm, this::acquires) && !leaves(arm);
  }

  private boolean calls(Statement arm, Predicate<Symbol.Function> wanted) {
    boolean[] found = new boolean[1];
    Traversal.expressions(
        arm,
        expression ->
            found[0] |=
                expression instanceof Expression.Call call
                    && Contracts.callee(call, unit.semantics()).filter(wanted).isPresent());
    return found[0];
  }

  private static boolean leaves(Statement arm) {
    if (arm instanceof Statement.Compound compound) {
      List<Statement> statements = compound.statements();
      return !statements.isEmpty() && leaves(statements.get(statements.size() - 1));
    }
    return arm instanceof Statement.Return
        || arm instanceof Statement.Goto
        || arm instanceof Statement.Break
        || arm instanceof Statement.Continue
        || arm instanceof Statement.Leave;
  }

  /** What an arm may release. */
  enum Released {
    LOCKS,
    OBJECTS,
    /** The other way round: arms that acquire a lock. */
    LOCKS_TAKEN
  }

  private boolean acquires(Symbol.Function function) {
    FunctionContract contract = driver.contracts().of(function);
    return switch (released) {
      case LOCKS -> acquiresLocks(function, contract);
      case LOCKS_TAKEN -> releasesLocks(function, contract);
      case OBJECTS ->
          outcomes(function).anyMatch(each -> !each.objects().owed().isEmpty())
              || contract.facts().stream().anyMatch(each -> each.fact() instanceof Fact.HandsOut);
    };
  }

  private boolean releases(Symbol.Function function) {
    FunctionContract contract = driver.contracts().of(function);
    return switch (released) {
      case LOCKS -> releasesLocks(function, contract);
      case LOCKS_TAKEN -> acquiresLocks(function, contract);
      case OBJECTS ->
          outcomes(function).anyMatch(each -> each.objects().endsSome())
              || contract.facts().stream().anyMatch(each -> each.fact() instanceof Fact.TakesBack);
    };
  }

  private boolean acquiresLocks(Symbol.Function function, FunctionContract contract) {
    return outcomes(function).anyMatch(each -> each.locks().holdsSome()) || contract.acquires();
  }

  private boolean releasesLocks(Symbol.Function function, FunctionContract contract) {
    return outcomes(function).anyMatch(each -> each.locks().gaveBack())
        || contract.releases()
        || contract.clauses().stream()
            .anyMatch(clause -> clause.effect() instanceof Effect.RestoresIrql);
  }

  private Stream<Property> outcomes(Symbol.Function function) {
    return driver.summary(function, unit.file()).stream()
        .flatMap(summary -> summary.outcomes().stream())
        .map(Outcome::property);
  }
}
