package dev.ddilint.rules.resource;

import java.util.Locale;

/**
 * What contracts call a kind of objects or resources, {@code lookaside_list} for instance.
 *
 * @param noun for messages
 */
public record ObjectKind(String name, String noun, Nature nature) {

  /** What the end of one of the kind means. */
  public enum Nature {
    /** What the pointer leads to is gone: pool, an MDL. */
    MEMORY,
    /** It ends once, and is of no use after that: a handle, an initialized list. */
    SINGLE,
    /** It may begin and end several times: a reference. */
    COUNTED,
    /** Nothing is known of the kind but its name; it is not followed. */
    UNLISTED;

    static Nature of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** A kind of which no more is known than its name. */
  static ObjectKind unlisted(String name) {
    return new ObjectKind(name, name.replace('_', ' '), Nature.UNLISTED);
  }
}
