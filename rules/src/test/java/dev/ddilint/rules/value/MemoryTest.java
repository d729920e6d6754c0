package dev.ddilint.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private static final Region COUNT = new Region.Global("Count", "");
  private static final Region OTHER = new Region.Global("Other", "");
  private static final Value ONE = Value.Constant.ONE;

  private static Region member(String pointer) {
    Value content = new Value.Content(new Region.Global(pointer, ""), Memory.ENTRY);
    return new Region.Field(new Region.Pointee(content), "_T", "Member");
  }

  @Test
  void aRegionHoldsWhatWasStored() {
    Memory memory = Memory.atEntry().store(COUNT, ONE);
    assertThat(memory.load(COUNT)).isEqualTo(ONE);
    assertThat(memory.load(OTHER)).isEqualTo(new Value.Content(OTHER, Memory.ENTRY));
  }

  @Test
  void aStoreForgetsTheSameMemberBehindAnotherPointer() {
    Memory memory = Memory.atEntry().store(member("a"), ONE).store(member("b"), Value.of(false));
    assertThat(memory.load(member("a"))).isNotEqualTo(ONE);
    assertThat(memory.load(member("b"))).isEqualTo(Value.Constant.ZERO);
  }

  @Test
  void storesOneAfterTheOtherComeToTheSameAsAllAtOnce() {
    Memory start = Memory.atEntry().store(member("a"), ONE).store(COUNT, ONE);
    List<Region> regions = List.of(OTHER, member("b"), COUNT, member("c"), OTHER);
    List<Value> values =
        List.of(ONE, Value.of(false), ONE, new Value.Constant(3), new Value.Constant(4));
    Memory each = start;
    for (int i = 0; i < regions.size(); i++) {
      each = each.store(regions.get(i), values.get(i));
    }
    Memory all = start.storeAll(regions, values);
    assertThat(all).isEqualTo(each);
    assertThat(all.contents().entries()).isEqualTo(each.contents().entries());
    assertThat(all.load(member("b"))).isNotEqualTo(Value.Constant.ZERO);
    assertThat(start.storeAll(List.of(COUNT), List.of(ONE))).isSameAs(start);
  }

  @Test
  void anUnknownElementForgetsTheOthers() {
    Region first = new Region.Element(COUNT, Value.Constant.ZERO);
    Region second = new Region.Element(COUNT, ONE);
    Region some = new Region.Element(COUNT, new Value.Produced("index"));
    Memory memory = Memory.atEntry().store(first, ONE).store(second, ONE);
    assertThat(memory.load(first)).isEqualTo(ONE);
    assertThat(memory.store(some, Value.of(false)).load(first)).isNotEqualTo(ONE);
  }

  @Test
  void aJoinKeepsWhatBothSay() {
    Memory left = Memory.atEntry().store(COUNT, ONE).store(OTHER, ONE);
    Memory right = Memory.atEntry().store(COUNT, ONE).store(OTHER, new Value.Constant(4));
    Memory joined = left.join(right, "here");
    assertThat(joined.load(COUNT)).isEqualTo(ONE);
    assertThat(joined.range(joined.load(OTHER))).isEqualTo(new Range(1, 4, true));
    assertThat(joined.join(right, "here")).isEqualTo(joined);
  }

  @Test
  void contradictionsAreNoMemory() {
    Value value = Memory.atEntry().load(COUNT);
    Memory zero = Memory.atEntry().constrain(value, Range.exactly(0)).orElseThrow();
    assertThat(zero.constrain(value, Range.NONZERO)).isEmpty();
    assertThat(zero.clobberShared("call").load(COUNT)).isNotEqualTo(value);
  }

  @Test
  void whereTwoPathsMeetAgainTheSameNameIsMade() {
    Memory left = Memory.atEntry().store(COUNT, ONE);
    Memory right = Memory.atEntry().store(COUNT, new Value.Constant(4));
    assertThat(left.join(right, "here")).isEqualTo(right.join(left, "here"));
    assertThat(left.join(right, "here")).isNotEqualTo(left.join(right, "there"));
  }

  @Test
  void moreSharedRegionsThanCanBeFollowedAreUnknown() {
    Memory full = shared(60);
    assertThat(full.load(shared(59, "g"))).isEqualTo(ONE);
    assertThat(full.bounded("call").contents().size()).isZero();
    assertThat(full.bounded("call").load(COUNT)).isNotEqualTo(full.load(COUNT));
    assertThat(shared(20).bounded("call")).isEqualTo(shared(20));
  }

  @Test
  void joinsAreBoundedToo() {
    Memory half = shared(40);
    Memory otherHalf = Memory.atEntry();
    for (int i = 0; i < 40; i++) {
      otherHalf = otherHalf.store(shared(i, "h"), ONE);
    }
    assertThat(half.join(otherHalf, "here").contents().size()).isZero();
  }

  @Test
  void aLargeLocalStructureIsUnknownAsAWhole() {
    Region local = new Region.Shadow(OTHER, Trait.SAVED_LEVEL);
    Memory memory = Memory.atEntry().store(COUNT, ONE);
    for (int i = 0; i < 60; i++) {
      memory =
          memory.store(
              new Region.Field(new Region.Shadow(COUNT, Trait.SAVED_LEVEL), "_T", "m" + i), ONE);
    }
    memory = memory.store(local, ONE);
    Memory bounded = memory.bounded("call");
    assertThat(bounded.load(local)).isEqualTo(ONE);
    assertThat(bounded.contents().size()).isLessThan(4);
  }

  @Test
  void aForgottenRegionHoldsNothingKnown() {
    Region saved = new Region.Shadow(COUNT, Trait.SAVED_LEVEL);
    Memory memory = Memory.atEntry().store(saved, ONE).forget(saved);
    assertThat(memory.contents().isEmpty()).isTrue();
    assertThat(memory.load(saved)).isEqualTo(Value.ANYTHING);
  }

  private static Memory shared(int count) {
    Memory memory = Memory.atEntry();
    for (int i = 0; i < count; i++) {
      memory = memory.store(shared(i, "g"), ONE);
    }
    return memory;
  }

  private static Region shared(int index, String prefix) {
    return new Region.Global(prefix + index, "");
  }
}
