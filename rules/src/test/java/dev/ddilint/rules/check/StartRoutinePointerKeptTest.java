package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What becomes of the registry path. */
class StartRoutinePointerKeptTest {

  @Test
  void thePointer() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        static PUNICODE_STRING Path;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
        {
            Path = RegistryPath;   // expect: start-routine-pointer-kept "RegistryPath"
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void theStructure() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        static struct { ULONG Count; UNICODE_STRING Path; } Globals;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
        {
            Globals.Path = *RegistryPath;   // expect: start-routine-pointer-kept
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void theCharacters() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        typedef struct _EXTENSION { PWCH Characters; USHORT Length; } EXTENSION, *PEXTENSION;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING Path)
        {
            PEXTENSION extension = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(EXTENSION), 'txeT');
            if (extension != NULL) {
                extension->Length = Path->Length;
                extension->Characters = Path->Buffer;   // expect: start-routine-pointer-kept "Path"
            }
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void inAHelper() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        static UNICODE_STRING Saved;
        static VOID Save(PUNICODE_STRING Name)
        {
            Saved = *Name;   // expect: start-routine-pointer-kept "RegistryPath"
        }
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
        {
            Save(RegistryPath);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void aCopyOfTheCharacters() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        static UNICODE_STRING Path;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
        {
            Path.MaximumLength = RegistryPath->Length;
            Path.Buffer = ExAllocatePool2(POOL_FLAG_PAGED, Path.MaximumLength, 'htaP');
            if (Path.Buffer == NULL) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            RtlCopyUnicodeString(&Path, RegistryPath);
            return STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void usedWhileTheRoutineRuns() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        typedef struct _START { PUNICODE_STRING Path; } START, *PSTART;
        static VOID Prepare(PSTART Start, PUNICODE_STRING Path)
        {
            Start->Path = Path;
        }
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
        {
            START start;
            UNICODE_STRING local = *RegistryPath;
            PUNICODE_STRING alias = RegistryPath;
            Prepare(&start, alias);
            start.Path = RegistryPath;
            return local.Length == start.Path->Length ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        """);
  }

  @Test
  void theDriverObjectStays() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        static PDRIVER_OBJECT Driver;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
        {
            Driver = DriverObject;
            return RegistryPath == NULL ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
        }
        """);
  }

  @Test
  void anotherFunctionsString() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        static UNICODE_STRING Name;
        VOID SetName(PUNICODE_STRING RegistryPath)
        {
            Name = *RegistryPath;
        }
        """);
  }

  @Test
  void throughALocalAlias() {
    check(
        """
        // run: --only=start-routine-pointer-kept

        static PUNICODE_STRING Path;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
        {
            PUNICODE_STRING alias = RegistryPath;
            Path = alias;   // expect-missed: start-routine-pointer-kept - other names of the pointer are not followed
            return STATUS_SUCCESS;
        }
        """);
  }
}
