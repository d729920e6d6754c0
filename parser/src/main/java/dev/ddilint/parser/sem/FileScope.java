package dev.ddilint.parser.sem;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The names that a unit declares at file scope; behind them those of the model headers it imports.
 *
 * <p>Once its unit is resolved, other units read it from other threads.
 */
final class FileScope {
  private final List<FileScope> imports;
  private final Map<String, Symbol> names = new LinkedHashMap<>();
  private final Map<String, CType> tags = new HashMap<>();
  private final Map<String, Optional<Symbol>> imported = new ConcurrentHashMap<>();

  FileScope(List<FileScope> imports) {
    this.imports = List.copyOf(imports);
  }

  /** What the unit itself declares. */
  Optional<Symbol> own(String name) {
    return Optional.ofNullable(names.get(name));
  }

  Optional<Symbol> lookup(String name) {
    Optional<Symbol> own = own(name);
    return own.isPresent() ? own : imported.computeIfAbsent(name, this::imported);
  }

  /** What an import declares, whether the unit hides it or not. */
  Optional<Symbol> imported(String name) {
    return first(scope -> scope.own(name));
  }

  void declare(Symbol symbol) {
    names.put(symbol.name(), symbol);
  }

  /** All names that the unit itself declares, in order. */
  List<Symbol> symbols() {
    return List.copyOf(names.values());
  }

  Optional<CType> ownTag(String tag) {
    return Optional.ofNullable(tags.get(tag));
  }

  /** The type of this tag; of several declarations in imports one that is complete. */
  Optional<CType> tag(String tag) {
    Optional<CType> own = ownTag(tag);
    if (own.filter(FileScope::isComplete).isPresent()) {
      return own;
    }
    Optional<CType> complete = first(scope -> scope.ownTag(tag).filter(FileScope::isComplete));
    if (complete.isPresent()) {
      return complete;
    }
    return own.isPresent() ? own : first(scope -> scope.ownTag(tag));
  }

  void declareTag(String tag, CType type) {
    tags.put(tag, type);
  }

  /**
   * The same type with its members, where another header declares them: a header that names a
   * structure only is shared by units that do and units that do not import the one that has it.
   */
  RecordType completed(RecordType type) {
    if (type.fields().isPresent() || type.tag().isEmpty()) {
      return type;
    }
    return tag(type.tag()).orElse(new CType.NoValue()) instanceof CType.StructOrUnion found
            && found.type().fields().isPresent()
        ? found.type()
        : type;
  }

  private <T> Optional<T> first(Function<FileScope, Optional<T>> search) {
    for (FileScope scope : imports) {
      Optional<T> found = search.apply(scope);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isComplete(CType type) {
    return !(type instanceof CType.StructOrUnion record) || record.type().fields().isPresent();
  }
}
