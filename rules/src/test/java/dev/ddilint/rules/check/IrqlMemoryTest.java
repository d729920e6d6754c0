package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Levels and arguments that come from memory. */
class IrqlMemoryTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-too-high\n" + source);
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
