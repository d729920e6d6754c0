package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Declaration;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each function of the driver is to the system, from what the code does with it: it is
 * declared with a role's function type, stored in a member or variable of such a pointer type, or
 * passed for a parameter of one.
 */
public final class Roles {
  private final FunctionIndex index;
  private final Contracts contracts;
  private final Map<Node, List<Assignment>> assignments = new LinkedHashMap<>();
  private final Map<Node, List<Assignment>> registrations = new LinkedHashMap<>();
  private final Set<Node> listed = new LinkedHashSet<>();

  /**
   * A function gets a role at a place.
   *
   * @param function as it is declared there
   * @param type of the member, variable or parameter, or its own
   */
  public record Assignment(Role role, Span place, Symbol.Function function, CType type) {

    /**
     * What the system does not get, or does not give, in words: a result, or as many arguments as
     * the function takes. Other differences of type may be a matter of spelling.
     */
    public Optional<String> contradiction() {
      CType wanted = type instanceof CType.Pointer pointer ? pointer.target() : type;
      if (!(wanted instanceof CType.Function slot)
          || !(function.type() instanceof CType.Function own)) {
        return Optional.empty();
      }
      if (own.result() instanceof CType.NoValue
          && !(slot.result() instanceof CType.NoValue)
          && !slot.result().isUnknown()) {
        return Optional.of("returns nothing");
      }
      return own.parameters().size() > slot.parameters().size()
          ? Optional.of(
              "takes %d parameters, and not %d"
                  .formatted(own.parameters().size(), slot.parameters().size()))
          : Optional.empty();
    }

    /** Whether the function has the parameters and the result that the system expects. */
    public boolean isOfPrototype() {
      CType wanted = type instanceof CType.Pointer pointer ? pointer.target() : type;
      return wanted instanceof CType.Function slot
          && function.type() instanceof CType.Function own
          && slot.result().equals(own.result())
          && slot.parameters().equals(own.parameters());
    }
  }

  public Roles(FunctionIndex index, Contracts contracts, List<ParsedUnit> units) {
    this.index = index;
    this.contracts = contracts;
    index.all().forEach(this::declared);
    units.forEach(this::initialized);
    for (Node node : index.all()) {
      if (!node.code().mentions().isEmpty()) {
        node.expressions().forEach(expression -> expression(node.unit(), expression));
      }
    }
  }

  /** The roles of a function, declarations first, each once. */
  public List<Assignment> of(Node node) {
    return assignments.getOrDefault(node, List.of());
  }

  /** Where a function is stored or passed as a routine of some role: all places, in order. */
  public List<Assignment> registrations(Node node) {
    return registrations.getOrDefault(node, List.of());
  }

  /**
   * Whether the driver keeps a pointer to the function in a table or structure of its own: then it
   * may call it itself, by rules of its own.
   */
  public boolean isListed(Node node) {
    return listed.contains(node);
  }

  /** The functions that have a role at all. */
  public List<Node> entryPoints() {
    return List.copyOf(assignments.keySet());
  }

  /**
   * What may run after the driver and its devices started: everything but what the system calls
   * only to start them. What nobody seems to call may run at unload, too.
   */
  public Set<Node> reachableAfterStart(CallGraph calls) {
    return calls.reachableFrom(
        index.all().stream()
            .filter(
                node ->
                    of(node).isEmpty()
                        ? calls.callers(node).isEmpty() || calls.isStored(node)
                        : !of(node).stream().allMatch(each -> each.role().moment().isStart()))
            .toList());
  }

  private void declared(Node node) {
    Symbol.Function symbol = node.function().symbol();
    Optional<Role> role = contracts.role(symbol.type(), node.unit().semantics());
    if (role.isPresent()) {
      assign(node, new Assignment(role.get(), symbol.span(), symbol, symbol.type()));
    }
  }

  private void initialized(ParsedUnit unit) {
    for (ExternalDeclaration declaration : unit.code()) {
      if (declaration instanceof ExternalDeclaration.Declare declare) {
        for (Declaration.InitDeclarator each : declare.declaration().declarators()) {
          initializer(unit, each);
        }
      } else if (declaration instanceof FunctionDefinition definition) {
        locals(unit, definition);
      }
    }
  }

  private void locals(ParsedUnit unit, FunctionDefinition definition) {
    Optional<Node> node = index.find(definition);
    Code code = node.isPresent() ? node.get().code() : Code.of(definition.body(), unit.semantics());
    if (!code.mentions().isEmpty()) {
      code.initialized().forEach(each -> initializer(unit, each));
    }
  }

  /** Types are asked for where a function is named only: most values are others. */
  private void expression(ParsedUnit unit, Expression expression) {
    UnitSemantics semantics = unit.semantics();
    if (expression instanceof Expression.Assignment assignment) {
      Optional<Node> value = function(unit, assignment.value());
      if (value.isPresent()) {
        stored(unit, semantics.typeOf(assignment.target()), assignment.value());
        if (isOwnMember(semantics, assignment.target())) {
          listed.add(value.get());
        }
      }
    } else if (expression instanceof Expression.Cast cast) {
      if (function(unit, cast.operand()).isPresent()) {
        stored(unit, semantics.typeOf(cast.type()), cast.operand());
      }
    } else if (expression instanceof Expression.Call call) {
      for (int i = 0; i < call.arguments().size(); i++) {
        if (function(unit, call.arguments().get(i)).isPresent()) {
          passed(unit, call, i);
        }
      }
    }
  }

