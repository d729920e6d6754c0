package dev.ddilint.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeTest {
  private static final Range SMALL = new Range(0, 5, false);

  @Test
  void meetsAndJoins() {
    assertThat(SMALL.meet(new Range(3, 9, false))).isEqualTo(new Range(3, 5, false));
    assertThat(SMALL.meet(new Range(6, 9, false)).isEmpty()).isTrue();
    assertThat(SMALL.join(Range.exactly(9))).isEqualTo(new Range(0, 9, false));
    assertThat(Range.exactly(-1).join(Range.exactly(1)).excludesZero()).isTrue();
  }

  @Test
  void notZeroTightensABoundAtZero() {
    assertThat(SMALL.meet(Range.NONZERO)).isEqualTo(new Range(1, 5, true));
    assertThat(Range.exactly(0).meet(Range.NONZERO).isEmpty()).isTrue();
  }

  @Test
  void withoutANumberIsExactAtTheBounds() {
    assertThat(SMALL.without(5)).isEqualTo(new Range(0, 4, false));
    assertThat(SMALL.without(3)).isEqualTo(SMALL);
    assertThat(SMALL.without(0).low()).isEqualTo(1);
    assertThat(Range.exactly(7).without(7).isEmpty()).isTrue();
  }

  @Test
  void widenedBoundsGoAllTheWay() {
    assertThat(SMALL.widen(new Range(0, 6, false)).high()).isEqualTo(Long.MAX_VALUE);
    assertThat(SMALL.widen(SMALL)).isEqualTo(SMALL);
  }
}
