package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which paths leave with a lock, and which only look as if they did. */
class LockNotReleasedTest {

  @Nested
  class Paths {
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

  @Nested
  class Locks {
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
    void theFormsOfOneLockMix() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock)
          {
              KIRQL old = KeRaiseIrqlToDpcLevel();
              KeAcquireSpinLockAtDpcLevel(Lock);
              KeReleaseSpinLockFromDpcLevel(Lock);
              KeLowerIrql(old);
              KeAcquireSpinLock(Lock, &old);
              KeReleaseSpinLockFromDpcLevel(Lock);   // expect: lock-released-otherwise
              KeLowerIrql(old);
          }
          """);
    }

    @Test
    void theLevelMayDecideWhichFormIsUsed() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock, PULONG Count)
          {
              KIRQL old = KeGetCurrentIrql();
              if (old == DISPATCH_LEVEL) {
                  KeAcquireSpinLockAtDpcLevel(Lock);
              } else {
                  KeAcquireSpinLock(Lock, &old);
              }
              *Count += 1;
              if (old == DISPATCH_LEVEL) {
                  KeReleaseSpinLockFromDpcLevel(Lock);
              } else {
                  KeReleaseSpinLock(Lock, old);
              }
          }
          """);
    }

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

  @Nested
  class Functions {
    @Test
    void aFunctionMayReturnLockedOnAllPaths() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; } DEVICE, *PDEVICE;
          static VOID Lock(PDEVICE Device)
          {
              KeAcquireSpinLock(&Device->Lock, &Device->Old);
          }
          static VOID Unlock(PDEVICE Device)
          {
              KeReleaseSpinLock(&Device->Lock, Device->Old);
          }
          NTSTATUS Work(PDEVICE Device, PULONG Count)
          {
              Lock(Device);   // expect-step: lock-not-released
              if (*Count == 0) {
                  return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Lock"
              }
              Unlock(Device);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aFunctionMayReturnLockedWhenItsResultTells() {
      check(
          """
          static BOOLEAN Enter(PFAST_MUTEX Mutex, PULONG Count)
          {
              ExAcquireFastMutex(Mutex);
              if (*Count == 0) {
                  ExReleaseFastMutex(Mutex);
                  return FALSE;
              }
              return TRUE;
          }
          NTSTATUS Fine(PFAST_MUTEX Mutex, PULONG Count)
          {
              if (!Enter(Mutex, Count)) {
                  return STATUS_UNSUCCESSFUL;
              }
              ExReleaseFastMutex(Mutex);
              return STATUS_SUCCESS;
          }
          NTSTATUS Wrong(PFAST_MUTEX Mutex, PULONG Count, BOOLEAN Full)
          {
              if (Enter(Mutex, Count)) {
                  if (Full) {
                      return STATUS_UNSUCCESSFUL;   // expect-missed: lock-not-released - paths without the lock meet, and one that never took it stands for all
                  }
                  ExReleaseFastMutex(Mutex);
              }
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aStatusTellsToo() {
      check(
          """
          static NTSTATUS Begin(PFAST_MUTEX Mutex, PULONG Count)
          {
              ExAcquireFastMutex(Mutex);
              if (*Count == 0) {
                  ExReleaseFastMutex(Mutex);
                  return STATUS_DEVICE_NOT_READY;
              }
              return STATUS_SUCCESS;
          }
          NTSTATUS Fine(PFAST_MUTEX Mutex, PULONG Count)
          {
              NTSTATUS status = Begin(Mutex, Count);
              if (NT_SUCCESS(status)) {
                  ExReleaseFastMutex(Mutex);
              }
              return status;
          }
          """);
    }

    @Test
    void aMacroThatWrapsAWrapperIsSeenThrough() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Count; } DEVICE, *PDEVICE;
          static VOID LockDevice(PDEVICE Device) { ExAcquireFastMutex(&Device->Mutex); }
          static VOID UnlockDevice(PDEVICE Device) { ExReleaseFastMutex(&Device->Mutex); }
          #define LOCK(d) LockDevice(d)
          #define UNLOCK(d) UnlockDevice(d)
          #define RETURN_UNLOCKED(d, s) do { UNLOCK(d); return (s); } while (0)
          NTSTATUS Work(PDEVICE Device)
          {
              LOCK(Device);
              if (Device->Count == 0) {
                  RETURN_UNLOCKED(Device, STATUS_UNSUCCESSFUL);
              }
              if (Device->Count == 1) {
                  return STATUS_PENDING;   // expect-missed: lock-not-released - STATUS_PENDING is told apart from the other results, as a TRUE would be
              }
              UNLOCK(Device);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aHelperOfTheErrorPathReleases() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Count; } DEVICE, *PDEVICE;
          static NTSTATUS Fail(PDEVICE Device, NTSTATUS Status)
          {
              ExReleaseFastMutex(&Device->Mutex);
              return Status;
          }
          NTSTATUS Work(PDEVICE Device)
          {
              ExAcquireFastMutex(&Device->Mutex);
              if (Device->Count == 0) {
                  return Fail(Device, STATUS_UNSUCCESSFUL);
              }
              ExReleaseFastMutex(&Device->Mutex);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void anAnnotatedFunctionThatAcquiresIsTrusted() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Count; } DEVICE, *PDEVICE;
          _When_(return >= 0, _Acquires_lock_(Device->Mutex))
          NTSTATUS Lock(PDEVICE Device)
          {
              ExAcquireFastMutex(&Device->Mutex);
              if (Device->Count == 0) {
                  return STATUS_PENDING;
              }
              if (Device->Count == 1) {
                  ExReleaseFastMutex(&Device->Mutex);
                  return STATUS_DEVICE_NOT_READY;
              }
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void anAnnotatedFunctionWithoutABodyAcquires() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Count; } DEVICE, *PDEVICE;
          _Acquires_lock_(Device->Mutex) VOID Lock(PDEVICE Device);
          _Releases_lock_(Device->Mutex) VOID Unlock(PDEVICE Device);
          NTSTATUS Work(PDEVICE Device)
          {
              Lock(Device);
              if (Device->Count == 0) {
                  return STATUS_UNSUCCESSFUL;   // expect: lock-not-released "Mutex"
              }
              Unlock(Device);
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aFunctionThatIsCalledWithTheLockMayGiveItUpForAWhile() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; ULONG Count; } DEVICE, *PDEVICE;
          VOID Notify(PDEVICE Device);
          _Requires_lock_held_(Device->Lock)
          static VOID Report(PDEVICE Device, KIRQL Old)
          {
              KeReleaseSpinLock(&Device->Lock, Old);
              Notify(Device);
              KeAcquireSpinLock(&Device->Lock, &Old);
          }
          """);
    }

    @Test
    void anEntryOfTheSystemMustGiveBackEverything() {
      check(
          """
          static KSPIN_LOCK Lock;
          static KIRQL Old;
          KDEFERRED_ROUTINE Dpc;
          VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(Context);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              KeAcquireSpinLockAtDpcLevel(&Lock);
          }   // expect: lock-not-released
          """);
    }

    @Test
    void aDispatchRoutineToo() {
      check(
          """
          static FAST_MUTEX Mutex;
          static VOID Lock(VOID) { ExAcquireFastMutex(&Mutex); }
          DRIVER_DISPATCH Create;
          NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
          {
              UNREFERENCED_PARAMETER(Device);
              Lock();
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
              return STATUS_SUCCESS;   // expect: lock-not-released
          }
          """);
    }

    @Test
    void recursionUnderTheLockIsNotHeldAgainstIt() {
      check(
          """
          ULONG Walk(PERESOURCE Resource, ULONG Depth)
          {
              ULONG count = 0;
              ExAcquireResourceSharedLite(Resource, TRUE);
              if (Depth != 0) {
                  count = Walk(Resource, Depth - 1);
              }
              ExReleaseResourceLite(Resource);
              return count + 1;
          }
          """);
    }

    @Test
    void aReferenceCountThatLocksOnlyOnceIsNotReported() {
      check(
          """
          typedef struct _DEVICE { FAST_MUTEX Mutex; ULONG Users; } DEVICE, *PDEVICE;
          VOID Enter(PDEVICE Device)
          {
              if (Device->Users++ == 0) {
                  ExAcquireFastMutex(&Device->Mutex);
              }
          }
          VOID Leave(PDEVICE Device)
          {
              if (--Device->Users == 0) {
                  ExReleaseFastMutex(&Device->Mutex);
              }
          }
          VOID Work(PDEVICE Device)
          {
              Enter(Device);
              Leave(Device);
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
}
