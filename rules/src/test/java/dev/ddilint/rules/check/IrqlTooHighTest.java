package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which level a path has, where it comes from, and which calls it forbids. */
class IrqlTooHighTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
  }

  @Nested
  class Raising {
    @Test
    void aSpinLockRaisesAndItsReleaseRestores() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock, HANDLE File)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
              ZwClose(File);                   // expect: irql-too-high "PASSIVE_LEVEL"
              KeReleaseSpinLock(Lock, old);
              ZwClose(File);
          }
          """);
    }

    @Test
    void levelsAreRaisedAndLoweredBySavedValue() {
      check(
          """
          VOID Work(HANDLE File)
          {
              KIRQL old;
              ZwClose(File);
              KeRaiseIrql(DISPATCH_LEVEL, &old);   // expect-step: irql-too-high
              ZwClose(File);                       // expect: irql-too-high "DISPATCH_LEVEL"
              KeLowerIrql(old);
              ZwClose(File);
          }
          """);
    }

    @Test
    void aLevelSavedInAStructureComesBack() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; KIRQL Old; } DEVICE, *PDEVICE;
          VOID Work(PDEVICE Device, HANDLE File)
          {
              KeAcquireSpinLock(&Device->Lock, &Device->Old);
              KeReleaseSpinLock(&Device->Lock, Device->Old);
              ZwClose(File);
              Device->Old = KeAcquireSpinLockRaiseToDpc(&Device->Lock);
              ZwClose(File);   // expect: irql-too-high
              KeReleaseSpinLock(&Device->Lock, Device->Old);
              ZwClose(File);
          }
          """);
    }

    @Test
    void loweringToAConstantSetsThatLevel() {
      check(
          """
          VOID Work(HANDLE File)
          {
              KIRQL old = KeRaiseIrqlToDpcLevel();
              KeLowerIrql(APC_LEVEL);
              ZwClose(File);   // expect: irql-too-high "APC_LEVEL"
              KeLowerIrql(old);
          }
          """);
    }

    @Test
    void aFastMutexRaisesToApcLevel() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, PKEVENT Event, HANDLE File)
          {
              ExAcquireFastMutex(Mutex);
              KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
              KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
              ZwClose(File);   // expect: irql-too-high "APC_LEVEL"
              ExReleaseFastMutex(Mutex);
              ZwClose(File);
          }
          """);
    }

    @Test
    void anUnsafeFastMutexDoesNotRaise() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, HANDLE File)
          {
              KeEnterCriticalRegion();
              ExAcquireFastMutexUnsafe(Mutex);
              ZwClose(File);
              ExReleaseFastMutexUnsafe(Mutex);
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void aResourceDoesNotRaise() {
      check(
          """
          VOID Work(PERESOURCE Resource, HANDLE File)
          {
              KeEnterCriticalRegion();
              ExAcquireResourceExclusiveLite(Resource, TRUE);
              ZwClose(File);
              ExReleaseResourceLite(Resource);
              KeLeaveCriticalRegion();
          }
          """);
    }

    @Test
    void queuedSpinLocksSaveTheLevelInTheirHandle() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock, HANDLE File)
          {
              KLOCK_QUEUE_HANDLE handle;
              KeAcquireInStackQueuedSpinLock(Lock, &handle);
              ZwClose(File);   // expect: irql-too-high
              KeReleaseInStackQueuedSpinLock(&handle);
              ZwClose(File);
          }
          """);
    }

    @Test
    void anInterruptSpinLockRaisesToTheDevicesLevel() {
      check(
          """
          VOID Work(PKINTERRUPT Interrupt, PKEVENT Event)
          {
              KIRQL old = KeAcquireInterruptSpinLock(Interrupt);
              KeSetEvent(Event, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high "DISPATCH_LEVEL"
              KeReleaseInterruptSpinLock(Interrupt, old);
              KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
          }
          """);
    }

    @Test
    void theCancelSpinLockRaises() {
      check(
          """
          VOID Work(HANDLE File)
          {
              KIRQL old;
              IoAcquireCancelSpinLock(&old);
              ZwClose(File);   // expect: irql-too-high
              IoReleaseCancelSpinLock(old);
          }
          """);
    }

    @Test
    void nestedLocksGoBackOneLevelATime() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, PKSPIN_LOCK Lock, HANDLE File, PKEVENT Event)
          {
              KIRQL old;
              ExAcquireFastMutex(Mutex);
              KeAcquireSpinLock(Lock, &old);
              KeReleaseSpinLock(Lock, old);
              KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
              ExReleaseFastMutex(Mutex);
              ZwClose(File);
          }
          """);
    }

    @Test
    void aRaiseInOneArmOfABranchCountsThere() {
      check(
          """
          VOID Work(PKSPIN_LOCK Lock, BOOLEAN Locked, HANDLE File)
          {
              KIRQL old = PASSIVE_LEVEL;
              if (Locked) {
                  KeAcquireSpinLock(Lock, &old);
              }
              if (!Locked) {
                  ZwClose(File);
              }
              if (Locked) {
                  ZwClose(File);   // expect: irql-too-high
                  KeReleaseSpinLock(Lock, old);
              }
              ZwClose(File);
          }
          """);
    }

    @Test
    void aLoopThatReleasesAroundTheCallIsClean() {
      check(
          """
          VOID Drain(PKSPIN_LOCK Lock, PLIST_ENTRY Head, HANDLE File)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              while (!IsListEmpty(Head)) {
                  RemoveHeadList(Head);
                  KeReleaseSpinLock(Lock, old);
                  ZwClose(File);
                  KeAcquireSpinLock(Lock, &old);
              }
              KeReleaseSpinLock(Lock, old);
              ZwClose(File);
          }
          """);
    }

    @Test
    void aLoopThatForgetsIsNot() {
      check(
          """
          VOID Drain(PKSPIN_LOCK Lock, PLIST_ENTRY Head, HANDLE File)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              while (!IsListEmpty(Head)) {
                  RemoveHeadList(Head);
                  ZwClose(File);   // expect: irql-too-high
              }
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void aMacroThatLocksIsSeenThrough() {
      check(
          """
          #define LOCK(d, o) do { KeAcquireSpinLock(&(d)->Lock, (o)); } while (0)
          #define UNLOCK(d, o) do { KeReleaseSpinLock(&(d)->Lock, (o)); } while (0)
          typedef struct _DEVICE { KSPIN_LOCK Lock; } DEVICE, *PDEVICE;
          VOID Work(PDEVICE Device, HANDLE File)
          {
              KIRQL old;
              LOCK(Device, &old);
              ZwClose(File);   // expect: irql-too-high
              UNLOCK(Device, old);
              ZwClose(File);
          }
          """);
    }

    @Test
    void aFinallyBlockRestoresBeforeWhatFollows() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, HANDLE File)
          {
              ExAcquireFastMutex(Mutex);
              __try {
                  ZwClose(File);   // expect: irql-too-high
              } __finally {
                  ExReleaseFastMutex(Mutex);
              }
              ZwClose(File);
          }
          """);
    }
  }

  @Nested
  class Arguments {
    @Test
    void waitingIsAllowedAtDispatchLevelWithoutTimeToWait() {
      check(
          """
          VOID Poll(PKSPIN_LOCK Lock, PKEVENT Event)
          {
              KIRQL old;
              LARGE_INTEGER none;
              none.QuadPart = 0;
              KeAcquireSpinLock(Lock, &old);
              KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, &none);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void waitingForeverAtDispatchLevelIsNot() {
      check(
          """
          VOID Wait(PKSPIN_LOCK Lock, PKEVENT Event)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);   // expect: irql-too-high "APC_LEVEL"
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void waitingSomeTimeAtDispatchLevelIsNot() {
      check(
          """
          VOID Wait(PKSPIN_LOCK Lock, PKEVENT Event)
          {
              KIRQL old;
              LARGE_INTEGER time;
              time.QuadPart = -10000;
              KeAcquireSpinLock(Lock, &old);
              KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, &time);   // expect: irql-too-high
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void anUnknownTimeoutIsGivenTheBenefitOfTheDoubt() {
      check(
          """
          VOID Wait(PKSPIN_LOCK Lock, PKEVENT Event, PLARGE_INTEGER Time)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, Time);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void settingAnEventAndWaitingNeedsApcLevel() {
      check(
          """
          VOID Signal(PKSPIN_LOCK Lock, PKEVENT Event)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              KeSetEvent(Event, IO_NO_INCREMENT, FALSE);
              KeSetEvent(Event, IO_NO_INCREMENT, TRUE);   // expect: irql-too-high
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void pagedPoolNeedsApcLevel() {
      check(
          """
          VOID Allocate(PKSPIN_LOCK Lock)
          {
              KIRQL old;
              PVOID a, b;
              KeAcquireSpinLock(Lock, &old);
              a = ExAllocatePoolWithTag(NonPagedPoolNx, 64, 'tseT');
              b = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');   // expect: irql-too-high
              KeReleaseSpinLock(Lock, old);
              UNREFERENCED_PARAMETER(a);
              UNREFERENCED_PARAMETER(b);
          }
          """);
    }

    @Test
    void poolFlagsDecideToo() {
      check(
          """
          PVOID Allocate(PKSPIN_LOCK Lock, BOOLEAN Paged)
          {
              KIRQL old;
              PVOID memory;
              POOL_FLAGS flags = POOL_FLAG_NON_PAGED;
              KeAcquireSpinLock(Lock, &old);
              memory = ExAllocatePool2(flags, 64, 'tseT');
              if (Paged) {
                  memory = ExAllocatePool2(POOL_FLAG_PAGED | POOL_FLAG_UNINITIALIZED, 64, 'tseT');   // expect: irql-too-high
              }
              KeReleaseSpinLock(Lock, old);
              return memory;
          }
          """);
    }

    @Test
    void aWrapperPassesTheDecidingArgument() {
      check(
          """
          PVOID Allocate(POOL_TYPE Type)
          {
              return ExAllocatePoolWithTag(Type, 64, 'tseT');   // expect-missed: irql-too-high - a summary keeps no limit that an argument decides
          }
          VOID Work(PKSPIN_LOCK Lock)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              Allocate(NonPagedPoolNx);
              Allocate(PagedPool);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }
  }

  @Nested
  class Testing {
    @Test
    void aTestOfTheLevelProtectsItsArm() {
      check(
          """
          VOID Close(HANDLE File)
          {
              if (KeGetCurrentIrql() == PASSIVE_LEVEL) {
                  ZwClose(File);
              }
          }
          VOID Work(PKSPIN_LOCK Lock, HANDLE File)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              Close(File);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void aTestWithAnEarlyReturnProtectsTheRest() {
      check(
          """
          NTSTATUS Close(HANDLE File)
          {
              if (KeGetCurrentIrql() > PASSIVE_LEVEL) {
                  return STATUS_UNSUCCESSFUL;
              }
              return ZwClose(File);
          }
          KDEFERRED_ROUTINE Dpc;
          VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              Close(Context);
          }
          """);
    }

    @Test
    void theWrongArmOfATestIsReported() {
      check(
          """
          VOID Close(HANDLE File)
          {
              if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
                  ZwClose(File);   // expect: irql-too-high
              }
          }
          """);
    }

    @Test
    void aLevelKeptInAVariableIsATestToo() {
      check(
          """
          VOID Close(HANDLE File)
          {
              KIRQL level = KeGetCurrentIrql();
              if (level < DISPATCH_LEVEL) {
                  KIRQL old;
                  KeRaiseIrql(DISPATCH_LEVEL, &old);
                  KeLowerIrql(old);
              } else {
                  ZwClose(File);   // expect: irql-too-high
              }
          }
          """);
    }

    @Test
    void aTryAcquireRaisesOnlyOnSuccess() {
      check(
          """
          VOID Work(PFAST_MUTEX Mutex, HANDLE File)
          {
              if (ExTryToAcquireFastMutex(Mutex)) {
                  ZwClose(File);   // expect: irql-too-high
                  ExReleaseFastMutex(Mutex);
              } else {
                  ZwClose(File);
              }
          }
          """);
    }
  }

  @Nested
  class Functions {
    @Test
    void aHelperIsJudgedByItsCallers() {
      check(
          """
          VOID Close(HANDLE File)
          {
              ZwClose(File);   // expect: irql-too-high "ZwClose"
          }
          VOID Fine(HANDLE File)
          {
              Close(File);
          }
          VOID Work(PKSPIN_LOCK Lock, HANDLE File)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              Close(File);   // expect-step: irql-too-high
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void onlyCallersWhoseArgumentsReachTheCallCount() {
      check(
          """
          VOID Finish(HANDLE File, BOOLEAN Last)
          {
              if (Last) {
                  ZwClose(File);
              }
          }
          VOID Work(PKSPIN_LOCK Lock, HANDLE File)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              Finish(File, FALSE);
              KeReleaseSpinLock(Lock, old);
              Finish(File, TRUE);
          }
          """);
    }

    @Test
    void twoLevelsOfHelpersAreSeenThrough() {
      check(
          """
          static VOID Close(HANDLE File)
          {
              ZwClose(File);   // expect: irql-too-high
          }
          static VOID Finish(HANDLE File)
          {
              Close(File);   // expect-step: irql-too-high
          }
          VOID Work(PKSPIN_LOCK Lock, HANDLE File)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
              Finish(File);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void aWrapperThatReturnsLockedRaisesItsCaller() {
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
          VOID Work(PDEVICE Device, HANDLE File)
          {
              Lock(Device);
              ZwClose(File);   // expect: irql-too-high
              Unlock(Device);
              ZwClose(File);
          }
          """);
    }

    @Test
    void anAnnotatedFunctionOfTheDriverMustNotBeCalledTooHigh() {
      check(
          """
          _IRQL_requires_max_(PASSIVE_LEVEL)
          VOID Slow(VOID);
          VOID Work(PKSPIN_LOCK Lock)
          {
              KIRQL old;
              Slow();
              KeAcquireSpinLock(Lock, &old);
              Slow();   // expect: irql-too-high "Slow"
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void anAnnotatedFunctionWithABodyToo() {
      check(
          """
          _IRQL_requires_max_(APC_LEVEL)
          VOID Slow(PULONG Counter)
          {
              *Counter += 1;
          }
          VOID Work(PKSPIN_LOCK Lock, PULONG Counter)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              Slow(Counter);   // expect: irql-too-high "APC_LEVEL"
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void aMinimumThatExcludesTheCallIsReported() {
      check(
          """
          _IRQL_requires_(DISPATCH_LEVEL)
          VOID UnderLock(HANDLE File)
          {
              ZwClose(File);   // expect: irql-too-high
          }
          """);
    }

    @Test
    void aRecursiveFunctionIsNotFollowedForever() {
      check(
          """
          VOID Walk(ULONG Depth, HANDLE File)
          {
              if (Depth == 0) {
                  ZwClose(File);   // expect: irql-too-high
                  return;
              }
              Walk(Depth - 1, File);
          }
          VOID Work(PKSPIN_LOCK Lock, HANDLE File, ULONG Depth)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              Walk(Depth, File);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void aFunctionPointerWithOneTargetIsFollowed() {
      check(
          """
          static VOID Close(HANDLE File)
          {
              ZwClose(File);   // expect: irql-too-high
          }
          VOID Work(PKSPIN_LOCK Lock, HANDLE File)
          {
              KIRQL old;
              VOID (*finish)(HANDLE) = Close;
              KeAcquireSpinLock(Lock, &old);
              finish(File);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }

    @Test
    void aDispatchTableIsNot() {
      check(
          """
          typedef VOID (*ACTION)(HANDLE File);
          static VOID Close(HANDLE File)
          {
              ZwClose(File);   // expect-missed: irql-too-high - which entry of a table is called is not known
          }
          static const ACTION Table[] = { Close };
          VOID Work(PKSPIN_LOCK Lock, HANDLE File, ULONG Index)
          {
              KIRQL old;
              KeAcquireSpinLock(Lock, &old);
              Table[Index](File);
              KeReleaseSpinLock(Lock, old);
          }
          """);
    }
  }

  @Nested
  class Entries {
    @Test
    void aDpcIsKnownByItsDeclaration() {
      check(
          """
          KDEFERRED_ROUTINE Dpc;
          VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              ZwClose(Context);   // expect: irql-too-high "DISPATCH_LEVEL"
          }
          """);
    }

    @Test
    void aDpcIsKnownByTheCallThatRegistersIt() {
      check(
          """
          static VOID Expired(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              ZwClose(Context);   // expect: irql-too-high
          }
          VOID Start(PKDPC Dpc, PKTIMER Timer, LARGE_INTEGER Due, HANDLE File)
          {
              KeInitializeDpc(Dpc, Expired, File);   // expect-step: irql-too-high
              KeSetTimer(Timer, Due, Dpc);
          }
          """);
    }

    @Test
    void aWorkItemRunsAtPassiveLevel() {
      check(
          """
          static VOID Later(PDEVICE_OBJECT Device, PVOID Context)
          {
              UNREFERENCED_PARAMETER(Device);
              ZwClose(Context);
          }
          VOID Queue(PIO_WORKITEM Item, HANDLE File)
          {
              IoQueueWorkItem(Item, Later, DelayedWorkQueue, File);
          }
          """);
    }

    @Test
    void aThreadedDpcIsNotSurelyAtDispatchLevel() {
      check(
          """
          static VOID Slow(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              ZwClose(Context);   // expect-spurious: irql-too-high - the type of the routine says DISPATCH_LEVEL whatever the DPC is
          }
          VOID Start(PKDPC Dpc, HANDLE File)
          {
              KeInitializeThreadedDpc(Dpc, Slow, File);
          }
          """);
    }

    @Test
    void anIsrIsKnownByTheCallThatConnectsIt() {
      check(
          """
          static BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
          {
              UNREFERENCED_PARAMETER(Interrupt);
              KeSetEvent(Context, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
              return TRUE;
          }
          NTSTATUS Connect(PKINTERRUPT *Object, PVOID Context)
          {
              return IoConnectInterrupt(Object, Isr, Context, NULL, 5, 7, 7, Latched, FALSE, 1, FALSE);
          }
          """);
    }

    @Test
    void anIsrThatQueuesADpcIsFine() {
      check(
          """
          KSERVICE_ROUTINE Isr;
          BOOLEAN Isr(PKINTERRUPT Interrupt, PVOID Context)
          {
              UNREFERENCED_PARAMETER(Interrupt);
              return KeInsertQueueDpc(Context, NULL, NULL);
          }
          """);
    }

    @Test
    void aSynchronizedRoutineRunsAtTheDevicesLevel() {
      check(
          """
          static BOOLEAN Update(PVOID Context)
          {
              KeSetEvent(Context, IO_NO_INCREMENT, FALSE);   // expect: irql-too-high
              return TRUE;
          }
          VOID Work(PKINTERRUPT Interrupt, PVOID Context)
          {
              KeSynchronizeExecution(Interrupt, Update, Context);
          }
          """);
    }

    @Test
    void startIoIsKnownByAssignment() {
      check(
          """
          static VOID StartIo(PDEVICE_OBJECT Device, PIRP Irp)
          {
              UNREFERENCED_PARAMETER(Irp);
              ZwClose(Device->DeviceExtension);   // expect: irql-too-high
          }
          DRIVER_INITIALIZE DriverEntry;
          NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
          {
              UNREFERENCED_PARAMETER(Path);
              Driver->DriverStartIo = StartIo;   // expect-step: irql-too-high
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aCompletionRoutineMayRunAtAnyLevelUpToDispatch() {
      check(
          """
          static NTSTATUS Done(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context)
          {
              UNREFERENCED_PARAMETER(Device);
              UNREFERENCED_PARAMETER(Irp);
              ZwClose(Context);   // expect-missed: irql-too-high - only levels that are certain are reported, and some completions run at PASSIVE_LEVEL
              return STATUS_SUCCESS;
          }
          VOID Send(PIRP Irp, HANDLE File)
          {
              IoSetCompletionRoutine(Irp, Done, File, TRUE, TRUE, TRUE);
          }
          """);
    }

    @Test
    void dispatchRoutinesRunAtPassiveLevel() {
      check(
          """
          static NTSTATUS Close(PDEVICE_OBJECT Device, PIRP Irp)
          {
              ZwClose(Device->DeviceExtension);
              IoCompleteRequest(Irp, IO_NO_INCREMENT);
              return STATUS_SUCCESS;
          }
          DRIVER_INITIALIZE DriverEntry;
          NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
          {
              UNREFERENCED_PARAMETER(Path);
              Driver->MajorFunction[IRP_MJ_CLOSE] = Close;
              return STATUS_SUCCESS;
          }
          """);
    }

    @Test
    void aCallbackInAStructureInitializerHasItsMembersRole() {
      check(
          """
          typedef struct _CALLBACKS { ULONG Size; PKDEFERRED_ROUTINE Dpc; PIO_WORKITEM_ROUTINE Work; } CALLBACKS;
          static VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              ZwClose(Context);   // expect: irql-too-high
          }
          static VOID Work(PDEVICE_OBJECT Device, PVOID Context)
          {
              UNREFERENCED_PARAMETER(Device);
              ZwClose(Context);
          }
          static const CALLBACKS Callbacks = { sizeof(CALLBACKS), Dpc, Work };
          """);
    }

    @Test
    void aDesignatedInitializerToo() {
      check(
          """
          typedef struct _CALLBACKS { PIO_WORKITEM_ROUTINE Work; PKDEFERRED_ROUTINE Dpc; } CALLBACKS;
          static VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              ZwClose(Context);   // expect: irql-too-high
          }
          static const CALLBACKS Callbacks = { .Dpc = Dpc };
          """);
    }

    @Test
    void aDpcMayUseTheDpcLevelForms() {
      check(
          """
          KDEFERRED_ROUTINE Dpc;
          VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(B);
              KeAcquireSpinLockAtDpcLevel(Context);
              KeSetEvent(A, IO_NO_INCREMENT, FALSE);
              KeReleaseSpinLockFromDpcLevel(Context);
          }
          """);
    }

    @Test
    void aFunctionOfTheDpcIsReachedAtItsLevel() {
      check(
          """
          static VOID Finish(HANDLE File)
          {
              ZwClose(File);   // expect: irql-too-high
          }
          KDEFERRED_ROUTINE Dpc;
          VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
          {
              UNREFERENCED_PARAMETER(D);
              UNREFERENCED_PARAMETER(A);
              UNREFERENCED_PARAMETER(B);
              Finish(Context);
          }
          """);
    }
  }
}
