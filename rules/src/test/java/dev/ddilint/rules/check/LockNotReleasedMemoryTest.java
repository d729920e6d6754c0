package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** One lock by two names, and two locks by similar ones. */
class LockNotReleasedMemoryTest {

  @Test
  void anAliasIsTheSameLock() {
    check(
        """
        typedef struct _DEVICE { KSPIN_LOCK Lock; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE_OBJECT Object)
        {
            KIRQL old;
            PDEVICE device = Object->DeviceExtension;
            PKSPIN_LOCK lock = &device->Lock;
            KeAcquireSpinLock(lock, &old);
            KeReleaseSpinLock(&((PDEVICE)Object->DeviceExtension)->Lock, old);
        }
        """);
  }

  @Test
  void twoLocksAreToldApart() {
    check(
        """
        typedef struct _DEVICE { KSPIN_LOCK First; KSPIN_LOCK Second; } DEVICE, *PDEVICE;
        NTSTATUS Work(PDEVICE Device, PULONG Count)
        {
            KIRQL old;
            KeAcquireSpinLock(&Device->First, &old);
            KeAcquireSpinLockAtDpcLevel(&Device->Second);
            if (*Count == 0) {
                KeReleaseSpinLockFromDpcLevel(&Device->Second);
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "First"
            }
            KeReleaseSpinLockFromDpcLevel(&Device->Second);
            KeReleaseSpinLock(&Device->First, old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void locksInAnArrayAreNamedByTheirIndex() {
    check(
        """
        static KSPIN_LOCK Locks[4];
        NTSTATUS Work(ULONG Index, PULONG Count)
        {
            KIRQL old;
            KeAcquireSpinLock(&Locks[Index], &old);
            if (*Count == 0) {
                return STATUS_UNSUCCESSFUL;   // expect: lock-not-released
            }
            KeReleaseSpinLock(&Locks[Index], old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aLockedObjectThatIsReturnedIsTheCallersDuty() {
    check(
        """
        typedef struct _ITEM { FAST_MUTEX Mutex; LIST_ENTRY Link; ULONG Id; } ITEM, *PITEM;
        PITEM FindLocked(PLIST_ENTRY Head, ULONG Id)
        {
            PLIST_ENTRY entry;
            for (entry = Head->Flink; entry != Head; entry = entry->Flink) {
                PITEM item = CONTAINING_RECORD(entry, ITEM, Link);
                ExAcquireFastMutex(&item->Mutex);
                if (item->Id == Id) {
                    return item;
                }
                ExReleaseFastMutex(&item->Mutex);
            }
            return NULL;
        }
        """);
  }
}
