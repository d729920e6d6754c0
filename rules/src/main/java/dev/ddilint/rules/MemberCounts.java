package dev.ddilint.rules;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many member accesses ({@code .} and {@code ->}) in the functions of driver code lead to a
 * known member.
 *
 * @param missing the rest, by the type or {@code type.member} that is not known
 */
public record MemberCounts(int total, int resolved, Map<String, Integer> missing) {

  /** Counts in a unit; one that sees no kernel header is no driver code and counts nothing. */
  public static MemberCounts of(ParsedUnit unit) {
    Counter counter = new Counter(unit);
    if (unit.isKernelCode()) {
      for (DefinedFunction function : unit.functions()) {
        for (Expression.Member access : unit.semantics().memberAccesses(function.syntax())) {
          counter.count(access);
        }
      }
    }
    return new MemberCounts(counter.total, counter.resolved, counter.missing);
  }

  private static final class Counter {
    private final ParsedUnit unit;
    private final Map<String, Integer> missing = new TreeMap<>();
    private int total;
    private int resolved;

    Counter(ParsedUnit unit) {
      this.unit = unit;
    }

    void count(Expression.Member access) {
      total++;
      if (unit.semantics().field(access).isPresent()) {
        resolved++;
      } else {
        missing.merge(cause(access), 1, Integer::sum);
      }
    }

    private String cause(Expression.Member access) {
      CType type = unit.semantics().typeOf(access.object());
      return unit.semantics()
          .recordOf(access)
          .map(record -> record.displayName() + "." + access.name().name())
          .orElseGet(() -> access.arrow() ? type.pointee().toString() : type.toString());
    }
  }
}
