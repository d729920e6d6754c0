package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.SourceFile.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contracts that a team's own headers state, by name; they hold in place of those of the model
 * and of the driver's declarations. Of two headers the later one wins.
 *
 * <p>A declaration without any annotation states nothing: a header may have to declare what it
 * speaks of.
 */
public final class TeamContracts {
  /** No headers. */
  public static final TeamContracts NONE = new TeamContracts();

  private final Map<String, Symbol> symbols = new HashMap<>();
  private final Map<String, RecordType> types = new HashMap<>();

  private TeamContracts() {}

  /** What the headers declare, in order. */
  public static TeamContracts of(List<UnitSemantics> headers) {
    TeamContracts contracts = new TeamContracts();
    headers.forEach(contracts::add);
    return contracts;
  }

  private void add(UnitSemantics header) {
    header.fileScope().stream().filter(TeamContracts::says).forEach(this::add);
    header.typedefs().stream().filter(TeamContracts::says).forEach(this::add);
    for (RecordType type : header.records()) {
      if (says(type)) {
        types.put(type.key(), type);
        types.put(type.displayName(), type);
      }
    }
  }

  private void add(Symbol symbol) {
    symbols.put(symbol.name(), symbol);
  }

  private static boolean says(Symbol symbol) {
    boolean itself = !own(symbol.annotations()).isEmpty();
    return itself
        || parameters(symbol).stream().anyMatch(each -> !own(each.annotations()).isEmpty());
  }

  private static boolean says(RecordType type) {
    boolean itself = !own(type.annotations()).isEmpty();
    return itself
        || type.fields().orElse(List.of()).stream()
            .anyMatch(field -> !own(field.annotations()).isEmpty());
  }

  private static List<Symbol.Variable> parameters(Symbol symbol) {
    if (symbol instanceof Symbol.Function function) {
      return function.parameters();
    }
    return symbol instanceof Symbol.Typedef typedef ? typedef.parameters() : List.of();
  }

  /** Without what the symbol has from the model or from a system header. */
  static List<Annotation> own(List<Annotation> words) {
    return words.stream().filter(word -> word.span().file().origin() == Origin.PROJECT).toList();
  }

  /** A function of this name; one that only a single file of the driver sees is another. */
  Optional<Symbol.Function> find(Symbol.Function function) {
    return !function.isInternal() && symbols.get(function.name()) instanceof Symbol.Function stated
        ? Optional.of(stated)
        : Optional.empty();
  }

  /** A type of functions of this name. */
  Optional<Symbol.Typedef> find(Symbol.Typedef typedef) {
    return symbols.get(typedef.name()) instanceof Symbol.Typedef stated
        ? Optional.of(stated)
        : Optional.empty();
  }

  /** A structure of this tag or typedef name. */
  Optional<RecordType> find(RecordType type) {
    if (types.isEmpty()) {
      return Optional.empty(); // the usual case: the key of a type without a name costs much
    }
    return Optional.ofNullable(types.get(type.key()))
        .or(() -> Optional.ofNullable(types.get(type.displayName())));
  }
}
