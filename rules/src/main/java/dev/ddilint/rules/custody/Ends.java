package dev.ddilint.rules.custody;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.CallGraph;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import dev.ddilint.rules.sim.DriverSimulation;
import dev.ddilint.rules.sim.Keepings;
import dev.ddilint.rules.sim.LifeSite;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The calls of a driver that give back what others were handed out. */
final class Ends {
  private final FunctionIndex functions;
  private final CallGraph calls;
  private final Roles roles;
  private final DriverSimulation simulation;
  private final Map<Span, Call> located = new HashMap<>();

  private record Call(Expression.Call call, UnitSemantics semantics) {}

  Ends(FunctionIndex functions, CallGraph calls, Roles roles, DriverSimulation simulation) {
    this.functions = functions;
    this.calls = calls;
    this.roles = roles;
    this.simulation = simulation;
  }

  List<End> all() {
    List<LifeSite> sites = new ArrayList<>();
    for (Node node : functions.all()) {
      for (LifeSite site : simulation.summary(node).lives()) {
        if (!site.begins() && !site.own() && !isTheCallers(site.object(), node)) {
          sites.add(site);
        }
      }
    }
    locate(sites);
    return sites.stream().map(this::end).toList();
  }

  private void locate(List<LifeSite> sites) {
    Set<Span> wanted = new HashSet<>();
    sites.forEach(site -> wanted.add(site.call()));
    for (Node node : functions.all()) {
      for (Expression.Call call : node.code().all(Expression.Call.class)) {
        if (wanted.contains(call.span())) {
          located.put(call.span(), new Call(call, node.unit().semantics()));
        }
      }
    }
  }

  private End end(LifeSite site) {
    return new End(
        site, simulation.kinds().of(site.kind()), Keepings.placeOf(site.object()), type(site));
  }

  /** What a parameter leads to, of a function whose callers are all seen: they say more. */
  private boolean isTheCallers(Region object, Node node) {
    return object instanceof Region.Pointee pointee
        && pointee.pointer() instanceof Value.Content content
        && content.region() instanceof Region.Local
        && calls.isCalled(node)
        && !calls.isStored(node)
        && roles.of(node).isEmpty()
        && !roles.isListed(node);
  }

  /** What the argument points to. */
  private String type(LifeSite site) {
    Call at = located.get(site.call());
    return at == null
        ? ""
        : argument(at.call(), site.contract())
            .map(argument -> Keepings.pointee(at.semantics().typeOf(argument)))
            .orElse("");
  }

  private static Optional<Expression> argument(Expression.Call call, FunctionContract contract) {
    return contract
        .stated(Fact.TakesBack.class)
        .map(Fact.TakesBack::object)
        .flatMap(object -> argument(object, call, contract).stream())
        .findFirst();
  }

  private static Optional<Expression> argument(
      Expression object, Expression.Call call, FunctionContract contract) {
    for (int i = 0; i < contract.parameters().size() && i < call.arguments().size(); i++) {
      if (object instanceof Expression.Name name
          && name.name().equals(contract.parameters().get(i).name())) {
        return Optional.of(uncast(call.arguments().get(i)));
      }
    }
    return Optional.empty();
  }

  private static Expression uncast(Expression argument) {
    return argument instanceof Expression.Cast cast ? uncast(cast.operand()) : argument;
  }
}
