package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who waits for himself waits for ever. */
class LockTakenTwiceTest {

  @Nested
  class Paths {
    @Test
    void againOnTheSamePath() {
      check(
          """
          // run: --only=lock-taken-twice
          VOID Work(PKSPIN_LOCK Lock, PULONG Count)
          {
              KIRQL old, again;
              KeAcquireSpinLock(Lock, &old);
              if (*Count == 0) {
                  KeAcquireSpinLock(Lock, &again);   // expect: lock-taken-twice "Lock"
                  *Count = 1;
                  KeReleaseSpinLock(Lock, again);
              }
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void aRoundThatForgotToRelease() {
      check(
          """
          VOID Drain(PFAST_MUTEX Mutex, PULONG Count)
          {
              while (*Count != 0) {
                  ExAcquireFastMutex(Mutex);   // expect: lock-taken-twice
                  if (*Count == 1) {
                      continue;
                  }
                  *Count -= 1;
                  ExReleaseFastMutex(Mutex);
              }
          }
          """);
    }

    @Test
    void anAliasIsTheSameLock() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Count; } DEVICE, *PDEVICE;
          VOID Work(PDEVICE Device)
          {
              PFAST_MUTEX mutex = &Device->Mutex;
              ExAcquireFastMutex(&Device->Mutex);
              ExAcquireFastMutex(mutex);   // expect: lock-taken-twice "Device->Mutex"
              ExReleaseFastMutex(mutex);
          }
          """);
    }

