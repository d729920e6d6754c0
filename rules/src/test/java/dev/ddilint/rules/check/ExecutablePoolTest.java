package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Memory from which code can be run. */
class ExecutablePoolTest {

  @Test
  void plainNonpagedPool() {
    check(
        """
        // run: --only=executable-pool
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePoolWithTag(NonPagedPool, Size, 'tseT');   // expect: executable-pool "ExAllocatePoolWithTag"
        }
        """);
  }

  @Test
  void poolThatIsNotExecutable() {
    check(
        """
        // run: --only=executable-pool
        PVOID Allocate(SIZE_T Size, ULONG Which)
        {
            switch (Which) {
            case 0: return ExAllocatePoolWithTag(NonPagedPoolNx, Size, 'tseT');
            case 1: return ExAllocatePoolZero(PagedPool, Size, 'tseT');
            case 2: return ExAllocatePoolZero(NonPagedPoolNxCacheAligned, Size, 'tseT');
            default: return ExAllocatePool2(POOL_FLAG_NON_PAGED | POOL_FLAG_UNINITIALIZED, Size, 'tseT');
            }
        }
        """);
  }

  @Test
  void aBuildThatOptsIn() {
    check(
        """
        // run: --only=executable-pool
        #define POOL_NX_OPTIN 1
        #include <ntddk.h>
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePoolZero(NonPagedPool, Size, 'tseT');
        }
        """);
    check(
        """
        // run: --only=executable-pool --define=POOL_NX_OPTIN_AUTO=1
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePoolZero(NonPagedPool, Size, 'tseT');
        }
        """);
  }

  @Test
  void aFileThatOptsOutAgain() {
    check(
        """
        // run: --only=executable-pool
        #define POOL_NX_OPTIN_AUTO 1
        #define POOL_NX_OPTOUT 1
        #include <ntddk.h>
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePoolZero(NonPagedPool, Size, 'tseT');   // expect: executable-pool "POOL_NX_OPTOUT is defined"
        }
        """);
  }

  @Test
  void anOptInDoesNotMatterToFlags() {
    check(
        """
        // run: --only=executable-pool
        #define POOL_NX_OPTIN 1
        #include <ntddk.h>
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED_EXECUTE, Size, 'tseT');   // expect: executable-pool
        }
        """);
  }

  @Test
  void lookasideLists() {
    check(
        """
        // run: --only=executable-pool
        VOID Start(PNPAGED_LOOKASIDE_LIST List, PALLOCATE_FUNCTION Allocate, PFREE_FUNCTION Free)
        {
            ExInitializeNPagedLookasideList(List, Allocate, Free, 0, 64, 'tseT', 0);   // expect: executable-pool
            ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);
        }
        """);
  }

  @Test
  void throughAHelper() {
    check(
        """
        // run: --only=executable-pool
        static PVOID Allocate(POOL_TYPE Type, SIZE_T Size)
        {
            return ExAllocatePoolZero(Type, Size, 'tseT');
        }
        VOID Use(PVOID *First, PVOID *Second)
        {
            POOL_TYPE type = NonPagedPool;
            *First = Allocate(type, 64);   // expect: executable-pool "Allocate, which calls ExAllocatePoolZero"
            *Second = Allocate(NonPagedPoolNx, 64);
        }
        """);
  }

  @Test
  void mappedMemory() {
    check(
        """
        // run: --only=executable-pool
        VOID Map(PMDL Mdl, PHYSICAL_ADDRESS Address, PVOID *Mapped)
        {
            Mapped[0] = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority);   // expect: executable-pool
            Mapped[1] = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
            Mapped[2] = MmMapIoSpace(Address, 64, MmNonCached);   // expect: executable-pool
            Mapped[3] = MmMapIoSpaceEx(Address, 64, PAGE_READWRITE | PAGE_NOCACHE);
        }
        """);
  }

  @Test
  void aTypeDecidedAtRunTime() {
    check(
        """
        // run: --only=executable-pool
        PVOID Allocate(POOL_TYPE Type, SIZE_T Size, BOOLEAN Paged)
        {
            PVOID memory = ExAllocatePoolZero(Type, Size, 'tseT');
            return memory ? memory : ExAllocatePoolZero(Paged ? PagedPool : NonPagedPoolNx, Size, 'tseT');
        }
        """);
  }

  @Test
  void executablePoolByItsNameInABuildThatOptsIn() {
    check(
        """
        // run: --only=executable-pool
        #define POOL_NX_OPTIN 1
        #include <ntddk.h>
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePoolZero(NonPagedPoolExecute, Size, 'tseT');   // expect-missed: executable-pool - has the value of NonPagedPool
        }
        """);
  }
}
