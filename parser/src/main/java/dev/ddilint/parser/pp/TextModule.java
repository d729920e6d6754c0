package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import java.util.List;
import java.util.OptionalInt;

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

  @Override
  public String toString() {
    return name;
  }
}
