package dev.ddilint.parser.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something in the input that was not understood, skipped or cut off. */
public record Problem(ProblemKind kind, Optional<Span> span, List<String> arguments) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem at a place. */
  public static Problem at(Span span, ProblemKind kind, String... arguments) {
    return new Problem(kind, Optional.of(span), List.of(arguments));
  }

  /** A problem of the input as a whole. */
  public static Problem of(ProblemKind kind, String... arguments) {
    return new Problem(kind, Optional.empty(), List.of(arguments));
  }

  public String message() {
    return kind.format(arguments.toArray());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Problem problem
        && kind == problem.kind
        && span.equals(problem.span)
        && arguments.equals(problem.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + arguments.hashCode();
  }
}
