package dev.ddilint.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

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
}
