package dev.ddilint.rules.interproc;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Declaration;
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
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
  private final List<ParsedUnit> units;
  private final OncePer<Symbol.Function, Demands> demands;
  private final Map<String, Use> uses = new LinkedHashMap<>();

  /** The plain names of what is used: few. */
  private final Set<String> names = new HashSet<>();

  private final Set<Expression> accounted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> mentionedOtherwise = new HashSet<>();

  public ObjectUses(FunctionIndex index, Contracts contracts, List<ParsedUnit> units) {
    this.index = index;
    this.contracts = contracts;
    this.units = units;
    this.demands = new OncePer<>(function -> Demands.of(contracts.of(function)));
  }

  /** What a call may do with objects whose addresses it gets: nothing that makes them. */
  private record Demands(
      FunctionContract contract,
      List<Effect.Releases> releases,
      List<Effect.Ends> ends,
      List<Fact.Alive> alive) {
    static Demands of(FunctionContract contract) {
      return new Demands(
          contract,
          contract.always(Effect.Releases.class).toList(),
          contract.always(Effect.Ends.class).toList(),
          contract.stated(Fact.Alive.class).toList());
    }

    boolean isNothing() {
      return releases.isEmpty() && ends.isEmpty() && alive.isEmpty();
    }
  }

  /**
   * The first use of each member that nothing makes; none where a function of the driver is not
   * seen, as it may.
   */
  public List<Use> ofNothing() {
    index.all().forEach(this::readCalls);
    if (uses.isEmpty() || UnseenFunctions.any(index, contracts)) {
      return List.of();
    }
    index.all().forEach(this::readMentions);
    units.forEach(this::readVariables);
    return uses.values().stream()
        .filter(use -> !mentionedOtherwise.contains(use.member()))
        .toList();
  }

  private void readCalls(Node node) {
    for (DirectCall call : node.code().directCalls()) {
      Demands demanded = demands.of(call.callee());
      if (!demanded.isNothing() && index.find(call.callee(), node.unit().file().name()).isEmpty()) {
        readCall(node, call.call(), demanded);
      }
    }
  }

  private void readCall(Node node, Expression.Call call, Demands demanded) {
    FunctionContract contract = demanded.contract();
    for (Effect.Releases lock : demanded.releases()) {
      argument(lock.lock(), contract, call).ifPresent(accounted::add);
    }
    for (Effect.Ends ends : demanded.ends()) {
      use(node, ends.object(), ends.kind(), contract, call);
    }
    for (Fact.Alive alive : demanded.alive()) {
      use(node, alive.object(), alive.kind(), contract, call);
    }
  }

  /** The call demands an object that was made. */
  private void use(
      Node node, Expression operand, String kind, FunctionContract contract, Expression.Call call) {
    argument(operand, contract, call)
        .ifPresent(
            object -> {
              accounted.add(object);
              key(object, node.unit())
                  .ifPresent(
                      key -> {
                        uses.putIfAbsent(key, new Use(key, kind, contract, call));
                        names.add(nameOf(object));
                      });
            });
  }

  private static String nameOf(Expression object) {
    return object instanceof Expression.Member member
        ? member.name().name()
        : object instanceof Expression.Name name ? name.name() : "";
  }

  private void readMentions(Node node) {
    List<Expression> mentions = new ArrayList<>();
    node.code().all(Expression.Member.class).forEach(each -> addIfUsed(each, mentions));
    node.code().staticVariables().forEach(each -> addIfUsed(each, mentions));
    if (!mentions.isEmpty()) {
      Set<Expression> read = PlainReads.in(node.code());
      mentions.stream()
          .filter(each -> !read.contains(each))
          .flatMap(each -> key(each, node.unit()).stream())
          .forEach(mentionedOtherwise::add);
    }
  }

  private void addIfUsed(Expression mention, List<Expression> mentions) {
    if (names.contains(nameOf(mention)) && !accounted.contains(mention)) {
      mentions.add(mention);
    }
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
        for (Declaration.InitDeclarator each : declare.declaration().declarators()) {
          if (each.initializer().isPresent()) {
            readVariable(each, unit);
          }
        }
      }
    }
  }

  private void readVariable(Declaration.InitDeclarator declarator, ParsedUnit unit) {
    if (unit.semantics().declared(declarator).orElse(null) instanceof Symbol.Variable variable
        && names.contains(variable.name())) {
      key(variable, unit).ifPresent(mentionedOtherwise::add);
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
