package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The declared name and how its type is built from the specifiers' type.
 *
 * <p>The parts are listed as they are read outward from the name: in {@code int *(*table[4])(void)}
 * they are array of 4, pointer, function, pointer.
 *
 * @param span the name, or where it would stand
 * @param name empty in a type name, an unnamed parameter or an unnamed bit-field
 * @param annotations what stands behind the declarator or beside its pointers
 */
public record Declarator(Span span, String name, List<Part> parts, List<Annotation> annotations)
    implements Node {
  public Declarator {
    parts = List.copyOf(parts);
    annotations = List.copyOf(annotations);
  }

  public boolean isNamed() {
    return !name.isEmpty();
  }

  /** One step from the name outward. */
  public sealed interface Part {}

  /** Pointer to. */
  public record Pointer(Set<Specifier> qualifiers) implements Part {
    public Pointer {
      qualifiers = Set.copyOf(qualifiers);
    }
  }

  /** Array of. */
  public record Array(Optional<Expression> size) implements Part {}

  /**
   * Function of.
   *
   * @param parameters empty also for {@code ()}; {@code (void)} has none either
   * @param prototype false for {@code ()} and for old-style lists of names
   */
  public record Function(List<Parameter> parameters, boolean variadic, boolean prototype)
      implements Part {
    public Function {
      parameters = List.copyOf(parameters);
    }
  }

  /** A parameter; in an old-style list its specifiers have an implicit type. */
  public record Parameter(Span span, DeclarationSpecifiers specifiers, Declarator declarator)
      implements Node {}
}
