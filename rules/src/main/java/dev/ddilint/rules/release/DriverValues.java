package dev.ddilint.rules.release;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.Statement;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.cfg.Terminator;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
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
  private final Contracts contracts;
  private final Map<Slot, List<Source>> sources = new LinkedHashMap<>();
  private final Map<Node, List<CallSite>> callers = new HashMap<>();
  private final Set<Expression> followed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Slot> versions = new ArrayList<>();
  private Optional<Node> reading = Optional.empty();
  private boolean asks;

  /** A call of a function of the driver. */
  record CallSite(Node caller, Expression.Call call) {}

  DriverValues(FunctionIndex index, Contracts contracts, List<ParsedUnit> units) {
    this.index = index;
    this.contracts = contracts;
    units.forEach(this::readGlobals);
    index.all().forEach(this::read);
  }

  /** Whether the driver asks for the version of the system anywhere. */
  boolean asksForVersion() {
    return asks;
  }

  /** The slots that something is stored in, in order, with what that is. */
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

  /** Whether an expression calls a function of the driver, or gives a slot its value. */
  boolean isFollowed(Expression expression) {
    return followed.contains(expression);
  }

  private void readGlobals(ParsedUnit unit) {
    for (ExternalDeclaration each : unit.syntax().declarations()) {
      if (each instanceof ExternalDeclaration.Declare declare) {
        readInitializers(declare.declaration(), unit);
      }
    }
  }

  private void read(Node node) {
    reading = Optional.of(node);
    Statement body = node.function().syntax().body();
    Traversal.declarations(body, declaration -> readInitializers(declaration, node.unit()));
    Traversal.expressions(body, expression -> read(expression, node));
    node.function().graph().blocks().stream()
        .map(block -> block.terminator())
        .filter(Terminator.Return.class::isInstance)
        .flatMap(exit -> ((Terminator.Return) exit).value().stream())
        .forEach(value -> put(new Slot.Result(node), value(value, node.unit())));
  }

  private void readInitializers(Declaration declaration, ParsedUnit unit) {
    for (InitDeclarator declarator : declaration.declarators()) {
      declarator
          .initializer()
          .filter(Initializer.Single.class::isInstance)
          .map(initializer -> ((Initializer.Single) initializer).expression())
          .ifPresent(value -> readInitializer(declarator, value, unit));
    }
  }

  private void readInitializer(InitDeclarator declarator, Expression value, ParsedUnit unit) {
    unit.semantics()
        .declared(declarator)
        .filter(Symbol.Variable.class::isInstance)
        .map(symbol -> Slot.of((Symbol.Variable) symbol, unit))
        .ifPresent(slot -> put(slot, value(value, unit)));
  }

  private Source value(Expression expression, ParsedUnit unit) {
    followed.add(expression);
    return new Source.Value(reading, unit, expression);
  }

  private void read(Expression expression, Node node) {
    ParsedUnit unit = node.unit();
    if (expression instanceof Expression.Assignment assignment) {
      Source source =
          assignment.operator().isPresent()
              ? new Source.Unknown()
              : value(assignment.value(), unit);
      Slot.of(assignment.target(), unit).ifPresent(slot -> put(slot, source));
    } else if (expression instanceof Expression.Unary operation && changes(operation.operator())) {
      Slot.of(operation.operand(), unit).ifPresent(slot -> put(slot, new Source.Unknown()));
    } else if (expression instanceof Expression.Call call) {
      Contracts.callee(call, unit.semantics())
          .ifPresent(function -> readCall(call, function, node));
    }
  }

  private static boolean changes(UnaryOperator operator) {
    return switch (operator) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> true;
      default -> false;
    };
  }

  private void readCall(Expression.Call call, Symbol.Function function, Node node) {
    ParsedUnit unit = node.unit();
    FunctionContract contract = contracts.of(function);
    if (contract.stated(Fact.HandsOutVersion.class).findAny().isPresent()) {
      asks = true;
      call.arguments().forEach(argument -> handedOver(argument, unit).ifPresent(versions::add));
    }
    asks |= contract.stated(Fact.TellsVersion.class).findAny().isPresent();
    Optional<Node> own = index.find(function, unit.file().name());
    if (own.isPresent()) {
      callers.computeIfAbsent(own.get(), key -> new ArrayList<>()).add(new CallSite(node, call));
      followed.add(call);
      readArguments(call, own.get(), unit);
    }
  }

  private void readArguments(Expression.Call call, Node callee, ParsedUnit unit) {
    List<Symbol.Variable> parameters = callee.function().symbol().parameters();
    for (int i = 0; i < Math.min(parameters.size(), call.arguments().size()); i++) {
      Expression argument = call.arguments().get(i);
      Slot parameter = Slot.of(parameters.get(i), callee.unit());
      put(parameter, value(argument, unit));
      handedOver(argument, unit)
          .ifPresent(slot -> put(slot, new Source.Same(new Slot.Target(parameter))));
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
