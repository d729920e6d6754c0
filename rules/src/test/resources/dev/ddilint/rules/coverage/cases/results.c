// case: C28714
BOOLEAN Try(HANDLE Key)
{
    return (BOOLEAN)ZwFlushKey(Key);   // expect: status-as-boolean
}

// case: C28715
BOOLEAN Find(ULONG Number);
ULONG Try(ULONG Number)
{
    return NT_SUCCESS(Find(Number)) ? 1 : 0;   // expect: status-as-boolean
}

// case: C28716
BOOLEAN Find(ULONG Number);
NTSTATUS Try(ULONG Number)
{
    return Find(Number);   // expect: status-as-boolean
}

// case: NullCheck
VOID Try(PMDL Mdl, SIZE_T Size)
{
    PVOID memory = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority);
    RtlZeroMemory(memory, Size);   // expect: null-unchecked
}
