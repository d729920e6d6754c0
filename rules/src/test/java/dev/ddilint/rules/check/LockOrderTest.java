package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two locks, two orders, one deadlock. */
class LockOrderTest {

  @Nested
  class Orders {
    @Test
    void membersOfAStructure() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Queue; KSPIN_LOCK State; ULONG Count; } DEVICE, *PDEVICE;
          VOID Push(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Queue, &old);
              KeAcquireSpinLockAtDpcLevel(&Device->State);   // expect: lock-order "_DEVICE.State"
              Device->Count += 1;
              KeReleaseSpinLockFromDpcLevel(&Device->State);
              KeReleaseSpinLock(&Device->Queue, old);
          }
          VOID Stop(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->State, &old);
              KeAcquireSpinLockAtDpcLevel(&Device->Queue);
              Device->Count = 0;
              KeReleaseSpinLockFromDpcLevel(&Device->Queue);
              KeReleaseSpinLock(&Device->State, old);
          }
          """);
    }

    @Test
    void oneOfThemInACallee() {
      check(
          """
          FAST_MUTEX Table;
          typedef struct _ITEM { FAST_MUTEX Mutex; ULONG Count; } ITEM, *PITEM;
          static VOID Touch(PITEM Item)
          {
              ExAcquireFastMutex(&Item->Mutex);   // expect: lock-order "Table"
              Item->Count += 1;
              ExReleaseFastMutex(&Item->Mutex);
          }
          VOID TouchAll(PITEM Items)
          {
              ExAcquireFastMutex(&Table);
              Touch(&Items[0]);
              ExReleaseFastMutex(&Table);
          }
          VOID Remove(PITEM Item)
          {
              ExAcquireFastMutex(&Item->Mutex);
              ExAcquireFastMutex(&Table);
              ExReleaseFastMutex(&Table);
              ExReleaseFastMutex(&Item->Mutex);
          }
          """);
    }

    @Test
    void theCancelLockAndALockOfTheDriver() {
      check(
          """
          static KSPIN_LOCK Lock;
          DRIVER_CANCEL Cancel;
          VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
          {
              UNREFERENCED_PARAMETER(Device);
              KeAcquireSpinLockAtDpcLevel(&Lock);   // expect: lock-order "CancelSpinLock"
              KeReleaseSpinLockFromDpcLevel(&Lock);
              IoReleaseCancelSpinLock(Irp->CancelIrql);
          }
          VOID Queue(PIRP Irp)
          {
              KIRQL old, cancel;
              KeAcquireSpinLock(&Lock, &old);
              IoAcquireCancelSpinLock(&cancel);
              IoSetCancelRoutine(Irp, Cancel);
              IoReleaseCancelSpinLock(cancel);
              KeReleaseSpinLock(&Lock, old);
          }
          """);
    }

    @Test
    void locksOfTheFrameworkByTheMemberThatHoldsTheHandle() {
      check(
          """
          #include <wdf.h>
          typedef struct _CONTEXT { WDFSPINLOCK Queue; WDFSPINLOCK State; } CONTEXT, *PCONTEXT;
          VOID Push(PCONTEXT Context)
          {
              WdfSpinLockAcquire(Context->Queue);
              WdfSpinLockAcquire(Context->State);   // expect: lock-order
              WdfSpinLockRelease(Context->State);
              WdfSpinLockRelease(Context->Queue);
          }
          VOID Stop(PCONTEXT Context)
          {
              WdfSpinLockAcquire(Context->State);
              WdfSpinLockAcquire(Context->Queue);
              WdfSpinLockRelease(Context->Queue);
              WdfSpinLockRelease(Context->State);
          }
          """);
    }

    @Test
    void queuedLocksAreTheirSpinLocks() {
      check(
          """
          KSPIN_LOCK First, Second;
          VOID Forward(VOID)
          {
              KLOCK_QUEUE_HANDLE one, two;
              KeAcquireInStackQueuedSpinLock(&First, &one);
              KeAcquireInStackQueuedSpinLockAtDpcLevel(&Second, &two);   // expect: lock-order
              KeReleaseInStackQueuedSpinLockFromDpcLevel(&two);
              KeReleaseInStackQueuedSpinLock(&one);
          }
          VOID Backward(VOID)
          {
              KLOCK_QUEUE_HANDLE one, two;
              KeAcquireInStackQueuedSpinLock(&Second, &two);
              KeAcquireInStackQueuedSpinLockAtDpcLevel(&First, &one);
              KeReleaseInStackQueuedSpinLockFromDpcLevel(&one);
              KeReleaseInStackQueuedSpinLock(&two);
          }
          """);
    }
  }

  @Nested
  class NoOrders {
    private static final String BOTH =
        """
        FAST_MUTEX First, Second;
        ERESOURCE Gate;
        VOID Forward(VOID)
        {
            %s
            ExAcquireFastMutex(&First);
            ExAcquireFastMutex(&Second);
            ExReleaseFastMutex(&Second);
            ExReleaseFastMutex(&First);
            %s
        }
        VOID Backward(VOID)
        {
            %s
            ExAcquireFastMutex(&Second);
            ExAcquireFastMutex(&First);
            ExReleaseFastMutex(&First);
            ExReleaseFastMutex(&Second);
            %s
        }
        """;

    @Test
    void oneOrderOnly() {
      check(
          """
          FAST_MUTEX First, Second;
          VOID Forward(VOID)
          {
              ExAcquireFastMutex(&First);
              ExAcquireFastMutex(&Second);
              ExReleaseFastMutex(&Second);
              ExReleaseFastMutex(&First);
          }
          VOID OneByOne(VOID)
          {
              ExAcquireFastMutex(&Second);
              ExReleaseFastMutex(&Second);
              ExAcquireFastMutex(&First);
              ExReleaseFastMutex(&First);
          }
          """);
    }

    @Test
    void underAThirdLockThatExcludes() {
      String enter = "ExAcquireResourceExclusiveLite(&Gate, TRUE);";
      String leave = "ExReleaseResourceLite(&Gate);";
      check(BOTH.formatted(enter, leave, enter, leave));
    }

    @Test
    void aThirdLockThatIsSharedExcludesNothing() {
      String enter = "ExAcquireResourceSharedLite(&Gate, TRUE);";
      String leave = "ExReleaseResourceLite(&Gate);";
      check(
          BOTH.formatted(enter, leave, enter, leave)
              .replaceFirst("Mutex\\(&Second\\);", "Mutex(&Second);   // expect: lock-order"));
    }

    @Test
    void twoObjectsOfOneType() {
      check(
          """
          typedef struct _ITEM { FAST_MUTEX Mutex; } ITEM, *PITEM;
          VOID Swap(PITEM One, PITEM Other)
          {
              ExAcquireFastMutex(&One->Mutex);
              ExAcquireFastMutex(&Other->Mutex);
              ExReleaseFastMutex(&Other->Mutex);
              ExReleaseFastMutex(&One->Mutex);
          }
          VOID SwapBack(PITEM One, PITEM Other)
          {
              ExAcquireFastMutex(&Other->Mutex);
              ExAcquireFastMutex(&One->Mutex);
              ExReleaseFastMutex(&One->Mutex);
              ExReleaseFastMutex(&Other->Mutex);
          }
          """);
    }

    @Test
    void whoOnlyTriesDoesNotWait() {
      check(
          """
          FAST_MUTEX First, Second;
          VOID Forward(VOID)
          {
              ExAcquireFastMutex(&First);
              ExAcquireFastMutex(&Second);
              ExReleaseFastMutex(&Second);
              ExReleaseFastMutex(&First);
          }
          VOID Backward(VOID)
          {
              ExAcquireFastMutex(&Second);
              if (ExTryToAcquireFastMutex(&First)) {
                  ExReleaseFastMutex(&First);
              }
              ExReleaseFastMutex(&Second);
          }
          """);
    }

    @Test
    void whoSharesDoesNotWaitEither() {
      check(
          """
          ERESOURCE First, Second;
          VOID Forward(VOID)
          {
              KeEnterCriticalRegion();
              ExAcquireResourceSharedLite(&First, TRUE);
              ExAcquireResourceExclusiveLite(&Second, TRUE);
              ExReleaseResourceLite(&Second);
              ExReleaseResourceLite(&First);
              KeLeaveCriticalRegion();
          }
          VOID Backward(VOID)
          {
              KeEnterCriticalRegion();
              ExAcquireResourceExclusiveLite(&Second, TRUE);
              ExAcquireResourceSharedLite(&First, TRUE);
              ExReleaseResourceLite(&First);
              ExReleaseResourceLite(&Second);
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void aCalleeGivesTheFirstUpBefore() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Queue; KSPIN_LOCK State; KIRQL Old; } DEVICE, *PDEVICE;
          static VOID Report(PDEVICE Device)
          {
              KIRQL old;
              KeReleaseSpinLock(&Device->State, Device->Old);
              KeAcquireSpinLock(&Device->Queue, &old);
              KeReleaseSpinLock(&Device->Queue, old);
              KeAcquireSpinLock(&Device->State, &Device->Old);
          }
          VOID Stop(PDEVICE Device)
          {
              KeAcquireSpinLock(&Device->State, &Device->Old);
              Report(Device);
              KeReleaseSpinLock(&Device->State, Device->Old);
          }
          VOID Push(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Queue, &old);
              KeAcquireSpinLockAtDpcLevel(&Device->State);
              KeReleaseSpinLockFromDpcLevel(&Device->State);
              KeReleaseSpinLock(&Device->Queue, old);
          }
          """);
    }

    @Test
    void aConversionDoesNotWait() {
      check(
          """
          ERESOURCE First, Second;
          VOID Forward(VOID)
          {
              KeEnterCriticalRegion();
              ExAcquireResourceExclusiveLite(&First, TRUE);
              ExAcquireResourceExclusiveLite(&Second, TRUE);
              ExConvertExclusiveToSharedLite(&First);
              ExReleaseResourceLite(&Second);
              ExReleaseResourceLite(&First);
              KeLeaveCriticalRegion();
          }
          """);
    }
  }
}
