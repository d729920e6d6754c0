package dev.ddilint.rules.mutation;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.ChildVisitor;
import dev.ddilint.parser.ast.Children;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.contract.Contracts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The calls of documented functions in one function of a driver, and its {@code if} statements. A
 * macro that stands for several calls counts once.
 */
final class ContractPlaces implements ChildVisitor {
  private final HealthyDriver driver;
  private final int unit;
  private final DefinedFunction function;
  private final List<CallPlace> calls = new ArrayList<>();
  private final List<Statement.If> choices = new ArrayList<>();
  private final List<Store> stores = new ArrayList<>();
  private final Set<Integer> starts = new HashSet<>();
  private final Children children = new Children(this);
  private Optional<Statement.Evaluate> statement = Optional.empty();
  private Optional<Statement> before = Optional.empty();

  ContractPlaces(HealthyDriver driver, int unit, DefinedFunction function) {
    this.driver = driver;
    this.unit = unit;
    this.function = function;
    statement(function.syntax().body());
  }

  /** Of all functions that stand in the driver's C files. */
  static List<ContractPlaces> of(HealthyDriver driver) {
    List<ContractPlaces> places = new ArrayList<>();
    for (int i = 0; i < driver.units().size(); i++) {
      ParsedUnit parsed = driver.units().get(i);
      for (DefinedFunction function : parsed.functions()) {
        if (function.syntax().span().file() == parsed.file()) {
          places.add(new ContractPlaces(driver, i, function));
        }
      }
    }
    return places;
  }

  HealthyDriver driver() {
    return driver;
  }

  int unit() {
    return unit;
  }

  String function() {
    return function.name();
  }

  List<CallPlace> calls() {
    return calls;
  }

  List<Statement.If> choices() {
    return choices;
  }

  UnitSemantics semantics() {
    return driver.units().get(unit).semantics();
  }

  /** What a variable was set to last, in source order. */
  Optional<Expression> stored(String path, int before) {
    return stores.stream()
        .filter(store -> store.path().equals(path) && store.value().span().start() < before)
        .reduce((earlier, later) -> later)
        .map(Store::value);
  }

  private static boolean isCallAlone(Expression expression, Expression.Call call) {
    if (expression instanceof Expression.Assignment assignment) {
      return isCallAlone(assignment.value(), call);
    }
    return expression instanceof Expression.Cast cast
        ? isCallAlone(cast.operand(), call)
        : expression == call;
  }

  private static String name(InitDeclarator declarator) {
    return declarator.declarator().name();
  }

  private record Store(String path, Expression value) {}

  @Override
  public void statement(Statement node) {
    if (node instanceof Statement.Compound block) {
      Optional<Statement> last = Optional.empty();
      for (Statement each : block.statements()) {
        before = last;
        statement(each);
        last = Optional.of(each);
      }
      return;
    }
    if (node instanceof Statement.If choice) {
      choices.add(choice);
    }
    statement = node instanceof Statement.Evaluate alone ? Optional.of(alone) : Optional.empty();
    children.of(node);
  }

  @Override
  public void declaration(Declaration node) {
    for (InitDeclarator each : node.declarators()) {
      each.initializer()
          .filter(Initializer.Single.class::isInstance)
          .map(Initializer.Single.class::cast)
          .ifPresent(single -> stores.add(new Store(name(each), single.expression())));
      each.initializer().ifPresent(this::initializer);
    }
  }

  @Override
  public void initializer(Initializer node) {
    children.of(node);
  }

  @Override
  public void expression(Expression node) {
    if (node instanceof Expression.Assignment assignment) {
      stores.add(new Store(AccessPath.of(assignment.target()), assignment.value()));
    }
    if (node instanceof Expression.Call call) {
      call(call);
    }
    children.of(node);
  }

  private void call(Expression.Call call) {
    ParsedUnit parsed = driver.units().get(unit);
    if (call.span().file() != parsed.file()) {
      return;
    }
    Contracts.callee(call, parsed.semantics())
        .filter(callee -> callee.span().file().origin() == Origin.MODEL)
        .filter(callee -> starts.add(call.span().start()))
        .ifPresent(
            callee ->
                calls.add(
                    new CallPlace(
                        driver,
                        unit,
                        function.name(),
                        call,
                        driver.contracts().of(callee),
                        statement.filter(each -> isCallAlone(each.expression(), call)),
                        before)));
  }
}
