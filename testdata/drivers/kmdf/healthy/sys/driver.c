//
// Data acquisition driver: start and unload.
//
#include <initguid.h>
#include "daq.h"
#include "driver.tmh"

static NPAGED_LOOKASIDE_LIST DaqReportList;

static EVT_WDF_OBJECT_CONTEXT_CLEANUP DaqEvtDriverCleanup;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, DaqEvtDeviceAdd)
#pragma alloc_text(PAGE, DaqEvtDriverUnload)
#pragma alloc_text(PAGE, DaqEvtDriverCleanup)
#endif

NTSTATUS
DriverEntry(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_DRIVER_CONFIG config;
    NTSTATUS status;

    WPP_INIT_TRACING(DriverObject, RegistryPath);

    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = DaqEvtDriverCleanup;

    WDF_DRIVER_CONFIG_INIT(&config, DaqEvtDeviceAdd);
    config.EvtDriverUnload = DaqEvtDriverUnload;
    config.DriverPoolTag = DAQ_POOL_TAG;

    status = WdfDriverCreate(DriverObject, RegistryPath, &attributes, &config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status)) {
        TraceEvents(TRACE_LEVEL_ERROR, TRACE_DRIVER, "WdfDriverCreate failed %!STATUS!", status);
        WPP_CLEANUP(DriverObject);
        return status;
    }
    ExInitializeNPagedLookasideList(&DaqReportList, NULL, NULL, POOL_NX_ALLOCATION, 64, DAQ_POOL_TAG, 0);
    return STATUS_SUCCESS;
}

NTSTATUS
DaqEvtDeviceAdd(_In_ WDFDRIVER Driver, _Inout_ PWDFDEVICE_INIT DeviceInit)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(Driver);

    return DaqCreateDevice(DeviceInit);
}

VOID
DaqEvtDriverUnload(_In_ WDFDRIVER Driver)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(Driver);

    ExDeleteNPagedLookasideList(&DaqReportList);
    TraceEvents(TRACE_LEVEL_INFORMATION, TRACE_DRIVER, "%!FUNC!");
}

static VOID
DaqEvtDriverCleanup(_In_ WDFOBJECT Object)
{
    PAGED_CODE();

    WPP_CLEANUP(WdfDriverWdmGetDriverObject((WDFDRIVER)Object));
}
