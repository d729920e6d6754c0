package dev.ddilint.cli.input;

import java.nio.file.Path;
import java.util.List;

/**
 * The C files of one driver, sorted.
 *
 * @param name for messages
 */
public record DriverSources(String name, List<Path> files) {
  public DriverSources {
    files = List.copyOf(files);
  }
}
