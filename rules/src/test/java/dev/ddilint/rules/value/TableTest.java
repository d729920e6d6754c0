package dev.ddilint.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  private static final Table<String, Integer> ONE_TWO =
      Table.<String, Integer>empty().with("one", 1).with("two", 2);

  @Test
  void orderDoesNotCountForEquality() {
    Table<String, Integer> other = Table.<String, Integer>empty().with("two", 2).with("one", 1);
    assertThat(other).isEqualTo(ONE_TWO).hasSameHashCodeAs(ONE_TWO);
    assertThat(other.keys()).containsExactly("two", "one");
  }

  @Test
  void changesLeaveTheOriginalAlone() {
    assertThat(ONE_TWO.with("one", 3).getOrDefault("one", 0)).isEqualTo(3);
    assertThat(ONE_TWO.getOrDefault("one", 0)).isEqualTo(1);
    assertThat(ONE_TWO.with("one", 1)).isSameAs(ONE_TWO);
    assertThat(ONE_TWO.withoutKeys("one"::equals).keys()).containsExactly("two");
    assertThat(ONE_TWO.withoutKeys("three"::equals)).isSameAs(ONE_TWO);
  }

  @Test
  void keysOfEqualHashAreToldApart() {
    Table<String, Integer> table = Table.<String, Integer>empty().with("Aa", 1).with("BB", 2);
    assertThat(table.getOrDefault("Aa", 0)).isEqualTo(1);
    assertThat(table.getOrDefault("BB", 0)).isEqualTo(2);
  }
}
