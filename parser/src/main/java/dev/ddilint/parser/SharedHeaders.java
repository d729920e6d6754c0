package dev.ddilint.parser;

import dev.ddilint.parser.pp.Opening;
import dev.ddilint.parser.pp.UnitText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The headers that the units of a driver begin with, each parsed once: ddilint's precompiled
 * headers. Of one driver and one thread; they are let go with the driver's units.
 *
 * <p>A unit that is read alone gets its header from here as well, so that what others read before
 * it changes nothing.
 */
public final class SharedHeaders {
  private final Map<Key, List<Optional<ParsedHeader>>> headers = new HashMap<>();

  private record Key(Frontend frontend, Opening opening) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && frontend == key.frontend && opening.equals(key.opening);
    }

    @Override
    public int hashCode() {
      return 31 * frontend.hashCode() + opening.hashCode();
    }
  }

  /**
   * The header that a unit begins with; nothing if it begins with none or if the header cannot be
   * shared.
   *
   * @param reader parses it
   */
  Optional<ParsedHeader> of(
      UnitText unit, Frontend frontend, Function<UnitText, Optional<ParsedHeader>> reader) {
    return unit.opening()
        .flatMap(
            opening -> {
              List<Optional<ParsedHeader>> known =
                  headers.computeIfAbsent(new Key(frontend, opening), any -> new ArrayList<>());
              return find(unit, known).orElseGet(() -> read(unit, known, reader));
            });
  }

  private static Optional<Optional<ParsedHeader>> find(
      UnitText unit, List<Optional<ParsedHeader>> known) {
    return known.stream()
        .filter(each -> each.isEmpty() || each.get().opening().fits(unit))
        .findFirst();
  }

  private static Optional<ParsedHeader> read(
      UnitText unit,
      List<Optional<ParsedHeader>> known,
      Function<UnitText, Optional<ParsedHeader>> reader) {
    Optional<ParsedHeader> header = reader.apply(unit);
    known.add(header);
    return header;
  }
}
