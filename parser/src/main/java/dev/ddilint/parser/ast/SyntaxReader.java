package dev.ddilint.parser.ast;

import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.DeclarationSpecifiers.Specifier;
import dev.ddilint.parser.index.EntryReader;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads annotations and expressions that {@link SyntaxWriter} wrote. */
public final class SyntaxReader {
  static final int VALUE = 0;
  static final int NESTED = 1;
  static final int RAW = 2;

  static final int BUILTIN = 0;
  static final int NAMED = 1;
  static final int RECORD = 2;
  static final int ENUMERATION = 3;

  static final int POINTER = 0;
  static final int ARRAY = 1;
  static final int FUNCTION = 2;

  private final EntryReader in;
  private final ExpressionReader expressions;

  public SyntaxReader(EntryReader in) {
    this.in = in;
    this.expressions = new ExpressionReader(in, this);
  }

  public List<Annotation> annotations() {
    int size = in.count();
    List<Annotation> annotations = size == 0 ? List.of() : new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      annotations.add(new Annotation(in.span(), in.text(), arguments()));
    }
    return annotations;
  }

  private List<Argument> arguments() {
    int size = in.count();
    List<Argument> arguments = size == 0 ? List.of() : new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      arguments.add(argument());
    }
    return arguments;
  }

  private Argument argument() {
    return switch (in.count()) {
      case VALUE -> new Argument.Value(expressions.read());
      case NESTED -> new Argument.Nested(annotations());
      default -> new Argument.Raw(in.text());
    };
  }

  public Expression expression() {
    return expressions.read();
  }

  Identifier identifier() {
    return new Identifier(in.span(), in.text());
  }

  TypeName type() {
    return new TypeName(in.span(), specifiers(), declarator(), Node.NO_NUMBER);
  }

  List<Designator> designators() {
    int size = in.count();
    List<Designator> designators = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      designators.add(designator());
    }
    return designators;
  }

  private Designator designator() {
    return in.flag()
        ? new Designator.Field(identifier())
        : new Designator.Index(expressions.read(), expressions.optional());
  }

  private DeclarationSpecifiers specifiers() {
    return new DeclarationSpecifiers(in.span(), words(), specifier(), annotations());
  }

  private Set<Specifier> words() {
    EnumSet<Specifier> words = EnumSet.noneOf(Specifier.class);
    for (int left = in.count(); left > 0; left--) {
      words.add(in.constant(Specifier.class));
    }
    return words;
  }

  private TypeSpecifier specifier() {
    int form = in.count();
    Span span = in.span();
    return switch (form) {
      case BUILTIN -> new TypeSpecifier.Builtin(span, in.texts());
      case NAMED -> new TypeSpecifier.Named(span, in.text());
      case RECORD ->
          new TypeSpecifier.StructOrUnion(
              span,
              in.flag(),
              Optional.of(identifier()),
              Optional.empty(),
              annotations(),
              OptionalInt.empty());
      default -> new TypeSpecifier.Enumeration(span, Optional.of(identifier()), Optional.empty());
    };
  }

  private Declarator declarator() {
    return new Declarator(in.span(), in.text(), parts(), annotations());
  }

  private List<Declarator.Part> parts() {
    int size = in.count();
    List<Declarator.Part> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(part());
    }
    return parts;
  }

  private Declarator.Part part() {
    return switch (in.count()) {
      case POINTER -> new Declarator.Pointer(words());
      case ARRAY -> new Declarator.Array(expressions.optional());
      default -> new Declarator.Function(parameters(), in.flag(), in.flag());
    };
  }

  private List<Declarator.Parameter> parameters() {
    int size = in.count();
    List<Declarator.Parameter> parameters = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parameters.add(new Declarator.Parameter(in.span(), specifiers(), declarator()));
    }
    return parameters;
  }
}
