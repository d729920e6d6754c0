package dev.ddilint.rules.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.value.Region;
import dev.ddilint.rules.value.Value;
import org.junit.jupiter.api.Test;

class HeldLocksTest {
  private static final Region LOCK = new Region.Global("Lock", "");

  private static Region lockOf(Object origin) {
    return new Region.Field(new Region.Pointee(new Value.Produced(origin)), "_DEVICE", "Lock");
  }

  @Test
  void whatIsTakenAndGivenBackIsForgotten() {
    HeldLocks held = HeldLocks.NONE.acquire(LOCK, LockForm.UNKNOWN);
    assertThat(held.isHeld(LOCK)).isTrue();
    assertThat(held.release(LOCK, LockForm.UNKNOWN)).isEqualTo(HeldLocks.NONE);
  }

  @Test
  void aReleaseByAnotherNameOfTheSameMemberCounts() {
    HeldLocks held = HeldLocks.NONE.acquire(lockOf("before"), LockForm.UNKNOWN);
    assertThat(held.release(lockOf("after"), LockForm.UNKNOWN)).isEqualTo(HeldLocks.NONE);
    assertThat(held.release(LOCK, LockForm.UNKNOWN).isHeld(lockOf("before"))).isTrue();
  }

  @Test
  void anUnknownReleaseMayBeAny() {
    HeldLocks held = HeldLocks.NONE.acquire(LOCK, LockForm.UNKNOWN);
    assertThat(held.release(new Region.Pointee(Value.ANYTHING), LockForm.UNKNOWN).acquired())
        .isEmpty();
  }

  @Test
  void givingUpTheCallersLockIsRemembered() {
    HeldLocks given = HeldLocks.NONE.release(LOCK, LockForm.UNKNOWN);
    assertThat(given.gaveBack()).isTrue();
    assertThat(given.acquire(LOCK, LockForm.UNKNOWN)).isEqualTo(HeldLocks.NONE);
  }

  @Test
  void nestingIsBounded() {
    HeldLocks held = HeldLocks.NONE;
    for (int i = 0; i < 10; i++) {
      held = held.acquire(LOCK, LockForm.UNKNOWN);
    }
    assertThat(held).isEqualTo(held.acquire(LOCK, LockForm.UNKNOWN));
  }
}
