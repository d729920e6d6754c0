package dev.ddilint.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final Table<String, Integer> ONE_TWO =
      Table.<String, Integer>empty().with("one", 1).with("two", 2);

  @Test
  void orderDoesNotCountForEquality() {
    Table<String, Integer> other = Table.<String, Integer>empty().with("two", 2).with("one", 1);
    assertThat(other).isEqualTo(ONE_TWO).hasSameHashCodeAs(ONE_TWO);
    assertThat(keys(other)).containsExactly("two", "one");
  }

  @Test
  void changesLeaveTheOriginalAlone() {
    assertThat(ONE_TWO.with("one", 3).getOrDefault("one", 0)).isEqualTo(3);
    assertThat(ONE_TWO.getOrDefault("one", 0)).isEqualTo(1);
    assertThat(ONE_TWO.with("one", 1)).isSameAs(ONE_TWO);
    assertThat(keys(ONE_TWO.withoutKeys("one"::equals))).containsExactly("two");
    assertThat(ONE_TWO.withoutKeys("three"::equals)).isSameAs(ONE_TWO);
  }

  @Test
  void keysOfEqualHashAreToldApart() {
    Table<String, Integer> table = Table.<String, Integer>empty().with("Aa", 1).with("BB", 2);
    assertThat(table.getOrDefault("Aa", 0)).isEqualTo(1);
    assertThat(table.getOrDefault("BB", 0)).isEqualTo(2);
  }

  @Test
  void meetingAsksForEveryKeyOnceAndKeepsTheOrder() {
    Table<String, Integer> other =
        Table.<String, Integer>empty().with("three", 30).with("two", 20).with("four", 40);
    Table<String, Integer> met = ONE_TWO.meet(other, new Sum());
    assertThat(met).hasToString("[one=1, two=22, three=30, four=40]");
  }

  @Test
  void aMeetingThatChangesNothingYieldsTheSameTable() {
    Table<String, Integer> zeros = Table.<String, Integer>empty().with("two", 0).with("one", 0);
    assertThat(ONE_TWO.meet(zeros, new Sum())).isSameAs(ONE_TWO);
  }

  @Test
  void entriesThatBothTablesBeginWithMayStayAsTheyAre() {
    Table<String, Integer> zeros = Table.<String, Integer>empty().with("zero", 0).with("nil", 0);
    assertThat(zeros.with("one", 1).meet(zeros.with("two", 2).with("one", 4), new Sum()))
        .hasToString("[zero=0, nil=0, one=5, two=2]");
    assertThat(ONE_TWO.with("three", 3).meet(ONE_TWO, new Sum()))
        .hasToString("[one=2, two=4, three=3]");
    assertThat(zeros.meet(zeros.withoutKey("nil"), new Sum())).isSameAs(zeros);
  }

  @Test
  void retainingKeepsCommonKeysWhoseValueIsWorthIt() {
    Table<String, Integer> other =
        ONE_TWO.withoutKey("one").with("three", 30).with("one", 4).with("four", 5);
    Table<String, Integer> here = ONE_TWO.with("three", 3).with("six", 6);
    assertThat(here.edit().retain(other, Integer::sum, 4).table()).hasToString("[one=5, three=33]");
    assertThat(here.edit().retain(here.with("four", 4), Integer::sum, 0).table()).isSameAs(here);
  }

  @Test
  void anEditedTableIsTheOriginalUnlessSomethingChanged() {
    TableEditor<String, Integer> same = ONE_TWO.edit();
    same.put("one", 1);
    same.remove("three");
    assertThat(same.table()).isSameAs(ONE_TWO);
    TableEditor<String, Integer> changed = ONE_TWO.edit();
    changed.put("two", 20);
    changed.put("three", 30);
    changed.remove("one");
    changed.put("four", 40);
    assertThat(changed.table())
        .hasToString("[two=20, three=30, four=40]")
        .isEqualTo(
            Table.<String, Integer>empty().with("four", 40).with("three", 30).with("two", 20));
    assertThat(ONE_TWO).hasToString("[one=1, two=2]");
  }

  @Test
  void aKeyIsTakenOut() {
    assertThat(keys(ONE_TWO.withoutKey("one"))).containsExactly("two");
    assertThat(ONE_TWO.withoutKey("three")).isSameAs(ONE_TWO);
  }

  /** Adds values of both tables. */
  private static final class Sum implements Table.Meeting<String, Integer> {
    @Override
    public boolean stays(String key, Integer value) {
      return value == 0;
    }

    @Override
    public Integer both(String key, Integer here, Integer there) {
      return here + there;
    }

    @Override
    public Integer here(String key, Integer value) {
      return value;
    }

    @Override
    public Integer there(String key, Integer value) {
      return value;
    }
  }

  private static List<String> keys(Table<String, Integer> table) {
    return table.entries().stream().map(Table.Entry::getKey).toList();
  }
}
