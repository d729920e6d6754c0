package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Through the pointer, in a call, behind wrappers; and what looks like it. */
class NullUncheckedTest {
  private static final String ITEM =
      """
      typedef struct _ITEM { LIST_ENTRY Link; LONG Count; } ITEM, *PITEM;
      """;

  @Test
  void aMemberIsWritten() {
    check(
        ITEM
            + """
        PITEM Make(VOID)
        {
            PITEM item = ExAllocatePoolZero(NonPagedPoolNx, sizeof(ITEM), 'tseT');   // expect-step: null-unchecked
            item->Count = 1;   // expect: null-unchecked "ExAllocatePoolZero"
            return item;
        }
        """);
  }

  @Test
  void theAddressOfAMemberIsPassed() {
    check(
        ITEM
            + """
        PITEM Make(VOID)
        {
            PITEM item = (PITEM)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(ITEM), 'tseT');
            InitializeListHead(&item->Link);   // expect: null-unchecked "InitializeListHead"
            return item;
        }
        """);
  }

  @Test
  void thePointerIsMoved() {
    check(
        """
        VOID Fill(PMDL Mdl, ULONG Offset, UCHAR Value)
        {
            PUCHAR buffer = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
            *(buffer + Offset) = Value;   // expect: null-unchecked
        }
        """);
  }

  @Test
  void aRequestIsUsed() {
    check(
        """
        VOID Send(PDEVICE_OBJECT Device)
        {
            PIRP irp = IoAllocateIrp(Device->StackSize, FALSE);
            PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);   // expect: null-unchecked
            next->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
            IoCallDriver(Device, irp);
        }
        """);
  }

  @Test
  void itIsStoredFirst() {
    check(
        """
        typedef struct _EXTENSION { PULONG Table; } EXTENSION, *PEXTENSION;
        VOID Start(PEXTENSION Extension)
        {
            Extension->Table = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'tseT');
            Extension->Table[0] = 1;   // expect: null-unchecked
        }
        """);
  }

  @Test
  void onThePathOfTheNull() {
    check(
        ITEM
            + """
        LONG Make(VOID)
        {
            LONG count = 0;
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (item == NULL) {
                count = item->Count;   // expect: null-unchecked "is null on this path"
            } else {
                ExFreePoolWithTag(item, 'tseT');
            }
            return count;
        }
        """);
  }

  @Test
  void aWrapperHandsItOn() {
    check(
        ITEM
            + """
        static PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
        }
        PITEM Make(VOID)
        {
            PITEM item = Allocate(sizeof(ITEM));   // expect-step: null-unchecked
            item->Count = 1;   // expect: null-unchecked "Allocate"
            return item;
        }
        """);
  }

  @Test
  void aWrapperThatLooksReturnsNullItself() {
    check(
        ITEM
            + """
        static PITEM New(VOID)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (item == NULL) {
                return NULL;
            }
            InitializeListHead(&item->Link);
            return item;
        }
        PITEM Make(VOID)
        {
            PITEM item = New();
            item->Count = 1;   // expect: null-unchecked "New"
            return item;
        }
        """);
  }

  @Test
  void aHelperRelievesNobodyOfTheCheck() {
    check(
        ITEM
            + """
        static VOID Prepare(PITEM Item) { Item->Count = 0; }
        PITEM Make(VOID)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            Prepare(item);   // expect: null-unchecked "Prepare"
            return item;
        }
        """);
  }

  @Test
  void anEntryOfAList() {
    check(
        "// run: --target=win10-1809\n"
            + ITEM
            + """
        LONG Take(PNPAGED_LOOKASIDE_LIST List)
        {
            PITEM item = ExAllocateFromNPagedLookasideList(List);
            LONG count = item->Count;   // expect: null-unchecked
            ExFreeToNPagedLookasideList(List, item);
            return count;
        }
        """);
  }

  @Test
  void notOfAListThatRaises() {
    check(
        "// run: --target=win10-1809\n"
            + ITEM
            + """
        NPAGED_LOOKASIDE_LIST Items;
        VOID Begin(VOID)
        {
            ExInitializeNPagedLookasideList(&Items, NULL, NULL, POOL_NX_ALLOCATION | POOL_RAISE_IF_ALLOCATION_FAILURE, sizeof(ITEM), 'tseT', 0);
        }
        VOID End(VOID) { ExDeleteNPagedLookasideList(&Items); }
        LONG Take(VOID)
        {
            PITEM item = ExAllocateFromNPagedLookasideList(&Items);
            LONG count = item->Count;
            ExFreeToNPagedLookasideList(&Items, item);
            return count;
        }
        """);
  }

  @Test
  void notOfAnAllocationThatRaises() {
    check(
        ITEM
            + """
        PITEM Make(VOID)
        {
            PITEM item = ExAllocatePoolZero(PagedPool | POOL_RAISE_IF_ALLOCATION_FAILURE, sizeof(ITEM), 'tseT');
            item->Count = 1;
            return item;
        }
        PITEM Other(VOID)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED | POOL_FLAG_RAISE_ON_FAILURE, sizeof(ITEM), 'tseT');
            item->Count = 1;
            return item;
        }
        """);
  }

