package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** First the initialization, then the use. */
class UsedBeforeInitTest {

  @Nested
  class Locals {
    @Test
    void anEventOnTheStack() {
      check(
          """
          VOID Wait(PIRP Irp)
          {
              KEVENT done;
              Irp->IoStatus.Information = 0;
              KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);   // expect: used-before-init "done"
          }
          """);
    }

    @Test
    void onOnePathOnly() {
      check(
          """
          VOID Wait(BOOLEAN Synchronous)
          {
              KEVENT done;
              if (Synchronous) {
                  KeInitializeEvent(&done, NotificationEvent, FALSE);
              }
              KeSetEvent(&done, IO_NO_INCREMENT, FALSE);   // expect-missed: used-before-init - where the ways meet the event is no longer untouched
          }
          """);
    }

    @Test
    void aListHead() {
      check(
          """
          VOID Collect(PLIST_ENTRY Entry)
          {
              LIST_ENTRY list;
              InsertTailList(&list, Entry);   // expect: used-before-init "list"
          }
          """);
    }

    @Test
    void initializedByItsRoutine() {
      check(
          """
          VOID Wait(VOID)
          {
              KEVENT done;
              LIST_ENTRY list;
              KeInitializeEvent(&done, NotificationEvent, FALSE);
              InitializeListHead(&list);
              KeClearEvent(&done);
              if (IsListEmpty(&list)) {
                  KeSetEvent(&done, IO_NO_INCREMENT, FALSE);
              }
          }
          """);
    }

    @Test
    void initializedByAHelperOrAssignment() {
      check(
          """
          static VOID Init(PKEVENT Event) { KeInitializeEvent(Event, NotificationEvent, FALSE); }
          VOID Wait(PLIST_ENTRY Other)
          {
              KEVENT done;
              LIST_ENTRY list;
              list.Flink = Other;
              list.Blink = Other;
              Init(&done);
              KeClearEvent(&done);
              RemoveHeadList(&list);
          }
          """);
    }

    @Test
    void somebodyGotTheAddress() {
      check(
          """
          typedef struct _REQUEST { PKEVENT Event; } REQUEST, *PREQUEST;
          VOID Start(PREQUEST Request);
          VOID Wait(VOID)
          {
              KEVENT done;
              REQUEST request;
              request.Event = &done;
              Start(&request);
              KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
          }
          """);
    }
  }

  @Nested
  class Members {
    private static final String START =
        """
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Driver);
            UNREFERENCED_PARAMETER(Path);
            return STATUS_SUCCESS;
        }
        """;

    @Test
    void ofADriverWithoutItsStart() {
      check(
          """
          typedef struct _DEVICE { KSPIN_LOCK Lock; } DEVICE, *PDEVICE;
          VOID Work(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);
              KeReleaseSpinLock(&Device->Lock, old);
          }
          """);
    }

    @Test
    void nothingInTheDriverInitializesIt() {
      check(
          START
              + """
          typedef struct _DEVICE { KSPIN_LOCK Lock; ULONG Count; } DEVICE, *PDEVICE;
          VOID Work(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);   // expect: used-before-init "_DEVICE.Lock"
              Device->Count += 1;
              KeReleaseSpinLock(&Device->Lock, old);
          }
          """);
    }

    @Test
    void aListThatIsWalkedAndALockThatIsReleased() {
      check(
          """
          // run: --only=used-before-init
          typedef struct _DEVICE { LIST_ENTRY List; ERESOURCE Table; } DEVICE, *PDEVICE;
          DRIVER_INITIALIZE DriverEntry;
          NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
          {
              UNREFERENCED_PARAMETER(Driver);
              UNREFERENCED_PARAMETER(Path);
              return STATUS_SUCCESS;
          }
          BOOLEAN Find(PDEVICE Device, PLIST_ENTRY Wanted)
          {
              PLIST_ENTRY entry;
              ExAcquireResourceSharedLite(&Device->Table, TRUE);   // expect: used-before-init "Table"
              for (entry = Device->List.Flink; entry != &Device->List && entry != Wanted; entry = entry->Flink) {
              }
              ExReleaseResourceLite(&Device->Table);
              return entry == Wanted;
          }
          VOID Add(PDEVICE Device, PLIST_ENTRY Entry) { InsertTailList(&Device->List, Entry); }   // expect: used-before-init "List"
          VOID Remove(PDEVICE Device) { ExDeleteResourceLite(&Device->Table); }
          """);
    }

