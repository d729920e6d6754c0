package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Levels through the functions of the driver. */
class IrqlCallsTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
  }

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
