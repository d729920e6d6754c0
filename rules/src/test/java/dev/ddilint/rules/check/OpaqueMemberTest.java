package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Whose member it is decides, not how it is spelled. */
class OpaqueMemberTest {

  @Test
  void byArrow() {
    check(
        """
        BOOLEAN IsOwned(PFAST_MUTEX Mutex)
        {
            return Mutex->Count <= 0;   // expect: opaque-member "FAST_MUTEX"
        }
        """);
  }

  @Test
  void byDot() {
    check(
        """
        static FAST_MUTEX Mutex;
        LONG Count(VOID)
        {
            return Mutex.Count;   // expect: opaque-member "Count"
        }
        """);
  }

  @Test
  void nestedInAnOwnStructure() {
    check(
        """
        typedef struct _DEVICE { ULONG Count; FAST_MUTEX Mutex; } DEVICE, *PDEVICE;
        LONG Count(PDEVICE Device)
        {
            return (LONG)Device->Count + Device->Mutex.Count;   // expect: opaque-member "FAST_MUTEX"
        }
        """);
  }

  @Test
  void onceForAMemberOfAMember() {
    check(
        """
        LONG State(PKEVENT Event)
        {
            return Event->Header.SignalState;   // expect: opaque-member "KEVENT"   // expect: opaque-member "DISPATCHER_HEADER"
        }
        """);
  }

  @Test
  void writingToo() {
    check(
        """
        VOID Reset(PKTIMER Timer)
        {
            Timer->Period = 0;   // expect: opaque-member "KTIMER"
        }
        """);
  }

  @Test
  void theAddressOfAMemberToo() {
    check(
        """
        PVOID Inside(PFAST_MUTEX Mutex)
        {
            return &Mutex->Event;   // expect: opaque-member
        }
        """);
  }

  @Test
  void throughAnOwnMacro() {
    check(
        """
        #define IS_OWNED(m) ((m)->Count <= 0)
        BOOLEAN Work(PFAST_MUTEX Mutex)
        {
            return IS_OWNED(Mutex);   // expect: opaque-member
        }
        """);
  }

  @Test
  void throughACast() {
    check(
        """
        LONG Work(PVOID Context)
        {
            return ((PFAST_MUTEX)Context)->Count;   // expect: opaque-member
        }
        """);
  }

  @Test
  void throughAnElementAndACallResult() {
    check(
        """
        PFAST_MUTEX Find(ULONG Index);
        static FAST_MUTEX Mutexes[4];
        LONG Work(ULONG Index)
        {
            LONG count = Mutexes[Index].Count;   // expect: opaque-member
            return count + Find(Index)->Count;   // expect: opaque-member
        }
        """);
  }

  @Test
  void throughAnOwnNameOfTheType() {
    check(
        """
        typedef FAST_MUTEX DEVICE_MUTEX, *PDEVICE_MUTEX;
        LONG Work(PDEVICE_MUTEX Mutex)
        {
            return Mutex->Count;   // expect: opaque-member "FAST_MUTEX"
        }
        """);
  }

  @Test
  void aDocumentedMacroMayLookInside() {
    check(
        """
        BOOLEAN Work(PRTL_BITMAP Map, PKDPC Dpc, PLIST_ENTRY Head, PKEVENT Event)
        {
            KeInitializeEvent(Event, NotificationEvent, FALSE);
            RtlClearAllBits(Map);
            return IsListEmpty(Head) || KeReadStateEvent(Event) != 0 || KeRemoveQueueDpc(Dpc);
        }
        """);
  }

  @Test
  void partiallyOpaqueTypesHaveOpenMembers() {
    check(
        """
        PVOID Work(PDEVICE_OBJECT Device, PIRP Irp)
        {
            Device->Flags |= DO_BUFFERED_IO;
            Irp->IoStatus.Status = STATUS_SUCCESS;
            return Device->DeviceExtension;
        }
        """);
  }

  @Test
  void anOwnTypeMayHaveAMemberOfTheName() {
    check(
        """
        typedef struct _SIZES { LONG Count; LONG Period; } SIZES, *PSIZES;
        LONG Work(PSIZES Sizes)
        {
            return Sizes->Count + Sizes->Period;
        }
        """);
  }

  @Test
  void sizesAndAddressesOfWholeObjectsAreNoAccess() {
    check(
        """
        typedef struct _DEVICE { FAST_MUTEX Mutex; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE Device)
        {
            ULONG size = sizeof(Device->Mutex);
            UNREFERENCED_PARAMETER(size);
            ExInitializeFastMutex(&Device->Mutex);
        }
        """);
  }

  @Test
  void openTypesAreOpen() {
    check(
        """
        USHORT Work(PUNICODE_STRING Name, PLARGE_INTEGER Time, PLIST_ENTRY Entry)
        {
            Time->QuadPart = 0;
            Entry->Flink = Entry;
            return Name->Length;
        }
        """);
  }

  @Test
  void aLookasideListsDepthIsItsOwn() {
    check(
        """
        ULONG Work(PNPAGED_LOOKASIDE_LIST List)
        {
            return List->L.TotalAllocates;   // expect: opaque-member "NPAGED_LOOKASIDE_LIST"
        }
        """);
  }
}
