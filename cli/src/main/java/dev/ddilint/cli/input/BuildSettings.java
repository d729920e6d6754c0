package dev.ddilint.cli.input;

import java.nio.file.Path;
import java.util.List;

/**
 * With what a file is compiled.
 *
 * @param includeFolders in the order of their search
 * @param definitions {@code NAME}, {@code NAME=VALUE}, or {@code -NAME} for a name that is
 *     undefined
 * @param forcedIncludes headers that are read before the first line
 */
public record BuildSettings(
    List<Fact<Path>> includeFolders,
    List<Fact<String>> definitions,
    List<Fact<String>> forcedIncludes) {
  /** Nothing but the compiler's own. */
  public static final BuildSettings NONE = new BuildSettings(List.of(), List.of(), List.of());

  public BuildSettings {
    includeFolders = List.copyOf(includeFolders);
    definitions = List.copyOf(definitions);
    forcedIncludes = List.copyOf(forcedIncludes);
  }
}
