#pragma once
#pragma ddi_header(wdfstring)
#include <wdfobject.h>

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfStringCreate(
    _In_opt_ PCUNICODE_STRING UnicodeString, _In_opt_ PWDF_OBJECT_ATTRIBUTES StringAttributes, _Out_ WDFSTRING *String);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WdfStringGetUnicodeString(_In_ WDFSTRING String, _Out_ PUNICODE_STRING UnicodeString);
