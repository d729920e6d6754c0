package dev.ddilint.parser.sem;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.DeclarationSpecifiers;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.ast.Declarator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.TypeName;
import dev.ddilint.parser.ast.TypeSpecifier;
import dev.ddilint.parser.sem.Symbol.Storage;
import dev.ddilint.parser.sem.Symbol.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes types of specifiers and declarators, and declares the tags they define. */
final class TypeBuilder {
  /**
   * Pointers, arrays and functions around a type; C11 5.2.4.1 asks for 12. Operations on types
   * recurse this deep.
   */
  private static final int MAX_DERIVATIONS = 200;

  private final Scopes scopes;
  private final EarlyExpressions expressions;
  private final RecordBuilder records;
  private final EnumerationBuilder enumerations;

  /**
   * A declarator's type.
   *
   * @param parameters those of the function that is declared or pointed to
   */
  record Derived(CType type, List<Variable> parameters) {}

  TypeBuilder(Scopes scopes, EarlyExpressions expressions) {
    this.scopes = scopes;
    this.expressions = expressions;
    this.records = new RecordBuilder(scopes, this, expressions);
    this.enumerations = new EnumerationBuilder(scopes, expressions);
  }

  CType of(TypeName name) {
    return derive(of(name.specifiers()), name.declarator()).type();
  }

  /** The type that specifiers name; it is unknown if their typedef name is. */
  CType of(DeclarationSpecifiers specifiers) {
    CType type = named(specifiers);
    return type instanceof CType.Integral integral && specifiers.has(Specifier.TYPEDEF)
        ? integral.meaning(meaning(specifiers).orElse(integral.meaning()))
        : type;
  }

  private static Optional<CType.Meaning> meaning(DeclarationSpecifiers specifiers) {
    for (Annotation word : specifiers.annotations()) {
      if (word.name().equals("__ddi_status")) {
        return Optional.of(CType.Meaning.STATUS);
      }
      if (word.name().equals("__ddi_truth")) {
        return Optional.of(CType.Meaning.TRUTH);
      }
    }
    return Optional.empty();
  }

  private CType named(DeclarationSpecifiers specifiers) {
    TypeSpecifier type = specifiers.type();
    if (type instanceof TypeSpecifier.Named named) {
      Optional<Symbol.Typedef> typedef = typedef(specifiers);
      return typedef.isPresent() ? typedef.get().type() : new CType.Unknown(named.name());
    }
    if (type instanceof TypeSpecifier.Builtin builtin) {
      return Arithmetic.named(builtin.words());
    }
    if (type instanceof TypeSpecifier.StructOrUnion record) {
      return records.of(record, specifiers.annotations());
    }
    if (type instanceof TypeSpecifier.Enumeration enumeration) {
      return enumerations.of(enumeration);
    }
    if (type instanceof TypeSpecifier.TypeOf typeOf) {
      return expressions.type(typeOf.expression());
    }
    return type instanceof TypeSpecifier.TypeOfType typeOf ? of(typeOf.type()) : Arithmetic.INT;
  }

  /** The typedef that the specifiers name. */
  Optional<Symbol.Typedef> typedef(DeclarationSpecifiers specifiers) {
    return specifiers.type() instanceof TypeSpecifier.Named named
            && scopes.lookup(named.name()).orElse(null) instanceof Symbol.Typedef typedef
        ? Optional.of(typedef)
        : Optional.empty();
  }

  /** Gives a structure its typedef name, unless it belongs to another unit. */
  void name(CType type, String typedef) {
    if (type instanceof CType.StructOrUnion record && records.owns(record.type())) {
      record.type().name(typedef);
    }
  }

  /** The type of what a declarator declares, from the specifiers' type. */
  Derived derive(CType base, Declarator declarator) {
    List<Declarator.Part> parts = declarator.parts();
    if (parts.isEmpty()) {
      return new Derived(base, List.of());
    }
    if (depth(base) + parts.size() > MAX_DERIVATIONS) {
      return new Derived(new CType.Unknown(""), List.of());
    }
    Derived derived = new Derived(base, List.of());
    for (int i = parts.size() - 1; i >= 0; i--) {
      derived = derive(derived, parts.get(i));
    }
    return derived;
  }

  private Derived derive(Derived inner, Declarator.Part part) {
    if (part instanceof Declarator.Array array) {
      Optional<Long> length = array.size().flatMap(this::length);
      return new Derived(new CType.Array(inner.type(), length), inner.parameters());
    }
    if (part instanceof Declarator.Function function) {
      List<Variable> parameters = new ArrayList<>(function.parameters().size());
      List<CType> types = new ArrayList<>(function.parameters().size());
      for (Declarator.Parameter each : function.parameters()) {
        Variable parameter = parameter(each);
        parameters.add(parameter);
        types.add(parameter.type());
      }
      boolean open = function.variadic() || (!function.prototype() && parameters.isEmpty());
      return new Derived(new CType.Function(inner.type(), types, open, ""), parameters);
    }
    return new Derived(new CType.Pointer(inner.type()), inner.parameters());
  }

  private Optional<Long> length(Expression size) {
    OptionalLong value = expressions.constant(size);
    return value.isPresent() && value.getAsLong() >= 0
        ? Optional.of(value.getAsLong())
        : Optional.empty();
  }

  private Variable parameter(Declarator.Parameter node) {
    Declarator declarator = node.declarator();
    CType declared = derive(of(node.specifiers()), declarator).type();
    Variable variable =
        new Variable(
            declarator.name(),
            declarator.isNamed() ? declarator.span() : node.span(),
            decayed(declared),
            Storage.PARAMETER);
    variable.annotate(node.specifiers().annotations());
    variable.annotate(declarator.annotations());
    return variable;
  }

  /** What an array or a function becomes as a parameter or a value (C11 6.3.2.1). */
  static CType decayed(CType type) {
    if (type instanceof CType.Array array) {
      return new CType.Pointer(array.element());
    }
    return type instanceof CType.Function ? new CType.Pointer(type) : type;
  }

  private static int depth(CType type) {
    int depth = 0;
    CType at = type;
    while (at instanceof CType.Pointer
        || at instanceof CType.Array
        || at instanceof CType.Function) {
      at = at instanceof CType.Function function ? function.result() : at.pointee();
      depth++;
    }
    return depth;
  }
}