  private void passed(ParsedUnit unit, Expression.Call call, int argument) {
    CType type = unit.semantics().typeOf(call.callee());
    CType target = type instanceof CType.Pointer pointer ? pointer.target() : type;
    if (target instanceof CType.Function function && argument < function.parameters().size()) {
      stored(unit, function.parameters().get(argument), call.arguments().get(argument));
    }
  }

  private void initializer(ParsedUnit unit, Declaration.InitDeclarator declarator) {
    if (declarator.initializer().isPresent()) {
      Optional<Symbol> symbol = unit.semantics().declared(declarator);
      if (symbol.isPresent()) {
        initialized(unit, symbol.get().type(), declarator.initializer().get());
      }
    }
  }

  private void initialized(ParsedUnit unit, CType type, Initializer initializer) {
    if (initializer instanceof Initializer.Single single) {
      Optional<Node> function = function(unit, single.expression());
      if (function.isPresent()) {
        stored(unit, type, single.expression());
        listed.add(function.get());
      }
    } else if (initializer instanceof Initializer.Braced braced) {
      for (int i = 0; i < braced.items().size(); i++) {
        Initializer.Item item = braced.items().get(i);
        Optional<CType> inner =
            mayName(item.value()) ? elementType(type, item, i) : Optional.empty();
        if (inner.isPresent()) {
          initialized(unit, inner.get(), item.value());
        }
      }
    }
  }

  /** Most are numbers. */
  private static boolean mayName(Initializer value) {
    return !(value instanceof Initializer.Single single) || named(single.expression()).isPresent();
  }

  private static Optional<CType> elementType(CType type, Initializer.Item item, int position) {
    if (type instanceof CType.Array array) {
      return Optional.of(array.element());
    }
    if (!(type instanceof CType.StructOrUnion record)) {
      return Optional.empty();
    }
    if (!item.designators().isEmpty()
        && item.designators().get(0)
            instanceof dev.ddilint.parser.ast.Designator.Field designator) {
      return record.type().field(designator.name().name()).map(RecordType.Field::type);
    }
    List<RecordType.Field> fields = record.type().fields().orElse(List.of());
    return position < fields.size() ? Optional.of(fields.get(position).type()) : Optional.empty();
  }

  private void stored(ParsedUnit unit, CType type, Expression value) {
    named(value)
        .ifPresent(
            name ->
                unit.semantics()
                    .symbol(name)
                    .filter(Symbol.Function.class::isInstance)
                    .map(Symbol.Function.class::cast)
                    .ifPresent(symbol -> stored(unit, type, symbol, name.span())));
  }

  private void stored(ParsedUnit unit, CType type, Symbol.Function symbol, Span place) {
    index
        .find(symbol, unit.file().name())
        .ifPresent(
            node ->
                contracts
                    .role(type, unit.semantics())
                    .ifPresent(role -> register(node, new Assignment(role, place, symbol, type))));
  }

  private static boolean isOwnMember(UnitSemantics semantics, Expression target) {
    return target instanceof Expression.Subscript subscript
        ? isOwnMember(semantics, subscript.array())
        : target instanceof Expression.Member member
            && semantics
                .recordOf(member)
                .filter(type -> type.origin() == Origin.PROJECT)
                .isPresent();
  }

  /** Asked of all that is stored or passed, which names other things as a rule. */
  private Optional<Node> function(ParsedUnit unit, Expression value) {
    Optional<Expression.Name> name = named(value);
    return name.isPresent()
            && unit.semantics().symbol(name.get()).orElse(null) instanceof Symbol.Function function
        ? index.find(function, unit.file().name())
        : Optional.empty();
  }

  /** The function that a value names, behind casts and in a chain of assignments. */
  static Optional<Expression.Name> named(Expression value) {
    if (value instanceof Expression.Name name) {
      return Optional.of(name);
    }
    if (value instanceof Expression.Unary unary && unary.operator() == UnaryOperator.ADDRESS_OF) {
      return named(unary.operand());
    }
    if (value instanceof Expression.Assignment chained) {
      return named(chained.value());
    }
    return value instanceof Expression.Cast cast ? named(cast.operand()) : Optional.empty();
  }

  /** A cast in front of the name tells the same once more. */
  private void register(Node node, Assignment assignment) {
    List<Assignment> known = registrations.computeIfAbsent(node, each -> new ArrayList<>());
    if (known.stream()
        .noneMatch(
            each -> each.place().equals(assignment.place()) && isSameRole(each, assignment))) {
      known.add(assignment);
    }
    assign(node, assignment);
  }

  private static boolean isSameRole(Assignment first, Assignment second) {
    return first.role().name().equals(second.role().name());
  }

  private void assign(Node node, Assignment assignment) {
    List<Assignment> known = assignments.computeIfAbsent(node, each -> new ArrayList<>());
    if (known.stream().noneMatch(each -> isSameRole(each, assignment))) {
      known.add(assignment);
    }
  }
}
