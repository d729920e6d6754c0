package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Constants and objects in the wrong place. */
class ArgumentKindTest {

  @Test
  void anAccessModeAndABooleanChangePlaces() {
    check(
        """
        // run: --only=argument-kind
        VOID Wait(PRKEVENT Event, PLARGE_INTEGER Time)
        {
            KeWaitForSingleObject(Event, Executive, FALSE, KernelMode, NULL);   // expect: argument-kind "FALSE for WaitMode"
            KeDelayExecutionThread(TRUE, KernelMode, Time);   // expect: argument-kind "TRUE"
        }
        """);
  }

  @Test
  void anAccessModeForABoolean() {
    check(
        """
        // run: --only=argument-kind
        VOID Wait(PRKEVENT Event)
        {
            KeWaitForSingleObject(Event, Executive, KernelMode, UserMode, NULL);   // expect: argument-kind "UserMode for Alertable"
        }
        """);
  }

  @Test
  void aWaitReasonForAnAccessMode() {
    check(
        """
        // run: --only=argument-kind
        VOID Wait(PRKEVENT Event)
        {
            KeWaitForSingleObject(Event, UserRequest, UserRequest, FALSE, NULL);   // expect: argument-kind "UserRequest for WaitMode"
        }
        """);
  }

  @Test
  void anotherEnumeration() {
    check(
        """
        // run: --only=argument-kind
        VOID Start(PRKEVENT Event, PKTIMER Timer)
        {
            KeInitializeEvent(Event, SynchronizationTimer, FALSE);   // expect: argument-kind "SynchronizationTimer for Type"
            KeInitializeTimerEx(Timer, SynchronizationTimer);
        }
        """);
  }

  @Test
  void oneOfAChoice() {
    check(
        """
        // run: --only=argument-kind
        VOID Start(PRKEVENT Event, BOOLEAN Reset)
        {
            KeInitializeEvent(Event, Reset ? SynchronizationEvent : NotificationTimer, FALSE);   // expect: argument-kind "NotificationTimer"
        }
        """);
  }

  @Test
  void anObjectOnTheStack() {
    check(
        """
        // run: --only=argument-kind
        VOID Wait(KPROCESSOR_MODE Mode)
        {
            KEVENT event;
            KeInitializeEvent(&event, NotificationEvent, FALSE);
            KeWaitForSingleObject(&event, Executive, UserMode, FALSE, NULL);   // expect: argument-kind "on the stack"
            KeWaitForSingleObject(&event, Executive, Mode, FALSE, NULL);
            KeWaitForSingleObject(&event, Executive, KernelMode, TRUE, NULL);
        }
        """);
  }

  @Test
  void objectsElsewhere() {
    check(
        """
        // run: --only=argument-kind
        KEVENT Global;
        typedef struct _DEVICE { KEVENT Done; } DEVICE, *PDEVICE;
        VOID Wait(PDEVICE Device)
        {
            KeWaitForSingleObject(&Global, UserRequest, UserMode, TRUE, NULL);
            KeWaitForSingleObject(&Device->Done, UserRequest, UserMode, TRUE, NULL);
        }
        """);
  }

  @Test
  void throughAHelper() {
    check(
        """
        // run: --only=argument-kind
        static VOID WaitFor(PRKEVENT Event, KPROCESSOR_MODE Mode)
        {
            KeWaitForSingleObject(Event, Executive, Mode, FALSE, NULL);
        }
        VOID Wait(PRKEVENT Event)
        {
            WaitFor(Event, Executive);   // expect: argument-kind "WaitFor, which calls KeWaitForSingleObject"
            WaitFor(Event, KernelMode);
        }
        """);
  }

  @Test
  void theModeOfARequest() {
    check(
        """
        // run: --only=argument-kind
        NTSTATUS Reference(HANDLE Handle, PIRP Irp, PVOID *Object)
        {
            return ObReferenceObjectByHandle(Handle, SYNCHRONIZE, NULL, Irp->RequestorMode, Object, NULL);
        }
        """);
  }

  @Test
  void numbersAndCasts() {
    check(
        """
        // run: --only=argument-kind
        VOID Wait(PRKEVENT Event)
        {
            KeWaitForSingleObject(Event, Executive, 0, FALSE, NULL);
            KeInitializeEvent(Event, (EVENT_TYPE)NotificationTimer, FALSE);
        }
        """);
  }

  @Test
  void aModeThatIsFixed() {
    check(
        """
        // run: --only=argument-kind
        NTSTATUS Reference(HANDLE Handle, PVOID *Object)
        {
            return ObReferenceObjectByHandle(Handle, SYNCHRONIZE, NULL, UserMode, Object, NULL);   // expect-missed: argument-kind - whether the request has a mode is not known
        }
        """);
  }
}