  @Test
  void notAfterACheck() {
    check(
        ITEM
            + """
        PITEM Make(BOOLEAN Counted)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (!item) {
                return NULL;
            }
            item->Count = Counted ? 1 : 0;
            return item;
        }
        LONG Count(PMDL Mdl)
        {
            PITEM item = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
            return item != NULL && item->Count > 0 ? item->Count : 0;
        }
        """);
  }

  @Test
  void notWhenAStatusTellsOfIt() {
    check(
        ITEM
            + """
        NTSTATUS Make(PITEM *Made)
        {
            NTSTATUS status = STATUS_SUCCESS;
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (item == NULL) {
                status = STATUS_INSUFFICIENT_RESOURCES;
            }
            if (NT_SUCCESS(status)) {
                item->Count = 1;
            }
            *Made = item;
            return status;
        }
        """);
  }

  @Test
  void notWhenAHelperLooks() {
    check(
        ITEM
            + """
        static BOOLEAN IsUsable(PITEM Item) { return Item != NULL; }
        BOOLEAN Validate(PITEM Item);
        PITEM Make(VOID)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (IsUsable(item)) {
                item->Count = 1;
            }
            return item;
        }
        PITEM Other(VOID)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (Validate(item)) {
                item->Count = 1;
            }
            return item;
        }
        """);
  }

  @Test
  void notWhenNullMayBePassed() {
    check(
        """
        VOID Build(PVOID Address, ULONG Length, PIRP Irp)
        {
            PMDL mdl = IoAllocateMdl(Address, Length, FALSE, FALSE, Irp);
            DbgPrint("mdl %p", mdl);
        }
        """);
  }

  @Test
  void notOfAnAccessorWhoseAnswerIsKnown() {
    check(
        """
        ULONG Read(PDRIVER_OBJECT Driver)
        {
            PULONG extension = IoGetDriverObjectExtension(Driver, (PVOID)Read);
            return *extension;
        }
        """);
  }

  @Test
  void notWhenSizesAreTaken() {
    check(
        ITEM
            + """
        SIZE_T Make(PITEM *Made)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*item), 'tseT');
            *Made = item;
            return sizeof(item->Count);
        }
        """);
  }

  @Test
  void theCheckLeadsNowhere() {
    check(
        ITEM
            + """
        PITEM Make(VOID)
        {
            PITEM item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (item == NULL) {
                DbgPrint("no memory");
            }
            item->Count = 1;   // expect: null-unchecked "is null on this path"
            return item;
        }
        """);
  }

  @Test
  void notWhereAFlagTellsOfTheCheck() {
    check(
        ITEM
            + """
        VOID Fill(ULONG Count)
        {
            ULONG done = 0;
            PITEM item;
            if (Count > 2) {
                done |= 1;
            }
            item = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            if (item == NULL) {
                goto Exit;
            }
            done |= 4;
            item->Count = Count;
        Exit:
            if (done & 4) {
                item->Count = 0;
                ExFreePoolWithTag(item, 'tseT');
            }
        }
        """);
  }

  @Test
  void missedWhereTheCheckLeadsNowhereAndNothingIsOwed() {
    check(
        """
        VOID Fill(PMDL Mdl)
        {
            PUCHAR buffer = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
            if (buffer == NULL) {
                DbgPrint("no memory");
            }
            *buffer = 1;   // expect-missed: null-unchecked - where paths meet, something else may tell of the check
        }
        """);
  }

  @Test
  void missedBehindContainingRecord() {
    check(
        ITEM
            + """
        LONG Make(PLIST_ENTRY *Made)
        {
            PLIST_ENTRY link = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ITEM), 'tseT');
            PITEM item = CONTAINING_RECORD(link, ITEM, Link);
            LONG count = item->Count;   // expect-missed: null-unchecked - drivers test the structure, too
            *Made = link;
            return count;
        }
        """);
  }

  @Test
  void aFunctionThatIsLookedUpAndCalled() {
    check(
        """
        // run: --only=null-unchecked
        typedef VOID ROUTINE(VOID);
        VOID Run(PUNICODE_STRING Name)
        {
            ROUTINE *routine = (ROUTINE *)MmGetSystemRoutineAddress(Name);
            routine();   // expect: null-unchecked
        }
        """);
  }

  @Test
  void comparedWithAnotherAddressOnly() {
    check(
        """
        // run: --only=null-unchecked
        VOID Fill(SIZE_T Size)
        {
            ULONG small;
            PULONG memory = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (memory != &small) {
                *memory = 1;   // expect: null-unchecked
                ExFreePoolWithTag(memory, 'tseT');
            }
        }
        """);
  }
}
