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
            return Event->Header.SignalState;   // expect: opaque-member "KEVENT"
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

  @Test
  void byStarAndDot() {
    check(
        """
        LONG Count(PFAST_MUTEX Mutex)
        {
            return (*Mutex).Count;   // expect: opaque-member "FAST_MUTEX"
        }
        """);
  }

  @Test
  void inAUnion() {
    check(
        """
        typedef union _SYNC { KEVENT Event; FAST_MUTEX Mutex; } SYNC;
        LONG Count(SYNC *Sync)
        {
            return Sync->Mutex.Count;   // expect: opaque-member "FAST_MUTEX"
        }
        """);
  }

  @Test
  void itsPlaceWithinTheStructure() {
    check(
        """
        static const ULONG Place = FIELD_OFFSET(FAST_MUTEX, Count);   // expect: opaque-member "Count"
        PKEVENT Event(PVOID Header)
        {
            PKEVENT event = CONTAINING_RECORD(Header, KEVENT, Header);   // expect: opaque-member "Header"
            return offsetof(KEVENT, Header) == 0 ? event : NULL;   // expect: opaque-member
        }
        """);
  }

  @Test
  void itsPlaceWithinAStructureAroundIt() {
    check(
        """
        typedef struct _DEVICE { ULONG Count; FAST_MUTEX Mutex; KDPC Dpc; } DEVICE, *PDEVICE;
        PDEVICE FromOwner(PVOID Owner)
        {
            return CONTAINING_RECORD(Owner, DEVICE, Mutex.Owner);   // expect: opaque-member "Owner"
        }
        PDEVICE FromDpc(PKDPC Dpc)
        {
            return CONTAINING_RECORD(Dpc, DEVICE, Dpc);
        }
        """);
  }

  @Test
  void anInitializerThatSetsMembers() {
    check(
        """
        typedef struct _DEVICE { ULONG Count; FAST_MUTEX Mutex; } DEVICE;
        static FAST_MUTEX ByName = { .Count = 1 };   // expect: opaque-member "Count"
        static FAST_MUTEX ByPlace = { 1 };   // expect: opaque-member "its members must not be initialized"
        static DEVICE Within = { 5, { 1 } };   // expect: opaque-member "FAST_MUTEX"
        static FAST_MUTEX Several[2] = { { 0 }, { 1 } };   // expect: opaque-member "FAST_MUTEX"
        VOID Work(VOID)
        {
            FAST_MUTEX local = { 1 };   // expect: opaque-member "FAST_MUTEX"
            UNREFERENCED_PARAMETER(local);
        }
        """);
  }

  @Test
  void anInitializerOfZeros() {
    check(
        """
        typedef struct _DEVICE { ULONG Count; FAST_MUTEX Mutex; } DEVICE;
        static FAST_MUTEX Mutex = { 0 };
        static DEVICE Devices[2] = { { 1, { 0 } }, { 2 } };
        static RTL_RUN_ONCE Once = RTL_RUN_ONCE_INIT;
        """);
  }
}
