package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The type that declaration specifiers name. */
public sealed interface TypeSpecifier extends Node {

  /** A built-in type; its words in source order, {@code unsigned long} for instance. */
  record Builtin(Span span, List<String> words) implements TypeSpecifier {
    public Builtin {
      words = List.copyOf(words);
    }
  }

  /** A typedef name, known or inferred. */
  record Named(Span span, String name) implements TypeSpecifier {}

  /**
   * A structure or union; without members it is a reference to the tag.
   *
   * @param packing the {@code #pragma pack} it stands under, in bytes, if it does
   */
  record StructOrUnion(
      Span span,
      boolean union,
      Optional<Identifier> tag,
      Optional<List<Declaration>> members,
      List<Annotation> annotations,
      OptionalInt packing)
      implements TypeSpecifier {
    public StructOrUnion {
      members = members.map(List::copyOf);
      annotations = List.copyOf(annotations);
    }
  }

  /** An enumeration; without enumerators it is a reference to the tag. */
  record Enumeration(Span span, Optional<Identifier> tag, Optional<List<Enumerator>> enumerators)
      implements TypeSpecifier {
    public Enumeration {
      enumerators = enumerators.map(List::copyOf);
    }
  }

  /** {@code typeof(expression)}. */
  record TypeOf(Span span, Expression expression) implements TypeSpecifier {}

  /** {@code typeof(type)}. */
  record TypeOfType(Span span, TypeName type) implements TypeSpecifier {}

  /** No type was written: C90's implicit {@code int}. */
  record Implicit(Span span) implements TypeSpecifier {}

  /** A constant of an enumeration. */
  record Enumerator(Identifier name, Optional<Expression> value) {}
}
