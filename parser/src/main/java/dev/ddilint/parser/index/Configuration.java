package dev.ddilint.parser.index;

import java.util.List;

/**
 * What the model was read for when an image was made.
 *
 * @param definitions as {@code -D} gives them, {@code DBG=1} for instance
 */
public record Configuration(String platform, List<String> definitions) {
  public Configuration {
    definitions = List.copyOf(definitions);
  }

  /** Whether it is the same, without the machinery that a record's own comparison starts. */
  boolean is(Configuration other) {
    return platform.equals(other.platform) && definitions.equals(other.definitions);
  }
}
