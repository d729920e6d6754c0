package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.cfg.BasicBlock;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the slots of a driver get their values from, and who calls its functions. */
final class DriverValues {
  private final FunctionIndex index;
  private final OncePer<Symbol.Function, Query> queries;
  private final Map<Slot, List<Source>> sources = new LinkedHashMap<>();
  private final Map<Node, List<CallSite>> callers = new HashMap<>();
  private final Map<Node, Set<Expression>> followed = new HashMap<>();
  private final List<Slot> versions = new ArrayList<>();
  private Optional<Node> reading = Optional.empty();
  private boolean asks;

  /** What a function says of the version of the system. */
  private enum Query {
    NONE,
    TELLS,
    HANDS_OUT;

    static Query of(FunctionContract contract) {
      if (contract.states(Fact.HandsOutVersion.class)) {
        return HANDS_OUT;
      }
      return contract.states(Fact.TellsVersion.class) ? TELLS : NONE;
    }
  }

  /** A call of a function of the driver. */
  record CallSite(Node caller, Expression.Call call) {}

  DriverValues(FunctionIndex index, Contracts contracts, List<ParsedUnit> units) {
    this.index = index;
    this.queries = new OncePer<>(function -> Query.of(contracts.of(function)));
    index.all().forEach(this::readQueries);
    if (asks) {
      units.forEach(this::readGlobals);
      index.all().forEach(this::read);
    }
  }

  /** Whether the driver asks for the version of the system anywhere. */
  boolean asksForVersion() {
    return asks;
  }

  /**
   * The slots that something is stored in, in order, with what that is; none in a driver that never
   * asks for the version.
   */
  Map<Slot, List<Source>> sources() {
    return sources;
  }

  /** The slots that a query of the version fills in. */
  List<Slot> versions() {
    return versions;
  }

  /** Where the driver calls a function by its name. */
  List<CallSite> callers(Node function) {
    return callers.getOrDefault(function, List.of());
  }

  /** The expressions of a function that call one of the driver, or give a slot its value. */
  Set<Expression> followed(Node function) {
    return followed.getOrDefault(function, Set.of());
  }

  private void readQueries(Node node) {
    for (DirectCall direct : node.code().directCalls()) {
      Query query = queries.of(direct.callee());
      asks |= query != Query.NONE;
      if (query == Query.HANDS_OUT) {
        for (Expression argument : direct.call().arguments()) {
          handedOver(argument, node.unit()).ifPresent(versions::add);
        }
      }
    }
  }

  private void readGlobals(ParsedUnit unit) {
    for (ExternalDeclaration each : unit.syntax().declarations()) {
      if (each instanceof ExternalDeclaration.Declare declare) {
        declare.declaration().declarators().forEach(declarator -> initialize(declarator, unit));
      }
    }
  }

  private void read(Node node) {
    reading = Optional.of(node);
    ParsedUnit unit = node.unit();
    for (InitDeclarator each : node.code().initialized()) {
      initialize(each, unit);
    }
    for (Expression.Assignment each : node.code().all(Expression.Assignment.class)) {
      assign(each, unit);
    }
    for (Expression.Unary each : node.code().all(Expression.Unary.class)) {
      change(each, unit);
    }
    for (DirectCall direct : node.code().directCalls()) {
      Optional<Node> callee = index.find(direct.callee(), unit.file().name());
      if (callee.isPresent()) {
        call(direct.call(), callee.get(), node);
      }
    }
    for (BasicBlock block : node.function().graph().blocks()) {
      if (block.terminator() instanceof Terminator.Return exit) {
        exit.value().ifPresent(value -> put(new Slot.Result(node), value(value, unit)));
      }
    }
  }

  private void initialize(InitDeclarator declarator, ParsedUnit unit) {
    if (declarator.initializer().orElse(null) instanceof Initializer.Single single
        && unit.semantics().declared(declarator).orElse(null) instanceof Symbol.Variable variable) {
      put(Slot.of(variable, unit), value(single.expression(), unit));
    }
  }

  private Source value(Expression expression, ParsedUnit unit) {
    if (reading.isPresent()) {
      followedIn(reading.get()).add(expression);
    }
    return new Source.Value(reading, unit, expression);
  }

  private Set<Expression> followedIn(Node function) {
    return followed.computeIfAbsent(
        function, key -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private void assign(Expression.Assignment assignment, ParsedUnit unit) {
    Source source =
        assignment.operator().isPresent() ? new Source.Unknown() : value(assignment.value(), unit);
    Optional<Slot> target = Slot.of(assignment.target(), unit);
    if (target.isPresent()) {
      put(target.get(), source);
    }
  }

  private void change(Expression.Unary operation, ParsedUnit unit) {
    if (changes(operation.operator())) {
      Slot.of(operation.operand(), unit).ifPresent(slot -> put(slot, new Source.Unknown()));
    }
  }

  private static boolean changes(UnaryOperator operator) {
    return switch (operator) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> true;
      default -> false;
    };
  }

  private void call(Expression.Call call, Node callee, Node caller) {
    callers.computeIfAbsent(callee, key -> new ArrayList<>()).add(new CallSite(caller, call));
    followedIn(caller).add(call);
    readArguments(call, callee, caller.unit());
  }

  private void readArguments(Expression.Call call, Node callee, ParsedUnit unit) {
    List<Symbol.Variable> parameters = callee.function().symbol().parameters();
    for (int i = 0; i < Math.min(parameters.size(), call.arguments().size()); i++) {
      Expression argument = call.arguments().get(i);
      Slot parameter = Slot.of(parameters.get(i), callee.unit());
      put(parameter, value(argument, unit));
      Optional<Slot> lent = handedOver(argument, unit);
      if (lent.isPresent()) {
        put(lent.get(), new Source.Same(new Slot.Target(parameter)));
      }
    }
  }

  /** The slot that an argument points to. */
  private static Optional<Slot> handedOver(Expression argument, ParsedUnit unit) {
    if (argument instanceof Expression.Cast cast) {
      return handedOver(cast.operand(), unit);
    }
    if (argument instanceof Expression.Unary operation
        && operation.operator() == UnaryOperator.ADDRESS_OF) {
      return Slot.of(operation.operand(), unit);
    }
    return Slot.of(argument, unit).map(Slot.Target::new);
  }

  private void put(Slot slot, Source source) {
    sources.computeIfAbsent(slot, key -> new ArrayList<>()).add(source);
  }
}
