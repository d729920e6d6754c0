package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Macros of units that go on from one header. */
class MacroTableTest {
  private static final int NAME = 1_000;
  private static final Macro ONE = Macro.builtIn(Word.HASH);
  private static final Macro TWO = Macro.builtIn(Word.HASH);

  private static MacroTable header() {
    MacroTable header = new MacroTable();
    header.put(NAME, ONE);
    return header;
  }

  @Test
  void whatTheHeaderDefinedIsThere() {
    assertThat(header().continued().find(NAME)).isSameAs(ONE);
    assertThat(header().continued().continued().find(NAME)).isSameAs(ONE);
    assertThat(header().continued().find(NAME + 1)).isSameAs(Macro.NONE);
  }

  @Test
  void aUnitsOwnDefinitionHidesThatOfTheHeaderFromNobodyElse() {
    MacroTable header = header();
    MacroTable unit = header.continued();
    unit.put(NAME, TWO);
    assertThat(unit.find(NAME)).isSameAs(TWO);
    assertThat(header.find(NAME)).isSameAs(ONE);
    assertThat(header.continued().find(NAME)).isSameAs(ONE);
  }

  @Test
  void whatAUnitUndefinedStaysUndefined() {
    MacroTable unit = header().continued();
    unit.put(NAME, Macro.UNDEFINED);
    assertThat(unit.find(NAME)).isSameAs(Macro.UNDEFINED);
  }
}
