package dev.ddilint.rules.contract;

import java.util.Locale;
import java.util.Optional;

/**
 * Why something should not be used any more.
 *
 * @param replacement what to use in its place; empty when the documentation names nothing
 */
public record Obsolescence(Status status, String replacement) {

  /** The word of the documentation. */
  public enum Status {
    OBSOLETE,
    DEPRECATED,
    /** For the system's own use. */
    RESERVED;

    static Optional<Status> of(String word) {
      for (Status status : values()) {
        if (status.word().equals(word)) {
          return Optional.of(status);
        }
      }
      return Optional.empty();
    }

    /** As it is written in an annotation and in a message. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
