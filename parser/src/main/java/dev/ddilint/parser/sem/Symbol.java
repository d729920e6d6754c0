package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.source.Span;
import java.util.List;

/** What a name in a scope stands for. Two symbols are the same only if they are the same object. */
public sealed interface Symbol {
  String name();

  /** Where it is declared first. */
  Span span();

  /** Everything its declarations carry, in order. */
  List<Annotation> annotations();

  CType type();

  /** How long a variable lives and who sees it. */
  enum Storage {
    /** External linkage: the same variable in every unit of the driver. */
    EXTERNAL,
    /** Internal linkage: one a unit. */
    INTERNAL,
    /** A static variable of a function. */
    STATIC_LOCAL,
    LOCAL,
    PARAMETER
  }

  /** A variable. */
  final class Variable extends Entity implements Symbol {
    private final Storage storage;

    Variable(String name, Span span, CType type, Storage storage) {
      super(name, span, type);
      this.storage = storage;
    }

    public Storage storage() {
      return storage;
    }

    /** Whether it outlives the call of the function that names it. */
    public boolean isStatic() {
      return storage == Storage.EXTERNAL
          || storage == Storage.INTERNAL
          || storage == Storage.STATIC_LOCAL;
    }
  }

  /** A function; its parameters are those of the declaration that names most of them. */
  final class Function extends Entity implements Symbol {
    private final boolean internal;
    private List<Variable> parameters = List.of();

    Function(String name, Span span, CType type, boolean internal) {
      super(name, span, type);
      this.internal = internal;
    }

    /** Whether it is {@code static}: another unit's function of this name is another function. */
    public boolean isInternal() {
      return internal;
    }

    /** Parameters with their names, types and annotations. */
    public List<Variable> parameters() {
      return parameters;
    }

    void parameters(List<Variable> declared) {
      parameters = List.copyOf(declared);
    }
  }

  /** A typedef name. */
  final class Typedef extends Entity implements Symbol {
    private List<Variable> parameters = List.of();

    Typedef(String name, Span span, CType type) {
      super(name, span, type);
    }

    /** For a function type: its parameters with their names and annotations. */
    public List<Variable> parameters() {
      return parameters;
    }

    void parameters(List<Variable> declared) {
      parameters = List.copyOf(declared);
    }
  }

  /** A constant of an enumeration. */
  final class Constant extends Entity implements Symbol {
    private final long value;

    Constant(String name, Span span, CType type, long value) {
      super(name, span, type);
      this.value = value;
    }

    public long value() {
      return value;
    }
  }
}
