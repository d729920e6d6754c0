package dev.ddilint.rules.storage;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.Code.DirectCall;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of objects of which a driver makes some that raise an exception where they have nothing
 * to hand out. From which of them memory is taken is not followed: one that raises stands for all.
 */
public final class RaisingObjects {
  private final Contracts contracts;
  private final FunctionIndex functions;
  private Optional<Set<String>> kinds = Optional.empty();

  public RaisingObjects(Contracts contracts, FunctionIndex functions) {
    this.contracts = contracts;
    this.functions = functions;
  }

  /** Whether the driver makes such an object. */
  public boolean has(String kind) {
    Set<String> known = kinds.orElseGet(this::find);
    kinds = Optional.of(known);
    return known.contains(kind);
  }

  private Set<String> find() {
    Set<String> found = new HashSet<>();
    for (Node node : functions.all()) {
      for (DirectCall direct : node.code().directCalls()) {
        FunctionContract contract = contracts.of(direct.callee());
        if (raises(contract, direct.call(), node.unit().semantics())) {
          contract.always(Effect.Begins.class).forEach(begins -> found.add(begins.kind()));
        }
      }
    }
    return found;
  }

  private static boolean raises(
      FunctionContract contract, Expression.Call call, UnitSemantics semantics) {
    ConditionAtCall at = new ConditionAtCall(contract.parameters(), call.arguments(), semantics);
    return contract.facts().stream()
        .filter(stated -> stated.fact() instanceof Fact.RaisesOnFailure)
        .anyMatch(stated -> stated.condition().map(at::holds).orElse(true));
  }
}
