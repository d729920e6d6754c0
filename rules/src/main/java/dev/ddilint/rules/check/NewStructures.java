package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Structures that a driver fills although the oldest supported release does not know them.
 *
 * <p>Only variables count: what a pointer leads to may come from a system that knows the structure.
 */
final class NewStructures {
  private final RuleContext context;
  private final long oldest;

  NewStructures(RuleContext context, long oldest) {
    this.context = context;
    this.oldest = oldest;
  }

  /** A structure, and a name of a variable of its type. */
  record Use(TypeContract type, long since, Expression.Name name) {}

  /** The first use of each structure that no check guards. */
  List<Use> unguarded() {
    Map<String, Use> first = new LinkedHashMap<>();
    for (Node node : context.functions().all()) {
      for (Expression expression : node.expressions()) {
        if (expression instanceof Expression.Name name) {
          use(name, node.unit().semantics())
              .filter(use -> !context.guaranteeAt(node, name).covers(use.since()))
              .ifPresent(use -> first.putIfAbsent(use.type().name(), use));
        }
      }
    }
    return List.copyOf(first.values());
  }

  private Optional<Use> use(Expression.Name name, UnitSemantics semantics) {
    if (name.span().file().origin() != Origin.PROJECT) {
      return Optional.empty();
    }
    return semantics
        .symbol(name)
        .filter(Symbol.Variable.class::isInstance)
        .map(Symbol::type)
        .filter(CType.StructOrUnion.class::isInstance)
        .map(type -> context.contracts().of(((CType.StructOrUnion) type).type()))
        .flatMap(
            type ->
                type.availableSince()
                    .filter(since -> since > oldest)
                    .map(since -> new Use(type, since, name)));
  }
}
