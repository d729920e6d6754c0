package dev.ddilint.cli.inf;

import java.util.Locale;
import java.util.Optional;

/**
 * A service that an installation file adds.
 *
 * @param binary {@code %13%\stamp.sys}
 * @param startType 0 boot, 1 system, 2 automatic, 3 on demand, 4 disabled; as it is written
 */
public record InfService(
    InfFact binary, Optional<InfFact> startType, Optional<InfFact> loadOrderGroup) {

  /** The name of the binary without folders, in lower case. */
  public String fileName() {
    String path = binary.text().replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.substring(path.lastIndexOf('/') + 1).trim();
  }
}
