package dev.ddilint.rules.explain;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.explain.ModelCatalogue.Found;
import dev.ddilint.rules.facts.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what is known of a name: a function, a type, a callback type, a rule, or what another tool
 * reports.
 */
public final class Explainer {
  private final ModelCatalogue catalogue;
  private final PageFacts facts;
  private final RuleExplainer rules;
  private final FunctionExplainer functions;
  private final TypeExplainer types;

  public Explainer(ModelCatalogue catalogue, PageFacts facts, List<Rule> rules) {
    Phrases phrases = new Phrases(Releases.load());
    this.catalogue = catalogue;
    this.facts = facts;
    this.rules = new RuleExplainer(rules);
    this.functions = new FunctionExplainer(catalogue, facts, phrases);
    this.types = new TypeExplainer(catalogue, phrases);
  }

  /** Everything of this name, whatever the case of its letters; nothing if it is not known. */
  public List<Explanation> explain(String name) {
    List<Explanation> found = new ArrayList<>(rules.explain(name).toList());
    Optional<Explanation> declared = declared(name);
    if (declared.isPresent()) {
      found.add(declared.get());
    } else {
      documentedName(name).flatMap(facts::find).map(functions::documented).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Explanation> declared(String name) {
    return catalogue.find(name).flatMap(this::explain).or(() -> tagged(name));
  }

  /** {@code _KTIMER} is {@code KTIMER}. */
  private Optional<Explanation> tagged(String name) {
    return name.startsWith("_")
        ? catalogue.find(name.substring(1)).flatMap(this::explain)
        : Optional.empty();
  }

  private Optional<Explanation> explain(Found found) {
    if (found.symbol() instanceof Symbol.Function function) {
      return Optional.of(functions.function(found, function));
    }
    if (found.symbol() instanceof Symbol.Typedef typedef) {
      Optional<RecordType> type = found.header().record(typedef.type().pointee());
      if (type.isPresent()) {
        String name = name(typedef, type.get());
        return type.map(record -> types.explain(name, record, functions.allFunctions()));
      }
      return typedef.type().pointee() instanceof CType.Function
          ? Optional.of(functions.callback(found, typedef))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** The typedef name; for a pointer to a structure, that of the structure. */
  private static String name(Symbol.Typedef typedef, RecordType type) {
    return typedef.type() instanceof CType.Pointer
        ? type.displayName().replaceFirst("^_", "")
        : typedef.name();
  }

  private Optional<String> documentedName(String name) {
    return facts.find(name).isPresent()
        ? Optional.of(name)
        : facts.names().stream().filter(name::equalsIgnoreCase).findFirst();
  }

  /** Names that are like one that is not known. */
  public List<String> suggestions(String name) {
    Stream<String> all =
        Stream.of(rules.names(), facts.names().stream(), catalogue.words().stream())
            .flatMap(each -> each);
    return Suggestions.of(name, all, this::isKnown);
  }

  private boolean isKnown(String name) {
    return facts.find(name).isPresent()
        || rules.names().anyMatch(name::equals)
        || catalogue
            .find(name)
            .filter(
                found ->
                    found.symbol() instanceof Symbol.Function
                        || found.symbol() instanceof Symbol.Typedef)
            .isPresent();
  }
}
