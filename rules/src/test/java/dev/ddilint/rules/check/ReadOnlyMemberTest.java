package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Documented members that drivers may read and not write. */
class ReadOnlyMemberTest {

  @Test
  void assigned() {
    check(
        """
        VOID Work(PIRP Irp, PDEVICE_OBJECT Device)
        {
            Irp->Flags = 0;   // expect: read-only-member "IRP.Flags"
            Device->DeviceExtension = NULL;   // expect: read-only-member "DEVICE_OBJECT.DeviceExtension"
        }
        """);
  }

  @Test
  void changedInPlace() {
    check(
        """
        VOID Work(PMDL Mdl, PDEVICE_OBJECT Device)
        {
            Mdl->MdlFlags |= MDL_PAGES_LOCKED;   // expect: read-only-member "MDL.MdlFlags"
            Device->ReferenceCount++;   // expect: read-only-member
            --Device->ReferenceCount;   // expect: read-only-member
        }
        """);
  }

  @Test
  void changedByACallThatSaysSo() {
    check(
        """
        VOID Work(PDEVICE_OBJECT Device)
        {
            InterlockedIncrement(&Device->ReferenceCount);   // expect: read-only-member "ReferenceCount"
        }
        """);
  }

  @Test
  void changedWithinIt() {
    check(
        """
        // run: --kind=WDM
        VOID Work(PFILE_OBJECT File)
        {
            File->FileName.Length = 0;   // expect: read-only-member "FILE_OBJECT.FileName"
        }
        """);
  }

  @Test
  void insteadOfTheAccessor() {
    check(
        """
        VOID Work(PIRP Irp, PDRIVER_CANCEL Routine)
        {
            Irp->CancelRoutine = Routine;   // expect: read-only-member "CancelRoutine"
            IoSetCancelRoutine(Irp, Routine);
        }
        """);
  }

  @Test
  void reading() {
    check(
        """
        BOOLEAN Work(PIRP Irp, PMDL Mdl, PDEVICE_OBJECT Device)
        {
            if (Irp->PendingReturned) {
                IoMarkIrpPending(Irp);
            }
            return Irp->Cancel || (Mdl->MdlFlags & MDL_PARTIAL) != 0 || Device->ReferenceCount != 0;
        }
        """);
  }

  @Test
  void whatAReadOnlyPointerLeadsTo() {
    check(
        """
        typedef struct _EXTENSION { ULONG Count; ULONG Counts[4]; } EXTENSION, *PEXTENSION;
        VOID Work(PDEVICE_OBJECT Device)
        {
            ((PEXTENSION)Device->DeviceExtension)->Count = 1;
            ((PEXTENSION)Device->DeviceExtension)->Counts[2]++;
            RtlZeroMemory(Device->DeviceExtension, sizeof(EXTENSION));
        }
        """);
  }

  @Test
  void theLevelOfTheCancelLock() {
    check(
        """
        VOID Work(PIRP Irp)
        {
            IoAcquireCancelSpinLock(&Irp->CancelIrql);
            IoReleaseCancelSpinLock(Irp->CancelIrql);
        }
        """);
  }

  @Test
  void fileSystemsKeepTheirFileObjects() {
    check(
        """
        // run: --kind=LEGACY_FILE_SYSTEM
        #include <ntifs.h>
        VOID Work(PFILE_OBJECT File, PVPB Vpb, PSECTION_OBJECT_POINTERS Sections)
        {
            File->SectionObjectPointer = Sections;
            SetFlag(File->Flags, FO_CACHE_SUPPORTED);
            Vpb->ReferenceCount += 1;
        }
        """);
  }

  @Test
  void theirIrpsFlagsAreReadOnlyForAll() {
    check(
        """
        // run: --kind=LEGACY_FILE_SYSTEM
        #include <ntifs.h>
        VOID Work(PIRP Irp)
        {
            Irp->Flags |= IRP_BUFFERED_IO;   // expect: read-only-member "IRP.Flags"
        }
        """);
  }

  @Test
  void anInitializerOfAnOwnStructure() {
    check(
        """
        typedef struct _STATE { BOOLEAN Cancel; ULONG Flags; } STATE;
        static STATE State = { .Cancel = TRUE, .Flags = 1 };
        VOID Work(STATE *Current)
        {
            Current->Flags = State.Flags;
        }
        """);
  }
}
