package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.UnaryOperator;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Members of the driver's structures, and variables of the whole driver, that are only ever used:
 * every mention in its code gives their address to a routine that demands a live object, ends one
 * or releases a lock, or only {@linkplain PlainReads reads} them. Any other mention (an
 * initialization, an assignment, an address that is kept) may make the object, and one such mention
 * is enough.
 */
public final class ObjectUses {
  /** A call that demands a live object. */
  public record Use(String member, String kind, FunctionContract contract, Expression.Call call) {}

  private final FunctionIndex index;
  private final Contracts contracts;
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Set<String> mentionedOtherwise = new LinkedHashSet<>();
  private boolean unseen;

  public ObjectUses(FunctionIndex index, Contracts contracts, List<ParsedUnit> units) {
    this.index = index;
    this.contracts = contracts;
    index.all().forEach(this::read);
    units.forEach(this::readVariables);
  }

  /**
   * The first use of each member that nothing makes; none where a function of the driver is not
   * seen, as it may.
   */
  public List<Use> ofNothing() {
    List<Use> found = new ArrayList<>();
    if (!unseen) {
      uses.forEach(
          (member, use) -> {
            if (!mentionedOtherwise.contains(member)) {
              found.add(use);
            }
          });
    }
    return found;
  }

  private void read(Node node) {
    Set<Expression> accounted = PlainReads.in(node.expressions());
    for (Expression expression : node.expressions()) {
      if (expression instanceof Expression.Call call) {
        Contracts.callee(call, node.unit().semantics())
            .ifPresent(function -> read(node, call, function, accounted));
      } else if (!accounted.contains(expression)) {
        key(expression, node.unit()).ifPresent(mentionedOtherwise::add);
      }
    }
  }

  private void read(
      Node node, Expression.Call call, Symbol.Function function, Set<Expression> accounted) {
    if (index.find(function, node.unit().file().name()).isPresent()) {
      return;
    }
    FunctionContract contract = contracts.of(function);
    unseen |=
        function.span().file().origin() == Origin.PROJECT
            && contract.stated(Fact.ContextOf.class).findAny().isEmpty();
    contract
        .always(Effect.Releases.class)
        .forEach(lock -> argument(lock.lock(), contract, call).ifPresent(accounted::add));
    contract
        .always(Effect.Ends.class)
        .forEach(ends -> uses(node, ends.object(), ends.kind(), contract, call, accounted));
    contract
        .stated(Fact.Alive.class)
        .forEach(alive -> uses(node, alive.object(), alive.kind(), contract, call, accounted));
  }

  /** The call demands an object that was made. */
  private void uses(
      Node node,
      Expression operand,
      String kind,
      FunctionContract contract,
      Expression.Call call,
      Set<Expression> accounted) {
    argument(operand, contract, call)
        .ifPresent(
            object -> {
              accounted.add(object);
              key(object, node.unit())
                  .ifPresent(key -> uses.putIfAbsent(key, new Use(key, kind, contract, call)));
            });
  }

  /** What the address is of that is given for the object that has to be alive. */
  private static Optional<Expression> argument(
      Expression operand, FunctionContract contract, Expression.Call call) {
    if (operand instanceof Expression.Unary object
        && object.operand() instanceof Expression.Name parameter) {
      for (int i = 0; i < contract.parameters().size() && i < call.arguments().size(); i++) {
        if (contract.parameters().get(i).name().equals(parameter.name())) {
          return objectAt(call.arguments().get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Expression> objectAt(Expression argument) {
    if (argument instanceof Expression.Cast cast) {
      return objectAt(cast.operand());
    }
    return argument instanceof Expression.Unary unary
            && unary.operator() == UnaryOperator.ADDRESS_OF
        ? Optional.of(unary.operand())
        : Optional.empty();
  }

  /** What a member of the driver's structures, or a variable of the whole driver, is called. */
  private static Optional<String> key(Expression expression, ParsedUnit unit) {
    if (expression instanceof Expression.Member member) {
      return key(member, unit.semantics());
    }
    return expression instanceof Expression.Name name
        ? unit.semantics()
            .symbol(name)
            .filter(Symbol.Variable.class::isInstance)
            .map(Symbol.Variable.class::cast)
            .flatMap(variable -> key(variable, unit))
        : Optional.empty();
  }

  private static Optional<String> key(Symbol.Variable variable, ParsedUnit unit) {
    if (!variable.isStatic() || variable.span().file().origin() != Origin.PROJECT) {
      return Optional.empty();
    }
    return Optional.of(
        variable.storage() == Symbol.Storage.EXTERNAL
            ? variable.name()
            : variable.name() + " of " + unit.file().name());
  }

  /** Variables that are given a value where they are defined. */
  private void readVariables(ParsedUnit unit) {
    for (ExternalDeclaration declaration : unit.code()) {
      if (declaration instanceof ExternalDeclaration.Declare declare) {
        declare.declaration().declarators().stream()
            .filter(each -> each.initializer().isPresent())
            .flatMap(each -> unit.semantics().declared(each).stream())
            .filter(Symbol.Variable.class::isInstance)
            .flatMap(symbol -> key((Symbol.Variable) symbol, unit).stream())
            .forEach(mentionedOtherwise::add);
      }
    }
  }

  /** Owner and name of a member of a structure that the driver defines. */
  private static Optional<String> key(Expression.Member member, UnitSemantics semantics) {
    Optional<RecordType> owner = semantics.recordOf(member);
    return owner
        .flatMap(type -> type.field(member.name().name()))
        .filter(field -> field.span().file().origin() == Origin.PROJECT)
        .map(field -> owner.get().key() + "." + field.name());
  }
}
