package dev.ddilint.rules.irql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.contract.Irql;
import org.junit.jupiter.api.Test;

class IrqlStateTest {
  private static final IrqlState DISPATCH = IrqlState.at(Irql.DISPATCH);

  @Test
  void onlyACertainLevelIsTooHigh() {
    assertThat(DISPATCH.surelyBreaks(IrqlLimit.atMost(Irql.APC))).isTrue();
    assertThat(DISPATCH.surelyBreaks(IrqlLimit.atMost(Irql.DISPATCH))).isFalse();
    assertThat(IrqlState.ENTRY.surelyBreaks(IrqlLimit.atMost(Irql.PASSIVE))).isFalse();
    assertThat(IrqlState.ENTRY.dependsOnCaller(IrqlLimit.atMost(Irql.PASSIVE))).isTrue();
    assertThat(DISPATCH.lowered().surelyBreaks(IrqlLimit.atMost(Irql.PASSIVE))).isFalse();
  }

  @Test
  void aLowestLevelIsTheOtherEnd() {
    IrqlLimit limit = IrqlLimit.atLeast(Irql.DISPATCH);
    assertThat(DISPATCH.surelyBreaks(limit)).isFalse();
    assertThat(IrqlState.at(Irql.APC).surelyBreaks(limit)).isTrue();
    assertThat(IrqlState.ENTRY.dependsOnCaller(limit)).isTrue();
  }

  @Test
  void aTestNarrowsTheLevel() {
    IrqlState low = IrqlState.ENTRY.within(Irql.PASSIVE, Irql.APC).orElseThrow();
    assertThat(low.asOnEntry()).isTrue();
    assertThat(low.dependsOnCaller(IrqlLimit.atMost(Irql.APC))).isFalse();
    assertThat(DISPATCH.within(Irql.PASSIVE, Irql.APC)).isEmpty();
  }

  @Test
  void aCalleeThatChangesNothingLeavesTheCallersLevel() {
    assertThat(IrqlState.ENTRY.afterCallFrom(DISPATCH)).isEqualTo(DISPATCH);
    assertThat(DISPATCH.afterCallFrom(IrqlState.ENTRY)).isEqualTo(DISPATCH);
  }
}
