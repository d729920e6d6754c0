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
}
