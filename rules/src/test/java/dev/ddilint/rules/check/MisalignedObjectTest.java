package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Places whose offset cannot be aligned. */
class MisalignedObjectTest {

  @Test
  void anArrayOfTheWrongOffset() {
    check(
        """
        // run: --only=misaligned-object
        typedef struct _DEVICE { PVOID Owner; ULONG64 List[20]; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE Device)
        {
            ExInitializeNPagedLookasideList((PNPAGED_LOOKASIDE_LIST)Device->List, NULL, NULL, POOL_NX_ALLOCATION, 64, 'tseT', 0);   // expect: misaligned-object "offset 8"
        }
        """);
  }

  @Test
  void aListEntryOfAnotherType() {
    check(
        """
        // run: --only=misaligned-object
        typedef struct _ITEM { ULONG64 Key; SINGLE_LIST_ENTRY Link; } ITEM, *PITEM;
        VOID Push(PSLIST_HEADER Head, PITEM Item)
        {
            InterlockedPushEntrySList(Head, (PSLIST_ENTRY)&Item->Link);   // expect: misaligned-object "SLIST_ENTRY"
        }
        """);
  }

  @Test
  void anAddressMoved() {
    check(
        """
        // run: --only=misaligned-object
        typedef struct _DEVICE { UCHAR Bytes[256]; } DEVICE, *PDEVICE;
        PSLIST_HEADER Work(PDEVICE Device)
        {
            PSLIST_HEADER first = (PSLIST_HEADER)(Device->Bytes + 4);   // expect: misaligned-object "offset 4"
            PSLIST_HEADER second = (PSLIST_HEADER)&Device->Bytes[24];   // expect: misaligned-object "offset 24"
            return first == second ? NULL : (PSLIST_HEADER)((PUCHAR)Device + 40);   // expect: misaligned-object "offset 40"
        }
        """);
  }

  @Test
  void withinAMember() {
    check(
        """
        // run: --only=misaligned-object
        typedef struct _DEVICE { ULONG64 Id; struct { ULONG64 Count; ULONG64 Space[8]; } Queue; ULONG64 Last; } DEVICE, *PDEVICE;
        PSLIST_HEADER Work(PDEVICE Device)
        {
            return (PSLIST_HEADER)&Device->Queue.Space[3];   // expect: misaligned-object "offset 40"
        }
        """);
  }

  @Test
  void anAlignedPlace() {
    check(
        """
        // run: --only=misaligned-object
        typedef struct _DEVICE { PVOID Owner; PVOID Other; ULONG64 Head[2]; SLIST_HEADER Real; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE Device)
        {
            InitializeSListHead((PSLIST_HEADER)Device->Head);
            InitializeSListHead(&Device->Real);
        }
        """);
  }

  @Test
  void packingLeavesItsTypeAligned() {
    check(
        """
        // run: --only=misaligned-object
        #pragma pack(push, 1)
        typedef struct _DEVICE { UCHAR Flag; SLIST_HEADER Head; } DEVICE, *PDEVICE;
        #pragma pack(pop)
        VOID Work(PDEVICE Device)
        {
            InitializeSListHead((PSLIST_HEADER)&Device->Head);
        }
        """);
  }

  @Test
  void aStructureThatLiesWithinAnother() {
    check(
        """
        // run: --only=misaligned-object
        typedef struct _QUEUE { ULONG64 Count; ULONG64 Head[2]; } QUEUE, *PQUEUE;
        typedef struct _DEVICE { ULONG64 Id; QUEUE Queue; } DEVICE, *PDEVICE;
        VOID Work(PQUEUE Queue)
        {
            InitializeSListHead((PSLIST_HEADER)Queue->Head);
        }
        """);
  }

  @Test
  void aPointerToAnywhere() {
    check(
        """
        // run: --only=misaligned-object
        VOID Work(PUCHAR Buffer, PVOID Context)
        {
            InitializeSListHead((PSLIST_HEADER)(Buffer + 8));   // expect-missed: misaligned-object - where the buffer begins is not known
            InitializeSListHead((PSLIST_HEADER)Context);
        }
        """);
  }

  @Test
  void typesWithoutDemands() {
    check(
        """
        // run: --only=misaligned-object
        typedef struct _DEVICE { ULONG Id; ULONG Space[16]; } DEVICE, *PDEVICE;
        PLIST_ENTRY Work(PDEVICE Device)
        {
            return (PLIST_ENTRY)Device->Space;
        }
        """);
  }
}
