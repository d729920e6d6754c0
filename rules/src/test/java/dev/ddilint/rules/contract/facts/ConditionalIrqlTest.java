package dev.ddilint.rules.contract.facts;

import static dev.ddilint.rules.contract.facts.Levels.level;

import dev.ddilint.parser.ast.ExpressionText;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Limits that depend on something.
 *
 * <p>Where the arguments, or the target, decide, the limit is what a call that shows each case is
 * held to. Where the history of an argument decides (how memory was allocated, how an object was
 * made), the contract names the condition, with predicates that no analysis evaluates yet.
 */
class ConditionalIrqlTest {
  private static final String NEWEST = "";
  private static final String NOT_CALLABLE = "not callable";

  private final List<Row> rows = FactTable.load("conditional_irql").rows();
  private final Misses misses = new Misses("conditional_irql");

  @Test
  void everyLimitDependsOnWhatTheTableSays() {
    compareCalls(NEWEST, "call_when_true", "irql_max_when_true");
    Stream.concat(Stream.of(NEWEST), rows.stream().map(row -> row.get("older_target")))
        .distinct()
        .forEach(target -> compareCalls(target, "call_otherwise", "irql_max_otherwise"));
    ModelSymbols model = ModelSymbols.load();
    rows.stream().filter(row -> !row.has("header")).forEach(row -> compareClause(row, model));
    misses.assertNone();
  }

  private void compareCalls(String target, String calls, String limits) {
    boolean otherwise = calls.equals("call_otherwise");
    List<Row> asked =
        rows.stream()
            .filter(row -> row.has("header"))
            .filter(row -> !otherwise || row.get("older_target").equals(target))
            .toList();
    List<LimitProbe.Call> probes = new ArrayList<>();
    asked.forEach(row -> probes.add(new LimitProbe.Call(row.get("header"), row.get(calls))));
    Map<LimitProbe.Call, Irql> found = LimitProbe.limits(probes, target);
    for (int i = 0; i < asked.size(); i++) {
      Irql documented = level(firstWord(asked.get(i).get(limits)));
      Irql limit = found.getOrDefault(probes.get(i), Irql.HIGH);
      misses.addUnless(
          limit.equals(documented),
          asked.get(i).get("name"),
          "%s is held to %s, not %s".formatted(probes.get(i).text(), limit, documented));
    }
  }

  private void compareClause(Row row, ModelSymbols model) {
    String name = row.get("name");
    Optional<Symbol> symbol =
        model.function(name).<Symbol>map(each -> each).or(() -> model.typedef(name));
    if (symbol.isEmpty() || !row.has("clause")) {
      misses.add(name, symbol.isEmpty() ? "is not declared" : "names no condition");
      return;
    }
    List<String> said =
        row.get("irql_max_otherwise").equals(NOT_CALLABLE)
                || row.get("irql_max_when_true").equals(NOT_CALLABLE)
            ? demands(symbol.get(), model)
            : limits(row, symbol.get(), model);
    misses.addUnless(said.contains(row.get("clause")), name, "says " + said);
  }

  /** The conditions under which the lower of the two levels is the limit. */
  private static List<String> limits(Row row, Symbol symbol, ModelSymbols model) {
    Irql one = level(firstWord(row.get("irql_max_when_true")));
    Irql other = level(firstWord(row.get("irql_max_otherwise")));
    Effect lower = new Effect.IrqlAtMost(one.isAbove(other) ? other : one);
    return model.contract(symbol).clauses().stream()
        .filter(clause -> clause.effect().equals(lower))
        .flatMap(clause -> clause.condition().stream())
        .map(ExpressionText::of)
        .toList();
  }

  private static List<String> demands(Symbol symbol, ModelSymbols model) {
    return model
        .contract(symbol)
        .stated(Fact.Demands.class)
        .map(demand -> ExpressionText.of(demand.condition()))
        .toList();
  }

  /** Some cells go on with a remark. */
  private static String firstWord(String cell) {
    return cell.split(" ", 2)[0];
  }
}
