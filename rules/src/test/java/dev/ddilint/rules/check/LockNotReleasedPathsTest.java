package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Flags, statuses and cleanup ladders: which paths leave with a lock, and which only look so. */
class LockNotReleasedPathsTest {

  @Test
  void anEarlyReturnKeepsTheLock() {
    check(
        """
        NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect-step: lock-not-released
            if (*Count == 0) {
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
            }
            *Count -= 1;
            KeReleaseSpinLock(Lock, old);
            return STATUS_SUCCESS;
        }
        """);
  }

  /** Callers could tell the ways apart, but nobody can release what the handle is needed for. */
  @Test
  void aHandleOfTheFunctionIsGoneWithIt() {
    check(
        """
        PVOID Take(PKSPIN_LOCK Lock, PVOID *Slot)
        {
            KLOCK_QUEUE_HANDLE handle;
            PVOID item;
            KeAcquireInStackQueuedSpinLock(Lock, &handle);
            item = *Slot;
            if (item == NULL) {
                return NULL;   // expect: lock-not-released "handle"
            }
            *Slot = NULL;
            KeReleaseInStackQueuedSpinLock(&handle);
            return item;
        }
        """);
  }

  @Test
  void aHandleOfTheCallerMayBeReleasedByIt() {
    check(
        """
        PVOID Take(PKSPIN_LOCK Lock, PVOID *Slot, PKLOCK_QUEUE_HANDLE Handle)
        {
            PVOID item;
            KeAcquireInStackQueuedSpinLock(Lock, Handle);
            item = *Slot;
            if (item == NULL) {
                KeReleaseInStackQueuedSpinLock(Handle);
            }
            return item;
        }
        """);
  }

  @Test
  void aFailedCallReturnsWithTheLock() {
    check(
        """
        NTSTATUS Prepare(PVOID Context);
        NTSTATUS Work(PFAST_MUTEX Mutex, PVOID Context)
        {
            NTSTATUS status;
            ExAcquireFastMutex(Mutex);
            status = Prepare(Context);
            if (!NT_SUCCESS(status)) {
                return status;   // expect: lock-not-released "Mutex"
            }
            ExReleaseFastMutex(Mutex);
            return status;
        }
        """);
  }

  @Test
  void otherTestsOfAStatusAreUnderstood() {
    check(
        """
        NTSTATUS Prepare(PVOID Context);
        NTSTATUS Negative(PFAST_MUTEX Mutex, PVOID Context)
        {
            NTSTATUS status;
            ExAcquireFastMutex(Mutex);
            status = Prepare(Context);
            if (status < 0) {
                return status;   // expect: lock-not-released
            }
            ExReleaseFastMutex(Mutex);
            return status;
        }
        NTSTATUS Equal(PFAST_MUTEX Mutex, PVOID Context)
        {
            NTSTATUS status;
            ExAcquireFastMutex(Mutex);
            status = Prepare(Context);
            if (status == STATUS_SUCCESS) {
                ExReleaseFastMutex(Mutex);
                return status;
            }
            return status;   // expect-missed: lock-not-released - a result that is not zero may be a TRUE that tells of the lock
        }
        """);
  }

  @Test
  void aReleaseAndReturnInTheErrorPathIsFine() {
    check(
        """
        NTSTATUS Prepare(PVOID Context);
        NTSTATUS Work(PFAST_MUTEX Mutex, PVOID Context)
        {
            NTSTATUS status;
            ExAcquireFastMutex(Mutex);
            status = Prepare(Context);
            if (!NT_SUCCESS(status)) {
                ExReleaseFastMutex(Mutex);
                return status;
            }
            ExReleaseFastMutex(Mutex);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aFlagThatTellsOfTheAcquisitionDecidesTheRelease() {
    check(
        """
        NTSTATUS Work(PERESOURCE Resource, BOOLEAN Needed, PULONG Count)
        {
            BOOLEAN locked = FALSE;
            NTSTATUS status = STATUS_SUCCESS;
            if (Needed) {
                KeEnterCriticalRegion();
                ExAcquireResourceExclusiveLite(Resource, TRUE);
                locked = TRUE;
            }
            if (*Count == 0) {
                status = STATUS_UNSUCCESSFUL;
                goto cleanup;
            }
            *Count -= 1;
        cleanup:
            if (locked) {
                ExReleaseResourceLite(Resource);
                KeLeaveCriticalRegion();
            }
            return status;
        }
        """);
  }

  @Test
  void aFlagThatIsClearedWithTheReleaseIsFine() {
    check(
        """
        NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old = 0;
            BOOLEAN locked;
            KeAcquireSpinLock(Lock, &old);
            locked = TRUE;
            if (*Count != 0) {
                KeReleaseSpinLock(Lock, old);
                locked = FALSE;
            }
            if (locked) {
                KeReleaseSpinLock(Lock, old);
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aCleanupLadderThatSkipsTheLockIsReported() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex)
        {
            NTSTATUS status = STATUS_SUCCESS;
            PVOID first, second;
            first = ExAllocatePoolWithTag(NonPagedPoolNx, 16, 'tseT');
            if (first == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            ExAcquireFastMutex(Mutex);
            second = ExAllocatePoolWithTag(NonPagedPoolNx, 16, 'tseT');
            if (second == NULL) {
                status = STATUS_INSUFFICIENT_RESOURCES;
                goto free;
            }
            ExFreePoolWithTag(second, 'tseT');
            ExReleaseFastMutex(Mutex);
        free:
            ExFreePoolWithTag(first, 'tseT');
            return status;   // expect: lock-not-released
        }
        """);
  }

  @Test
  void aCleanupLadderInOrderIsFine() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex)
        {
            NTSTATUS status = STATUS_SUCCESS;
            PVOID first, second;
            first = ExAllocatePoolWithTag(NonPagedPoolNx, 16, 'tseT');
            if (first == NULL) {
                status = STATUS_INSUFFICIENT_RESOURCES;
                goto done;
            }
            ExAcquireFastMutex(Mutex);
            second = ExAllocatePoolWithTag(NonPagedPoolNx, 16, 'tseT');
            if (second == NULL) {
                status = STATUS_INSUFFICIENT_RESOURCES;
                goto unlock;
            }
            ExFreePoolWithTag(second, 'tseT');
        unlock:
            ExReleaseFastMutex(Mutex);
            ExFreePoolWithTag(first, 'tseT');
        done:
            return status;
        }
        """);
  }

  @Test
  void aBreakOutOfDoWhileFalseIsFollowed() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
        {
            NTSTATUS status = STATUS_SUCCESS;
            do {
                if (*Count == 0) {
                    status = STATUS_UNSUCCESSFUL;
                    break;
                }
                ExAcquireFastMutex(Mutex);
                if (*Count > 10) {
                    status = STATUS_UNSUCCESSFUL;
                    break;
                }
                ExReleaseFastMutex(Mutex);
            } while (0);
            return status;   // expect-missed: lock-not-released - paths without the lock meet, and one that never took it stands for all
        }
        """);
  }

  @Test
  void conditionsThatExcludeEachOtherMakeNoPath() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, ULONG Kind)
        {
            if (Kind > 3) {
                ExAcquireFastMutex(Mutex);
            }
            if (Kind == 2) {
                return STATUS_SUCCESS;
            }
            if (Kind >= 4) {
                ExReleaseFastMutex(Mutex);
            }
            return STATUS_UNSUCCESSFUL;
        }
        """);
  }
}
