package dev.ddilint.parser.ast;

import dev.ddilint.parser.source.Span;
import java.util.List;

/**
 * A SAL word, an old-style marker ({@code IN}), a {@code __declspec} or a {@code __ddi_*} word.
 *
 * <p>An unknown macro that stands where such a word could ({@code MY_API int f(void);}) is one,
 * too. {@code __declspec(align(8))} is the annotation {@code __declspec} with the argument {@code
 * align(8)}.
 */
public record Annotation(Span span, String name, List<Argument> arguments) implements Node {
  public Annotation {
    arguments = List.copyOf(arguments);
  }

  /** Whether it is MSVC's own word for attributes. */
  public boolean isDeclspec() {
    return name.equals("__declspec");
  }

  /** An argument: an expression, or annotations ({@code _When_(c, _Post_ _Notnull_)}). */
  public sealed interface Argument {
    /** A C expression over parameters and {@code return}, which is the name {@code return} here. */
    record Value(Expression expression) implements Argument {}

    /** One or more annotations. */
    record Nested(List<Annotation> annotations) implements Argument {
      public Nested {
        annotations = List.copyOf(annotations);
      }
    }

    /** Tokens that are neither, kept as text for messages. */
    record Raw(String text) implements Argument {}
  }
}
