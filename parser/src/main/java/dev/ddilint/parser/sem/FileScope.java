package dev.ddilint.parser.sem;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names that a unit declares at file scope; behind them those of the model headers it imports.
 *
 * <p>Once its unit is resolved, other units read it from other threads.
 */
public final class FileScope {
  /** About as many names of model headers does a unit use. */
  private static final int IMPORTED_NAMES = 256;

  private final ModelNames model;
  private final Optional<FileScope> before;
  private final IdentityHashMap<FileScope, Integer> imports;
  private final Map<String, Optional<Symbol>> names = new LinkedHashMap<>();
  private final Map<String, CType> tags = new HashMap<>();
  private final ConcurrentHashMap<String, Optional<Symbol>> imported =
      new ConcurrentHashMap<>(IMPORTED_NAMES);
  private boolean closed;

  /**
   * An empty scope.
   *
   * @param imports also what these import themselves
   */
  FileScope(ModelNames model, List<FileScope> imports) {
    this(model, imports, Optional.empty());
  }

  /**
   * The scope of a unit.
   *
   * @param before what the header declares that the unit begins with; it stays as it is, since
   *     other units see it
   */
  FileScope(ModelNames model, List<FileScope> imports, Optional<FileScope> before) {
    this.model = model;
    this.before = before;
    this.imports = new IdentityHashMap<>(imports.size());
    for (FileScope each : imports) {
      this.imports.put(each, this.imports.size());
    }
  }

  /** The place of a scope among the imports; the largest number if it is none of them. */
  int position(FileScope scope) {
    Integer position = imports.get(scope);
    return position == null ? Integer.MAX_VALUE : position;
  }

  /** What the unit itself declares. */
  Optional<Symbol> own(String name) {
    Optional<Symbol> symbol = names.getOrDefault(name, Optional.empty());
    return symbol.isEmpty() && before.isPresent() ? before.get().own(name) : symbol;
  }

  /** What only the header declares that the unit begins with. */
  Optional<Symbol> shared(String name) {
    return before.isEmpty() || names.containsKey(name) ? Optional.empty() : before.get().own(name);
  }

  /**
   * What the unit itself declares, to add to it: a copy, where the declarations so far are shared
   * with other units.
   */
  Optional<Symbol> ownToChange(String name) {
    Optional<Symbol> shared = shared(name);
    if (shared.isPresent()) {
      declare(shared.get().copy());
    }
    return own(name);
  }

  Optional<Symbol> lookup(String name) {
    Optional<Symbol> own = own(name);
    return own.isPresent() ? own : imported(name);
  }

  /** What an import declares, whether the unit hides it or not. */
  Optional<Symbol> imported(String name) {
    Optional<Symbol> known = imported.get(name);
    if (known == null) {
      // two threads that look it up at once find the same symbol
      known = model.symbols().find(name, this, any -> true);
      imported.put(name, known);
    }
    return known;
  }

  void declare(Symbol symbol) {
    names.put(symbol.name(), Optional.of(symbol));
  }

  /** All names that the unit itself declares, in order. */
  List<Symbol> symbols() {
    return List.copyOf(allNames().values());
  }

  private Map<String, Symbol> allNames() {
    Map<String, Symbol> all = new LinkedHashMap<>();
    before.ifPresent(header -> all.putAll(header.allNames()));
    names.forEach((name, symbol) -> all.put(name, symbol.orElseThrow()));
    return all;
  }

  /** All tags that the unit itself declares. */
  Map<String, CType> tags() {
    Map<String, CType> all = new HashMap<>();
    before.ifPresent(header -> all.putAll(header.tags()));
    all.putAll(tags);
    return all;
  }

  /** The structures and unions that the unit itself declares: by tag, then those without one. */
  List<RecordType> records() {
    Set<RecordType> records = new LinkedHashSet<>();
    new TreeMap<>(tags()).values().forEach(type -> addOwn(type, records));
    symbols().forEach(symbol -> addOwn(symbol.type(), records));
    return List.copyOf(records);
  }

  private void addOwn(CType type, Set<RecordType> records) {
    if (type instanceof CType.StructOrUnion found && declares(found.type())) {
      records.add(completed(found.type()));
    }
  }

  /** Whether the unit itself declares a structure or union. */
  private boolean declares(RecordType type) {
    return type.isOf(this) || (before.isPresent() && type.isOf(before.get()));
  }

  Optional<CType> ownTag(String tag) {
    CType type = tags.get(tag);
    return type == null && before.isPresent()
        ? before.get().ownTag(tag)
        : Optional.ofNullable(type);
  }

  /** The type of this tag: an own one, but rather an imported one that is complete. */
  Optional<CType> tag(String tag) {
    Optional<CType> own = ownTag(tag);
    if (own.filter(FileScope::isComplete).isPresent()) {
      return own;
    }
    Optional<CType> complete = model.tags().find(tag, this, FileScope::isComplete);
    if (complete.isPresent()) {
      return complete;
    }
    return own.isPresent() ? own : model.tags().find(tag, this, any -> true);
  }

  void declareTag(String tag, CType type) {
    if (!closed) {
      tags.put(tag, type);
    }
  }

  /** The unit is resolved: type names that are asked about later declare nothing. */
  void close() {
    closed = true;
  }

  boolean isClosed() {
    return closed;
  }

  /** Lets units that import this scope find what it declares. */
  void share() {
    names.forEach((name, symbol) -> model.symbols().add(name, this, symbol.orElseThrow()));
    tags.forEach((tag, type) -> model.tags().add(tag, this, type));
  }

  /**
   * The same type with its members, where another header declares them: a header that names a
   * structure only is shared by units that do and units that do not import the one that has it. A
   * unit that defines a structure of the model itself means its own.
   */
  RecordType completed(RecordType type) {
    boolean own = declares(type);
    if (type.tag().isEmpty() || (own && type.fields().isPresent())) {
      return type;
    }
    Optional<RecordType> better = complete(ownTag(type.tag()));
    if (better.isEmpty() && type.fields().isEmpty()) {
      better = complete(tag(type.tag()));
    }
    return better.orElse(type);
  }

  private static Optional<RecordType> complete(Optional<CType> type) {
    return type.isPresent()
            && type.get() instanceof CType.StructOrUnion found
            && found.type().fields().isPresent()
        ? Optional.of(found.type())
        : Optional.empty();
  }

  private static boolean isComplete(CType type) {
    return !(type instanceof CType.StructOrUnion record) || record.type().fields().isPresent();
  }
}
