// run: --target=win10-1709 --min-os=win10-1709
//
// Storage adapter: the driver object.
//
#include "gull.h"

_Use_decl_annotations_
ULONG
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    HW_INITIALIZATION_DATA data;

    RtlZeroMemory(&data, sizeof(data));
    data.HwInitializationDataSize = sizeof(data);
    data.AdapterInterfaceType = PCIBus;

    data.HwFindAdapter = GullFindAdapter;
    data.HwInitialize = GullInitialize;
    data.HwStartIo = GullStartIo;
    data.HwBuildIo = GullBuildIo;
    data.HwInterrupt = GullInterrupt;
    data.HwResetBus = GullResetBus;
    data.HwAdapterControl = GullAdapterControl;
    data.HwFreeAdapterResources = GullFreeAdapterResources;

    data.DeviceExtensionSize = sizeof(GULL_ADAPTER);
    data.SrbExtensionSize = sizeof(GULL_REQUEST);
    data.NumberOfAccessRanges = 1;
    data.MapBuffers = STOR_MAP_NON_READ_WRITE_BUFFERS;
    data.NeedPhysicalAddresses = TRUE;
    data.TaggedQueuing = TRUE;
    data.AutoRequestSense = TRUE;
    data.MultipleRequestPerLu = TRUE;
    data.SrbTypeFlags = SRB_TYPE_FLAG_SCSI_REQUEST_BLOCK;
    data.AddressTypeFlags = ADDRESS_TYPE_FLAG_BTL8;
    data.VendorId = GULL_VENDOR;
    data.VendorIdLength = sizeof(GULL_VENDOR) - 1;
    data.DeviceId = GULL_DEVICE;
    data.DeviceIdLength = sizeof(GULL_DEVICE) - 1;

    return StorPortInitialize(DriverObject, RegistryPath, &data, NULL);
}
