package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** To whom it belongs, to him it goes back. */
class ReleasedOtherwiseTest {

  @Test
  void anMdlToThePool() {
    check(
        """
        VOID Drop(PVOID Address)
        {
            PMDL mdl = IoAllocateMdl(Address, 16, FALSE, FALSE, NULL);
            if (mdl != NULL) {
                ExFreePool(mdl);   // expect: resource-released-otherwise "MDL"
            }
        }
        """);
  }

  @Test
  void poolToALookasideList() {
    check(
        """
        // run: --target=win10-1809
        VOID Drop(PNPAGED_LOOKASIDE_LIST List)
        {
            PVOID entry = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tseT');
            if (entry != NULL) {
                ExFreeToNPagedLookasideList(List, entry);   // expect: resource-released-otherwise "pool memory"
            }
        }
        """);
  }

  @Test
  void anIrpToThePool() {
    check(
        """
        VOID Drop(VOID)
        {
            PIRP irp = IoAllocateIrp(1, FALSE);
            if (irp != NULL) {
                ExFreePool(irp);   // expect: resource-released-otherwise "IRP"
            }
        }
        """);
  }

  @Test
  void notBackToItsOwn() {
    check(
        """
        // run: --target=win10-1809
        VOID Drop(PNPAGED_LOOKASIDE_LIST List, PVOID Address)
        {
            PVOID entry = ExAllocateFromNPagedLookasideList(List);
            PMDL mdl = IoAllocateMdl(Address, 16, FALSE, FALSE, NULL);
            PIRP irp = IoAllocateIrp(1, FALSE);
            if (entry != NULL) {
                ExFreeToNPagedLookasideList(List, entry);
            }
            if (mdl != NULL) {
                IoFreeMdl(mdl);
            }
            if (irp != NULL) {
                IoFreeIrp(irp);
            }
        }
        """);
  }

  @Test
  void notWhenItIsNotKnownWhereItComesFrom() {
    check(
        """
        VOID Drop(PVOID Memory)
        {
            ExFreePool(Memory);
        }
        """);
  }

  @Test
  void notAnotherOne() {
    check(
        """
        // run: --target=win10-1809
        VOID Swap(PNPAGED_LOOKASIDE_LIST List, PVOID Old)
        {
            PVOID entry = ExAllocateFromNPagedLookasideList(List);
            ExFreePool(Old);
            if (entry != NULL) {
                ExFreeToNPagedLookasideList(List, entry);
            }
        }
        """);
  }

  @Test
  void ofWhatIsStoredToo() {
    check(
        """
        typedef struct _DEVICE { PVOID Table; } DEVICE, *PDEVICE;
        VOID Prepare(PDEVICE Device, SIZE_T Size)
        {
            PVOID table = ExAllocatePool2(POOL_FLAG_PAGED, Size, 'tseT');
            if (table != NULL) {
                Device->Table = table;
                MmFreeContiguousMemory(table);   // expect: resource-released-otherwise
                Device->Table = NULL;
            }
        }
        """);
  }

  @Test
  void whatAMemberKeepsFromElsewhere() {
    check(
        """
        // run: --only=resource-released-otherwise --target=win10-1809
        typedef struct _DEVICE { NPAGED_LOOKASIDE_LIST List; PVOID Entry; } DEVICE, *PDEVICE;
        VOID Open(PDEVICE Device) { Device->Entry = ExAllocateFromNPagedLookasideList(&Device->List); }
        VOID Close(PDEVICE Device)
        {
            if (Device->Entry != NULL) {
                ExFreePoolWithTag(Device->Entry, 'tseT');   // expect: resource-released-otherwise "_DEVICE.Entry"
                Device->Entry = NULL;
            }
        }
        """);
  }

  @Test
  void notAMemberThatKeepsTwoKinds() {
    check(
        """
        // run: --only=resource-released-otherwise --target=win10-1809
        typedef struct _DEVICE { NPAGED_LOOKASIDE_LIST List; PVOID Entry; } DEVICE, *PDEVICE;
        VOID Open(PDEVICE Device) { Device->Entry = ExAllocateFromNPagedLookasideList(&Device->List); }
        VOID Set(PDEVICE Device, PVOID Entry) { Device->Entry = Entry; }
        VOID Close(PDEVICE Device) { ExFreePoolWithTag(Device->Entry, 'tseT'); }
        """);
  }
}
