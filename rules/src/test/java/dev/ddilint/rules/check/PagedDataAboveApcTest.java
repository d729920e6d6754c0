package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Pageable memory at DISPATCH_LEVEL. */
class PagedDataAboveApcTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=paged-data-above-apc\n" + source);
  }

  @Test
  void pagedPoolUnderASpinLock() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            PULONG data = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
            if (data == NULL) {
                return;
            }
            KeAcquireSpinLock(Lock, &old);
            data[0] = 1;   // expect: paged-data-above-apc "DISPATCH_LEVEL"
            KeReleaseSpinLock(Lock, old);
            data[1] = 2;
        }
        """);
  }

  @Test
  void aMemberOfPagedPoolIsRead() {
    check(
        """
        typedef struct _ITEM { ULONG A; ULONG B; } ITEM, *PITEM;
        ULONG Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            ULONG sum;
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (item == NULL) {
                return 0;
            }
            KeAcquireSpinLock(Lock, &old);
            sum = item->A;   // expect: paged-data-above-apc
            KeReleaseSpinLock(Lock, old);
            return sum + item->B;
        }
        """);
  }

  @Test
  void anEntryOfAPagedList() {
    check(
        """
        PAGED_LOOKASIDE_LIST List;
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            PULONG entry = ExAllocateFromPagedLookasideList(&List);
            KeAcquireSpinLock(Lock, &old);
            *entry = 1;   // expect: paged-data-above-apc
            KeReleaseSpinLock(Lock, old);
            ExFreeToPagedLookasideList(&List, entry);
        }
        """);
  }

  @Test
  void aWrapperThatAllocatesHandsOnWhatItGot() {
    check(
        """
        static PULONG Make(VOID)
        {
            return ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
        }
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            PULONG data = Make();
            if (data != NULL) {
                KeAcquireSpinLock(Lock, &old);
                *data = 1;   // expect: paged-data-above-apc
                KeReleaseSpinLock(Lock, old);
            }
        }
        """);
  }

  @Test
  void aVariableInAPageableSection() {
    check(
        """
        #pragma data_seg("PAGEDATA")
        ULONG Table[2] = { 1, 2 };
        #pragma data_seg()
        ULONG Resident[2] = { 1, 2 };
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            Resident[0] = 1;
            Table[0] = 1;   // expect: paged-data-above-apc
        }
        """);
  }

  @Test
  void aConstantInAPageableSectionReachedThroughAHelper() {
    check(
        """
        #pragma const_seg("PAGECONS")
        static const ULONG Limit = 5;
        #pragma const_seg()
        static ULONG Bound(VOID)
        {
            return Limit;   // expect: paged-data-above-apc
        }
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            Bound();   // expect-step: paged-data-above-apc
        }
        """);
  }

  @Test
  void copyingToPagedPoolIsAsBad() {
    DriverTest.check(
        """
        // run: --only=irql-too-high
        VOID Work(PKSPIN_LOCK Lock, PVOID Source)
        {
            KIRQL old;
            PVOID data = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
            if (data != NULL) {
                KeAcquireSpinLock(Lock, &old);
                RtlCopyMemory(data, Source, 64);   // expect: irql-too-high "APC_LEVEL"
                KeReleaseSpinLock(Lock, old);
            }
        }
        """);
  }

  @Test
  void nonpagedPoolIsFine() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            PULONG data = ExAllocatePoolWithTag(NonPagedPoolNx, 64, 'tseT');
            if (data != NULL) {
                KeAcquireSpinLock(Lock, &old);
                *data = 1;
                KeReleaseSpinLock(Lock, old);
            }
        }
        """);
  }

  @Test
  void aPoolThatTheCallerChoosesSaysNothing() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, POOL_TYPE Type)
        {
            KIRQL old;
            PULONG data = ExAllocatePoolWithTag(Type, 64, 'tseT');
            if (data != NULL) {
                KeAcquireSpinLock(Lock, &old);
                *data = 1;
                KeReleaseSpinLock(Lock, old);
            }
        }
        """);
  }

  @Test
  void thePointerItselfIsNotTheMemory() {
    check(
        """
        PULONG Data;
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            PULONG data = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
            KeAcquireSpinLock(Lock, &old);
            Data = data;
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void aPointerThatAnotherFunctionStoredIsNotFollowed() {
    check(
        """
        PULONG Data;
        VOID Start(VOID)
        {
            Data = ExAllocatePoolWithTag(PagedPool, 64, 'tseT');
        }
        KDEFERRED_ROUTINE Dpc;
        VOID Dpc(PKDPC D, PVOID Context, PVOID A, PVOID B)
        {
            UNREFERENCED_PARAMETER(D);
            UNREFERENCED_PARAMETER(Context);
            UNREFERENCED_PARAMETER(A);
            UNREFERENCED_PARAMETER(B);
            *Data = 1;   // expect-missed: paged-data-above-apc - what other functions stored in a variable is not known
        }
        """);
  }
}
