#pragma once
#pragma ddi_header(usbcamdi)

#include <wdm.h>
#include <usb.h>
struct _HW_STREAM_REQUEST_BLOCK;

// Callbacks of a camera minidriver
typedef VOID (__stdcall *PCOMMAND_COMPLETE_FUNCTION)(PVOID DeviceContext, PVOID CommandContext, NTSTATUS NtStatus);

typedef VOID (__stdcall *PADAPTER_RECEIVE_PACKET_ROUTINE)(_In_ struct _HW_STREAM_REQUEST_BLOCK *Srb);

typedef VOID (__stdcall *PSTREAM_RECEIVE_PACKET)(PVOID Srb, PVOID DeviceContext, PBOOLEAN Completed);

typedef NTSTATUS (__stdcall *PCAM_INITIALIZE_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext);

typedef NTSTATUS (__stdcall *PCAM_STATE_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext);

typedef NTSTATUS (__stdcall *PCAM_START_CAPTURE_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext);

typedef NTSTATUS (__stdcall *PCAM_STOP_CAPTURE_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext);

typedef NTSTATUS (__stdcall *PCAM_FREE_BW_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext);

typedef NTSTATUS (__stdcall *PCAM_START_CAPTURE_ROUTINE_EX)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                            ULONG StreamNumber);

typedef NTSTATUS (__stdcall *PCAM_STOP_CAPTURE_ROUTINE_EX)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                           ULONG StreamNumber);

typedef NTSTATUS (__stdcall *PCAM_FREE_BW_ROUTINE_EX)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext, ULONG StreamNumber);

typedef NTSTATUS (__stdcall *PCAM_CONFIGURE_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                     PUSBD_INTERFACE_INFORMATION Interface,
                                                     PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor, PLONG DataPipeIndex,
                                                     PLONG SyncPipeIndex);

typedef NTSTATUS (__stdcall *PCAM_CONFIGURE_ROUTINE_EX)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                        PUSBD_INTERFACE_INFORMATION Interface,
                                                        PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                                        ULONG PipeConfigListSize, struct _pipe_config_descriptor *PipeConfig,
                                                        PUSB_DEVICE_DESCRIPTOR DeviceDescriptor);

typedef NTSTATUS (__stdcall *PCAM_ALLOCATE_BW_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                       PULONG RawFrameLength, PVOID Format);

