package dev.ddilint.rules.interproc;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration.FunctionDefinition;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions a driver defines, found by name from any of its units as a linker would. */
public final class FunctionIndex {
  private final Map<String, Namesakes> byName = new HashMap<>();
  private final IdentityHashMap<FunctionDefinition, Node> byDefinition = new IdentityHashMap<>();
  private final List<Node> all = new ArrayList<>();
  private int shadowed;

  /**
   * A function of the driver with the unit it is defined in; told apart by its number.
   *
   * @param code what its body is made of
   */
  public record Node(int number, DefinedFunction function, ParsedUnit unit, Code code) {
    /**
     * All expressions in its body, outer ones before inner ones, in source order. Collected anew
     * each time: nearly all ask its {@link #code} for some kinds only.
     */
    public List<Expression> expressions() {
      List<Expression> all = new ArrayList<>();
      Traversal.expressions(function.syntax().body(), all::add);
      return all;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Node node && node.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }

    @Override
    public String toString() {
      return function.name();
    }
  }

  /** The functions of one name; looked up for every call, so that what is found is kept as such. */
  private static final class Namesakes {
    private Optional<Node> external = Optional.empty();

    /** By file. */
    private final Map<String, Optional<Node>> internal = new HashMap<>();

    /** The one that a definition in a file repeats. */
    Optional<Node> like(Symbol.Function function, String file) {
      return function.isInternal() ? internal.getOrDefault(file, Optional.empty()) : external;
    }

    /** The one that the name means in a file. */
    Optional<Node> seenFrom(String file) {
      return internal.getOrDefault(file, external);
    }

    void add(Symbol.Function function, String file, Node node) {
      if (function.isInternal()) {
        internal.put(file, Optional.of(node));
      } else {
        external = Optional.of(node);
      }
    }
  }

  /**
   * Of an external function that several units define (through a header) the first definition
   * counts.
   */
  public FunctionIndex(List<ParsedUnit> units) {
    for (ParsedUnit unit : units) {
      for (DefinedFunction function : unit.functions()) {
        add(unit, function);
      }
    }
  }

  private void add(ParsedUnit unit, DefinedFunction function) {
    String file = unit.file().name();
    Namesakes namesakes = byName.computeIfAbsent(function.name(), unused -> new Namesakes());
    Optional<Node> known = namesakes.like(function.symbol(), file);
    if (known.isPresent()) {
      if (!known.get().function().symbol().span().equals(function.symbol().span())) {
        shadowed++;
      }
      return;
    }
    namesakes.add(function.symbol(), file, node(unit, function));
  }

  /** Units that share a header share the functions in it, also those that each has a copy of. */
  private Node node(ParsedUnit unit, DefinedFunction function) {
    Node shared = byDefinition.get(function.syntax());
    if (shared != null) {
      return shared;
    }
    Code code = Code.of(function.syntax().body(), unit.semantics());
    Node node = new Node(all.size(), function, unit, code);
    all.add(node);
    byDefinition.put(function.syntax(), node);
    return node;
  }

  /** Definitions that another file's definition of the same name hides: they are not analysed. */
  public int shadowed() {
    return shadowed;
  }

  /** All functions, in the order of units and definitions. */
  public List<Node> all() {
    return all;
  }

  /** A definition, unless it is hidden or was not understood. */
  public Optional<Node> find(FunctionDefinition definition) {
    return Optional.ofNullable(byDefinition.get(definition));
  }

  /** The definition that a symbol of a unit means. */
  public Optional<Node> find(Symbol.Function function, String file) {
    Namesakes namesakes = byName.get(function.name());
    return namesakes == null ? Optional.empty() : namesakes.seenFrom(file);
  }
}
