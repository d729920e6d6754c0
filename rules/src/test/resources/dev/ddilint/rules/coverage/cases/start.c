// case: RegistryPathKept
UNICODE_STRING RegistryPath;
UNICODE_STRING OwnPath;
DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    RegistryPath = *Path;   // expect: start-routine-pointer-kept
    OwnPath.MaximumLength = Path->Length;
    OwnPath.Buffer = ExAllocatePoolZero(NonPagedPoolNx, Path->Length, 'htaP');
    if (OwnPath.Buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyUnicodeString(&OwnPath, Path);
    return STATUS_SUCCESS;
}

// case: DeviceLeftInitializing
DRIVER_ADD_DEVICE AddDevice;
NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
{
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device->Flags |= Pdo->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    return STATUS_SUCCESS;   // expect: device-initializing
}
