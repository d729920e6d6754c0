package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What pages call obsolete, deprecated or reserved, as long as there is a choice. */
class ObsoleteDdiTest {

  @Test
  void anObsoleteFunctionWithItsReplacement() {
    check(
        """
        #include <ntifs.h>
        VOID Enter(PKPROCESS Process)
        {
            KeAttachProcess(Process);   // expect: obsolete-ddi "KeAttachProcess is obsolete; use KeStackAttachProcess instead"
        }
        """);
  }

  @Test
  void aReservedFunction() {
    check(
        """
        #include <ntifs.h>
        VOID Drop(PSID Sid)
        {
            RtlFreeSid(Sid);   // expect: obsolete-ddi "reserved for the system"
        }
        """);
  }

  @Test
  void aPointerToAnObsoleteFunction() {
    check(
        """
        #include <ntifs.h>
        typedef VOID ENTER(PKPROCESS Process);
        ENTER *Enter = KeAttachProcess;   // expect: obsolete-ddi
        """);
  }

  @Test
  void itsReplacementIsFine() {
    check(
        """
        #include <ntifs.h>
        VOID Enter(PKPROCESS Process, PKAPC_STATE State)
        {
            KeStackAttachProcess(Process, State);
            KeUnstackDetachProcess(State);
        }
        """);
  }

  @Test
  void aLockThatNewerVersionsOfNdisReplace() {
    check(
        """
        // run: --define=NDIS620_MINIPORT=1
        #include <ndis.h>
        VOID Start(PNDIS_RW_LOCK Lock)
        {
            NdisInitializeReadWriteLock(Lock);   // expect: obsolete-ddi "use NdisAllocateRWLock instead"
        }
        """);
  }

  @Test
  void aMiniportForAnOlderVersionOfNdisHasNoOtherLock() {
    check(
        """
        // run: --define=NDIS60_MINIPORT=1
        #include <ndis.h>
        VOID Start(PNDIS_RW_LOCK Lock)
        {
            NdisInitializeReadWriteLock(Lock);
        }
        """);
  }

  @Test
  void aReplacementThatEverySupportedReleaseHas() {
    check(
        """
        // run: --min-os=win10-2004
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePoolWithTag(NonPagedPoolNx, Size, 'ekaT');   // expect: obsolete-ddi "use ExAllocatePool2 or ExAllocatePool3"
        }
        """);
  }

  @Test
  void aReplacementThatTheOldestReleaseLacksIsNoChoice() {
    check(
        """
        // run: --min-os=win10-1909
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePoolWithTag(NonPagedPoolNx, Size, 'ekaT');
        }
        """);
  }

  @Test
  void withoutAnOldestReleaseWindows10Is() {
    check(
        """
        PVOID Take(SIZE_T Size)
        {
            return ExAllocatePoolWithTag(NonPagedPoolNx, Size, 'ekaT');
        }
        """);
  }

  @Test
  void anOwnFunctionOfTheNameIsAnotherOne() {
    check(
        """
        #include <ntdef.h>
        VOID KeAttachProcess(PVOID Process)
        {
            UNREFERENCED_PARAMETER(Process);
        }
        VOID Enter(PVOID Process)
        {
            KeAttachProcess(Process);
        }
        """);
  }
}
