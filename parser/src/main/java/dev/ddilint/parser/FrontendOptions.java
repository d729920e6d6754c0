package dev.ddilint.parser;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For which configuration a driver is read, and where its headers are.
 *
 * @param root the folder names in messages are relative to; own headers are searched up to it and
 *     read only below it or an include directory
 * @param includeDirectories {@code -I}, in order
 * @param systemIncludeDirectories folders of real system headers; when there are any, they are read
 *     as text and the bundled model is not used for what they hold
 * @param definitions {@code -D} and {@code -U} in order: {@code NAME}, {@code NAME=VALUE}, or
 *     {@code -NAME} for {@code -U}
 * @param forcedIncludes headers that every unit includes before its first line ({@code /FI})
 * @param ntddiVersion the build target, {@code 0x0A000010} for instance
 */
public record FrontendOptions(
    Path root,
    Platform platform,
    List<Path> includeDirectories,
    List<Path> systemIncludeDirectories,
    List<String> definitions,
    List<String> forcedIncludes,
    long ntddiVersion) {
  public FrontendOptions {
    includeDirectories = List.copyOf(includeDirectories);
    systemIncludeDirectories = List.copyOf(systemIncludeDirectories);
    definitions = List.copyOf(definitions);
    forcedIncludes = List.copyOf(forcedIncludes);
  }

  /** Without forced includes. */
  public FrontendOptions(
      Path root,
      Platform platform,
      List<Path> includeDirectories,
      List<Path> systemIncludeDirectories,
      List<String> definitions,
      long ntddiVersion) {
    this(
        root,
        platform,
        includeDirectories,
        systemIncludeDirectories,
        definitions,
        List.of(),
        ntddiVersion);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FrontendOptions options
        && root.equals(options.root)
        && platform == options.platform
        && includeDirectories.equals(options.includeDirectories)
        && systemIncludeDirectories.equals(options.systemIncludeDirectories)
        && definitions.equals(options.definitions)
        && forcedIncludes.equals(options.forcedIncludes)
        && ntddiVersion == options.ntddiVersion;
  }

  @Override
  public int hashCode() {
    return 31 * includeDirectories.hashCode() + definitions.hashCode();
  }
}
