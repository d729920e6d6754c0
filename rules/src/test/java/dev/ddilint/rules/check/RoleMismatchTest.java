package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** What a function is declared for, and where it is put. */
class RoleMismatchTest {

  @Test
  void aRoleOfTheSameSignature() {
    check(
        """
        // run: --only=role-mismatch
        DRIVER_CANCEL Cancel;
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            IoReleaseCancelSpinLock(Irp->CancelIrql);
        }
        VOID Register(PDRIVER_OBJECT Driver)
        {
            Driver->DriverStartIo = Cancel;   // expect: role-mismatch "Cancel is declared as DRIVER_CANCEL and used as DRIVER_STARTIO"
        }
        """);
  }

  @Test
  void everyPlace() {
    check(
        """
        // run: --only=role-mismatch
        IO_TIMER_ROUTINE Tick;
        VOID Tick(PDEVICE_OBJECT Device, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Context);
        }
        VOID Queue(PIO_WORKITEM Item)
        {
            IoQueueWorkItem(Item, Tick, DelayedWorkQueue, NULL);    // expect: role-mismatch "IO_WORKITEM_ROUTINE"
            IoQueueWorkItem(Item, &Tick, CriticalWorkQueue, NULL);   // expect: role-mismatch "IO_WORKITEM_ROUTINE"
        }
        """);
  }

  @Test
  void anotherSignatureBehindACast() {
    check(
        """
        // run: --only=role-mismatch
        KSTART_ROUTINE Worker;
        VOID Worker(PVOID Context)
        {
            UNREFERENCED_PARAMETER(Context);
        }
        VOID Prepare(PKDPC Dpc)
        {
            KeInitializeDpc(Dpc, (PKDEFERRED_ROUTINE)Worker, NULL);   // expect: role-mismatch "KSTART_ROUTINE and used as KDEFERRED_ROUTINE"
        }
        """);
  }

  @Test
  void declaredByItsFunctionClass() {
    check(
        """
        // run: --only=role-mismatch
        static _Function_class_(DRIVER_UNLOAD) VOID Unload(PDRIVER_OBJECT Driver)
        {
            UNREFERENCED_PARAMETER(Driver);
        }
        VOID Start(PHANDLE Thread)
        {
            (VOID)PsCreateSystemThread(Thread, 0, NULL, NULL, NULL, (PKSTART_ROUTINE)Unload, NULL);   // expect: role-mismatch
        }
        """);
  }

  @Test
  void inAnInitializerOfTheFramework() {
    check(
        """
        // run: --only=role-mismatch
        #include <ntddk.h>
        #include <wdf.h>
        EVT_WDF_DEVICE_D0_ENTRY PrepareHardware;
        NTSTATUS PrepareHardware(WDFDEVICE Device, WDF_POWER_DEVICE_STATE Previous)
        {
            UNREFERENCED_PARAMETER(Device);
            return Previous == WdfPowerDeviceD3 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PWDF_PNPPOWER_EVENT_CALLBACKS Callbacks)
        {
            WDF_PNPPOWER_EVENT_CALLBACKS events = { .EvtDeviceReleaseHardware = PrepareHardware };   // expect: role-mismatch
            *Callbacks = events;
        }
        """);
  }

  @Test
  void twoRolesThatChangedPlaces() {
    check(
        """
        // run: --only=role-mismatch
        #include <ntddk.h>
        #include <wdf.h>
        EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT Init;
        NTSTATUS Init(WDFDEVICE Device)
        {
            return Device ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        EVT_WDF_DEVICE_SELF_MANAGED_IO_RESTART Restart;
        NTSTATUS Restart(WDFDEVICE Device)
        {
            return Device ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PWDF_PNPPOWER_EVENT_CALLBACKS Callbacks)
        {
            Callbacks->EvtDeviceSelfManagedIoInit = Restart;   // expect: role-mismatch "Restart"
            Callbacks->EvtDeviceSelfManagedIoRestart = Init;   // expect: role-mismatch "Init"
        }
        """);
  }