    @Test
    void givenUpInBetween() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, PULONG Count)
          {
              ExAcquireFastMutex(Mutex);
              *Count += 1;
              ExReleaseFastMutex(Mutex);
              ExAcquireFastMutex(Mutex);
              *Count += 1;
              ExReleaseFastMutex(Mutex);
          }
          """);
    }

    @Test
    void theSameLockOfAnotherObject() {
      check(
          """
          typedef struct _ITEM { FAST_MUTEX Mutex; struct _ITEM *Parent; } ITEM, *PITEM;
          VOID Work(PITEM Item)
          {
              ExAcquireFastMutex(&Item->Parent->Mutex);
              ExAcquireFastMutex(&Item->Mutex);
              ExReleaseFastMutex(&Item->Mutex);
              ExReleaseFastMutex(&Item->Parent->Mutex);
          }
          """);
    }

    @Test
    void everyEntryOfAListHasALockOfItsOwn() {
      check(
          """
          typedef struct _ITEM { FAST_MUTEX Mutex; LIST_ENTRY Link; } ITEM, *PITEM;
          VOID LockAll(PLIST_ENTRY Head)
          {
              PLIST_ENTRY entry;
              for (entry = Head->Flink; entry != Head; entry = entry->Flink) {
                  PITEM item = CONTAINING_RECORD(entry, ITEM, Link);
                  ExAcquireFastMutex(&item->Mutex);
              }
          }
          """);
    }

    @Test
    void aReleaseByAnotherNameMayBeOfEither() {
      check(
          """
          typedef struct _FCB { FAST_MUTEX Mutex; PERESOURCE Resource; struct _FCB *Inner; ULONG Count; } FCB, *PFCB;
          VOID Fill(PFCB Fcb);
          VOID Work(PFCB Fcb)
          {
              ExAcquireResourceSharedLite(Fcb->Resource, TRUE);
              while (Fcb->Count != 0) {
                  ExAcquireFastMutex(&Fcb->Inner->Mutex);
                  Fcb->Inner = Fcb->Inner->Inner;
                  ExReleaseFastMutex(&Fcb->Inner->Mutex);
              }
              ExReleaseResourceLite(Fcb->Resource);
          }
          """);
    }

    @Test
    void aTryDoesNotWait() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, PULONG Count)
          {
              ExAcquireFastMutex(Mutex);
              if (ExTryToAcquireFastMutex(Mutex)) {
                  *Count += 1;
              }
              ExReleaseFastMutex(Mutex);
          }
          """);
    }
  }

  @Nested
  class Functions {
    @Test
    void aCalleeTakesIt() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; ULONG Count; } DEVICE, *PDEVICE;
          static VOID Increment(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);
              Device->Count += 1;
              KeReleaseSpinLock(&Device->Lock, old);
          }
          VOID Work(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);
              if (Device->Count == 0) {
                  Increment(Device);   // expect: lock-taken-twice "Device->Lock"
              }
              KeReleaseSpinLock(&Device->Lock, old);
          }
          """);
    }

    @Test
    void aCalleeOfACalleeTakesIt() {
      check(
          """
          static FAST_MUTEX Mutex;
          static ULONG Count;
          static VOID Inner(VOID)
          {
              ExAcquireFastMutex(&Mutex);
              Count += 1;
              ExReleaseFastMutex(&Mutex);
          }
          static VOID Outer(VOID) { Inner(); }
          VOID Work(VOID)
          {
              ExAcquireFastMutex(&Mutex);
              Outer();   // expect: lock-taken-twice "Mutex"
              ExReleaseFastMutex(&Mutex);
          }
          """);
    }

    @Test
    void aParameterThatSaysItIsHeld() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; ULONG Count; } DEVICE, *PDEVICE;
          static VOID Increment(PDEVICE Device, BOOLEAN Locked)
          {
              KIRQL old = PASSIVE_LEVEL;
              if (!Locked) {
                  KeAcquireSpinLock(&Device->Lock, &old);
              }
              Device->Count += 1;
              if (!Locked) {
                  KeReleaseSpinLock(&Device->Lock, old);
              }
          }
          VOID Fine(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);
              Increment(Device, TRUE);
              KeReleaseSpinLock(&Device->Lock, old);
          }
          VOID Wrong(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);
              Increment(Device, FALSE);   // expect: lock-taken-twice
              KeReleaseSpinLock(&Device->Lock, old);
          }
          """);
    }

    @Test
    void aCalleeThatGivesTheLockUpMayTakeItAgain() {
      check(
          """
          VOID Notify(PVOID Context);
          typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; ULONG Count; } DEVICE, *PDEVICE;
          static VOID Wait(PDEVICE Device)
          {
              KeReleaseSpinLock(&Device->Lock, Device->Old);
              Device->Count += 1;
              KeAcquireSpinLock(&Device->Lock, &Device->Old);
          }
          VOID Work(PDEVICE Device)
          {
              KeAcquireSpinLock(&Device->Lock, &Device->Old);
              Wait(Device);
              KeReleaseSpinLock(&Device->Lock, Device->Old);
          }
          """);
    }

    @Test
    void anAnnotationSaysThatItIsHeld() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; ULONG Count; } DEVICE, *PDEVICE;
          _Requires_lock_held_(Device->Lock)
          static VOID Increment(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);   // expect: lock-taken-twice "by the caller"
              Device->Count += 1;
              KeReleaseSpinLock(&Device->Lock, old);
          }
          """);
    }

    @Test
    void anAnnotationForbidsTheCall() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Count; } DEVICE, *PDEVICE;
          _Requires_lock_not_held_(Device->Mutex) VOID Notify(PDEVICE Device);
          VOID Work(PDEVICE Device)
          {
              Notify(Device);
              ExAcquireFastMutex(&Device->Mutex);
              Notify(Device);   // expect: lock-taken-twice "Notify"
              ExReleaseFastMutex(&Device->Mutex);
          }
          """);
    }

    @Test
    void anUnseenFunctionMayHaveReleasedIt() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Count; } DEVICE, *PDEVICE;
          VOID Unlock(PDEVICE Device);
          VOID Work(PDEVICE Device)
          {
              ExAcquireFastMutex(&Device->Mutex);
              Unlock(Device);
              ExAcquireFastMutex(&Device->Mutex);
              ExReleaseFastMutex(&Device->Mutex);
          }
          """);
    }

    @Test
    void aCancelRoutineRunsUnderTheCancelLock() {
      check(
          """
          DRIVER_CANCEL Cancel;
          VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
          {
              KIRQL old;
              UNREFERENCED_PARAMETER(Device);
              IoAcquireCancelSpinLock(&old);   // expect: lock-taken-twice "CancelSpinLock"
              IoReleaseCancelSpinLock(old);
              IoReleaseCancelSpinLock(Irp->CancelIrql);
          }
          """);
    }
  }

  @Nested
  class Locks {
    @Test
    void resourcesMutexesAndRegionsNest() {
      check(
          """
          VOID Work(PERESOURCE Resource, PRKMUTEX Mutex, PULONG Count)
          {
              KeEnterCriticalRegion();
              KeEnterCriticalRegion();
              ExAcquireResourceExclusiveLite(Resource, TRUE);
              ExAcquireResourceExclusiveLite(Resource, TRUE);
              KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL);
              KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL);
              *Count += 1;
              KeReleaseMutex(Mutex, FALSE);
              KeReleaseMutex(Mutex, FALSE);
              ExReleaseResourceLite(Resource);
              ExReleaseResourceLite(Resource);
              KeLeaveCriticalRegion();
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void aQueuedLockByAnotherHandle() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock, PULONG Count)
          {
              KLOCK_QUEUE_HANDLE first, second;
              KeAcquireInStackQueuedSpinLock(Lock, &first);
              KeAcquireInStackQueuedSpinLock(Lock, &second);   // expect: lock-taken-twice "Lock"
              *Count += 1;
              KeReleaseInStackQueuedSpinLock(&second);
              KeReleaseInStackQueuedSpinLock(&first);
          }
          """);
    }

    @Test
    void twoShareAReaderWriterLock() {
      check(
          """
          VOID Work(PEX_SPIN_LOCK Lock, PULONG Count)
          {
              KIRQL old = ExAcquireSpinLockShared(Lock);
              ExAcquireSpinLockSharedAtDpcLevel(Lock);
              *Count += 1;
              ExReleaseSpinLockSharedFromDpcLevel(Lock);
              ExReleaseSpinLockShared(Lock, old);
          }
          VOID Upgrade(PEX_SPIN_LOCK Lock, PULONG Count)
          {
              KIRQL old = ExAcquireSpinLockShared(Lock);
              ExAcquireSpinLockExclusiveAtDpcLevel(Lock);   // expect: lock-taken-twice
              *Count += 1;
              ExReleaseSpinLockExclusiveFromDpcLevel(Lock);
              ExReleaseSpinLockShared(Lock, old);
          }
          """);
    }

    @Test
    void aPushLock() {
      check(
          """
          VOID Work(PEX_PUSH_LOCK Lock, PULONG Count)
          {
              KeEnterCriticalRegion();
              ExAcquirePushLockExclusive(Lock);
              ExAcquirePushLockShared(Lock);   // expect: lock-taken-twice
              *Count += 1;
              ExReleasePushLockExclusive(Lock);
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void aFrameworkLock() {
      check(
          """
          #include <wdf.h>
          typedef struct _CONTEXT { WDFSPINLOCK Lock; WDFWAITLOCK Wait; ULONG Count; } CONTEXT, *PCONTEXT;
          VOID Work(PCONTEXT Context)
          {
              WdfSpinLockAcquire(Context->Lock);
              WdfSpinLockAcquire(Context->Lock);   // expect: lock-taken-twice
              Context->Count += 1;
              WdfSpinLockRelease(Context->Lock);
          }
          VOID Wait(PCONTEXT Context)
          {
              WdfWaitLockAcquire(Context->Wait, NULL);
              WdfWaitLockAcquire(Context->Wait, NULL);   // expect: lock-taken-twice
              WdfWaitLockRelease(Context->Wait);
          }
          """);
    }
  }
}