    @Test
    void notAHeadThatIsMadeByHand() {
      check(
          """
          // run: --only=used-before-init
          typedef struct _DEVICE { LIST_ENTRY List; } DEVICE, *PDEVICE;
          DRIVER_INITIALIZE DriverEntry;
          NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
          {
              UNREFERENCED_PARAMETER(Driver);
              UNREFERENCED_PARAMETER(Path);
              return STATUS_SUCCESS;
          }
          VOID Make(PDEVICE Device) { Device->List.Flink = Device->List.Blink = &Device->List; }
          VOID Add(PDEVICE Device, PLIST_ENTRY Entry) { InsertTailList(&Device->List, Entry); }
          """);
    }

    @Test
    void nothingInTheDriverInitializesAVariable() {
      check(
          START
              + """
          FAST_MUTEX Guard;
          static LIST_ENTRY Head;
          LIST_ENTRY Known = { &Known, &Known };
          VOID Work(PLIST_ENTRY Entry)
          {
              ExAcquireFastMutex(&Guard);   // expect: used-before-init "Guard"
              InsertTailList(&Head, Entry);   // expect: used-before-init "Head"
              InsertTailList(&Known, Entry + 1);
              ExReleaseFastMutex(&Guard);
          }
          """);
    }

    /** Who does not know the structure initializes no member of it without its address. */
    @Test
    void somebodyIsCalledThroughAPointer() {
      check(
          START
              + """
          typedef struct _DEVICE { KSPIN_LOCK Lock; VOID (*Notify)(PVOID); } DEVICE, *PDEVICE;
          VOID Work(PDEVICE Device)
          {
              KIRQL old;
              Device->Notify(Device);
              KeAcquireSpinLock(&Device->Lock, &old);   // expect: used-before-init "_DEVICE.Lock"
              KeReleaseSpinLock(&Device->Lock, old);
          }
          """);
    }

    @Test
    void somethingDoes() {
      check(
          START
              + """
          typedef struct _DEVICE { KSPIN_LOCK Lock; FAST_MUTEX Mutex; } DEVICE, *PDEVICE;
          static VOID InitMutex(PFAST_MUTEX Mutex) { ExInitializeFastMutex(Mutex); }
          VOID Prepare(PDEVICE Device)
          {
              KeInitializeSpinLock(&Device->Lock);
              InitMutex(&Device->Mutex);
          }
          VOID Work(PDEVICE Device)
          {
              KIRQL old;
              KeAcquireSpinLock(&Device->Lock, &old);
              KeReleaseSpinLock(&Device->Lock, old);
              ExAcquireFastMutex(&Device->Mutex);
              ExReleaseFastMutex(&Device->Mutex);
          }
          """);
    }

    @Test
    void aFunctionThatIsNotSeenMay() {
      check(
          START
              + """
          typedef struct _DEVICE { KSPIN_LOCK Lock; } DEVICE, *PDEVICE;
          VOID Prepare(PDEVICE Device);
          VOID Work(PDEVICE Device)
          {
              KIRQL old;
              Prepare(Device);
              KeAcquireSpinLock(&Device->Lock, &old);
              KeReleaseSpinLock(&Device->Lock, old);
          }
          """);
    }

    @Test
    void thatIsOnlyUsedInTheWrongOrder() {
      check(
          START
              + """
          typedef struct _DEVICE { KEVENT Idle; } DEVICE, *PDEVICE;
          DRIVER_ADD_DEVICE AddDevice;
          NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical)
          {
              PDEVICE device = Physical->DeviceExtension;
              UNREFERENCED_PARAMETER(Driver);
              KeSetEvent(&device->Idle, IO_NO_INCREMENT, FALSE);   // expect-missed: used-before-init - of members only those that nothing initializes are known
              KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
              return STATUS_SUCCESS;
          }
          """);
    }
  }
}
