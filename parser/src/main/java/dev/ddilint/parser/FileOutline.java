package dev.ddilint.parser;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a file shows at a glance, before its headers are read and its conditionals decided.
 *
 * @param definitions functions with a body
 * @param calls names that are followed by arguments in a body
 * @param target what it defines {@code NTDDI_VERSION} to be
 */
public record FileOutline(Set<String> definitions, Set<String> calls, Optional<String> target) {
  public FileOutline {
    definitions = Collections.unmodifiableSet(new LinkedHashSet<>(definitions));
    calls = Collections.unmodifiableSet(new LinkedHashSet<>(calls));
  }

  /** Whether it defines the routine at which the system enters a driver. */
  public boolean startsDriver() {
    return definitions.contains("DriverEntry");
  }
}
