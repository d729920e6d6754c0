package dev.ddilint.rules;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.pp.Pragma;
import dev.ddilint.rules.contract.Audience;
import dev.ddilint.rules.contract.TeamContracts;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The translation units that are linked into one driver.
 *
 * @param name for messages
 * @param kinds what it is to the system; empty when nothing tells
 * @param modelPragmas the pragmas of the model headers the units import; they name the
 *     documentation's folders
 * @param contracts what the team's own contract headers state
 */
public record Driver(
    String name,
    Set<DriverKind> kinds,
    List<ParsedUnit> units,
    List<Pragma> modelPragmas,
    TeamContracts contracts) {
  public Driver {
    kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    units = List.copyOf(units);
    modelPragmas = List.copyOf(modelPragmas);
  }

  /**
   * Whether it may be one of these: it is, or nothing tells what it is and its headers let it. A
   * library is what it is linked into.
   */
  public boolean mayBe(Set<Audience> audiences) {
    return kinds.stream().allMatch(DriverKind::isLibrary)
        ? audiences.stream().anyMatch(this::isPossible)
        : kinds.stream().flatMap(kind -> kind.audience().stream()).anyMatch(audiences::contains);
  }

  private boolean isPossible(Audience audience) {
    return switch (audience) {
      case FILE_SYSTEMS -> units.stream().anyMatch(ParsedUnit::isFileSystemCode);
    };
  }

  /** A driver of no known kind, without contract headers. */
  public Driver(String name, List<ParsedUnit> units, List<Pragma> modelPragmas) {
    this(name, Set.of(), units, modelPragmas, TeamContracts.NONE);
  }
}
