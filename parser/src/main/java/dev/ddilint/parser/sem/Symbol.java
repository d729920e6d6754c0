package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a name in a scope stands for. Two symbols are the same only if they are the same object. */
public sealed interface Symbol {
  String name();

  /** Where it is declared first. */
  Span span();

  /** Everything its declarations carry, in order. */
  List<Annotation> annotations();

  CType type();

  /** A symbol of which the same is known, for a unit that adds to it. */
  Symbol copy();

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

    @Override
    public Variable copy() {
      Variable copy = new Variable(name(), span(), type(), storage);
      copy.annotate(annotations());
      return copy;
    }

    static List<Variable> copies(List<Variable> variables) {
      List<Variable> copies = new ArrayList<>(variables.size());
      for (Variable each : variables) {
        copies.add(each.copy());
      }
      return copies;
    }

    /** Whether it outlives the call of the function that names it. */
    public boolean isStatic() {
      return storage == Storage.EXTERNAL
          || storage == Storage.INTERNAL
          || storage == Storage.STATIC_LOCAL;
    }
  }

  /**
   * A function. Its parameters are those of its definition if the unit has it, else of the
   * declaration that names most of them; they carry the annotations of all declarations, which
   * speak of them by these names.
   */
  final class Function extends Entity implements Symbol {
    private final boolean internal;
    private boolean defined;
    private boolean neverReturns;
    private List<Variable> parameters = List.of();

    Function(String name, Span span, CType.Function type, boolean internal) {
      super(name, span, type);
      this.internal = internal;
    }

    @Override
    public Function copy() {
      Function copy = new Function(name(), span(), (CType.Function) type(), internal);
      copy.annotate(annotations());
      copy.restore(defined, neverReturns, Variable.copies(parameters));
      return copy;
    }

    /** Whether it is {@code static}: another unit's function of this name is another function. */
    public boolean isInternal() {
      return internal;
    }

    /** Whether a declaration says that control does not come back from it. */
    public boolean neverReturns() {
      return neverReturns;
    }

    /** Parameters with their names, types and annotations. */
    public List<Variable> parameters() {
      return parameters;
    }

    void declareNoReturn() {
      neverReturns = true;
    }

    /** Puts back what all declarations together made of it. */
    void restore(boolean isDefined, boolean ends, List<Variable> variables) {
      defined = isDefined;
      neverReturns = ends;
      parameters = List.copyOf(variables);
    }

    /** Whether a declaration is its definition. */
    boolean isDefined() {
      return defined;
    }

    /** Adds a declaration after those that are known. */
    void merge(CType.Function declared, List<Variable> variables, boolean definition) {
      CType.Function known = (CType.Function) type();
      boolean keep = !definition && (defined || known.says(declared));
      refine(
          (keep ? known : declared).named(known.name().isEmpty() ? declared.name() : known.name()));
      if (definition || (!defined && named(variables) > named(parameters))) {
        ParameterNames names = ParameterNames.of(parameters, variables);
        rename(names);
        annotateEach(variables, parameters, names, true);
        parameters = List.copyOf(variables);
      } else {
        annotateEach(parameters, variables, ParameterNames.of(variables, parameters), false);
      }
      defined |= definition;
    }

    /** Adds what a declaration carries that gives its parameters these names. */
    void annotate(List<Annotation> words, List<Variable> declared) {
      annotate(ParameterNames.of(declared, parameters).in(words));
    }

    private static int named(List<Variable> variables) {
      int named = 0;
      for (Variable each : variables) {
        named += each.name().isEmpty() ? 0 : 1;
      }
      return named;
    }

    private static void annotateEach(
        List<Variable> kept,
        List<Variable> others,
        ParameterNames names,
        boolean othersAreEarlier) {
      for (int i = 0; i < Math.min(kept.size(), others.size()); i++) {
        List<Annotation> words = names.in(others.get(i).annotations());
        if (othersAreEarlier) {
          kept.get(i).annotateBefore(words);
        } else {
          kept.get(i).annotate(words);
        }
      }
    }
  }

  /** A typedef name. */
  final class Typedef extends Entity implements Symbol {
    private List<Variable> parameters = List.of();

    Typedef(String name, Span span, CType type) {
      super(name, span, type);
    }

    @Override
    public Typedef copy() {
      Typedef copy = new Typedef(name(), span(), type());
      copy.annotate(annotations());
      copy.parameters(parameters);
      return copy;
    }

    /**
     * For a function type, or a pointer to one: its parameters with their names and annotations.
     */
    public List<Variable> parameters() {
      return parameters;
    }

    void parameters(List<Variable> declared) {
      parameters = List.copyOf(declared);
    }
  }

  /** A constant of an enumeration. */
  final class Constant extends Entity implements Symbol {
    private final CType.Enumeration enumeration;
    private final OptionalLong value;

    Constant(String name, Span span, CType.Enumeration enumeration, OptionalLong value) {
      super(name, span, Arithmetic.INT);
      this.enumeration = enumeration;
      this.value = value;
    }

    /** The enumeration that declares it; in expressions it is an {@code int}. */
    public CType.Enumeration enumeration() {
      return enumeration;
    }

    @Override
    public Constant copy() {
      return this;
    }

    /** Absent where it follows from something that is not known. */
    public OptionalLong value() {
      return value;
    }
  }
}
