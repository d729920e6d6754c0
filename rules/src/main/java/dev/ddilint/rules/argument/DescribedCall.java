package dev.ddilint.rules.argument;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.StatedFact;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.storage.ConditionAtCall;
import dev.ddilint.rules.storage.Definitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A call of a documented function, or of a helper of the driver that makes one.
 *
 * @param caller the function that makes the call
 * @param call in it
 * @param contract of the documented function
 * @param arguments of the documented function, as the caller sees them
 * @param open the parameters of the documented function whose arguments the caller decides; all of
 *     them, unless it calls a helper
 * @param onward the calls by which helpers get there
 */
public record DescribedCall(
    Node caller,
    Expression.Call call,
    FunctionContract contract,
    List<Expression> arguments,
    Set<String> open,
    List<Span> onward) {
  public DescribedCall {
    arguments = List.copyOf(arguments);
    open = Set.copyOf(open);
    onward = List.copyOf(onward);
  }

  /** The argument for a parameter, if it is this caller that decides it. */
  public Optional<Expression> argument(Expression parameter) {
    return parameter instanceof Expression.Name name ? argument(name.name()) : Optional.empty();
  }

  /** Likewise, by the name of the parameter. */
  public Optional<Expression> argument(String parameter) {
    if (!open.contains(parameter)) {
      return Optional.empty();
    }
    for (int i = 0; i < arguments.size() && i < contract.parameters().size(); i++) {
      if (contract.parameters().get(i).name().equals(parameter)) {
        return Optional.of(arguments.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The facts of a kind that surely hold at this call, and because of what this caller passes; the
   * list is a new one, which the asker may shorten.
   */
  public <F extends Fact> List<F> stated(Class<F> kind) {
    List<F> found = new ArrayList<>();
    for (StatedFact stated : contract.facts()) {
      if (kind.isInstance(stated.fact()) && holds(stated)) {
        found.add(kind.cast(stated.fact()));
      }
    }
    return found;
  }

  private boolean holds(StatedFact stated) {
    if (stated.condition().isEmpty()) {
      return onward.isEmpty()
          || (stated.fact() instanceof Fact.OfObject fact
              && ParameterNames.in(fact.object()).stream().anyMatch(open::contains));
    }
    Expression condition = stated.condition().get();
    List<Expression> known = arguments.stream().map(this::known).toList();
    return ParameterNames.in(condition).stream().anyMatch(open::contains)
        && new ConditionAtCall(contract.parameters(), known, semantics()).holds(condition);
  }

  /** The value of an argument, if it is a constant or a variable that is only ever one. */
  public OptionalLong constant(Expression argument) {
    return semantics().constant(known(argument));
  }

  private Expression known(Expression argument) {
    if (argument instanceof Expression.Name name && semantics().constant(name).isEmpty()) {
      List<Expression> values = Definitions.of(caller).of(name);
      if (values.size() == 1 && semantics().constant(values.get(0)).isPresent()) {
        return values.get(0);
      }
    }
    return argument;
  }

  /** What is cast, if something is. */
  public static Expression uncast(Expression argument) {
    return argument instanceof Expression.Cast cast ? uncast(cast.operand()) : argument;
  }

  /** How many bytes parameters lead to that another parameter counts: the sizes of buffers. */
  public List<Fact.Extent> sizes() {
    List<Fact.Extent> sizes = new ArrayList<>();
    for (Fact.Extent extent : stated(Fact.Extent.class)) {
      if (extent.unit() == Fact.Unit.BYTES && argument(extent.size()).isPresent()) {
        sizes.add(extent);
      }
    }
    return sizes;
  }

  /** Whether a fact speaks of what the call returns. */
  public boolean isOfResult(Fact.OfObject fact) {
    return fact.object() instanceof Expression.Name name
        && contract.parameters().stream().noneMatch(each -> each.name().equals(name.name()));
  }

  /** Whether 0 may be passed for a parameter. */
  public boolean mayBeNull(Expression parameter) {
    return contract
        .stated(Fact.NullAllowed.class)
        .anyMatch(fact -> ParameterNames.in(fact.object()).equals(ParameterNames.in(parameter)));
  }

  /** How messages begin: what is called, and by which helper if by one. */
  public String called() {
    return onward.isEmpty() ? contract.name() : helper() + ", which calls " + contract.name() + ",";
  }

  private String helper() {
    return call.callee() instanceof Expression.Name name ? name.name() : "";
  }

  private UnitSemantics semantics() {
    return caller.unit().semantics();
  }
}
