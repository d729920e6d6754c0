// case: PagedCodeMissing
NTSTATUS Configure(PUNICODE_STRING Path);
NTSTATUS ConfigureWell(PUNICODE_STRING Path);
#pragma alloc_text(PAGE, Configure)
#pragma alloc_text(PAGE, ConfigureWell)
NTSTATUS Configure(PUNICODE_STRING Path)   // expect: paged-code-unchecked
{
    return RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, Path->Buffer);
}

NTSTATUS ConfigureWell(PUNICODE_STRING Path)
{
    PAGED_CODE();
    return RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, Path->Buffer);
}

// case: PagedCodeTwice
NTSTATUS Configure(PUNICODE_STRING Path);
NTSTATUS ConfigureWell(PUNICODE_STRING Path);
#pragma alloc_text(PAGE, Configure)
#pragma alloc_text(PAGE, ConfigureWell)
NTSTATUS Configure(PUNICODE_STRING Path)
{
    PAGED_CODE();
    if (Path->Length == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    PAGED_CODE();   // expect: paged-code-repeated
    return RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, Path->Buffer);
}

NTSTATUS ConfigureWell(PUNICODE_STRING Path)
{
    PAGED_CODE();
    return RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, Path->Buffer);
}

// case: PagedCodeNotPaged
NTSTATUS Configure(PUNICODE_STRING Path)
{
    PAGED_CODE();   // expect: paged-code-not-paged
    return RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, Path->Buffer);
}

#pragma code_seg("PAGE")
NTSTATUS ConfigureWell(PUNICODE_STRING Path)
{
    PAGED_CODE();
    return RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, Path->Buffer);
}
#pragma code_seg()
