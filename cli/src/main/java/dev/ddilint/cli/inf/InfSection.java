package dev.ddilint.cli.inf;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section.
 *
 * @param name as it is written first
 * @param span that of the name; a section may begin several times, this is the first
 */
record InfSection(String name, Span span, List<InfEntry> entries) {
  InfSection {
    entries = List.copyOf(entries);
  }

  /** The lines with a key, in order. */
  Stream<InfEntry> entries(String key) {
    return entries.stream().filter(entry -> entry.hasKey(key));
  }

  /** The first value of the first line with a key. */
  Optional<InfText> value(String key) {
    for (InfEntry entry : entries) {
      if (entry.hasKey(key) && entry.value(0).isPresent()) {
        return entry.value(0);
      }
    }
    return Optional.empty();
  }
}
