package dev.ddilint.rules.contract;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything ddilint knows by a name, across all model headers and the fact table, without a driver
 * that includes anything. For questions of people; a run asks {@link Contracts}.
 */
public final class Catalogue {
  /** Beyond this many changed letters a name is another one. */
  private static final int MAX_DISTANCE = 3;

  private final BundledModel model = new BundledModel();
  private final FactTable facts = model.facts();
  private final Frontend frontend;

  /**
   * What is known by a name.
   *
   * @param headers the model headers that declare it, as a symbol, tag or macro; sorted
   * @param declaration what the first of them declares it as, if it is a function, variable,
   *     typedef or constant
   * @param facts its rows in the fact table, or those of what it stands for
   * @param standsFor the functions that it is a macro for
   */
  public record Entry(
      String name,
      List<String> headers,
      Optional<Declared> declaration,
      List<DdiFact> facts,
      List<String> standsFor) {}

  /**
   * A declaration.
   *
   * @param header the model header
   * @param semantics that header with all it imports, for types and constants
   */
  public record Declared(String header, Symbol symbol, UnitSemantics semantics) {}

  /**
   * A catalogue of the bundled model.
   *
   * @param options for which platform and target the headers are read
   */
  public Catalogue(FrontendOptions options) {
    this.frontend = new Frontend(options, model);
  }

  /** What is known by a name; empty if that is nothing. */
  public Optional<Entry> find(String name) {
    List<String> headers = headers(name);
    List<DdiFact> rows = facts.find(name);
    return headers.isEmpty() && rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(name, headers, declaration(name, headers), rows, facts.standsFor(name)));
  }

  private List<String> headers(String name) {
    return model.index().map(index -> index.headers(name)).orElse(List.of());
  }

  private Optional<Declared> declaration(String name, List<String> headers) {
    for (String header : headers) {
      Optional<UnitSemantics> semantics = frontend.modelHeader(header);
      Optional<Symbol> symbol = semantics.flatMap(unit -> unit.lookup(name));
      if (symbol.isPresent()) {
        return Optional.of(new Declared(header, symbol.get(), semantics.orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** Contracts of what {@link #find} found; ask after it, for pages are those of headers read. */
  public Contracts contracts() {
    return new Contracts(frontend.modelPragmas(), TeamContracts.NONE, facts, Set.of());
  }

  /** Names that are like this one, the most alike first. */
  public List<String> similar(String name, int atMost) {
    TreeSet<Likeness> alike = new TreeSet<>();
    for (String each : names()) {
      int distance = EditDistance.between(name, each, MAX_DISTANCE);
      if (distance <= MAX_DISTANCE && !each.equals(name)) {
        alike.add(new Likeness(distance, each));
      }
    }
    return alike.stream().limit(atMost).map(Likeness::name).toList();
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>(facts.names());
    model.index().ifPresent(index -> names.addAll(index.allNames()));
    return names;
  }

  /** How far a name is from the one that was asked for. */
  private record Likeness(int distance, String name) implements Comparable<Likeness> {
    @Override
    public int compareTo(Likeness other) {
      int order = Integer.compare(distance, other.distance);
      return order != 0 ? order : name.compareTo(other.name);
    }
  }
}
