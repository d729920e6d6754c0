package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Arithmetic on the address of an opaque object. */
class OpaqueOffsetTest {

  @Test
  void onAPointerToBytes() {
    check(
        """
        #include <ntifs.h>
        ULONG Work(PEPROCESS Process, PETHREAD Thread)
        {
            ULONG id = *(PULONG)((PUCHAR)Process + 0x440);   // expect: opaque-offset "EPROCESS"
            return id + *(PULONG)(0x58 + (char *)Thread);   // expect: opaque-offset "ETHREAD"
        }
        """);
  }

  @Test
  void onANumber() {
    check(
        """
        #include <ntifs.h>
        PLIST_ENTRY Links(PEPROCESS Process)
        {
            return (PLIST_ENTRY)((ULONG_PTR)Process + 0x448);   // expect: opaque-offset "EPROCESS"
        }
        """);
  }

  @Test
  void byAnIndex() {
    check(
        """
        #include <ntifs.h>
        ULONG_PTR Work(PEPROCESS Process)
        {
            return ((PULONG_PTR)Process)[5];   // expect: opaque-offset "EPROCESS"
        }
        """);
  }

  @Test
  void throughAVariable() {
    check(
        """
        #include <ntifs.h>
        #define TOKEN_OFFSET 0x4b8
        ULONG_PTR Token(PEPROCESS Process)
        {
            PUCHAR bytes = (PUCHAR)Process;
            return *(PULONG_PTR)(bytes + TOKEN_OFFSET);   // expect: opaque-offset "EPROCESS"
        }
        """);
  }

  @Test
  void fromATableOfOffsets() {
    check(
        """
        #include <ntifs.h>
        static ULONG Offsets[3];
        PVOID Work(PEPROCESS Process, ULONG Build)
        {
            return (PUCHAR)Process + Offsets[Build];   // expect: opaque-offset "EPROCESS"
        }
        """);
  }

  @Test
  void intoAnObjectOfTheDriver() {
    check(
        """
        LONG State(PKEVENT Event)
        {
            return *(PLONG)((PUCHAR)Event + 4);   // expect: opaque-offset "KEVENT"
        }
        """);
  }

  @Test
  void intoARequest() {
    check(
        """
        PVOID Location(PIRP Irp)
        {
            return *(PVOID *)((PUCHAR)Irp + 0xb8);   // expect: opaque-offset "IRP"
        }
        """);
  }

  @Test
  void theMemoryBehindAnObject() {
    check(
        """
        typedef struct _PAIR { KEVENT Event; ULONG Data; } PAIR;
        PVOID Behind(PKEVENT Event, PIRP Irp)
        {
            PVOID data = (PUCHAR)Event + sizeof(KEVENT);
            PVOID location = (PUCHAR)Irp + sizeof(IRP);
            return data == location ? data : (PUCHAR)Event - FIELD_OFFSET(PAIR, Event);
        }
        """);
  }

  @Test
  void theMemoryBehindAWorkItem() {
    check(
        """
        PVOID Context(PIO_WORKITEM Item)
        {
            return (PUCHAR)Item + IoSizeofWorkItem();
        }
        """);
  }

  @Test
  void aHashOfAnAddress() {
    check(
        """
        #include <ntifs.h>
        ULONG Hash(PETHREAD Thread, ULONG Seed)
        {
            return (ULONG)((((ULONG_PTR)Thread >> 4) + Seed) & 63);
        }
        """);
  }

  @Test
  void anOwnStructure() {
    check(
        """
        typedef struct _HEADER { ULONG Length; ULONG Data[4]; } HEADER, *PHEADER;
        PUCHAR Data(PHEADER Header, PUCHAR Bytes)
        {
            return Header->Length > 8 ? (PUCHAR)Header + 4 : Bytes + 4;
        }
        """);
  }

  @Test
  void aVariableOfTwoMeanings() {
    check(
        """
        #include <ntifs.h>
        ULONG Work(PEPROCESS Process, PUCHAR Buffer)
        {
            PUCHAR bytes = (PUCHAR)Process;
            if (Buffer != NULL) {
                bytes = Buffer;
            }
            return bytes[4];   // expect-missed: opaque-offset - the variable may hold the driver's own memory
        }
        """);
  }
}
