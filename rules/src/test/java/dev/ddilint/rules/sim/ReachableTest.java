package dev.ddilint.rules.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.value.Memory;
import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Trait;
import dev.ddilint.rules.value.Value;
import org.junit.jupiter.api.Test;

/** What callers may come upon of what a function made. */
class ReachableTest {
  private static final Value MADE = new Value.Produced("call");
  private static final Region OBJECT = new Region.Pointee(MADE);
  private static final Region GLOBAL = new Region.Global("Pool", "");

  private static boolean isNamed(Region object, Value result, Memory memory) {
    return new Reachable(result, memory, Property.ENTRY).isNamed(object);
  }

  @Test
  void whatNothingLeadsToHasNoName() {
    assertThat(isNamed(OBJECT, Value.Constant.ZERO, Memory.atEntry())).isFalse();
  }

  @Test
  void whatIsReturnedHasOne() {
    assertThat(isNamed(OBJECT, MADE, Memory.atEntry())).isTrue();
    assertThat(isNamed(OBJECT, new Value.Address(member(OBJECT)), Memory.atEntry())).isTrue();
  }

  @Test
  void whatIsStoredHasOne() {
    Memory memory = Memory.atEntry().store(GLOBAL, MADE);
    assertThat(isNamed(OBJECT, Value.ANYTHING, memory)).isTrue();
    assertThat(isNamed(member(OBJECT), Value.ANYTHING, memory)).isTrue();
  }

  @Test
  void theObjectInWhichSomethingWasStoredHasOne() {
    Memory memory = Memory.atEntry().store(member(OBJECT), Value.Constant.ONE);
    assertThat(isNamed(OBJECT, Value.ANYTHING, memory)).isTrue();
  }

  @Test
  void whatIsKnownOfAnObjectDoesNotLeadToIt() {
    Memory memory =
        Memory.atEntry().store(new Region.Shadow(OBJECT, Trait.PAGEABLE), Value.Constant.ONE);
    assertThat(isNamed(OBJECT, Value.ANYTHING, memory)).isFalse();
  }

  @Test
  void whatTheCallerKnewBeforeHasItsNameStill() {
    Region given = new Region.Pointee(new Value.Content(GLOBAL, Memory.ENTRY));
    assertThat(isNamed(given, Value.ANYTHING, Memory.atEntry())).isTrue();
    assertThat(isNamed(GLOBAL, Value.ANYTHING, Memory.atEntry())).isTrue();
  }

  private static Region member(Region object) {
    return new Region.Field(object, "EXTENSION", "Buffer");
  }
}
