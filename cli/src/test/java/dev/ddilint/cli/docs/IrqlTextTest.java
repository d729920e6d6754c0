package dev.ddilint.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Levels in the many words of the documentation. */
class IrqlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PASSIVE_LEVEL                             | PASSIVE_LEVEL  | PASSIVE_LEVEL",
        "<= DISPATCH_LEVEL                         | PASSIVE_LEVEL  | DISPATCH_LEVEL",
        "<=APC_LEVEL                               | PASSIVE_LEVEL  | APC_LEVEL",
        "< = DISPATCH_LEVEL                        | PASSIVE_LEVEL  | DISPATCH_LEVEL",
        "<= DISPATCH_ LEVEL                        | PASSIVE_LEVEL  | DISPATCH_LEVEL",
        "< DISPATCH_LEVEL                          | PASSIVE_LEVEL  | APC_LEVEL",
        "IRQL >= DISPATCH_LEVEL                    | DISPATCH_LEVEL | HIGH_LEVEL",
        "Greater than DISPATCH_LEVEL               | DIRQL          | HIGH_LEVEL",
        "Called at IRQL &lt;= APC_LEVEL.           | PASSIVE_LEVEL  | APC_LEVEL",
        "Called at IRQL = DISPATCH_LEVEL           | DISPATCH_LEVEL | DISPATCH_LEVEL",
        "_IRQL_requires_max_(APC_LEVEL)            | PASSIVE_LEVEL  | APC_LEVEL",
        "requires_(PASSIVE_LEVEL)                  | PASSIVE_LEVEL  | PASSIVE_LEVEL",
        "Passive level.                            | PASSIVE_LEVEL  | PASSIVE_LEVEL",
        "DPC_LEVEL                                 | DISPATCH_LEVEL | DISPATCH_LEVEL",
        "< IPI_LEVEL                               | PASSIVE_LEVEL  | DISPATCH_LEVEL",
        "Any IRQL.                                 | PASSIVE_LEVEL  | HIGH_LEVEL",
        "Can be called at any IRQL level.          | PASSIVE_LEVEL  | HIGH_LEVEL",
      })
  void plainCellsGiveARange(String cell, String lowest, String highest) {
    assertThat(IrqlText.read(cell)).isEqualTo(new IrqlBounds(lowest, highest, "", "header"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<= DISPATCH_LEVEL (see Remarks section)   | PASSIVE_LEVEL  | DISPATCH_LEVEL",
        "<= APC_LEVEL or <= DISPATCH_LEVEL         | PASSIVE_LEVEL  | DISPATCH_LEVEL",
        "PASSIVE_LEVEL to HIGH_LEVEL               | PASSIVE_LEVEL  | HIGH_LEVEL",
        "Any level if a GUID is passed in, otherwise PASSIVE_LEVEL. | PASSIVE_LEVEL | HIGH_LEVEL",
        "Any level as long as target memory is resident | PASSIVE_LEVEL | HIGH_LEVEL",
      })
  void whatDependsOnSomethingGivesTheWidestRangeAndSaysSo(
      String cell, String lowest, String highest) {
    assertThat(IrqlText.read(cell)).isEqualTo(new IrqlBounds(lowest, highest, "yes", "header"));
  }

  @Test
  void aPointerToTheTextDecidesNothing() {
    assertThat(IrqlText.read("See Remarks section.")).isEqualTo(new IrqlBounds("", "", "yes", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PROFILE_LEVEL - 1", "Not applicable", "HIGHLY_PASSIVELY"})
  void otherWordsAreNoLevel(String cell) {
    assertThat(IrqlText.read(cell)).isEqualTo(new IrqlBounds("", "", "", ""));
  }
}
