package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What differs between the files of one configuration.
 *
 * @param includeDirectories in order
 * @param forcedIncludes headers that a unit includes before its first line, in order
 * @param definitions what is defined before the first line beside what model headers see, as {@code
 *     #define} and {@code #undef} lines
 */
public record UnitSettings(
    List<Path> includeDirectories, List<String> forcedIncludes, SourceFile definitions) {
  public UnitSettings {
    includeDirectories = List.copyOf(includeDirectories);
    forcedIncludes = List.copyOf(forcedIncludes);
  }
}
