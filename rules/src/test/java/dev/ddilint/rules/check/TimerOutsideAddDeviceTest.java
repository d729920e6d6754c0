package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Where the timer of a device is initialized. */
class TimerOutsideAddDeviceTest {

  @Test
  void whereTheDeviceStarts() {
    check(
        """
        // run: --only=timer-outside-add-device
        DRIVER_ADD_DEVICE AddDevice;
        NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            return Driver && Pdo ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        NTSTATUS Start(PDEVICE_OBJECT Device, PIO_TIMER_ROUTINE Tick)
        {
            return IoInitializeTimer(Device, Tick, NULL);   // expect: timer-outside-add-device "Start"
        }
        """);
  }

  @Test
  void inADispatchRoutine() {
    check(
        """
        // run: --only=timer-outside-add-device
        DRIVER_ADD_DEVICE AddDevice;
        NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            return Driver && Pdo ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        IO_TIMER_ROUTINE Tick;
        DRIVER_DISPATCH Dispatch;
        NTSTATUS Dispatch(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Irp);
            return IoInitializeTimer(Device, Tick, NULL);   // expect: timer-outside-add-device
        }
        """);
  }

  @Test
  void whereTheDriverStarts() {
    check(
        """
        // run: --only=timer-outside-add-device
        DRIVER_ADD_DEVICE AddDevice;
        NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            return Driver && Pdo ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        IO_TIMER_ROUTINE Tick;
        PDEVICE_OBJECT Control;
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
        {
            UNREFERENCED_PARAMETER(Path);
            Driver->DriverExtension->AddDevice = AddDevice;
            return IoInitializeTimer(Control, Tick, NULL);   // expect: timer-outside-add-device "DriverEntry"
        }
        """);
  }

  @Test
  void inAddDevice() {
    check(
        """
        // run: --only=timer-outside-add-device
        IO_TIMER_ROUTINE Tick;
        DRIVER_ADD_DEVICE AddDevice;
        NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            return Driver ? IoInitializeTimer(Pdo, Tick, NULL) : STATUS_UNSUCCESSFUL;
        }
        """);
  }

  @Test
  void inItsHelper() {
    check(
        """
        // run: --only=timer-outside-add-device
        IO_TIMER_ROUTINE Tick;
        static NTSTATUS Prepare(PDEVICE_OBJECT Device)
        {
            return IoInitializeTimer(Device, Tick, NULL);
        }
        DRIVER_ADD_DEVICE AddDevice;
        NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            return Driver ? Prepare(Pdo) : STATUS_UNSUCCESSFUL;
        }
        """);
  }

  @Test
  void addDeviceKnownByAssignment() {
    check(
        """
        // run: --only=timer-outside-add-device
        IO_TIMER_ROUTINE Tick;
        static NTSTATUS Add(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            return Driver ? IoInitializeTimer(Pdo, Tick, NULL) : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PDRIVER_OBJECT Driver)
        {
            Driver->DriverExtension->AddDevice = Add;
        }
        """);
  }

  @Test
  void aDriverWithoutAddDevice() {
    check(
        """
        // run: --only=timer-outside-add-device
        NTSTATUS Start(PDEVICE_OBJECT Device, PIO_TIMER_ROUTINE Tick)
        {
            return IoInitializeTimer(Device, Tick, NULL);
        }
        """);
  }

  @Test
  void aHelperThatOthersCallToo() {
    check(
        """
        // run: --only=timer-outside-add-device
        IO_TIMER_ROUTINE Tick;
        NTSTATUS Prepare(PDEVICE_OBJECT Device)
        {
            return IoInitializeTimer(Device, Tick, NULL);   // expect-missed: timer-outside-add-device - one good caller is enough
        }
        DRIVER_ADD_DEVICE AddDevice;
        NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
        {
            return Driver ? Prepare(Pdo) : STATUS_UNSUCCESSFUL;
        }
        NTSTATUS Restart(PDEVICE_OBJECT Device)
        {
            return Prepare(Device);
        }
        """);
  }
}
