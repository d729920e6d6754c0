package dev.ddilint.cli.release;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The property {@code TargetVersion} of a driver project: the oldest release it is for. */
public final class TargetVersion {
  /**
   * The values that kits have had, with the release each begins with
   * (https://learn.microsoft.com/windows-hardware/drivers/develop/building-drivers-for-different-versions-of-windows).
   */
  private static final Map<String, String> RELEASES =
      Map.ofEntries(
          Map.entry("vista", "vista"),
          Map.entry("windowsvista", "vista"),
          Map.entry("win7", "win7"),
          Map.entry("windows7", "win7"),
          Map.entry("win8", "win8"),
          Map.entry("windows8", "win8"),
          Map.entry("winblue", "win8.1"),
          Map.entry("windowsv6.3", "win8.1"),
          Map.entry("windows8.1", "win8.1"),
          Map.entry("win10", "win10-1507"),
          Map.entry("windows10", "win10-1507"),
          Map.entry("windows11", "win11-21h2"));

  private TargetVersion() {}

  /** What a value means; nothing where no kit knows it. */
  public static Optional<ReleaseFact> of(String value, Optional<Span> place, Releases releases) {
    return Optional.ofNullable(RELEASES.get(value.strip().toLowerCase(Locale.ROOT)))
        .flatMap(releases::find)
        .map(release -> new ReleaseFact(release, statement(value.strip(), release), place));
  }

  private static String statement(String value, Release release) {
    return "TargetVersion %s means %s and later".formatted(value, release.name());
  }
}
