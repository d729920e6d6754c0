package dev.ddilint.cli.inf;

import dev.ddilint.parser.Platform;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.Releases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * For which systems a section is: {@code
 * NT[Architecture][.[OSMajor][.[OSMinor][.[ProductType][.[SuiteMask][.[BuildNumber]]]]]]}
 * (https://learn.microsoft.com/windows-hardware/drivers/install/combining-platform-extensions-with-operating-system-versions).
 * A number that is left out is 0 here and demands nothing.
 *
 * @param architecture in lower case, empty for any
 */
record TargetOsVersion(String architecture, int major, int minor, int build) {
  private static final String NT = "nt";
  private static final int MAJOR = 1;
  private static final int MINOR = 2;
  private static final int BUILD = 5;

  /** A section without a decoration. */
  static final TargetOsVersion ANY = new TargetOsVersion("", 0, 0, 0);

  /** What a decoration says; empty when it is none. */
  static Optional<TargetOsVersion> parse(String text) {
    List<String> fields = List.of(text.trim().toLowerCase(Locale.ROOT).split("\\.", -1));
    if (!fields.get(0).startsWith(NT) || fields.size() > BUILD + 1) {
      return Optional.empty();
    }
    return number(fields, MAJOR)
        .flatMap(
            major ->
                number(fields, MINOR)
                    .flatMap(
                        minor ->
                            number(fields, BUILD)
                                .map(
                                    build ->
                                        new TargetOsVersion(
                                            fields.get(0).substring(NT.length()),
                                            major,
                                            minor,
                                            build))));
  }

  private static Optional<Integer> number(List<String> fields, int index) {
    if (index >= fields.size() || fields.get(index).isBlank()) {
      return Optional.of(0);
    }
    try {
      return Optional.of(Integer.decode(fields.get(index).trim())).filter(value -> value >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether it names this architecture, or leaves it to {@code stampinf}. */
  boolean names(Platform platform) {
    String word =
        switch (platform) {
          case X64 -> "amd64";
          case X86 -> "x86";
          case ARM64 -> "arm64";
        };
    return architecture.equals(word) || architecture.startsWith("$");
  }

  /** Whether it says nothing about the release. */
  boolean isOfAnyRelease() {
    return major == 0 && build == 0;
  }

  /** The oldest release it lets in; of releases newer than all that are known, the newest. */
  Release oldest(Releases releases) {
    long version = ((long) major << 24) | ((long) minor << 16);
    return releases.all().stream()
        .filter(release -> release.ntddi() >= version && release.build() >= build)
        .findFirst()
        .orElseGet(releases::newest);
  }
}
