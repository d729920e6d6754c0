package dev.ddilint.rules.contract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Irql;
import dev.ddilint.rules.contract.IrqlRange;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.facts.FactTable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prototypes agree with the pages they lead to. */
class PagesTest {
  private static final String VARIADIC = "varargs";

  private final Map<String, Row> pages =
      FactTable.load("parameters").rows().stream()
          .collect(Collectors.toMap(row -> row.get("page"), Function.identity()));
  private final ModelSymbols model = ModelSymbols.load();
  private final List<Symbol.Function> functions =
      DeclaredNames.ofFunctions().stream().flatMap(name -> model.function(name).stream()).toList();

  @Test
  void mostFunctionsOfTheModelLeadToAPageOfTheTable() {
    long known =
        functions.stream()
            .map(function -> model.contract(function).page().map(Page::path))
            .filter(page -> page.isPresent() && pages.containsKey(page.get()))
            .count();
    assertThat(known).as("functions with a page of the table").isGreaterThan(4000);
  }

  @Test
  void parametersAreThoseOfThePage() {
    Misses misses = new Misses("parameters");
    eachWithItsPage(
        (function, row) -> {
          List<String> declared = parameters(function);
          List<String> documented = documented(row);
          misses.addUnless(
              declared.equals(documented),
              function.name(),
              "takes " + declared + ", the page says " + documented);
        });
    misses.assertNone();
  }

  @Test
  void levelsAreThoseOfThePage() {
    Misses misses = new Misses("levels");
    eachWithItsPage(
        (function, row) -> {
          FunctionContract contract = model.contract(function);
          if (contract.clauses().stream().noneMatch(PagesTest::limitsInSomeCases)) {
            IrqlRange declared = Contracts.entry(contract);
            misses.addUnless(
                agree(declared, levels(row)),
                function.name(),
                "runs at " + declared + ", the page says " + levels(row));
          }
        });
    misses.assertNone();
  }

  @Test
  void pagesThatFollowFromTheHeaderExist() {
    Misses misses = new Misses("pages");
    for (Symbol.Function function : functions) {
      Optional<String> page = model.contract(function).page().map(Page::path);
      misses.addUnless(
          page.isEmpty() || pages.containsKey(page.get()) || namesItsPage(function),
          function.name(),
          "leads to " + page.orElse("") + ", which the table does not know");
    }
    misses.assertNone();
  }

  /** A function that leads to the page of another one is left out. */
  private void eachWithItsPage(BiConsumer<Symbol.Function, Row> check) {
    for (Symbol.Function function : functions) {
      model
          .contract(function)
          .page()
          .map(Page::path)
          .filter(pages::containsKey)
          .map(pages::get)
          .filter(row -> row.get("name").equals(function.name()))
          .ifPresent(row -> check.accept(function, row));
    }
  }

  private static List<String> parameters(Symbol.Function function) {
    return function.parameters().stream().map(Symbol.Variable::name).toList();
  }

  /** The page of a function with a variable number of arguments lists them as one more. */
  private static List<String> documented(Row row) {
    return row.has("parameters")
        ? Arrays.stream(row.get("parameters").split(","))
            .filter(name -> !name.equals(VARIADIC))
            .toList()
        : List.of();
  }

  private static IrqlRange levels(Row row) {
    return row.has("irql_max")
        ? Levels.range(row.get("irql_min"), row.get("irql_max"))
        : IrqlRange.ANY;
  }

  /** Many pages name one level and mean the highest: a model that states no lowest one agrees. */
  private static boolean agree(IrqlRange declared, IrqlRange documented) {
    return declared.high().equals(documented.high())
        && (declared.low().equals(documented.low()) || declared.low().equals(Irql.PASSIVE));
  }

  private static boolean limitsInSomeCases(Clause clause) {
    return clause.condition().isPresent()
        && (clause.effect() instanceof Effect.IrqlAtMost
            || clause.effect() instanceof Effect.IrqlAtLeast);
  }

  private static boolean namesItsPage(Symbol.Function function) {
    return function.annotations().stream()
        .map(Annotation::name)
        .anyMatch(name -> name.equals("__ddi_page"));
  }
}
