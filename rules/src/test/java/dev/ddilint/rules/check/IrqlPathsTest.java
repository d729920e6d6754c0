package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Which paths reach a call, and at which level. */
class IrqlPathsTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
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
}
