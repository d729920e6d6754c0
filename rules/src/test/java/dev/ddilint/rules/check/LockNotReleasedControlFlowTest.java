package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Switches, loops, {@code __finally} and calls that do not return. */
class LockNotReleasedControlFlowTest {

  @Test
  void aSwitchCaseThatReturnsKeepsTheLock() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, ULONG Kind)
        {
            NTSTATUS status = STATUS_SUCCESS;
            ExAcquireFastMutex(Mutex);
            switch (Kind) {
            case 1:
                break;
            case 2:
                status = STATUS_PENDING;
                break;
            default:
                return STATUS_INVALID_PARAMETER;   // expect: lock-not-released
            }
            ExReleaseFastMutex(Mutex);
            return status;
        }
        """);
  }

  @Test
  void aSwitchThatReleasesInEveryCaseIsFine() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, ULONG Kind)
        {
            ExAcquireFastMutex(Mutex);
            switch (Kind) {
            case 1:
                ExReleaseFastMutex(Mutex);
                return STATUS_SUCCESS;
            default:
                ExReleaseFastMutex(Mutex);
                return STATUS_INVALID_PARAMETER;
            }
        }
        """);
  }

  @Test
  void aReturnFromALoopKeepsTheLock() {
    check(
        """
        BOOLEAN Find(PKSPIN_LOCK Lock, PLIST_ENTRY Head, PLIST_ENTRY Wanted)
        {
            KIRQL old;
            PLIST_ENTRY entry;
            KeAcquireSpinLock(Lock, &old);
            for (entry = Head->Flink; entry != Head; entry = entry->Flink) {
                if (entry == Wanted) {
                    return FALSE;   // expect: lock-not-released
                }
            }
            KeReleaseSpinLock(Lock, old);
            return FALSE;
        }
        """);
  }

  @Test
  void aLoopThatLocksEachRoundIsFine() {
    check(
        """
        VOID Drain(PKSPIN_LOCK Lock, PLIST_ENTRY Head)
        {
            KIRQL old;
            for (;;) {
                PLIST_ENTRY entry = NULL;
                KeAcquireSpinLock(Lock, &old);
                if (IsListEmpty(Head)) {
                    KeReleaseSpinLock(Lock, old);
                    break;
                }
                entry = RemoveHeadList(Head);
                KeReleaseSpinLock(Lock, old);
                ExFreePoolWithTag(entry, 'tseT');
            }
        }
        """);
  }

  @Test
  void aBreakThatSkipsTheReleaseOfTheRoundIsReported() {
    check(
        """
        VOID Drain(PKSPIN_LOCK Lock, PLIST_ENTRY Head)
        {
            KIRQL old;
            for (;;) {
                KeAcquireSpinLock(Lock, &old);
                if (IsListEmpty(Head)) {
                    break;
                }
                RemoveHeadList(Head);
                KeReleaseSpinLock(Lock, old);
            }
        }   // expect-missed: lock-not-released - no path ends without the lock, as in a function that means to return with it
        """);
  }

  @Test
  void finallyReleasesOnEveryExit() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
        {
            ExAcquireFastMutex(Mutex);
            __try {
                if (*Count == 0) {
                    return STATUS_UNSUCCESSFUL;
                }
                if (*Count == 1) {
                    __leave;
                }
                *Count -= 1;
            } __finally {
                ExReleaseFastMutex(Mutex);
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void leavingATryDoesNotRelease() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
        {
            NTSTATUS status = STATUS_SUCCESS;
            __try {
                ExAcquireFastMutex(Mutex);
                if (*Count == 0) {
                    status = STATUS_UNSUCCESSFUL;
                    __leave;
                }
                ExReleaseFastMutex(Mutex);
            } __finally {
                *Count = 0;
            }
            return status;   // expect: lock-not-released
        }
        """);
  }

  @Test
  void aBugCheckNeedsNoRelease() {
    check(
        """
        NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            if (*Count == 0) {
                KeBugCheckEx(0xE2, 0, 0, 0, 0);
            }
            KeReleaseSpinLock(Lock, old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aWrapperOfABugCheckNeitherDoes() {
    check(
        """
        static VOID Die(ULONG Code)
        {
            KeBugCheckEx(0xE2, Code, 0, 0, 0);
        }
        NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            if (*Count == 0) {
                Die(1);
                return STATUS_UNSUCCESSFUL;
            }
            KeReleaseSpinLock(Lock, old);
            return STATUS_SUCCESS;
        }
        """);
  }
}
