package dev.ddilint.rules.interproc;

import dev.ddilint.parser.DefinedFunction;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.Traversal;
import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions a driver defines, found by name from any of its units as a linker would. */
public final class FunctionIndex {
  private final Map<String, Node> external = new LinkedHashMap<>();
  private final Map<Key, Node> internal = new LinkedHashMap<>();
  private final List<Node> all = new ArrayList<>();
  private int shadowed;

  private record Key(String file, String name) {}

  /**
   * A function of the driver with the unit it is defined in; told apart by its number.
   *
   * @param expressions in its body, outer ones before inner ones, in source order: many rules look
   *     at them
   */
  public record Node(
      int number, DefinedFunction function, ParsedUnit unit, List<Expression> expressions) {
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
    Optional<Node> known = find(function, unit.file().name());
    if (known.isPresent()) {
      if (!known.get().function().symbol().span().equals(function.symbol().span())) {
        shadowed++;
      }
      return;
    }
    List<Expression> expressions = new ArrayList<>();
    Traversal.expressions(function.syntax().body(), expressions::add);
    Node node = new Node(all.size(), function, unit, Collections.unmodifiableList(expressions));
    all.add(node);
    if (function.symbol().isInternal()) {
      internal.put(new Key(unit.file().name(), function.name()), node);
    } else {
      external.put(function.name(), node);
    }
  }

  private Optional<Node> find(DefinedFunction function, String file) {
    return Optional.ofNullable(
        function.symbol().isInternal()
            ? internal.get(new Key(file, function.name()))
            : external.get(function.name()));
  }

  /** Definitions that another file's definition of the same name hides: they are not analysed. */
  public int shadowed() {
    return shadowed;
  }

  /** All functions, in the order of units and definitions. */
  public List<Node> all() {
    return all;
  }

  /** The function of a unit in whose body an expression stands. */
  public Optional<Node> around(Expression expression, ParsedUnit unit) {
    return all.stream()
        .filter(node -> node.unit().file().equals(unit.file()))
        .filter(node -> node.expressions().stream().anyMatch(each -> each == expression))
        .findFirst();
  }

  /** The definition that a symbol of a unit means. */
  public Optional<Node> find(Symbol.Function function, String file) {
    Node own = internal.get(new Key(file, function.name()));
    return own != null ? Optional.of(own) : Optional.ofNullable(external.get(function.name()));
  }
}
