package dev.ddilint.parser.pp;

import java.util.Optional;

/**
 * Which names are macros at the end of a unit, whether a file, an option or a project defines them.
 */
public final class DefinedMacros {
  /** Those of a unit that was not read. */
  public static final DefinedMacros NONE = new DefinedMacros(Optional.empty());

  private final Optional<UnitState> unit;

  private DefinedMacros(Optional<UnitState> unit) {
    this.unit = unit;
  }

  static DefinedMacros of(UnitState unit) {
    return new DefinedMacros(Optional.of(unit));
  }

  /** Whether {@code #ifdef name} would hold. */
  public boolean contains(String name) {
    return unit.filter(state -> state.macros().isDefined(state.symbols().intern(name))).isPresent();
  }
}
