package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A model header whose text was read in this run.
 *
 * @param unit the header's own tokens and pragmas, without those of the headers it includes
 */
public record TextModule(
    String name, int number, PreprocessedUnit unit, boolean isReplayed, List<Problem> problems)
    implements ModelModule {
  public TextModule {
    problems = List.copyOf(problems);
  }

  @Override
  public List<ModelModule> imports() {
    return unit.modules();
  }

  @Override
  public List<Pragma> pragmas() {
    return unit.pragmas();
  }

  @Override
  public OptionalInt compiled() {
    return OptionalInt.empty();
  }

  /** A library makes each module once. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return name;
  }
}
