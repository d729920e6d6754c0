package dev.ddilint.parser.index;

import java.util.List;

/**
 * What the model was read for when an image was made.
 *
 * @param definitions as {@code -D} gives them, {@code DBG=1} for instance
 */
public record Configuration(String platform, List<String> definitions) {
  /**
   * The macros that say for which release a driver is built. Images are made for one; in what they
   * declare, these numbers are read as the run defines them.
   */
  public static final List<String> TARGET_MACROS =
      List.of("NTDDI_VERSION", "_WIN32_WINNT", "WINVER");

  public Configuration {
    definitions = List.copyOf(definitions);
  }

  /** Whether it is the same, without the machinery that a record's own comparison starts. */
  boolean is(Configuration other) {
    return platform.equals(other.platform) && definitions.equals(other.definitions);
  }
}
