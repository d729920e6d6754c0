package dev.ddilint.rules.sim;

import dev.ddilint.parser.source.Span;
import java.util.List;

/**
 * A path relies on the result of a call that it never looked at.
 *
 * @param by the routine that the result, or what came with it, is passed to; empty otherwise
 * @param failed the path is one on which the call failed
 * @param path from the call to the use
 */
public record UncheckedUse(
    ResultSource source, How how, String by, boolean failed, Span place, List<Event> path) {
  public UncheckedUse {
    path = List.copyOf(path);
  }

  /** What happens there. */
  public enum How {
    /** Memory is read or written through a pointer. */
    ACCESSED("uses it"),
    /** A call gets it. */
    PASSED("passes it to "),
    /** The variable that held the result gets another value. */
    OVERWRITTEN("overwrites it");

    private final String words;

    How(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
