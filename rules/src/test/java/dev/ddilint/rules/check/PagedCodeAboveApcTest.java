package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Pageable code at DISPATCH_LEVEL. */
class PagedCodeAboveApcTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=paged-code-above-apc\n" + source);
  }

  @Test
  void aSpinLockInASectionNamedByAllocText() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect: paged-code-above-apc "DISPATCH_LEVEL"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aSectionNamedByCodeSeg() {
    check(
        """
        #pragma code_seg("PAGE")
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect: paged-code-above-apc
            KeReleaseSpinLock(Lock, old);
        }
        #pragma code_seg()
        VOID Resident(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void sectionsMayBePushedAndPopped() {
    check(
        """
        #pragma code_seg(push, paged, "PAGE")
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect: paged-code-above-apc
            KeReleaseSpinLock(Lock, old);
        }
        #pragma code_seg(pop)
        VOID Resident(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aSectionNamedByDeclspec() {
    check(
        """
        __declspec(code_seg("PAGE"))
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);   // expect: paged-code-above-apc
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aDpcMustNotBePageable() {
    check(
        """
        KDEFERRED_ROUTINE Dpc;
        #pragma alloc_text(PAGE, Dpc)
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)   // expect: paged-code-above-apc
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
        }
        """);
  }

  @Test
  void aCallerMustNotHoldASpinLock() {
    check(
        """
        VOID Slow(PULONG Counter);
        #pragma alloc_text(PAGE, Slow)
        VOID Slow(PULONG Counter)   // expect: paged-code-above-apc
        {
            *Counter += 1;
        }
        VOID Work(PKSPIN_LOCK Lock, PULONG Counter)
        {
            KIRQL old;
            Slow(Counter);
            KeAcquireSpinLock(Lock, &old);
            Slow(Counter);   // expect-step: paged-code-above-apc
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void pagedCodeItselfSaysSo() {
    check(
        """
        VOID Slow(PULONG Counter)
        {
            PAGED_CODE();   // expect: paged-code-above-apc
            *Counter += 1;
        }
        VOID Work(PKSPIN_LOCK Lock, PULONG Counter)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            Slow(Counter);
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aFastMutexIsAllowed() {
    check(
        """
        VOID Work(PFAST_MUTEX Mutex);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PFAST_MUTEX Mutex)
        {
            PAGED_CODE();
            ExAcquireFastMutex(Mutex);
            ExReleaseFastMutex(Mutex);
        }
        """);
  }

  @Test
  void aSectionThatTheDriverLocksIsNotJudged() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock);
        #pragma alloc_text(PAGELK, Work)
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, old);
        }
        PVOID Keep(VOID)
        {
            return MmLockPagableCodeSection((PVOID)(ULONG_PTR)Work);
        }
        """);
  }

  @Test
  void aSectionForInitializationIsNotPageable() {
    check(
        """
        DRIVER_INITIALIZE DriverEntry;
        KSPIN_LOCK Lock;
        #pragma alloc_text(INIT, DriverEntry)
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            KIRQL old;
            UNREFERENCED_PARAMETER(Driver);
            UNREFERENCED_PARAMETER(Path);
            KeAcquireSpinLock(&Lock, &old);
            KeReleaseSpinLock(&Lock, old);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aCalleeThatTakesTheLockElsewhereIsAllowed() {
    check(
        """
        static VOID Count(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, old);
        }
        VOID Work(PKSPIN_LOCK Lock);
        #pragma alloc_text(PAGE, Work)
        VOID Work(PKSPIN_LOCK Lock)
        {
            PAGED_CODE();
            Count(Lock);
        }
        """);
  }
}
