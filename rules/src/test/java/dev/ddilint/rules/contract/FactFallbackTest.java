package dev.ddilint.rules.contract;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Where no declaration says at which level a function may be called, the fact table does. */
class FactFallbackTest {

  @Test
  void aFunctionThatNothingDeclaresIsChecked() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PFILE_OBJECT File, PLARGE_INTEGER Size)
        {
            KIRQL old;
            FsRtlGetFileSize(File, Size);
            KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
            FsRtlGetFileSize(File, Size);    // expect: irql-too-high "PASSIVE_LEVEL"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aPrototypeOfTheDriversOwnNeedsNoAnnotations() {
    check(
        """
        NTSTATUS FsRtlGetFileSize(PFILE_OBJECT File, PLARGE_INTEGER Size);
        VOID Work(PKSPIN_LOCK Lock, PFILE_OBJECT File, PLARGE_INTEGER Size)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect-step: irql-too-high
            FsRtlGetFileSize(File, Size);    // expect: irql-too-high "PASSIVE_LEVEL"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aPrototypeThatSaysMoreWins() {
    check(
        """
        _IRQL_requires_max_(DISPATCH_LEVEL)
        NTSTATUS FsRtlGetFileSize(PFILE_OBJECT File, PLARGE_INTEGER Size);
        VOID Work(PKSPIN_LOCK Lock, PFILE_OBJECT File, PLARGE_INTEGER Size)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            FsRtlGetFileSize(File, Size);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aFunctionThatTheDriverDefinesIsItsOwn() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PFILE_OBJECT File, PLARGE_INTEGER Size)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            FsRtlGetFileSize(File, Size);
            KeReleaseSpinLock(Lock, old);
        }
        NTSTATUS FsRtlGetFileSize(PFILE_OBJECT File, PLARGE_INTEGER Size) { return 0; }
        """);
  }

  @Test
  void aLevelThatDependsOnSomethingUnknownIsNotChecked() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PVOID Data, PVOID Info)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            FltGetFileNameInformationUnsafe(Data, 0, 0, Info);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aCallbackTypeThatNothingDeclaresIsARole() {
    check(
        """
        DXGKDDI_DPC_ROUTINE Routine;
        VOID Routine(PVOID Context)
        {
            ZwClose(Context);   // expect: irql-too-high "DISPATCH_LEVEL"
        }
        """);
  }
}
