package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Every kind of lock by its contract. */
class LockNotReleasedKindsTest {

  @Test
  void queuedSpinLocksAreNamedByTheirHandle() {
    check(
        """
        NTSTATUS Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KLOCK_QUEUE_HANDLE handle;
            KeAcquireInStackQueuedSpinLock(Lock, &handle);   // expect-step: lock-not-released
            if (*Count == 0) {
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "handle"
            }
            KeReleaseInStackQueuedSpinLock(&handle);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aResourceThatWaitsIsAlwaysAcquired() {
    check(
        """
        NTSTATUS Exclusive(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            ExAcquireResourceExclusiveLite(Resource, TRUE);
            if (*Count == 0) {
                KeLeaveCriticalRegion();
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Resource"
            }
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        NTSTATUS Shared(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            ExAcquireResourceSharedLite(Resource, TRUE);
            if (*Count == 0) {
                ExReleaseResourceLite(Resource);
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "CriticalRegion"
            }
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aResourceThatDoesNotWaitIsAcquiredWhenItSaysSo() {
    check(
        """
        NTSTATUS Work(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            if (!ExAcquireResourceExclusiveLite(Resource, FALSE)) {
                KeLeaveCriticalRegion();
                return STATUS_CANT_WAIT;
            }
            *Count += 1;
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aTestTheWrongWayRoundIsReported() {
    check(
        """
        NTSTATUS Work(PERESOURCE Resource, PULONG Count)
        {
            KeEnterCriticalRegion();
            if (ExAcquireResourceExclusiveLite(Resource, FALSE)) {
                if (*Count == 0) {
                    KeLeaveCriticalRegion();
                    return STATUS_CANT_WAIT;   // expect: lock-not-released "Resource"
                }
                ExReleaseResourceLite(Resource);
            }
            KeLeaveCriticalRegion();
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void theResultOfATryMayBeKept() {
    check(
        """
        NTSTATUS Work(PFAST_MUTEX Mutex, PULONG Count)
        {
            BOOLEAN locked = ExTryToAcquireFastMutex(Mutex);
            *Count += 1;
            if (!locked) {
                return STATUS_UNSUCCESSFUL;
            }
            *Count += 1;
            ExReleaseFastMutex(Mutex);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aTryAtDpcLevelIsATryToo() {
    check(
        """
        BOOLEAN Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            if (!KeTryToAcquireSpinLockAtDpcLevel(Lock)) {
                return FALSE;
            }
            if (*Count == 0) {
                return FALSE;   // expect: lock-not-released
            }
            KeReleaseSpinLockFromDpcLevel(Lock);
            return FALSE;
        }
        """);
  }

  @Test
  void theCancelSpinLockHasNoObject() {
    check(
        """
        NTSTATUS Work(PIRP Irp)
        {
            KIRQL old;
            IoAcquireCancelSpinLock(&old);
            if (Irp->Cancel) {
                return STATUS_CANCELLED;   // expect: lock-not-released "CancelSpinLock"
            }
            IoReleaseCancelSpinLock(old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void readerWriterSpinLocksAreLocks() {
    check(
        """
        NTSTATUS Work(PEX_SPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old = ExAcquireSpinLockShared(Lock);
            if (*Count == 0) {
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
            }
            ExReleaseSpinLockShared(Lock, old);
            old = ExAcquireSpinLockExclusive(Lock);
            ExReleaseSpinLockExclusive(Lock, old);
            return STATUS_SUCCESS;
        }
        """);
  }
}
