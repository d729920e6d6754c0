package dev.ddilint.parser;

import java.util.List;
import java.util.Optional;

/**
 * What a file shows at a glance, before its headers are read and its conditionals decided.
 *
 * @param definitions functions with a body
 * @param calls names that are followed by arguments in a body
 * @param target what it defines {@code NTDDI_VERSION} to be
 */
public record FileOutline(List<String> definitions, List<String> calls, Optional<String> target) {
  public FileOutline {
    definitions = List.copyOf(definitions);
    calls = List.copyOf(calls);
  }

  /** Whether it defines the routine at which the system enters a driver. */
  public boolean startsDriver() {
    return definitions.contains("DriverEntry");
  }
}
