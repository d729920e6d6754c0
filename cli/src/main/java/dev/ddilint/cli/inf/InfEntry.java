package dev.ddilint.cli.inf;

import java.util.List;
import java.util.Optional;

/** A line of a section, {@code key = value, value}; the key and its sign may be missing. */
record InfEntry(Optional<InfText> key, List<InfText> values) {
  InfEntry {
    values = List.copyOf(values);
  }

  boolean hasKey(String word) {
    return key.isPresent() && key.get().is(word);
  }

  /** The value at a position, if the line has that many and it is not empty. */
  Optional<InfText> value(int index) {
    return index < values.size() && !values.get(index).text().isEmpty()
        ? Optional.of(values.get(index))
        : Optional.empty();
  }
}
