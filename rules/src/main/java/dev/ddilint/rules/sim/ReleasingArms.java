package dev.ddilint.rules.sim;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.TreeWalk;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.interproc.Code;
import dev.ddilint.rules.interproc.Code.DirectCall;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions of a function that decide whether a lock, or an object, is released before control
 * goes on in one place ({@code if (--count == 0) release;}). Such a condition is often tied to that
 * of the acquisition in ways that memory does not show, so the path around the release says nothing
 * about it. An arm that releases and leaves ({@code if (failed) { release; return; }}) is no such
 * case, and one that acquires itself gives back its own. Found when first asked for.
 */
final class ReleasingArms extends TreeWalk {
  private final Statement body;
  private final Code code;
  private final UnitContext unit;
  private final DriverContext driver;
  private boolean callsRead;
  private boolean bodyRead;

  /** What the calls do of which there are any: most functions acquire and release nothing. */
  private final Set<Deed> possible = EnumSet.noneOf(Deed.class);

  private final IdentityHashMap<Expression, Set<Deed>> calls = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, Set<Released>> whenTrue = new IdentityHashMap<>();
  private final IdentityHashMap<Expression, Set<Released>> whenFalse = new IdentityHashMap<>();

  /** What the calls did that the innermost arm holds so far. */
  private Set<Deed> deeds = EnumSet.noneOf(Deed.class);

  private boolean insideArm;
  private boolean insideExpression;

  /** What an arm may release. */
  enum Released {
    LOCKS(Deed.RELEASES, Deed.ACQUIRES),
    OBJECTS(Deed.TAKES_BACK, Deed.HANDS_OUT),
    /** The other way round: arms that acquire a lock. */
    LOCKS_TAKEN(Deed.ACQUIRES, Deed.RELEASES);

    private final Deed wanted;
    private final Deed opposite;

    Released(Deed wanted, Deed opposite) {
      this.wanted = wanted;
      this.opposite = opposite;
    }
  }

  /** What a call may do. */
  private enum Deed {
    ACQUIRES,
    RELEASES,
    HANDS_OUT,
    TAKES_BACK
  }

  ReleasingArms(Statement body, Code code, UnitContext unit, DriverContext driver) {
    this.body = body;
    this.code = code;
    this.unit = unit;
    this.driver = driver;
  }

  /** Whether a branch on this operand of a condition, with this outcome, goes around a release. */
  boolean goesAround(Released released, Expression operand, boolean truth) {
    if (!callsRead) {
      callsRead = true;
      readCalls();
    }
    if (!possible.contains(released.wanted)) {
      return false;
    }
    if (!bodyRead) {
      bodyRead = true;
      statement(body);
    }
    return (truth ? whenFalse : whenTrue).getOrDefault(operand, Set.of()).contains(released);
  }

  private void readCalls() {
    for (DirectCall call : code.directCalls()) {
      Set<Deed> done = deedsOf(call.callee());
      if (!done.isEmpty()) {
        calls.put(call.call(), done);
        possible.addAll(done);
      }
    }
  }

  @Override
  public void statement(Statement node) {
    if (node instanceof Statement.If choice && !insideExpression) {
      expression(choice.condition());
      Set<Deed> before = deeds;
      Set<Deed> then = arm(choice.then());
      Set<Deed> otherwise =
          choice.otherwise().isPresent() ? arm(choice.otherwise().get()) : Set.of();
      for (Released released : Released.values()) {
        boolean releases = releasesAndGoesOn(released, then, Optional.of(choice.then()));
        if (releases != releasesAndGoesOn(released, otherwise, choice.otherwise())) {
          operands(choice.condition(), releases, released);
        }
      }
      deeds = before;
      deeds.addAll(then);
      deeds.addAll(otherwise);
    } else {
      super.statement(node);
    }
  }

  private Set<Deed> arm(Statement arm) {
    boolean inner = insideArm;
    Set<Deed> own = EnumSet.noneOf(Deed.class);
    insideArm = true;
    deeds = own;
    statement(arm);
    insideArm = inner;
    return own;
  }

  @Override
  public void expression(Expression node) {
    if (!insideArm) {
      return;
    }
    boolean outermost = !insideExpression;
    insideExpression = true;
    if (node instanceof Expression.Call) {
      deeds.addAll(calls.getOrDefault(node, Set.of()));
    }
    super.expression(node);
    insideExpression = !outermost;
  }

  private Set<Deed> deedsOf(Symbol.Function callee) {
    Set<Deed> done = EnumSet.noneOf(Deed.class);
    CallTerms terms = driver.terms(driver.contracts().of(callee));
    add(Deed.ACQUIRES, terms.acquiresLock(), done);
    add(Deed.RELEASES, terms.releases() || terms.restoresLevel(), done);
    add(Deed.HANDS_OUT, terms.handsOut(), done);
    add(Deed.TAKES_BACK, terms.takesBack(), done);
    Optional<Summary> summary = driver.summary(callee, unit.file());
    if (summary.isPresent()) {
      for (Outcome outcome : summary.get().outcomes()) {
        Property property = outcome.property();
        add(Deed.ACQUIRES, property.locks().holdsSome(), done);
        add(Deed.RELEASES, property.locks().gaveBack(), done);
        add(Deed.HANDS_OUT, property.objects().owesSome(), done);
        add(Deed.TAKES_BACK, property.objects().endsSome(), done);
      }
    }
    return done;
  }

  private static void add(Deed deed, boolean done, Set<Deed> deeds) {
    if (done) {
      deeds.add(deed);
    }
  }

  private static boolean releasesAndGoesOn(
      Released released, Set<Deed> deeds, Optional<Statement> arm) {
    return deeds.contains(released.wanted)
        && !deeds.contains(released.opposite)
        && !leaves(arm.orElseThrow());
  }

  /** The operands of a condition, each with the outcome that speaks for the releasing arm. */
  private void operands(Expression condition, boolean truth, Released released) {
    if (condition instanceof Expression.Unary unary && unary.operator() == UnaryOperator.NOT) {
      operands(unary.operand(), !truth, released);
    } else if (condition instanceof Expression.Binary binary && isLogical(binary)) {
      operands(binary.left(), truth, released);
      operands(binary.right(), truth, released);
    } else {
      (truth ? whenTrue : whenFalse)
          .computeIfAbsent(condition, each -> EnumSet.noneOf(Released.class))
          .add(released);
    }
  }

  private static boolean isLogical(Expression.Binary binary) {
    return switch (binary.operator()) {
      case LOGICAL_AND, LOGICAL_OR -> true;
      default -> false;
    };
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
}
