#pragma once
#pragma ddi_header(wdfcollection)
#include <wdfobject.h>

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfCollectionCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES CollectionAttributes, _Out_ WDFCOLLECTION *Collection);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG WdfCollectionGetCount(_In_ WDFCOLLECTION Collection);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WdfCollectionAdd(_In_ WDFCOLLECTION Collection, _In_ __ddi_begins(collection_item) WDFOBJECT Object);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfCollectionRemove(_In_ WDFCOLLECTION Collection, _In_ __ddi_ends(collection_item) WDFOBJECT Item);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WdfCollectionRemoveItem(_In_ __ddi_ends(collection_item) WDFCOLLECTION Collection, _In_ ULONG Index);
_IRQL_requires_max_(DISPATCH_LEVEL)
WDFOBJECT WdfCollectionGetItem(_In_ WDFCOLLECTION Collection, _In_ ULONG Index);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
WDFOBJECT WdfCollectionGetFirstItem(_In_ WDFCOLLECTION Collection);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
WDFOBJECT WdfCollectionGetLastItem(_In_ WDFCOLLECTION Collection);
