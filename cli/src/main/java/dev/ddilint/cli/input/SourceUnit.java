package dev.ddilint.cli.input;

import java.nio.file.Path;

/** A C file of a driver, where it is named, and with what it is compiled. */
public record SourceUnit(Fact<Path> file, BuildSettings settings) {
  public Path path() {
    return file.value();
  }
}
