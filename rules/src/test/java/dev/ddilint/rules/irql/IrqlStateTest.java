package dev.ddilint.rules.irql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.contract.Irql;
import org.junit.jupiter.api.Test;

class IrqlStateTest {
  private static final IrqlState DISPATCH = IrqlState.at(Irql.DISPATCH);

  @Test
  void onlyACertainLevelIsTooHigh() {
    assertThat(DISPATCH.isSurelyAbove(Irql.APC)).isTrue();
    assertThat(DISPATCH.isSurelyAbove(Irql.DISPATCH)).isFalse();
    assertThat(IrqlState.ENTRY.isSurelyAbove(Irql.PASSIVE)).isFalse();
    assertThat(IrqlState.ENTRY.dependsOnCaller(Irql.PASSIVE)).isTrue();
    assertThat(DISPATCH.lowered().isSurelyAbove(Irql.PASSIVE)).isFalse();
  }

  @Test
  void aTestNarrowsTheLevel() {
    IrqlState low = IrqlState.ENTRY.within(Irql.PASSIVE, Irql.APC).orElseThrow();
    assertThat(low.asOnEntry()).isTrue();
    assertThat(low.dependsOnCaller(Irql.APC)).isFalse();
    assertThat(DISPATCH.within(Irql.PASSIVE, Irql.APC)).isEmpty();
  }

  @Test
  void aCalleeThatChangesNothingLeavesTheCallersLevel() {
    assertThat(IrqlState.ENTRY.afterCallFrom(DISPATCH)).isEqualTo(DISPATCH);
    assertThat(DISPATCH.afterCallFrom(IrqlState.ENTRY)).isEqualTo(DISPATCH);
  }
}
