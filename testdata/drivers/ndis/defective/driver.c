//
// Virtual Ethernet adapter: start and unload of the driver.
//
#include "precomp.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, VLoopUnload)
#endif

NDIS_HANDLE VLoopDriver;
NPAGED_LOOKASIDE_LIST VLoopFrameList;
UNICODE_STRING VLoopRegistryPath;

#ifdef ALLOC_PRAGMA
#pragma NDIS_INIT_FUNCTION(DriverEntry)
#pragma NDIS_PAGEABLE_FUNCTION(VLoopUnload)
#endif

_Use_decl_annotations_
NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS characteristics;
    NDIS_STATUS status;

    NdisInitializeNPagedLookasideList(&VLoopFrameList, NULL, NULL, 0, sizeof(VLOOP_FRAME),   // expect: lookaside-alive-at-unload "only while the driver starts"
                                      VLOOP_TAG, 0);

    VLoopRegistryPath = *RegistryPath;   // expect: start-routine-pointer-kept "RegistryPath"

    NdisZeroMemory(&characteristics, sizeof(characteristics));
    characteristics.Header.Type = NDIS_OBJECT_TYPE_MINIPORT_DRIVER_CHARACTERISTICS;
    characteristics.Header.Revision = NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2;
    characteristics.Header.Size = NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2;
    characteristics.MajorNdisVersion = VLOOP_NDIS_MAJOR;
    characteristics.MinorNdisVersion = VLOOP_NDIS_MINOR;
    characteristics.MajorDriverVersion = 1;
    characteristics.MinorDriverVersion = 4;
    characteristics.InitializeHandlerEx = VLoopInitialize;
    characteristics.HaltHandlerEx = VLoopHalt;
    characteristics.UnloadHandler = VLoopUnload;
    characteristics.PauseHandler = VLoopPause;
    characteristics.RestartHandler = VLoopRestart;
    characteristics.OidRequestHandler = VLoopOidRequest;
    characteristics.CancelOidRequestHandler = VLoopCancelOidRequest;
    characteristics.SendNetBufferListsHandler = VLoopSendNetBufferLists;
    characteristics.ReturnNetBufferListsHandler = VLoopReturnNetBufferLists;
    characteristics.CancelSendHandler = VLoopCancelSend;
    characteristics.DevicePnPEventNotifyHandler = VLoopPnPEvent;
    characteristics.ShutdownHandlerEx = VLoopShutdown;

    status = NdisMRegisterMiniportDriver(DriverObject, RegistryPath, NULL, &characteristics,
                                         &VLoopDriver);
    if (status != NDIS_STATUS_SUCCESS) {
        NdisDeleteNPagedLookasideList(&VLoopFrameList);
    }
    return status;
}

_Use_decl_annotations_
VOID
VLoopUnload(PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(DriverObject);

    NdisMDeregisterMiniportDriver(VLoopDriver);
}
