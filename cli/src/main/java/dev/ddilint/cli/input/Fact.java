package dev.ddilint.cli.input;

import dev.ddilint.parser.source.Span;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something known of a driver, and where it is from.
 *
 * @param source in words: {@code property TargetVersion}, {@code call of FltRegisterFilter}
 * @param place the line that says so, where there is one
 */
public record Fact<T>(T value, String source, Optional<Span> place) {

  /** What no line says. */
  public static <T> Fact<T> of(T value, String source) {
    return new Fact<>(value, source, Optional.empty());
  }

  /** What a line says. */
  public static <T> Fact<T> at(Span place, T value, String source) {
    return new Fact<>(value, source, Optional.of(place));
  }

  /** The same source for something that follows from the value. */
  public <R> Fact<R> map(Function<T, R> function) {
    return new Fact<>(function.apply(value), source, place);
  }
}
