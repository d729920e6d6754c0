package dev.ddilint.parser.pp;

import java.util.Optional;

/**
 * Which names are macros at the end of a unit, whether a file, an option or a project defines them.
 * Keeps the macros and nothing else of the unit: it lives as long as the driver is looked at.
 */
public final class DefinedMacros {
  /** Those of a unit that was not read. */
  public static final DefinedMacros NONE = new DefinedMacros(Optional.empty());

  private final Optional<Scope> unit;

  private record Scope(Symbols symbols, MacroScope macros) {}

  private DefinedMacros(Optional<Scope> unit) {
    this.unit = unit;
  }

  static DefinedMacros of(UnitState unit) {
    return new DefinedMacros(Optional.of(new Scope(unit.symbols(), unit.macros())));
  }

  /** Whether {@code #ifdef name} would hold. */
  public boolean contains(String name) {
    return unit.filter(scope -> scope.macros().isDefined(scope.symbols().intern(name))).isPresent();
  }
}
