package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Members that the documentation of a structure does not open, by member and kind of driver. */
class UndocumentedMemberTest {

  @Test
  void readAndWritten() {
    check(
        """
        VOID Work(PIRP Irp, PKEVENT Event)
        {
            CHAR left = Irp->CurrentLocation;   // expect: undocumented-member "must not be read"
            Irp->UserEvent = Event;   // expect: undocumented-member "must not be written"
            UNREFERENCED_PARAMETER(left);
        }
        """);
  }

  @Test
  void theReasonNamesTheRoutine() {
    check(
        """
        PVOID Mapped(PMDL Mdl)
        {
            return Mdl->MappedSystemVa;   // expect: undocumented-member "MmGetSystemAddressForMdlSafe"
        }
        """);
  }

  @Test
  void withinAMemberWithoutAType() {
    check(
        """
        PIO_STACK_LOCATION Current(PIRP Irp)
        {
            return Irp->Tail.Overlay.CurrentStackLocation;   // expect: undocumented-member "IRP.Tail.Overlay.CurrentStackLocation"
        }
        """);
  }

  @Test
  void theOpenMembersBesideIt() {
    check(
        """
        VOID Work(PIRP Irp, PLIST_ENTRY Queue, PDEVICE_OBJECT Device, PMDL Mdl, PDRIVER_OBJECT Driver)
        {
            InsertTailList(Queue, &Irp->Tail.Overlay.ListEntry);
            Irp->Tail.Overlay.DriverContext[0] = Device->DeviceExtension;
            Irp->AssociatedIrp.SystemBuffer = NULL;
            Device->Flags |= DO_DIRECT_IO;
            if (Mdl->Next == NULL && (Mdl->MdlFlags & MDL_PAGES_LOCKED) != 0) {
                Irp->MdlAddress = NULL;
            }
            Driver->DriverUnload = NULL;
        }
        """);
  }

  @Test
  void whatAMacroOfTheDriverSpells() {
    check(
        """
        #define LAST_LOCATION(irp) ((irp)->CurrentLocation == (irp)->StackCount)
        BOOLEAN Work(PIRP Irp)
        {
            return LAST_LOCATION(Irp);   // expect: undocumented-member
        }
        """);
  }

  @Test
  void itsPlaceWithinTheStructure() {
    check(
        """
        PIRP FromThreadList(PLIST_ENTRY Entry)
        {
            return CONTAINING_RECORD(Entry, IRP, ThreadListEntry);   // expect: undocumented-member
        }
        PIRP FromQueue(PLIST_ENTRY Entry)
        {
            return CONTAINING_RECORD(Entry, IRP, Tail.Overlay.ListEntry);
        }
        """);
  }

  @Test
  void onceForAnOpaqueMemberOfAMember() {
    check(
        """
        BOOLEAN Busy(PDEVICE_OBJECT Device)
        {
            return Device->DeviceQueue.Busy;   // expect: undocumented-member "DEVICE_OBJECT.DeviceQueue"
        }
        """);
  }

  @Test
  void theDriverSection() {
    check(
        """
        PVOID Start(PDRIVER_OBJECT Driver)
        {
            return Driver->DriverStart;   // expect: undocumented-member "not accessible"
        }
        """);
  }

  @Test
  void otherDriversMayNotTouchWhatFileSystemsMay() {
    check(
        """
        // run: --kind=KMDF
        #include <ntifs.h>
        PVOID Cached(PFILE_OBJECT File)
        {
            return File->PrivateCacheMap;   // expect: undocumented-member "FILE_OBJECT.PrivateCacheMap"
        }
        USHORT SectorSize(PDEVICE_OBJECT Volume)
        {
            return Volume->SectorSize;   // expect: undocumented-member "for file systems"
        }
        """);
  }

  @Test
  void fileSystemsMay() {
    check(
        """
        // run: --kind=LEGACY_FILE_SYSTEM
        #include <ntifs.h>
        VOID Work(PFILE_OBJECT File, PDEVICE_OBJECT Volume, PIRP Irp)
        {
            if (File->PrivateCacheMap == NULL) {
                Volume->SectorSize = 512;
            }
            Irp->UserEvent = NULL;
        }
        """);
  }

  @Test
  void evenForFileSystemsSomeAreClosed() {
    check(
        """
        // run: --kind=MINIFILTER
        #include <fltkernel.h>
        ULONG Work(PMDL Mdl)
        {
            return Mdl->ByteCount;   // expect: undocumented-member
        }
        """);
  }

  @Test
  void aDriverOfUnknownKindMayBeAFileSystem() {
    check(
        """
        #include <ntifs.h>
        PVOID Cached(PFILE_OBJECT File)
        {
            return File->PrivateCacheMap;   // expect-missed: undocumented-member - nothing tells what the driver is
        }
        """);
  }

  @Test
  void accessorsOfTheKit() {
    check(
        """
        VOID Work(PIRP Irp, PMDL Mdl)
        {
            IoSetNextIrpStackLocation(Irp);
            IoCopyCurrentIrpStackLocationToNext(Irp);
            if (MmGetMdlByteCount(Mdl) != 0) {
                IoMarkIrpPending(Irp);
            }
        }
        """);
  }
}