typedef NTSTATUS (__stdcall *PCAM_ALLOCATE_BW_ROUTINE_EX)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                          PULONG RawFrameLength, PVOID Format, ULONG StreamNumber);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (__stdcall *PCAM_NEW_FRAME_ROUTINE)(PVOID DeviceContext, PVOID FrameContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (__stdcall *PCAM_NEW_FRAME_ROUTINE_EX)(PVOID DeviceContext, PVOID FrameContext, ULONG StreamNumber,
                                                    PULONG FrameLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef ULONG (__stdcall *PCAM_PROCESS_PACKET_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                       PVOID CurrentFrameContext, PUSBD_ISO_PACKET_DESCRIPTOR SyncPacket,
                                                       PVOID SyncBuffer, PUSBD_ISO_PACKET_DESCRIPTOR DataPacket,
                                                       PVOID DataBuffer, PBOOLEAN FrameComplete, PBOOLEAN NextFrameIsStill);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef ULONG (__stdcall *PCAM_PROCESS_PACKET_ROUTINE_EX)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                          PVOID CurrentFrameContext, PUSBD_ISO_PACKET_DESCRIPTOR SyncPacket,
                                                          PVOID SyncBuffer, PUSBD_ISO_PACKET_DESCRIPTOR DataPacket,
                                                          PVOID DataBuffer, PBOOLEAN FrameComplete, PULONG PacketFlag,
                                                          PULONG ValidDataOffset);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (__stdcall *PCAM_PROCESS_RAW_FRAME_ROUTINE)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                             PVOID FrameContext, PVOID FrameBuffer, ULONG FrameLength,
                                                             PVOID RawFrameBuffer, ULONG RawFrameLength, ULONG NumberOfPackets,
                                                             PULONG BytesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (__stdcall *PCAM_PROCESS_RAW_FRAME_ROUTINE_EX)(PDEVICE_OBJECT BusDeviceObject, PVOID DeviceContext,
                                                                PVOID FrameContext, PVOID FrameBuffer, ULONG FrameLength,
                                                                PVOID RawFrameBuffer, ULONG RawFrameLength,
                                                                ULONG NumberOfPackets, PULONG BytesReturned,
                                                                ULONG ActualRawFrameLength, ULONG StreamNumber);

// Interface to the class driver
typedef NTSTATUS (__stdcall *PFNUSBCAMD_BulkReadWrite)(_In_ PVOID DeviceContext, _In_ USHORT PipeIndex, _In_ PVOID Buffer,
                                                       _In_ ULONG BufferLength, _In_ PCOMMAND_COMPLETE_FUNCTION CommandComplete,
                                                       _In_ PVOID CommandContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (__stdcall *PFNUSBCAMD_CancelBulkReadWrite)(_In_ PVOID DeviceContext, _In_ ULONG PipeIndex);

typedef NTSTATUS (__stdcall *PFNUSBCAMD_SetIsoPipeState)(_In_ PVOID DeviceContext, _In_ ULONG PipeStateFlags);

typedef NTSTATUS (__stdcall *PFNUSBCAMD_SetVideoFormat)(_In_ PVOID DeviceContext, _In_ struct _HW_STREAM_REQUEST_BLOCK *pSrb);

typedef NTSTATUS (__stdcall *PFNUSBCAMD_WaitOnDeviceEvent)(_In_ PVOID DeviceContext, _In_ ULONG PipeIndex, _In_ PVOID Buffer,
                                                           _In_ ULONG BufferLength,
                                                           _In_ PCOMMAND_COMPLETE_FUNCTION EventComplete,
                                                           _In_ PVOID EventContext, _In_ BOOLEAN LoopBack);

typedef struct USBCAMD_INTERFACE {
    INTERFACE Interface;
    PFNUSBCAMD_WaitOnDeviceEvent USBCAMD_WaitOnDeviceEvent;
    PFNUSBCAMD_BulkReadWrite USBCAMD_BulkReadWrite;
    PFNUSBCAMD_SetVideoFormat USBCAMD_SetVideoFormat;
    PFNUSBCAMD_SetIsoPipeState USBCAMD_SetIsoPipeState;
    PFNUSBCAMD_CancelBulkReadWrite USBCAMD_CancelBulkReadWrite;
} USBCAMD_INTERFACE, *PUSBCAMD_INTERFACE;

typedef enum USBCAMD_CamControlFlags {
    USBCAMD_CamControlFlag_NoVideoRawProcessing = 1,
    USBCAMD_CamControlFlag_NoStillRawProcessing = 2,
    USBCAMD_CamControlFlag_AssociatedFormat = 4,
    USBCAMD_CamControlFlag_EnableDeviceEvents = 8
} USBCAMD_CamControlFlags;

typedef struct _pipe_config_descriptor {
    CHAR StreamAssociation;
    UCHAR PipeConfigFlags;
} USBCAMD_Pipe_Config_Descriptor, *PUSBCAMD_Pipe_Config_Descriptor;

typedef struct _USBCAMD_DEVICE_DATA {
    ULONG Sig;
    PCAM_INITIALIZE_ROUTINE CamInitialize;
    PCAM_INITIALIZE_ROUTINE CamUnInitialize;
    PCAM_PROCESS_PACKET_ROUTINE CamProcessUSBPacket;
    PCAM_NEW_FRAME_ROUTINE CamNewVideoFrame;
    PCAM_PROCESS_RAW_FRAME_ROUTINE CamProcessRawVideoFrame;
    PCAM_START_CAPTURE_ROUTINE CamStartCapture;
    PCAM_STOP_CAPTURE_ROUTINE CamStopCapture;
    PCAM_CONFIGURE_ROUTINE CamConfigure;
    PCAM_STATE_ROUTINE CamSaveState;
    PCAM_STATE_ROUTINE CamRestoreState;
    PCAM_ALLOCATE_BW_ROUTINE CamAllocateBandwidth;
    PCAM_FREE_BW_ROUTINE CamFreeBandwidth;
} USBCAMD_DEVICE_DATA, *PUSBCAMD_DEVICE_DATA;

typedef struct _USBCAMD_DEVICE_DATA2 {
    ULONG Sig;
    PCAM_INITIALIZE_ROUTINE CamInitialize;
    PCAM_INITIALIZE_ROUTINE CamUnInitialize;
    PCAM_PROCESS_PACKET_ROUTINE_EX CamProcessUSBPacketEx;
    PCAM_NEW_FRAME_ROUTINE_EX CamNewVideoFrameEx;
    PCAM_PROCESS_RAW_FRAME_ROUTINE_EX CamProcessRawVideoFrameEx;
    PCAM_START_CAPTURE_ROUTINE_EX CamStartCaptureEx;
    PCAM_STOP_CAPTURE_ROUTINE_EX CamStopCaptureEx;
    PCAM_CONFIGURE_ROUTINE_EX CamConfigureEx;
    PCAM_STATE_ROUTINE CamSaveState;
    PCAM_STATE_ROUTINE CamRestoreState;
    PCAM_ALLOCATE_BW_ROUTINE_EX CamAllocateBandwidthEx;
    PCAM_FREE_BW_ROUTINE_EX CamFreeBandwidthEx;
} USBCAMD_DEVICE_DATA2, *PUSBCAMD_DEVICE_DATA2;

PVOID USBCAMD_AdapterReceivePacket(_In_ struct _HW_STREAM_REQUEST_BLOCK *Srb, _In_ PUSBCAMD_DEVICE_DATA DeviceData,
                                   _In_ PDEVICE_OBJECT *DeviceObject, _In_ BOOLEAN NeedsCompletion);

NTSTATUS USBCAMD_ControlVendorCommand(_In_ PVOID DeviceContext, _In_ UCHAR Request, _In_ USHORT Value, _In_ USHORT Index,
                                      _Inout_opt_ PVOID Buffer, _Inout_ PULONG BufferLength, _In_ BOOLEAN GetData,
                                      _In_opt_ PCOMMAND_COMPLETE_FUNCTION CommandComplete, _In_opt_ PVOID CommandContext);

ULONG USBCAMD_DriverEntry(_In_ PVOID Context1, _In_ PVOID Context2, _In_ ULONG DeviceContextSize, _In_ ULONG FrameCOntextSize,
                          _In_ PADAPTER_RECEIVE_PACKET_ROUTINE ReceivePacket);

NTSTATUS USBCAMD_GetRegistryKeyValue(_In_ HANDLE Handle, _In_ PWCHAR KeyNameString, _In_ ULONG KeyNameStringLength,
                                     _In_ PVOID Data, _In_ ULONG DataLength);

ULONG USBCAMD_InitializeNewInterface(_In_ PVOID DeviceContext, _In_ PVOID DeviceData, _In_ ULONG Version,
                                     _In_ ULONG CamControlFlag);

NTSTATUS USBCAMD_SelectAlternateInterface(_In_ PVOID DeviceContext, _Inout_ PUSBD_INTERFACE_INFORMATION RequestInterface);