  @Test
  void aRoutineOfTwoRolesThatDemandTheSame() {
    check(
        """
        // run: --only=role-mismatch
        #include <ntddk.h>
        #include <wdf.h>
        EVT_WDF_DEVICE_SELF_MANAGED_IO_INIT Start;
        NTSTATUS Start(WDFDEVICE Device)
        {
            return Device ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PWDF_PNPPOWER_EVENT_CALLBACKS Callbacks)
        {
            Callbacks->EvtDeviceSelfManagedIoInit = Start;
            Callbacks->EvtDeviceSelfManagedIoRestart = Start;
        }
        """);
  }

  @Test
  void aRoutineOfTwoRolesAtDifferentLevels() {
    check(
        """
        // run: --only=role-mismatch
        IO_WORKITEM_ROUTINE Work;
        VOID Work(PDEVICE_OBJECT Device, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Context);
        }
        VOID Queue(PDEVICE_OBJECT Device, PIO_WORKITEM Item)
        {
            IoQueueWorkItem(Item, Work, DelayedWorkQueue, NULL);
            (VOID)IoInitializeTimer(Device, Work, NULL);   // expect: role-mismatch "IO_TIMER_ROUTINE"
        }
        """);
  }

  @Test
  void declaredForTwoRoles() {
    check(
        """
        // run: --only=role-mismatch
        _Function_class_(DRIVER_STARTIO) _Function_class_(DRIVER_CANCEL)
        VOID Start(PDEVICE_OBJECT Device, PIRP Irp)   // expect: role-mismatch "DRIVER_STARTIO and as DRIVER_CANCEL"
        {
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Irp);
        }
        """);
  }

  @Test
  void aClassOtherThanThatOfTheTypedef() {
    check(
        """
        // run: --only=role-mismatch
        DRIVER_CANCEL Cancel;   // expect: role-mismatch "DRIVER_CANCEL and as DRIVER_STARTIO"
        __drv_functionClass(DRIVER_STARTIO)
        VOID Cancel(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            IoReleaseCancelSpinLock(Irp->CancelIrql);
        }
        """);
  }

  @Test
  void otherNamesOfARole() {
    check(
        """
        // run: --only=role-mismatch
        typedef DRIVER_DISPATCH PULSE_DISPATCH, *PPULSE_DISPATCH;
        typedef NTSTATUS (*PULSE_ROUTINE)(PDEVICE_OBJECT Device, PIRP Irp);
        PULSE_DISPATCH Read;
        _Function_class_(PDRIVER_DISPATCH) NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        _Function_class_(DRIVER_DISPATCH) DRIVER_DISPATCH_PAGED Create;
        NTSTATUS Create(PDEVICE_OBJECT Device, PIRP Irp)
        {
            PULSE_ROUTINE next = Read;
            return next(Device, Irp);
        }
        VOID Register(PDRIVER_OBJECT Driver)
        {
            Driver->MajorFunction[IRP_MJ_READ] = (PPULSE_DISPATCH)Read;
            Driver->MajorFunction[IRP_MJ_CREATE] = Create;
        }
        """);
  }

  @Test
  void variantsOfTheFramework() {
    check(
        """
        // run: --only=role-mismatch
        #include <ntddk.h>
        #include <wdf.h>
        EVT_WDF_DEVICE_CONTEXT_CLEANUP Cleanup;
        VOID Cleanup(WDFOBJECT Device)
        {
            UNREFERENCED_PARAMETER(Device);
        }
        VOID Register(PWDF_OBJECT_ATTRIBUTES Attributes)
        {
            Attributes->EvtCleanupCallback = Cleanup;
        }
        """);
  }

  @Test
  void aFunctionThatSaysNothing() {
    check(
        """
        // run: --only=role-mismatch
        static NTSTATUS Dispatch(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        static VOID Work(PVOID Context)
        {
            UNREFERENCED_PARAMETER(Context);
        }
        VOID Register(PDRIVER_OBJECT Driver, PKDPC Dpc)
        {
            Driver->MajorFunction[IRP_MJ_READ] = Dispatch;
            KeInitializeDpc(Dpc, (PKDEFERRED_ROUTINE)Work, NULL);
        }
        """);
  }

