package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Acquisition and release come in pairs. */
class LockReleasedOtherwiseTest {

  @Test
  void theLevelIsNotRestored() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            *Count += 1;
            KeReleaseSpinLockFromDpcLevel(Lock);   // expect: lock-released-otherwise "KeAcquireSpinLock"
            KeLowerIrql(old);
        }
        """);
  }

  @Test
  void aLevelIsRestoredThatWasNotSaved() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KeAcquireSpinLockAtDpcLevel(Lock);
            *Count += 1;
            KeReleaseSpinLock(Lock, PASSIVE_LEVEL);   // expect: lock-released-otherwise "KeAcquireSpinLockAtDpcLevel"
        }
        """);
  }

  @Test
  void aQueuedLockIsReleasedByItsHandle() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KLOCK_QUEUE_HANDLE handle;
            KeAcquireInStackQueuedSpinLock(Lock, &handle);
            *Count += 1;
            KeReleaseSpinLockFromDpcLevel(Lock);   // expect: lock-released-otherwise
        }
        VOID AtDpcLevel(PKSPIN_LOCK Lock, PULONG Count)
        {
            KLOCK_QUEUE_HANDLE handle;
            KeAcquireInStackQueuedSpinLockAtDpcLevel(Lock, &handle);
            *Count += 1;
            KeReleaseInStackQueuedSpinLock(&handle);   // expect: lock-released-otherwise
        }
        """);
  }

  @Test
  void byAnotherHandle() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KLOCK_QUEUE_HANDLE first, second;
            KeAcquireInStackQueuedSpinLock(Lock, &first);
            *Count += 1;
            KeReleaseInStackQueuedSpinLock(&second);   // expect: lock-released-otherwise "second"
            KeReleaseInStackQueuedSpinLock(&first);
        }
        """);
  }

  @Test
  void sharedAndExclusive() {
    check(
        """
        VOID Spin(PEX_SPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old = ExAcquireSpinLockShared(Lock);
            *Count += 1;
            ExReleaseSpinLockExclusive(Lock, old);   // expect: lock-released-otherwise
        }
        VOID Push(PEX_PUSH_LOCK Lock, PULONG Count)
        {
            KeEnterCriticalRegion();
            ExAcquirePushLockExclusive(Lock);
            *Count += 1;
            ExReleasePushLockShared(Lock);   // expect: lock-released-otherwise
            KeLeaveCriticalRegion();
        }
        """);
  }

  @Test
  void aConversionChangesTheForm() {
    check(
        """
        VOID Work(PEX_SPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old = ExAcquireSpinLockShared(Lock);
            if (ExTryConvertSharedSpinLockExclusive(Lock)) {
                *Count += 1;
                ExReleaseSpinLockExclusive(Lock, old);
            } else {
                ExReleaseSpinLockShared(Lock, old);
            }
        }
        """);
  }

  @Test
  void aResourceIsReleasedByOneRoutine() {
    check(
        """
        VOID Work(PERESOURCE Resource, BOOLEAN Write, PULONG Count)
        {
            KeEnterCriticalRegion();
            if (Write) {
                ExAcquireResourceExclusiveLite(Resource, TRUE);
            } else {
                ExAcquireResourceSharedLite(Resource, TRUE);
            }
            *Count += 1;
            ExReleaseResourceLite(Resource);
            KeLeaveCriticalRegion();
        }
        """);
  }

  @Test
  void theUnsafeFormOfAMutex() {
    check(
        """
        VOID Fast(PFAST_MUTEX Mutex, PULONG Count)
        {
            ExAcquireFastMutex(Mutex);
            *Count += 1;
            ExReleaseFastMutexUnsafe(Mutex);   // expect: lock-released-otherwise
        }
        VOID Guarded(PKGUARDED_MUTEX Mutex, PULONG Count)
        {
            KeEnterGuardedRegion();
            KeAcquireGuardedMutexUnsafe(Mutex);
            *Count += 1;
            KeReleaseGuardedMutex(Mutex);   // expect: lock-released-otherwise
            KeLeaveGuardedRegion();
        }
        """);
  }

  @Test
  void aFlagComparedWithTrueDecidesOnTheForm() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, BOOLEAN AtDpcLevel, PULONG Count)
        {
            KIRQL old = DISPATCH_LEVEL;
            if (AtDpcLevel == TRUE) {
                KeAcquireSpinLockAtDpcLevel(Lock);
            } else {
                KeAcquireSpinLock(Lock, &old);
            }
            *Count += 1;
            if (AtDpcLevel == TRUE) {
                KeReleaseSpinLockFromDpcLevel(Lock);
            } else {
                KeReleaseSpinLock(Lock, old);
            }
        }
        """);
  }

  @Test
  void handOverHandAlongAList() {
    check(
        """
        typedef struct _NODE { KSPIN_LOCK Lock; struct _NODE *Next; ULONG Key; } NODE, *PNODE;
        VOID Step(PNODE Node, PULONG Key)
        {
            KIRQL old;
            PNODE next = Node->Next;
            KeAcquireSpinLock(&Node->Lock, &old);
            KeAcquireSpinLockAtDpcLevel(&next->Lock);
            KeReleaseSpinLockFromDpcLevel(&Node->Lock);
            *Key = next->Key;
            KeReleaseSpinLock(&next->Lock, old);
        }
        """);
  }

  @Test
  void aWrapperThatReleasesTheOtherForm() {
    check(
        """
        typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; ULONG Count; } DEVICE, *PDEVICE;
        static VOID UnlockAtDpcLevel(PDEVICE Device)
        {
            KeReleaseSpinLockFromDpcLevel(&Device->Lock);
        }
        VOID Work(PDEVICE Device)
        {
            KeAcquireSpinLock(&Device->Lock, &Device->Old);
            Device->Count += 1;
            UnlockAtDpcLevel(Device);   // expect: lock-released-otherwise "UnlockAtDpcLevel"
        }
        """);
  }

  @Test
  void oneFormOfTwoOnEachWay() {
    check(
        """
        // run: --only=lock-released-otherwise
        VOID Work(PKSPIN_LOCK Lock, BOOLEAN AtDpcLevel, PULONG Count)
        {
            KIRQL old = DISPATCH_LEVEL;
            if (AtDpcLevel) {
                KeAcquireSpinLockAtDpcLevel(Lock);
            } else {
                KeAcquireSpinLock(Lock, &old);
            }
            *Count += 1;
            KeReleaseSpinLock(Lock, old);   // expect: lock-released-otherwise "KeAcquireSpinLockAtDpcLevel"
        }
        """);
  }

  @Test
  void theFormsOfNdis() {
    check(
        """
        #include <ndis.h>
        VOID Work(PNDIS_SPIN_LOCK Lock, PULONG Count)
        {
            NdisAcquireSpinLock(Lock);
            *Count += 1;
            NdisDprReleaseSpinLock(Lock);   // expect: lock-released-otherwise
        }
        VOID Fine(PNDIS_SPIN_LOCK Lock, BOOLEAN AtDispatch, PULONG Count)
        {
            if (AtDispatch) { NdisDprAcquireSpinLock(Lock); } else { NdisAcquireSpinLock(Lock); }
            *Count += 1;
            if (AtDispatch) { NdisDprReleaseSpinLock(Lock); } else { NdisReleaseSpinLock(Lock); }
        }
        """);
  }
}
