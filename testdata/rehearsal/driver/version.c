/* Which Windows runs, and what it has. */

#include "tern.h"

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TernReadVersion)
#endif

BOOLEAN TernIsNew = FALSE;
ULONG TernBuild = 0;
static ULONG TernQueries = 0;

BOOLEAN
TernHasPool2(VOID)
{
    return RtlIsNtDdiVersionAvailable(NTDDI_WIN10_VB);
}

static NTSTATUS
TernVerify(ULONG Major)
{
    RTL_OSVERSIONINFOEXW wanted = { sizeof(RTL_OSVERSIONINFOEXW) };
    ULONGLONG mask = 0;

    wanted.dwMajorVersion = Major;
    VER_SET_CONDITION(mask, VER_MAJORVERSION, VER_GREATER_EQUAL);
    return RtlVerifyVersionInfo(&wanted, VER_MAJORVERSION, mask);
}

static VOID
TernCopyBuild(POSVERSIONINFOW System, PULONG Build)
{
    *Build = System->dwBuildNumber;
}

VOID
TernReadVersion(PTERN_EXTENSION Extension)
{
    RTL_OSVERSIONINFOW version;
    NTSTATUS status;
    ULONG major = 0;
    ULONG minor = 0;

    PAGED_CODE();
    RtlZeroMemory(&version, sizeof(version));
    version.dwOSVersionInfoSize = sizeof(version);
    RtlGetVersion(&version);
    PsGetVersion(&major, &minor, &TernBuild, NULL);
    Extension->System = version;
    TernCopyBuild(&version, &Extension->Level);
    TernQueries++;
    Extension->Level += minor;
    Extension->HasPool2 = FALSE;
    status = TernVerify(10);
    if (NT_SUCCESS(status) && TernHasPool2()) {
        Extension->HasPool2 = TRUE;
    }
    TernIsNew = (major > 10 || (major == 10 && version.dwBuildNumber >= 19041)) ? TRUE : FALSE;
}

PVOID
TernAllocate(PTERN_EXTENSION Extension, SIZE_T Size)
{
    BOOLEAN newer = TernHasPool2();
    PVOID memory = NULL;

    if (TernIsNew == FALSE && Extension->System.dwBuildNumber < 17763) {
        return ExAllocatePoolWithTag(NonPagedPool, Size, RING_TAG);
    }
    if (newer != FALSE || Extension->HasPool2 == TRUE || TernBuild + 1 > 19041) {
        memory = ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, RING_TAG);
    } else if (!TernHasPool2()) {
        memory = ExAllocatePoolWithTag(NonPagedPool, Size, RING_TAG);
    } else {
        memory = ExAllocatePool3(POOL_FLAG_NON_PAGED, Size, RING_TAG, NULL, 0);
    }
    return memory;
}
