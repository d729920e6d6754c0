package dev.ddilint.parser.pp;

import dev.ddilint.parser.index.ModelIndex;
import dev.ddilint.parser.source.SourceFile;
import java.util.Optional;

/** The bundled model of the system's headers, as texts and, if it was compiled, as an index. */
public interface HeaderModel {
  /** A model without any header. */
  HeaderModel EMPTY = name -> Optional.empty();

  /**
   * The model's version of a header.
   *
   * @param name as written between the brackets, in lower case and with forward slashes
   */
  Optional<SourceFile> header(String name);

  /** How messages call a header. */
  default String place(String name) {
    return name;
  }

  /** The same headers, compiled; absent when each run reads their texts. */
  default Optional<ModelIndex> index() {
    return Optional.empty();
  }

  /**
   * Whether a header of the model says something else when a macro of this name is defined before
   * it. Definitions of other names do not make drivers read the model anew.
   */
  default boolean tests(String macro) {
    return true;
  }
}
