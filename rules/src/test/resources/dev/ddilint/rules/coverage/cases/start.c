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
