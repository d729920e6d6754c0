package dev.ddilint.rules.explain;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.Clause;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.explain.ModelCatalogue.Found;
import dev.ddilint.rules.facts.PageFact;
import dev.ddilint.rules.facts.PageFact.Kind;
import dev.ddilint.rules.facts.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains functions and callback types. */
final class FunctionExplainer {
  private static final String CONTRACT = "Contract";

  private final ModelCatalogue catalogue;
  private final PageFacts facts;
  private final Phrases phrases;
  private final FactWords factWords;

  FunctionExplainer(ModelCatalogue catalogue, PageFacts facts, Phrases phrases) {
    this.catalogue = catalogue;
    this.facts = facts;
    this.phrases = phrases;
    this.factWords = new FactWords(phrases);
  }

  Explanation function(Found found, Symbol.Function symbol) {
    FunctionContract contract = catalogue.contracts().of(symbol);
    Optional<PageFact> fact = facts.find(symbol.name());
    return new Explanation.Builder()
        .add("Prototype", DeclarationText.of(symbol.span()))
        .add(CONTRACT, contract(contract, fact, EffectWords.ofFunction(phrases)))
        .add("Roles", roles(contract, found))
        .add("Related", new RelatedCalls(allFunctions()).of(contract))
        .add("Header", header(found, fact))
        .build(symbol.name(), "function", page(contract, fact));
  }

  /** The contracts of all functions of the model. */
  List<FunctionContract> allFunctions() {
    List<Found> all = catalogue.functions();
    Contracts contracts = catalogue.contracts();
    return all.stream().map(each -> contracts.of((Symbol.Function) each.symbol())).toList();
  }

  Explanation callback(Found found, Symbol.Typedef symbol) {
    FunctionContract contract = catalogue.contracts().of(symbol);
    Optional<PageFact> fact = facts.find(symbol.name());
    return new Explanation.Builder()
        .add("Prototype", DeclarationText.of(symbol.span()))
        .add("Entry", contract(contract, fact, EffectWords.ofCallback(phrases)))
        .add("Taken by", takers(symbol.name()))
        .add("Header", header(found, fact))
        .build(symbol.name(), "callback type", page(contract, fact));
  }

  /** What only the documentation knows. */
  Explanation documented(PageFact fact) {
    boolean callback = fact.kind() == Kind.CALLBACK;
    return new Explanation.Builder()
        .add(callback ? "Entry" : CONTRACT, documentedLines(fact))
        .add("Header", List.of(fact.header()))
        .build(
            fact.name(),
            callback ? "callback type" : fact.kind().name().toLowerCase(Locale.ROOT),
            Optional.of(fact.page().url()));
  }

  private static List<String> documentedLines(PageFact fact) {
    List<String> lines = new ArrayList<>();
    irqlLine(fact).ifPresent(lines::add);
    sinceLine(fact).ifPresent(lines::add);
    lines.add("the model has no prototype of it: this is what the head of its page says");
    return lines;
  }

  private static Optional<String> irqlLine(PageFact fact) {
    String verb = fact.kind() == Kind.CALLBACK ? "entered " : "call it ";
    String note = fact.conditional() ? " (the page makes it depend on more)" : "";
    return fact.irql().map(range -> verb + Phrases.levels(range) + note);
  }

  private static Optional<String> sinceLine(PageFact fact) {
    return Optional.of(fact.since())
        .filter(since -> !since.isEmpty())
        .map(since -> "available since " + since);
  }

  private List<String> contract(
      FunctionContract contract, Optional<PageFact> fact, EffectWords words) {
    List<String> lines = new ArrayList<>();
    if (contract.clauses().stream().anyMatch(FunctionExplainer::limitsIrql)) {
      limit(contract, words).ifPresent(lines::add);
    } else {
      fact.flatMap(FunctionExplainer::irqlLine).ifPresent(lines::add);
    }
    contract.clauses().stream()
        .filter(clause -> clause.condition().isPresent() || !limitsIrql(clause))
        .forEach(clause -> lines.add(words.of(clause)));
    lines.addAll(factWords.of(contract.facts()));
    if (contract.neverReturns()) {
      lines.add("never returns");
    }
    if (contract.availableSince().isEmpty()) {
      fact.flatMap(FunctionExplainer::sinceLine).ifPresent(lines::add);
    }
    return lines.stream().distinct().toList();
  }

  /** The levels that always hold, in one line. */
  private static Optional<String> limit(FunctionContract contract, EffectWords words) {
    return contract.clauses().stream()
            .anyMatch(clause -> clause.condition().isEmpty() && limitsIrql(clause))
        ? Optional.of(words.levels(Contracts.entry(contract)))
        : Optional.empty();
  }

  private static boolean limitsIrql(Clause clause) {
    return clause.effect() instanceof Effect.IrqlAtMost
        || clause.effect() instanceof Effect.IrqlAtLeast;
  }

  /** What functions passed to a function become by the type of the parameter. */
  private List<String> roles(FunctionContract contract, Found found) {
    Contracts contracts = catalogue.contracts();
    return contract.parameters().stream()
        .flatMap(
            parameter ->
                contracts.role(parameter.type(), found.header()).stream()
                    .map(
                        role ->
                            "a function passed as %s becomes %s, entered %s"
                                .formatted(
                                    parameter.name(), role.name(), Phrases.levels(role.entry()))))
        .toList();
  }

  private List<String> takers(String callback) {
    List<String> names =
        catalogue.functions().stream()
            .map(found -> (Symbol.Function) found.symbol())
            .filter(function -> function.parameters().stream().anyMatch(each -> is(each, callback)))
            .map(Symbol.Function::name)
            .toList();
    return names.isEmpty() ? List.of() : List.of(RelatedCalls.list(names));
  }

  private static boolean is(Symbol.Variable parameter, String callback) {
    CType target = parameter.type().pointee();
    return target instanceof CType.Function function && function.name().equals(callback);
  }

  private static List<String> header(Found found, Optional<PageFact> fact) {
    String model = found.file().name();
    return List.of(fact.map(PageFact::header).orElse(model.substring(model.indexOf('/') + 1)));
  }

  private static Optional<String> page(FunctionContract contract, Optional<PageFact> fact) {
    return Stream.concat(contract.page().stream(), fact.map(PageFact::page).stream())
        .map(Page::url)
        .findFirst();
  }
}
