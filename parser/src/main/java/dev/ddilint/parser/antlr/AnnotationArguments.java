package dev.ddilint.parser.antlr;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Annotation.Argument;
import dev.ddilint.parser.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.antlr.v4.runtime.RecognitionException;

/** Reads annotations and their arguments from a stretch of a unit's tokens. */
final class AnnotationArguments {
  /** {@code _When_} and {@code _At_} nest some levels deep in real headers, never this deep. */
  private static final int MAX_DEPTH = 30;

  private final UnitContext context;
  private final RawTokens raw;
  private int depth;

  AnnotationArguments(UnitContext context) {
    this.context = context;
    raw = context.raw();
  }

  /** Adds the annotations of a stretch; other tokens in it are passed over. */
  void annotations(int start, int end, List<Annotation> words) {
    int index = start;
    while (index < end) {
      int next = Math.min(raw.afterCall(index), end);
      if (annotates(raw.type(index))) {
        words.add(annotation(index, next));
      } else if (raw.type(index) != CParser.BASED) {
        next = index + 1;
      }
      index = next;
    }
  }

  /** Names that are no known annotation were set aside as unknown macros: they annotate, too. */
  private static boolean annotates(int type) {
    return isWord(type) || type == CParser.DECLSPEC || type == CParser.IDENTIFIER;
  }

  private static boolean isWord(int type) {
    return type == CParser.ANNOTATION || type == CParser.SAL_LIKE;
  }

  private Annotation annotation(int word, int end) {
    List<Argument> arguments =
        end > word + 1 && raw.type(end - 1) == CParser.RPAREN
            ? arguments(word + 2, end - 1)
            : List.of();
    return new Annotation(raw.unit().span(word), raw.text(word), arguments);
  }

  private List<Argument> arguments(int start, int end) {
    List<Argument> arguments = new ArrayList<>();
    int first = start;
    for (int i = start; i < end; ) {
      int next = Brackets.opens(raw.type(i)) ? Math.min(raw.afterGroup(i), end) : i + 1;
      if (raw.type(i) == CParser.COMMA) {
        arguments.add(argument(first, i));
        first = next;
      }
      i = next;
    }
    if (first < end) {
      arguments.add(argument(first, end));
    }
    return arguments;
  }

  private Argument argument(int start, int end) {
    if (depth == MAX_DEPTH) {
      return raw(start, end);
    }
    depth++;
    try {
      return isNested(start, end) ? nested(start, end) : value(start, end);
    } finally {
      depth--;
    }
  }

  /** Whether a stretch is annotations only; {@code _Old_(x) + 1} is an expression. */
  private boolean isNested(int start, int end) {
    int index = start;
    while (index < end && isWord(raw.type(index))) {
      index = raw.afterCall(index);
    }
    return index == end && start < end;
  }

  private Argument nested(int start, int end) {
    List<Annotation> words = new ArrayList<>();
    annotations(start, end, words);
    return new Argument.Nested(words);
  }

  private Argument value(int start, int end) {
    return end == start + 1 && raw.type(start) == CParser.IDENTIFIER
        ? new Argument.Value(new Expression.Name(raw.unit().span(start), raw.text(start)))
        : expression(start, end)
            .<Argument>map(Argument.Value::new)
            .orElseGet(() -> raw(start, end));
  }

  private Optional<Expression> expression(int start, int end) {
    if (start == end) {
      return Optional.empty();
    }
    ScreenedTokens window = new ScreenedTokens(raw.unit(), end - start);
    for (int i = start; i < end; i++) {
      window.add(typeInArgument(i), i);
    }
    try {
      return Optional.of(new CParser(new TokenSequence(window, context)).annotationArgument().node);
    } catch (RecognitionException notAnExpression) {
      return Optional.empty();
    }
  }

  /** {@code return} is the function's result here, and words of SAL are functions. */
  private int typeInArgument(int index) {
    int type = raw.type(index);
    return switch (type) {
      case CParser.RETURN, CParser.ANNOTATION, CParser.SAL_LIKE, CParser.SEH_WORD ->
          CParser.IDENTIFIER;
      case CParser.SIZEOF ->
          raw.type(index + 1) == CParser.LPAREN ? CParser.SIZEOF_GROUP : CParser.SIZEOF;
      default -> type;
    };
  }

  private Argument raw(int start, int end) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = start; i < end; i++) {
      text.add(raw.text(i));
    }
    return new Argument.Raw(text.toString());
  }
}
