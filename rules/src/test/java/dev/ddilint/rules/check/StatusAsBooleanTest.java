package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Every conversion between the two, and what only looks like one. */
class StatusAsBooleanTest {

  @Test
  void negated() {
    check(
        """
        VOID Close(HANDLE Key)
        {
            NTSTATUS status = ZwFlushKey(Key);
            if (!status) {   // expect: status-as-boolean "tested"
                ZwClose(Key);
            }
        }
        """);
  }

  @Test
  void aCondition() {
    check(
        """
        NTSTATUS Poll(VOID);
        ULONG Wait(ULONG Most)
        {
            ULONG rounds = 0;
            while (Poll()) {   // expect: status-as-boolean
                rounds++;
            }
            if (rounds < Most && Poll()) {   // expect: status-as-boolean
                rounds = Most;
            }
            return Poll() ? rounds : 0;   // expect: status-as-boolean
        }
        """);
  }

  @Test
  void cast() {
    check(
        """
        BOOLEAN IsUp(HANDLE Key)
        {
            return (BOOLEAN)ZwFlushKey(Key);   // expect: status-as-boolean "cast"
        }
        """);
  }

  @Test
  void aTruthValueAskedForSuccess() {
    check(
        """
        BOOLEAN Find(ULONG Number);
        ULONG Look(ULONG Number)
        {
            if (NT_SUCCESS(Find(Number))) {   // expect: status-as-boolean "false would be success"
                return Number;
            }
            return 0;
        }
        """);
  }

  @Test
  void returned() {
    check(
        """
        NTSTATUS Start(ULONG Number)
        {
            if (Number > 4) {
                return FALSE;   // expect: status-as-boolean "returned"
            }
            return Number != 0;   // expect: status-as-boolean
        }
        BOOLEAN IsReady(HANDLE Key)
        {
            return ZwFlushKey(Key);   // expect: status-as-boolean
        }
        """);
  }

  @Test
  void storedOrPassed() {
    check(
        """
        VOID Note(BOOLEAN Good);
        BOOLEAN Find(ULONG Number);
        VOID Look(PIRP Irp, HANDLE Key)
        {
            BOOLEAN flushed = ZwFlushKey(Key);   // expect: status-as-boolean
            Irp->IoStatus.Status = Find(4);   // expect: status-as-boolean "stored"
            Note(Irp->IoStatus.Status);   // expect: status-as-boolean "passed"
            Note(flushed);
        }
        """);
  }

  @Test
  void compared() {
    check(
        """
        ULONG Flush(HANDLE Key)
        {
            NTSTATUS status = ZwFlushKey(Key);
            if (status == TRUE) {   // expect: status-as-boolean "compared"
                return 1;
            }
            return ZwFlushKey(Key) != FALSE;   // expect: status-as-boolean
        }
        """);
  }

  @Test
  void underAnotherName() {
    check(
        """
        typedef NTSTATUS RESULT;
        typedef BOOLEAN FLAG;
        RESULT Open(VOID);
        FLAG IsOpen(VOID)
        {
            return Open();   // expect: status-as-boolean
        }
        """);
  }

  @Test
  void notOfRealChecks() {
    check(
        """
        NTSTATUS Flush(HANDLE Key, PBOOLEAN Done)
        {
            NTSTATUS status = ZwFlushKey(Key);
            *Done = NT_SUCCESS(status);
            if (status != STATUS_SUCCESS || status == 0) {
                return status;
            }
            if (!NT_SUCCESS(status) && !NT_ERROR(status)) {
                return STATUS_UNSUCCESSFUL;
            }
            return *Done ? STATUS_SUCCESS : status;
        }
        """);
  }

  @Test
  void notOfNumbers() {
    check(
        """
        LONG Read(ULONG Port);
        BOOLEAN IsSet(ULONG Port)
        {
            LONG value = Read(Port);
            if (!value || (BOOLEAN)value) {
                return (BOOLEAN)Read(Port);
            }
            return (BOOLEAN)(value & 1);
        }
        NTSTATUS AsStatus(LONG Value)
        {
            return Value;
        }
        """);
  }

  @Test
  void notOfLiterals() {
    check(
        """
        NTSTATUS Nothing(PBOOLEAN Done)
        {
            *Done = 1;
            return 0;
        }
        """);
  }

  @Test
  void notOfPointersToThem() {
    check(
        """
        BOOLEAN Take(PNTSTATUS Status, PBOOLEAN Flag)
        {
            return Status != NULL && !Flag;
        }
        """);
  }
}
