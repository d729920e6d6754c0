package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Objects that are known by their address, taken for plain memory. */
class OpaqueCopiedTest {

  @Test
  void assigned() {
    check(
        """
        // run: --only=opaque-copied
        VOID Work(PKEVENT From, PKEVENT To, PKTIMER Timers)
        {
            KEVENT saved = *From;   // expect: opaque-copied "KEVENT"
            *To = saved;   // expect: opaque-copied
            Timers[0] = Timers[1];   // expect: opaque-copied "KTIMER"
        }
        """);
  }

  @Test
  void asBytes() {
    check(
        """
        // run: --only=opaque-copied
        VOID Work(PKDPC From, PKDPC To, PVOID Buffer)
        {
            RtlCopyMemory(To, From, sizeof(KDPC));   // expect: opaque-copied
            RtlCopyMemory(Buffer, From, sizeof(KDPC));   // expect: opaque-copied "KDPC"
            RtlMoveMemory(To, Buffer, sizeof(KDPC));   // expect: opaque-copied "KDPC"
        }
        """);
  }

  @Test
  void compared() {
    check(
        """
        // run: --only=opaque-copied
        BOOLEAN Same(PFAST_MUTEX A, PFAST_MUTEX B, PVOID Buffer)
        {
            return RtlEqualMemory(A, B, sizeof(FAST_MUTEX))   // expect: opaque-copied
                || RtlCompareMemory(Buffer, &A[1], sizeof(FAST_MUTEX)) != 0;   // expect: opaque-copied
        }
        """);
  }

  @Test
  void aMember() {
    check(
        """
        // run: --only=opaque-copied
        typedef struct _DEVICE { ULONG Count; KTIMER Timer; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE From, PDEVICE To)
        {
            To->Timer = From->Timer;   // expect: opaque-copied "KTIMER"
        }
        """);
  }

  @Test
  void aRequestInMemoryOfItsStructure() {
    check(
        """
        // run: --only=opaque-copied
        PVOID Work(VOID)
        {
            return ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(IRP), 'prIY');   // expect: opaque-copied "IoSizeOfIrp"
        }
        """);
  }

  @Test
  void aRequestInMemoryOfItsSize() {
    check(
        """
        // run: --only=opaque-copied
        PVOID Work(CCHAR Stack)
        {
            PVOID irp = ExAllocatePool2(POOL_FLAG_NON_PAGED, IoSizeOfIrp(Stack), 'prIY');
            return irp != NULL ? irp
                : ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(IRP) + Stack * sizeof(IO_STACK_LOCATION), 'prIY');
        }
        """);
  }

  @Test
  void pointersToObjects() {
    check(
        """
        // run: --only=opaque-copied
        typedef struct _WAITER { PKEVENT Event; } WAITER, *PWAITER;
        VOID Work(PWAITER Waiter, PKEVENT Event, PWAITER Other)
        {
            Waiter->Event = Event;
            *Waiter = *Other;
            RtlCopyMemory(Waiter, Other, sizeof(WAITER));
        }
        """);
  }

  @Test
  void zeroedBeforeItIsInitialized() {
    check(
        """
        // run: --only=opaque-copied
        VOID Work(PKEVENT Event)
        {
            RtlZeroMemory(Event, sizeof(KEVENT));
            KeInitializeEvent(Event, NotificationEvent, FALSE);
        }
        """);
  }

  @Test
  void structuresThatAreOnlyData() {
    check(
        """
        // run: --only=opaque-copied
        VOID Work(PLARGE_INTEGER From, PLARGE_INTEGER To, PUNICODE_STRING Name, PUNICODE_STRING Other)
        {
            *To = *From;
            RtlCopyMemory(Name, Other, sizeof(UNICODE_STRING));
        }
        """);
  }

  @Test
  void aStructureAroundIt() {
    check(
        """
        // run: --only=opaque-copied
        typedef struct _DEVICE { ULONG Count; KTIMER Timer; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE From, PDEVICE To)
        {
            *To = *From;   // expect-missed: opaque-copied - the member may not be in use yet
        }
        """);
  }
}
