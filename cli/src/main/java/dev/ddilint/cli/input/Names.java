package dev.ddilint.cli.input;

import java.nio.file.Path;

/** How messages call files. */
final class Names {
  private Names() {}

  /** Relative to a folder that holds it. */
  static String of(Path root, Path path) {
    String name = root.relativize(path).toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }
}
