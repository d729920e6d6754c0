package dev.ddilint.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** States that arrive at a block and wait to be run from there. */
class BlockStartTest {
  private final BlockStart<String> start = new BlockStart<>("block 1");

  @Test
  void statesAreListedInTheOrderInWhichTheirGroupsArrived() {
    start.add("locked", "a");
    start.add("free", "b");
    start.replace(start.indexOf("locked"), "c");
    assertThat(start.states()).containsExactly("c", "b");
    assertThat(start.indexOf("free")).isEqualTo(1);
    assertThat(start.indexOf("unknown")).isEqualTo(-1);
  }

  @Test
  void aGroupWaitsOnceWithItsLatestState() {
    start.add("locked", "a");
    start.replace(0, "b");
    assertThat(start.takeWaiting()).containsExactly("b");
    assertThat(start.takeWaiting()).isEmpty();
  }

  @Test
  void whatArrivesWhileOthersRunWaitsForTheNextTime() {
    start.add("locked", "a");
    start.add("free", "b");
    var taken = start.takeWaiting();
    start.replace(1, "c");
    assertThat(taken).containsExactly("a", "b");
    assertThat(start.takeWaiting()).containsExactly("c");
  }
}
