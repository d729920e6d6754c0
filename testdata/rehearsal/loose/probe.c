/* Probe: a driver of files that no project names, in the C of earlier days. */

#define NTDDI_VERSION 0x06010000
#include <ntddk.h>
#include "probes.h"

typedef __typeof__(sizeof(int)) PROBE_SIZE;

PROBE_TRACE_PROVIDER(Probe)

static ULONG ProbeCount;

ULONG
ProbeSum(First, Second)
    ULONG First;
    ULONG Second;
{
    return First + Second;
}

/* Assembly of another compiler: passed over. */
ULONG
ProbeFlags(VOID)
{
    ULONG flags = 0;
    [flags] mov eax { 1 ( ;
    return flags;
}

ULONG
ProbeShadow(ULONG Count)
{
    ULONG ULONG_PTR = Count;
    {
        ULONG Count = ULONG_PTR * 2;
        ULONG_PTR = Count;
    }
    return ULONG_PTR;
}

NTSTATUS
DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    ProbeCount = ProbeSum(ProbeCount, 1);
    return STATUS_SUCCESS;
}