  @Test
  void aRoleThatTheDriverMadeUp() {
    check(
        """
        // run: --only=role-mismatch
        typedef _Function_class_(PULSE_STEP) VOID PULSE_STEP(PDEVICE_OBJECT Device, PVOID Context);
        PULSE_STEP Step;
        _Function_class_(PULSE_OTHER) VOID Step(PDEVICE_OBJECT Device, PVOID Context)
        {
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Context);
        }
        VOID Queue(PIO_WORKITEM Item)
        {
            IoQueueWorkItem(Item, Step, DelayedWorkQueue, NULL);
        }
        """);
  }

  @Test
  void aSlotOfAnotherRequest() {
    check(
        """
        // run: --only=role-mismatch
        _Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH Read;
        NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PDRIVER_OBJECT Driver)
        {
            Driver->MajorFunction[IRP_MJ_READ] = Read;
            Driver->MajorFunction[IRP_MJ_WRITE] = Read;   // expect: role-mismatch "Read does not say that it serves IRP_MJ_WRITE"
            Driver->MajorFunction[2 + 2] = Read;          // expect: role-mismatch "0x04"
        }
        """);
  }

  @Test
  void aChainOfSlots() {
    check(
        """
        // run: --only=role-mismatch
        _Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH CreateClose;
        NTSTATUS CreateClose(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PDRIVER_OBJECT Driver)
        {
            Driver->MajorFunction[IRP_MJ_CREATE] =
            Driver->MajorFunction[IRP_MJ_CLEANUP] =
            Driver->MajorFunction[IRP_MJ_CLOSE] = CreateClose;   // expect: role-mismatch "IRP_MJ_CLEANUP"
        }
        """);
  }

  @Test
  void slotsOfWhatItServes() {
    check(
        """
        // run: --only=role-mismatch
        _Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH CreateClose;
        NTSTATUS CreateClose(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        _Dispatch_type_(IRP_MJ_OTHER) DRIVER_DISPATCH Rest;
        NTSTATUS Rest(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PDRIVER_OBJECT Driver)
        {
            Driver->MajorFunction[IRP_MJ_CREATE] = CreateClose;
            Driver->MajorFunction[IRP_MJ_CLOSE] = CreateClose;
            Driver->MajorFunction[IRP_MJ_CLEANUP] = Rest;
        }
        """);
  }

  @Test
  void tablesThatMajorFunctionsDoNotIndex() {
    check(
        """
        // run: --only=role-mismatch
        _Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH StartDevice;
        NTSTATUS StartDevice(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        PDRIVER_DISPATCH Minor[4];
        struct { PDRIVER_DISPATCH Minor[4]; } Own;
        VOID Register(VOID)
        {
            Minor[IRP_MN_START_DEVICE] = StartDevice;
            Own.Minor[IRP_MN_START_DEVICE] = StartDevice;
        }
        """);
  }

  @Test
  void aTableFilledInALoop() {
    check(
        """
        // run: --only=role-mismatch
        _Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH Read;
        NTSTATUS Read(PDEVICE_OBJECT Device, PIRP Irp)
        {
            return Device->CurrentIrp == Irp ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
        }
        VOID Register(PDRIVER_OBJECT Driver)
        {
            ULONG i;
            for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
                Driver->MajorFunction[i] = Read;   // expect-missed: role-mismatch - the requests of its own may come later
            }
        }
        """);
  }

  @Test
  void twoTypedefsOfOneFunction() {
    check(
        """
        // run: --only=role-mismatch
        DRIVER_STARTIO Start;
        DRIVER_CANCEL Start;   // expect-missed: role-mismatch - a function keeps the first typedef
        VOID Start(PDEVICE_OBJECT Device, PIRP Irp)
        {
            UNREFERENCED_PARAMETER(Device);
            UNREFERENCED_PARAMETER(Irp);
        }
        """);
  }
}
