package dev.ddilint.rules.argument;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.OncePer;
import dev.ddilint.rules.storage.ConditionAtCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the calls of which a contract states something about the arguments. */
public final class DescribedCalls {
  /** What rules ask about arguments. */
  private static final Set<Class<? extends Fact>> ASKED =
      Set.of(
          Fact.PoolTag.class,
          Fact.Executable.class,
          Fact.Extent.class,
          Fact.EvaluatedTwice.class,
          Fact.UnboundedString.class,
          Fact.StrictType.class,
          Fact.Resident.class,
          Fact.BestCalledBy.class);

  /** Documented calls that a helper hands its parameters on to; real ones have a few. */
  private static final int MOST_HANDED_ON = 16;

  /** Helpers of helpers. */
  private static final int MOST_HELPERS = 4;

  private final Contracts contracts;
  private final FunctionIndex functions;
  private final CallGraph calls;
  private final OncePer<Symbol.Function, Boolean> described = new OncePer<>(this::isDescribed);
  private final OncePer<FunctionContract, Set<String>> parameters =
      new OncePer<>(DescribedCalls::parameterNames);
  private final Map<Node, List<HandedOn>> handedOn = new HashMap<>();
  private final List<DescribedCall> found = new ArrayList<>();

  private DescribedCalls(Contracts contracts, FunctionIndex functions, CallGraph calls) {
    this.contracts = contracts;
    this.functions = functions;
    this.calls = calls;
  }

  /** All of a driver, in source order of the functions that make them. */
  public static List<DescribedCall> of(
      FunctionIndex functions, CallGraph calls, Contracts contracts) {
    DescribedCalls all = new DescribedCalls(contracts, functions, calls);
    calls.bottomUp().forEach(all::look);
    all.found.sort(Comparator.comparingInt(each -> each.caller().number()));
    return List.copyOf(all.found);
  }

  private void look(Node node) {
    List<DescribedCall> made = new ArrayList<>();
    for (DirectCall direct : node.code().directCalls()) {
      add(node, direct, made);
    }
    found.addAll(made);
    if (!made.isEmpty() && calls.isCalled(node)) {
      Set<Symbol> unchanged = new UnchangedParameters(node).all();
      List<HandedOn> on =
          made.stream().map(each -> handedOn(each, unchanged)).filter(HandedOn::isAny).toList();
      if (!on.isEmpty()) {
        handedOn.put(node, on.subList(0, Math.min(on.size(), MOST_HANDED_ON)));
      }
    }
  }

  /**
   * A call that a helper makes.
   *
   * @param parameters those of the documented function for which the helper hands on its own
   */
  private record HandedOn(DescribedCall call, Set<String> parameters) {
    boolean isAny() {
      return !parameters.isEmpty() && call.onward().size() < MOST_HELPERS;
    }
  }

  private static HandedOn handedOn(DescribedCall call, Set<Symbol> unchanged) {
    Set<String> parameters = new LinkedHashSet<>();
    for (Symbol.Variable each : call.contract().parameters()) {
      Optional<Expression> argument = call.argument(each.name());
      if (argument.isPresent() && isOneOf(unchanged, argument.get(), call.caller())) {
        parameters.add(each.name());
      }
    }
    return new HandedOn(call, parameters);
  }

  /** Whether an argument is such a parameter of the helper, cast perhaps. */
  private static boolean isOneOf(Set<Symbol> unchanged, Expression argument, Node helper) {
    if (argument instanceof Expression.Cast cast) {
      return isOneOf(unchanged, cast.operand(), helper);
    }
    return argument instanceof Expression.Name name
        && helper.unit().semantics().symbol(name).orElse(null) instanceof Symbol.Variable parameter
        && unchanged.contains(parameter);
  }

  private void add(Node node, DirectCall direct, List<DescribedCall> made) {
    Optional<Node> helper = functions.find(direct.callee(), node.unit().file().name());
    if (helper.isPresent()) {
      for (HandedOn each : handedOn.getOrDefault(helper.get(), List.of())) {
        made.add(through(helper.get(), each, node, direct.call()));
      }
    } else if (described.of(direct.callee())) {
      made.add(documented(node, direct.call(), contracts.of(direct.callee())));
    }
  }

  private DescribedCall documented(Node node, Expression.Call call, FunctionContract contract) {
    return new DescribedCall(
        node, call, contract, call.arguments(), parameters.of(contract), List.of());
  }

  private static Set<String> parameterNames(FunctionContract contract) {
    Set<String> names = new HashSet<>();
    for (Symbol.Variable each : contract.parameters()) {
      names.add(each.name());
    }
    return Set.copyOf(names);
  }

  private boolean isDescribed(Symbol.Function function) {
    FunctionContract contract = contracts.of(function);
    return contract.facts().stream().anyMatch(each -> ASKED.contains(each.fact().getClass()))
        || (contract.page().isPresent()
            && contract.parameters().stream()
                .anyMatch(each -> each.type() instanceof CType.Enumeration));
  }

  /** What a call of a helper leads to, as far as it is the caller who decides it. */
  private static DescribedCall through(
      Node helper, HandedOn inside, Node node, Expression.Call call) {
    ConditionAtCall substitution =
        new ConditionAtCall(
            helper.function().symbol().parameters(), call.arguments(), node.unit().semantics());
    DescribedCall within = inside.call();
    List<Symbol.Variable> parameters = within.contract().parameters();
    List<Expression> arguments = new ArrayList<>(within.arguments());
    for (int i = 0; i < arguments.size() && i < parameters.size(); i++) {
      if (inside.parameters().contains(parameters.get(i).name())) {
        arguments.set(i, substitution.atCall(arguments.get(i)));
      }
    }
    List<Span> onward = new ArrayList<>(List.of(within.call().span()));
    onward.addAll(within.onward());
    return new DescribedCall(node, call, within.contract(), arguments, inside.parameters(), onward);
  }
}
