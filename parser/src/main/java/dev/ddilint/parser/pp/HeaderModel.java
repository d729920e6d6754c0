package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import java.util.Optional;

/** The bundled model of the system's headers, as texts. */
public interface HeaderModel {
  /** A model without any header. */
  HeaderModel EMPTY = name -> Optional.empty();

  /**
   * The model's version of a header.
   *
   * @param name as written between the brackets, in lower case and with forward slashes
   */
  Optional<SourceFile> header(String name);

  /**
   * Whether a header of the model says something else when a macro of this name is defined before
   * it. Definitions of other names do not make drivers read the model anew.
   */
  default boolean tests(String macro) {
    return true;
  }
}
