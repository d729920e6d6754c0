package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.Code.StructureName;
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
      for (StructureName each : node.code().structureNames()) {
        if (isNew(each.type()) && each.name().span().file().origin() == Origin.PROJECT) {
          Use use = use(each);
          if (!context.guaranteeAt(node, use.name()).covers(use.since())) {
            first.putIfAbsent(use.type().name(), use);
          }
        }
      }
    }
    return List.copyOf(first.values());
  }

  /** Hardly any structure is, and few names have to be looked at. */
  private boolean isNew(RecordType type) {
    Optional<Long> since = context.contracts().of(type).availableSince();
    return since.isPresent() && since.get() > oldest;
  }

  private Use use(StructureName each) {
    TypeContract type = context.contracts().of(each.type());
    return new Use(type, type.availableSince().orElseThrow(), each.name());
  }
}
