package dev.ddilint.parser.sem;

import java.util.List;

/**
 * Where the members of a structure lie.
 *
 * @param offsets in bytes, in the order of the fields
 */
record RecordLayout(Layouts.Extent extent, List<Long> offsets) {
  RecordLayout {
    offsets = List.copyOf(offsets);
  }
}
