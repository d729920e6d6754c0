package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.Problem;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A model header that was read when ddilint was built. */
record CompiledModule(
    String name,
    int number,
    int header,
    List<ModelModule> imports,
    List<Pragma> pragmas,
    boolean isReplayed)
    implements ModelModule {

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public OptionalInt compiled() {
    return OptionalInt.of(header);
  }

  /** A model makes each module once: what it imports need not be compared. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return header;
  }

  @Override
  public String toString() {
    return name;
  }
}
