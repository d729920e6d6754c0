#pragma once
#pragma ddi_header(ks)
#include <ntddk.h>
#include <windef.h>

// Kernel streaming: what the class driver ks.sys offers to AVStream minidrivers and to drivers that use its older interfaces.

// Identifiers of properties, methods and events.
typedef struct KSIDENTIFIER {
    union {
        struct {
            GUID Set;
            ULONG Id;
            ULONG Flags;
        };
        LONGLONG Alignment;
    };
} KSIDENTIFIER, *PKSIDENTIFIER;
typedef KSIDENTIFIER KSPROPERTY, *PKSPROPERTY, KSMETHOD, *PKSMETHOD, KSEVENT, *PKSEVENT;
typedef KSIDENTIFIER KSDEGRADE, *PKSDEGRADE, KSPIN_INTERFACE, *PKSPIN_INTERFACE, KSPIN_MEDIUM, *PKSPIN_MEDIUM;
typedef GUID KSCATEGORY, *PKSCATEGORY;
#define KSPROPERTY_TYPE_GET 0x00000001
#define KSPROPERTY_TYPE_SET 0x00000002
#define KSPROPERTY_TYPE_SETSUPPORT 0x00000100
#define KSPROPERTY_TYPE_BASICSUPPORT 0x00000200
#define KSPROPERTY_TYPE_RELATIONS 0x00000400
#define KSPROPERTY_TYPE_SERIALIZESET 0x00000800
#define KSPROPERTY_TYPE_UNSERIALIZESET 0x00001000
#define KSPROPERTY_TYPE_SERIALIZERAW 0x00002000
#define KSPROPERTY_TYPE_UNSERIALIZERAW 0x00004000
#define KSPROPERTY_TYPE_SERIALIZESIZE 0x00008000
#define KSPROPERTY_TYPE_DEFAULTVALUES 0x00010000
#define KSPROPERTY_TYPE_TOPOLOGY 0x10000000
#define KSMETHOD_TYPE_NONE 0x00000000
#define KSMETHOD_TYPE_READ 0x00000001
#define KSMETHOD_TYPE_WRITE 0x00000002
#define KSMETHOD_TYPE_MODIFY 0x00000003
#define KSMETHOD_TYPE_SOURCE 0x00000004
#define KSMETHOD_TYPE_SEND 0x00000001
#define KSMETHOD_TYPE_SETSUPPORT 0x00000100
#define KSMETHOD_TYPE_BASICSUPPORT 0x00000200
#define KSMETHOD_TYPE_TOPOLOGY 0x10000000
#define KSEVENT_TYPE_ENABLE 0x00000001
#define KSEVENT_TYPE_ONESHOT 0x00000002
#define KSEVENT_TYPE_ENABLEBUFFERED 0x00000004
#define KSEVENT_TYPE_SETSUPPORT 0x00000100
#define KSEVENT_TYPE_BASICSUPPORT 0x00000200
#define KSEVENT_TYPE_QUERYBUFFER 0x00000400
#define KSEVENT_TYPE_TOPOLOGY 0x10000000
#define IOCTL_KS_PROPERTY CTL_CODE(FILE_DEVICE_KS, 0x000, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_KS_ENABLE_EVENT CTL_CODE(FILE_DEVICE_KS, 0x001, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_KS_DISABLE_EVENT CTL_CODE(FILE_DEVICE_KS, 0x002, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_KS_METHOD CTL_CODE(FILE_DEVICE_KS, 0x003, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_KS_WRITE_STREAM CTL_CODE(FILE_DEVICE_KS, 0x004, METHOD_NEITHER, FILE_WRITE_ACCESS)
#define IOCTL_KS_READ_STREAM CTL_CODE(FILE_DEVICE_KS, 0x005, METHOD_NEITHER, FILE_READ_ACCESS)
#define IOCTL_KS_RESET_STATE CTL_CODE(FILE_DEVICE_KS, 0x006, METHOD_NEITHER, FILE_ANY_ACCESS)

// States, directions, kinds.
typedef enum KSSTATE {
    KSSTATE_STOP, KSSTATE_ACQUIRE, KSSTATE_PAUSE, KSSTATE_RUN
} KSSTATE, *PKSSTATE;
typedef enum KSRESET {
    KSRESET_BEGIN, KSRESET_END
} KSRESET;
typedef enum KSPIN_DATAFLOW {
    KSPIN_DATAFLOW_IN = 1, KSPIN_DATAFLOW_OUT
} KSPIN_DATAFLOW, *PKSPIN_DATAFLOW;
typedef enum KSPIN_COMMUNICATION {
    KSPIN_COMMUNICATION_NONE, KSPIN_COMMUNICATION_SINK, KSPIN_COMMUNICATION_SOURCE, KSPIN_COMMUNICATION_BOTH,
    KSPIN_COMMUNICATION_BRIDGE
} KSPIN_COMMUNICATION, *PKSPIN_COMMUNICATION;
typedef enum KSOBJECTTYPE {
    KsObjectTypeDevice, KsObjectTypeFilterFactory, KsObjectTypeFilter, KsObjectTypePin
} KSOBJECTTYPE;
typedef enum KSTARGET_STATE {
    KSTARGET_STATE_DISABLED, KSTARGET_STATE_ENABLED
} KSTARGET_STATE;
typedef enum KSCOMPLETION_INVOCATION {
    KsInvokeOnSuccess = 1, KsInvokeOnError = 2, KsInvokeOnCancel = 4
} KSCOMPLETION_INVOCATION;
typedef enum KSLIST_ENTRY_LOCATION {
    KsListEntryTail, KsListEntryHead
} KSLIST_ENTRY_LOCATION;
typedef enum KSIRP_REMOVAL_OPERATION {
    KsAcquireOnly, KsAcquireAndRemove, KsAcquireOnlySingleItem, KsAcquireAndRemoveOnlySingleItem
} KSIRP_REMOVAL_OPERATION;
typedef enum KSSTACK_USE {
    KsStackCopyToNewLocation, KsStackReuseCurrentLocation, KsStackUseNewLocation
} KSSTACK_USE;
typedef enum KSEVENTS_LOCKTYPE {
    KSEVENTS_NONE, KSEVENTS_SPINLOCK, KSEVENTS_MUTEX, KSEVENTS_FMUTEX, KSEVENTS_FMUTEXUNSAFE, KSEVENTS_INTERRUPT,
    KSEVENTS_ERESOURCE
} KSEVENTS_LOCKTYPE;
typedef enum KSSTREAM_POINTER_STATE {
    KSSTREAM_POINTER_STATE_UNLOCKED, KSSTREAM_POINTER_STATE_LOCKED
} KSSTREAM_POINTER_STATE;
typedef enum KSPROPERTY_CONNECTION {
    KSPROPERTY_CONNECTION_STATE, KSPROPERTY_CONNECTION_PRIORITY, KSPROPERTY_CONNECTION_DATAFORMAT,
    KSPROPERTY_CONNECTION_ALLOCATORFRAMING, KSPROPERTY_CONNECTION_PROPOSEDATAFORMAT, KSPROPERTY_CONNECTION_ACQUIREORDERING,
    KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX, KSPROPERTY_CONNECTION_STARTAT
} KSPROPERTY_CONNECTION;
typedef enum KSPROPERTY_PIN {
    KSPROPERTY_PIN_CINSTANCES, KSPROPERTY_PIN_CTYPES, KSPROPERTY_PIN_DATAFLOW, KSPROPERTY_PIN_DATARANGES,
    KSPROPERTY_PIN_DATAINTERSECTION, KSPROPERTY_PIN_INTERFACES, KSPROPERTY_PIN_MEDIUMS, KSPROPERTY_PIN_COMMUNICATION,
    KSPROPERTY_PIN_GLOBALCINSTANCES, KSPROPERTY_PIN_NECESSARYINSTANCES, KSPROPERTY_PIN_PHYSICALCONNECTION,
    KSPROPERTY_PIN_CATEGORY, KSPROPERTY_PIN_NAME, KSPROPERTY_PIN_CONSTRAINEDDATARANGES, KSPROPERTY_PIN_PROPOSEDATAFORMAT,
    KSPROPERTY_PIN_PROPOSEDATAFORMAT2
} KSPROPERTY_PIN;
typedef enum KSPROPERTY_TOPOLOGY {
    KSPROPERTY_TOPOLOGY_CATEGORIES, KSPROPERTY_TOPOLOGY_NODES, KSPROPERTY_TOPOLOGY_CONNECTIONS, KSPROPERTY_TOPOLOGY_NAME
} KSPROPERTY_TOPOLOGY;
typedef enum KSEVENT_CONNECTION {
    KSEVENT_CONNECTION_POSITIONUPDATE, KSEVENT_CONNECTION_DATADISCONTINUITY, KSEVENT_CONNECTION_TIMEDISCONTINUITY,
    KSEVENT_CONNECTION_PRIORITY, KSEVENT_CONNECTION_ENDOFSTREAM
} KSEVENT_CONNECTION;

// Formats, priorities, times.
typedef union KSDATAFORMAT {
    struct {
        ULONG FormatSize;
        ULONG Flags;
        ULONG SampleSize;
        ULONG Reserved;
        GUID MajorFormat;
        GUID SubFormat;
        GUID Specifier;
    };
    LONGLONG Alignment;
} KSDATAFORMAT, *PKSDATAFORMAT, KSDATARANGE, *PKSDATARANGE;
typedef struct KSATTRIBUTE {
    ULONG Size;
    ULONG Flags;
    GUID Attribute;
} KSATTRIBUTE, *PKSATTRIBUTE;
typedef struct KSATTRIBUTE_LIST {
    ULONG Count;
    PKSATTRIBUTE *Attributes;
} KSATTRIBUTE_LIST, *PKSATTRIBUTE_LIST;
typedef struct KSMULTIPLE_ITEM {
    ULONG Size;
    ULONG Count;
} KSMULTIPLE_ITEM, *PKSMULTIPLE_ITEM;
typedef struct KSPRIORITY {
    ULONG PriorityClass;
    ULONG PrioritySubClass;
} KSPRIORITY, *PKSPRIORITY;
typedef struct KSTIME {
    LONGLONG Time;
    ULONG Numerator;
    ULONG Denominator;
} KSTIME, *PKSTIME;
typedef struct KSINTERVAL {
    LONGLONG TimeBase;
    LONGLONG Interval;
} KSINTERVAL, *PKSINTERVAL;
typedef struct KSRESOLUTION {
    LONGLONG Granularity;
    LONGLONG Error;
} KSRESOLUTION, *PKSRESOLUTION;
typedef struct KSCORRELATED_TIME {
    LONGLONG Time;
    LONGLONG SystemTime;
} KSCORRELATED_TIME, *PKSCORRELATED_TIME;
typedef struct KSFRAMETIME {
    LONGLONG Duration;
    ULONG FrameFlags;
    ULONG Reserved;
} KSFRAMETIME, *PKSFRAMETIME;
typedef struct KSRATE {
    LONGLONG PresentationStart;
    LONGLONG Duration;
    KSPIN_INTERFACE Interface;
    LONG Rate;
    ULONG Flags;
} KSRATE, *PKSRATE;
typedef struct KSQUALITY {
    PVOID Context;
    ULONG Proportion;
    LONGLONG DeltaTime;
} KSQUALITY, *PKSQUALITY;
typedef struct KSERROR {
    PVOID Context;
    ULONG Status;
} KSERROR, *PKSERROR;
typedef struct KSCOMPONENTID {
    GUID Manufacturer;
    GUID Product;
    GUID Component;
    GUID Name;
    ULONG Version;
    ULONG Revision;
} KSCOMPONENTID, *PKSCOMPONENTID;

// Requests with a property, a pin or a node.
typedef struct KSP_PIN {
    KSPROPERTY Property;
    ULONG PinId;
    union {
        ULONG Reserved;
        ULONG Flags;
    };
} KSP_PIN, *PKSP_PIN;
typedef struct KSP_NODE {
    KSPROPERTY Property;
    ULONG NodeId;
    ULONG Reserved;
} KSP_NODE, *PKSP_NODE;
typedef struct KSM_NODE {
    KSMETHOD Method;
    ULONG NodeId;
    ULONG Reserved;
} KSM_NODE, *PKSM_NODE;
typedef struct KSE_PIN {
    KSEVENT Event;
    ULONG PinId;
    ULONG Reserved;
} KSE_PIN, *PKSE_PIN;
typedef struct KSE_NODE {
    KSEVENT Event;
    ULONG NodeId;
    ULONG Reserved;
} KSE_NODE, *PKSE_NODE;
typedef struct KSPIN_CINSTANCES {
    ULONG PossibleCount;
    ULONG CurrentCount;
} KSPIN_CINSTANCES, *PKSPIN_CINSTANCES;
typedef struct KSPIN_CONNECT {
    KSPIN_INTERFACE Interface;
    KSPIN_MEDIUM Medium;
    ULONG PinId;
    HANDLE PinToHandle;
    KSPRIORITY Priority;
} KSPIN_CONNECT, *PKSPIN_CONNECT;
typedef struct KSPIN_PHYSICALCONNECTION {
    ULONG Size;
    ULONG Pin;
    WCHAR SymbolicLinkName[1];
} KSPIN_PHYSICALCONNECTION, *PKSPIN_PHYSICALCONNECTION;
typedef struct KSALLOCATOR_FRAMING {
    union {
        ULONG OptionsFlags;
        ULONG RequirementsFlags;
    };
    POOL_TYPE PoolType;
    ULONG Frames;
    ULONG FrameSize;
    union {
        ULONG FileAlignment;
        LONG FramePitch;
    };
    ULONG Reserved;
} KSALLOCATOR_FRAMING, *PKSALLOCATOR_FRAMING;
typedef struct KS_COMPRESSION {
    ULONG RatioNumerator;
    ULONG RatioDenominator;
    ULONG RatioConstantMargin;
} KS_COMPRESSION, *PKS_COMPRESSION;
typedef struct KS_FRAMING_RANGE {
    ULONG MinFrameSize;
    ULONG MaxFrameSize;
    ULONG Stepping;
} KS_FRAMING_RANGE, *PKS_FRAMING_RANGE;
typedef struct KS_FRAMING_RANGE_WEIGHTED {
    KS_FRAMING_RANGE Range;
    ULONG InPlaceWeight;
    ULONG NotInPlaceWeight;
} KS_FRAMING_RANGE_WEIGHTED, *PKS_FRAMING_RANGE_WEIGHTED;
typedef struct KS_FRAMING_ITEM {
    GUID MemoryType;
    GUID BusType;
    ULONG MemoryFlags;
    ULONG BusFlags;
    ULONG Flags;
    ULONG Frames;
    union {
        ULONG FileAlignment;
        LONG FramePitch;
    };
    ULONG MemoryTypeWeight;
    KS_FRAMING_RANGE PhysicalRange;
    KS_FRAMING_RANGE_WEIGHTED FramingRange;
} KS_FRAMING_ITEM, *PKS_FRAMING_ITEM;
typedef struct KSALLOCATOR_FRAMING_EX {
    ULONG CountItems;
    ULONG PinFlags;
    KS_COMPRESSION OutputCompression;
    ULONG PinWeight;
    KS_FRAMING_ITEM FramingItem[1];
} KSALLOCATOR_FRAMING_EX, *PKSALLOCATOR_FRAMING_EX;
typedef struct KSSTREAMALLOCATOR_STATUS {
    KSALLOCATOR_FRAMING Framing;
    ULONG AllocatedFrames;
    ULONG Reserved;
} KSSTREAMALLOCATOR_STATUS, *PKSSTREAMALLOCATOR_STATUS;
typedef struct KSSTREAMALLOCATOR_STATUS_EX {
    KSALLOCATOR_FRAMING_EX Framing;
    ULONG AllocatedFrames;
    ULONG Reserved;
} KSSTREAMALLOCATOR_STATUS_EX, *PKSSTREAMALLOCATOR_STATUS_EX;
typedef struct KSSTREAM_HEADER {
    ULONG Size;
    ULONG TypeSpecificFlags;
    KSTIME PresentationTime;
    LONGLONG Duration;
    ULONG FrameExtent;
    ULONG DataUsed;
    PVOID Data;
    ULONG OptionsFlags;
#if defined(_WIN64)
    ULONG Reserved;
#endif
} KSSTREAM_HEADER, *PKSSTREAM_HEADER;
#define KSSTREAM_HEADER_OPTIONSF_SPLICEPOINT 0x00000001
#define KSSTREAM_HEADER_OPTIONSF_PREROLL 0x00000002
#define KSSTREAM_HEADER_OPTIONSF_DATADISCONTINUITY 0x00000004
#define KSSTREAM_HEADER_OPTIONSF_TYPECHANGED 0x00000008
#define KSSTREAM_HEADER_OPTIONSF_TIMEVALID 0x00000010
#define KSSTREAM_HEADER_OPTIONSF_TIMEDISCONTINUITY 0x00000040
#define KSSTREAM_HEADER_OPTIONSF_FLUSHONPAUSE 0x00000080
#define KSSTREAM_HEADER_OPTIONSF_DURATIONVALID 0x00000100
#define KSSTREAM_HEADER_OPTIONSF_ENDOFSTREAM 0x00000200
#define KSSTREAM_HEADER_OPTIONSF_LOOPEDDATA 0x80000000

// Property values.
typedef struct KSPROPERTY_DESCRIPTION {
    ULONG AccessFlags;
    ULONG DescriptionSize;
    KSIDENTIFIER PropTypeSet;
    ULONG MembersListCount;
    ULONG Reserved;
} KSPROPERTY_DESCRIPTION, *PKSPROPERTY_DESCRIPTION;
typedef struct KSPROPERTY_MEMBERSHEADER {
    ULONG MembersFlags;
    ULONG MembersSize;
    ULONG MembersCount;
    ULONG Flags;
} KSPROPERTY_MEMBERSHEADER, *PKSPROPERTY_MEMBERSHEADER;
typedef struct KSPROPERTY_MEMBERSLIST {
    KSPROPERTY_MEMBERSHEADER MembersHeader;
    const VOID *Members;
} KSPROPERTY_MEMBERSLIST, *PKSPROPERTY_MEMBERSLIST;
typedef struct KSPROPERTY_VALUES {
    KSIDENTIFIER PropTypeSet;
    ULONG MembersListCount;
    const KSPROPERTY_MEMBERSLIST *MembersList;
} KSPROPERTY_VALUES, *PKSPROPERTY_VALUES;
typedef union KSPROPERTY_BOUNDS_LONG {
    struct {
        LONG SignedMinimum;
        LONG SignedMaximum;
    };
    struct {
        ULONG UnsignedMinimum;
        ULONG UnsignedMaximum;
    };
} KSPROPERTY_BOUNDS_LONG, *PKSPROPERTY_BOUNDS_LONG;
typedef union KSPROPERTY_BOUNDS_LONGLONG {
    struct {
        LONGLONG SignedMinimum;
        LONGLONG SignedMaximum;
    };
    struct {
        DWORDLONG UnsignedMinimum;
        DWORDLONG UnsignedMaximum;
    };
} KSPROPERTY_BOUNDS_LONGLONG, *PKSPROPERTY_BOUNDS_LONGLONG;
typedef struct KSPROPERTY_STEPPING_LONG {
    ULONG SteppingDelta;
    ULONG Reserved;
    KSPROPERTY_BOUNDS_LONG Bounds;
} KSPROPERTY_STEPPING_LONG, *PKSPROPERTY_STEPPING_LONG;
typedef struct KSPROPERTY_STEPPING_LONGLONG {
    DWORDLONG SteppingDelta;
    KSPROPERTY_BOUNDS_LONGLONG Bounds;
} KSPROPERTY_STEPPING_LONGLONG, *PKSPROPERTY_STEPPING_LONGLONG;

// Objects of ks.sys without members of their own.
typedef PVOID KSDEVICE_HEADER, KSOBJECT_HEADER, KSOBJECT_BAG;
typedef struct __ddi_opaque _KSEVENT_ENTRY KSEVENT_ENTRY, *PKSEVENT_ENTRY;
typedef struct __ddi_page("") _KSWORKER *PKSWORKER;
typedef struct __ddi_page("") _KSDEFAULTCLOCK *PKSDEFAULTCLOCK;
typedef struct _KSDEVICE KSDEVICE, *PKSDEVICE;
typedef struct _KSFILTERFACTORY KSFILTERFACTORY, *PKSFILTERFACTORY;
typedef struct _KSFILTER KSFILTER, *PKSFILTER;
typedef struct _KSPIN KSPIN, *PKSPIN;
typedef struct _KSSTREAM_POINTER KSSTREAM_POINTER, *PKSSTREAM_POINTER;
typedef struct _KSPROCESSPIN KSPROCESSPIN, *PKSPROCESSPIN;
typedef struct _KSGATE KSGATE, *PKSGATE;
typedef struct _KSDEVICE_DESCRIPTOR KSDEVICE_DESCRIPTOR, *PKSDEVICE_DESCRIPTOR;
typedef struct _KSFILTER_DESCRIPTOR KSFILTER_DESCRIPTOR, *PKSFILTER_DESCRIPTOR;
typedef struct _KSPIN_DESCRIPTOR_EX KSPIN_DESCRIPTOR_EX, *PKSPIN_DESCRIPTOR_EX;
typedef struct KSPROPERTY_SET KSPROPERTY_SET, *PKSPROPERTY_SET;
typedef struct KSMETHOD_SET KSMETHOD_SET, *PKSMETHOD_SET;
typedef struct KSEVENT_SET KSEVENT_SET, *PKSEVENT_SET;
typedef struct KSOBJECT_CREATE_ITEM KSOBJECT_CREATE_ITEM, *PKSOBJECT_CREATE_ITEM;
typedef struct __ddi_page("") IUnknown *PUNKNOWN;
typedef struct __ddi_page("") IKsReferenceClock *PIKSREFERENCECLOCK;

// Handlers of properties, methods and events.
_Function_class_(PFNKSHANDLER)
typedef NTSTATUS (*PFNKSHANDLER)(_In_ PIRP Irp, _In_ PKSIDENTIFIER Request, _Inout_ PVOID Data);
_Function_class_(PFNKSFASTHANDLER)
typedef BOOLEAN (*PFNKSFASTHANDLER)(
    _In_ PFILE_OBJECT FileObject, _In_ PKSIDENTIFIER Request, _In_ ULONG RequestLength, _Inout_ PVOID Data,
    _In_ ULONG DataLength, _Out_ PIO_STATUS_BLOCK IoStatus);
_Function_class_(PFNKSALLOCATOR)
typedef NTSTATUS (*PFNKSALLOCATOR)(_In_ PIRP Irp, _In_ ULONG BufferSize, _In_ BOOLEAN InputOperation);
_Function_class_(PFNKSADDEVENT)
typedef NTSTATUS (*PFNKSADDEVENT)(_In_ PIRP Irp, _In_ struct KSEVENTDATA *EventData, _In_ PKSEVENT_ENTRY EventEntry);
_Function_class_(PFNKSREMOVEEVENT)
typedef VOID (*PFNKSREMOVEEVENT)(_In_ PFILE_OBJECT FileObject, _In_ PKSEVENT_ENTRY EventEntry);
_Function_class_(PFNKSGENERATEEVENTCALLBACK) __ddi_page("")
typedef BOOLEAN (*PFNKSGENERATEEVENTCALLBACK)(_In_ PVOID Context, _In_ PKSEVENT_ENTRY EventEntry);
typedef struct KSPROPERTY_ITEM {
    ULONG PropertyId;
    union {
        PFNKSHANDLER GetPropertyHandler;
        BOOLEAN GetSupported;
    };
    ULONG MinProperty;
    ULONG MinData;
    union {
        PFNKSHANDLER SetPropertyHandler;
        BOOLEAN SetSupported;
    };
    const KSPROPERTY_VALUES *Values;
    ULONG RelationsCount;
    const KSPROPERTY *Relations;
    PFNKSHANDLER SupportHandler;
    ULONG SerializedSize;
} KSPROPERTY_ITEM, *PKSPROPERTY_ITEM;
typedef struct KSFASTPROPERTY_ITEM {
    ULONG PropertyId;
    union {
        PFNKSFASTHANDLER GetPropertyHandler;
        BOOLEAN GetSupported;
    };
    union {
        PFNKSFASTHANDLER SetPropertyHandler;
        BOOLEAN SetSupported;
    };
    ULONG Reserved;
} KSFASTPROPERTY_ITEM, *PKSFASTPROPERTY_ITEM;
typedef struct KSPROPERTY_SET {
    const GUID *Set;
    ULONG PropertiesCount;
    const KSPROPERTY_ITEM *PropertyItem;
    ULONG FastIoCount;
    const KSFASTPROPERTY_ITEM *FastIoTable;
} KSPROPERTY_SET, *PKSPROPERTY_SET;
typedef struct KSMETHOD_ITEM {
    ULONG MethodId;
    union {
        PFNKSHANDLER MethodHandler;
        BOOLEAN MethodSupported;
    };
    ULONG MinMethod;
    ULONG MinData;
    PFNKSHANDLER SupportHandler;
    ULONG Flags;
} KSMETHOD_ITEM, *PKSMETHOD_ITEM;
typedef struct KSFASTMETHOD_ITEM {
    ULONG MethodId;
    union {
        PFNKSFASTHANDLER MethodHandler;
        BOOLEAN MethodSupported;
    };
} KSFASTMETHOD_ITEM, *PKSFASTMETHOD_ITEM;
typedef struct KSMETHOD_SET {
    const GUID *Set;
    ULONG MethodsCount;
    const KSMETHOD_ITEM *MethodItem;
    ULONG FastIoCount;
    const KSFASTMETHOD_ITEM *FastIoTable;
} KSMETHOD_SET, *PKSMETHOD_SET;
typedef struct KSEVENT_ITEM {
    ULONG EventId;
    ULONG DataInput;
    ULONG ExtraEntryData;
    PFNKSADDEVENT AddHandler;
    PFNKSREMOVEEVENT RemoveHandler;
    PFNKSHANDLER SupportHandler;
} KSEVENT_ITEM, *PKSEVENT_ITEM;
typedef struct KSEVENT_SET {
    const GUID *Set;
    ULONG EventsCount;
    const KSEVENT_ITEM *EventItem;
} KSEVENT_SET, *PKSEVENT_SET;
typedef struct KSEVENTDATA {
    ULONG NotificationType;
    union {
        struct {
            HANDLE Event;
            ULONG_PTR Reserved[2];
        } EventHandle;
        struct {
            HANDLE Semaphore;
            ULONG Reserved;
            LONG Adjustment;
        } SemaphoreHandle;
        struct {
            PVOID Event;
            KPRIORITY Increment;
            ULONG_PTR Reserved;
        } EventObject;
        struct {
            PVOID Semaphore;
            KPRIORITY Increment;
            LONG Adjustment;
        } SemaphoreObject;
        struct {
            PKDPC Dpc;
            ULONG ReferenceCount;
            ULONG_PTR Reserved;
        } Dpc;
        struct {
            PWORK_QUEUE_ITEM WorkQueueItem;
            WORK_QUEUE_TYPE WorkQueueType;
            ULONG_PTR Reserved;
        } WorkItem;
        struct {
            PWORK_QUEUE_ITEM WorkQueueItem;
            PKSWORKER KsWorkerObject;
            ULONG_PTR Reserved;
        } KsWorkItem;
        struct {
            PVOID Unused;
            LONG_PTR Alignment[2];
        } Alignment;
    };
} KSEVENTDATA, *PKSEVENTDATA;
typedef struct KSDPC_ITEM {
    KDPC Dpc;
    ULONG ReferenceCount;
    KSPIN_LOCK AccessLock;
} KSDPC_ITEM, *PKSDPC_ITEM;
typedef struct KSBUFFER_ITEM {
    KSDPC_ITEM DpcItem;
    LIST_ENTRY BufferList;
} KSBUFFER_ITEM, *PKSBUFFER_ITEM;
typedef struct _KSEVENT_ENTRY {
    LIST_ENTRY ListEntry;
    PVOID Object;
    union {
        PKSDPC_ITEM DpcItem;
        PKSBUFFER_ITEM BufferItem;
    };
    PKSEVENTDATA EventData;
    ULONG NotificationType;
    const KSEVENT_SET *EventSet;
    const KSEVENT_ITEM *EventItem;
    PFILE_OBJECT FileObject;
    ULONG SemaphoreAdjustment;
    ULONG Reserved;
    ULONG Flags;
} KSEVENT_ENTRY;
typedef struct KSAUTOMATION_TABLE_ {
    ULONG PropertySetsCount;
    ULONG PropertyItemSize;
    const KSPROPERTY_SET *PropertySets;
    ULONG MethodSetsCount;
    ULONG MethodItemSize;
    const KSMETHOD_SET *MethodSets;
    ULONG EventSetsCount;
    ULONG EventItemSize;
    const KSEVENT_SET *EventSets;
#if !defined(_WIN64)
    PVOID Alignment;
#endif
} KSAUTOMATION_TABLE, *PKSAUTOMATION_TABLE;

// Dispatch of an AVStream device.
_Function_class_(PFNKSDEVICECREATE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICECREATE)(_In_ PKSDEVICE Device);
_Function_class_(PFNKSDEVICE)
typedef NTSTATUS (*PFNKSDEVICE)(_In_ PKSDEVICE Device);
_Function_class_(PFNKSDEVICEPNPSTART)
typedef NTSTATUS (*PFNKSDEVICEPNPSTART)(
    _In_ PKSDEVICE Device, _In_ PIRP Irp, _In_opt_ PCM_RESOURCE_LIST TranslatedResourceList,
    _In_opt_ PCM_RESOURCE_LIST UntranslatedResourceList);
_Function_class_(PFNKSDEVICEIRP) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICEIRP)(_In_ PKSDEVICE Device, _In_ PIRP Irp);
_Function_class_(PFNKSDEVICEIRPVOID)
typedef VOID (*PFNKSDEVICEIRPVOID)(_In_ PKSDEVICE Device, _In_ PIRP Irp);
_Function_class_(PFNKSDEVICEQUERYCAPABILITIES) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSDEVICEQUERYCAPABILITIES)(
    _In_ PKSDEVICE Device, _In_ PIRP Irp, _Inout_ PDEVICE_CAPABILITIES Capabilities);
_Function_class_(PFNKSDEVICEQUERYPOWER)
typedef NTSTATUS (*PFNKSDEVICEQUERYPOWER)(
    _In_ PKSDEVICE Device, _In_ PIRP Irp, _In_ DEVICE_POWER_STATE DeviceTo, _In_ DEVICE_POWER_STATE DeviceFrom,
    _In_ SYSTEM_POWER_STATE SystemTo, _In_ SYSTEM_POWER_STATE SystemFrom, _In_ POWER_ACTION Action);
_Function_class_(PFNKSDEVICESETPOWER)
typedef VOID (*PFNKSDEVICESETPOWER)(
    _In_ PKSDEVICE Device, _In_ PIRP Irp, _In_ DEVICE_POWER_STATE To, _In_ DEVICE_POWER_STATE From);
typedef struct _KSDEVICE_DISPATCH {
    PFNKSDEVICECREATE Add;
    PFNKSDEVICEPNPSTART Start;
    PFNKSDEVICE PostStart;
    PFNKSDEVICEIRP QueryStop;
    PFNKSDEVICEIRPVOID CancelStop;
    PFNKSDEVICEIRPVOID Stop;
    PFNKSDEVICEIRP QueryRemove;
    PFNKSDEVICEIRPVOID CancelRemove;
    PFNKSDEVICEIRPVOID Remove;
    PFNKSDEVICEQUERYCAPABILITIES QueryCapabilities;
    PFNKSDEVICEIRPVOID SurpriseRemoval;
    PFNKSDEVICEQUERYPOWER QueryPower;
    PFNKSDEVICESETPOWER SetPower;
    PFNKSDEVICEIRP QueryInterface;
} KSDEVICE_DISPATCH, *PKSDEVICE_DISPATCH;
typedef struct _KSDEVICE_DESCRIPTOR {
    const KSDEVICE_DISPATCH *Dispatch;
    ULONG FilterDescriptorsCount;
    const KSFILTER_DESCRIPTOR *const *FilterDescriptors;
    ULONG Version;
    ULONG Flags;
#if !defined(_WIN64)
    PVOID Alignment;
#endif
} KSDEVICE_DESCRIPTOR;
#define KSDEVICE_DESCRIPTOR_VERSION 0x100
#define KSDEVICE_DESCRIPTOR_VERSION_2 0x110
typedef struct _KSDEVICE {
    const KSDEVICE_DESCRIPTOR *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
    PDEVICE_OBJECT FunctionalDeviceObject;
    PDEVICE_OBJECT PhysicalDeviceObject;
    PDEVICE_OBJECT NextDeviceObject;
    BOOLEAN Started;
    SYSTEM_POWER_STATE SystemPowerState;
    DEVICE_POWER_STATE DevicePowerState;
} KSDEVICE;

// Filters.
_Function_class_(PFNKSFILTERIRP) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSFILTERIRP)(_In_ PKSFILTER Filter, _In_ PIRP Irp);
_Function_class_(PFNKSFILTERPROCESS) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFNKSFILTERPROCESS)(_In_ PKSFILTER Filter, struct _KSPROCESSPIN_INDEXENTRY *Index);
_Function_class_(PFNKSFILTERVOID)
typedef VOID (*PFNKSFILTERVOID)(_In_ PKSFILTER Filter);
_Function_class_(PFNKSFILTERPOWER) __ddi_page("")
typedef VOID (*PFNKSFILTERPOWER)(_In_ PKSFILTER Filter, _In_ DEVICE_POWER_STATE State);
_Function_class_(PFNKSFILTERFACTORYPOWER) __ddi_page("")
typedef VOID (*PFNKSFILTERFACTORYPOWER)(_In_ PKSFILTERFACTORY FilterFactory, _In_ DEVICE_POWER_STATE State);
typedef struct _KSFILTER_DISPATCH {
    PFNKSFILTERIRP Create;
    PFNKSFILTERIRP Close;
    PFNKSFILTERPROCESS Process;
    PFNKSFILTERVOID Reset;
} KSFILTER_DISPATCH, *PKSFILTER_DISPATCH;
typedef struct _KSNODE_DESCRIPTOR {
    const KSAUTOMATION_TABLE *AutomationTable;
    const GUID *Type;
    const GUID *Name;
#if !defined(_WIN64)
    PVOID Alignment;
#endif
} KSNODE_DESCRIPTOR, *PKSNODE_DESCRIPTOR;
typedef struct KSTOPOLOGY_CONNECTION {
    ULONG FromNode;
    ULONG FromNodePin;
    ULONG ToNode;
    ULONG ToNodePin;
} KSTOPOLOGY_CONNECTION, *PKSTOPOLOGY_CONNECTION;
typedef struct KSTOPOLOGY {
    ULONG CategoriesCount;
    const GUID *Categories;
    ULONG TopologyNodesCount;
    const GUID *TopologyNodes;
    ULONG TopologyConnectionsCount;
    const KSTOPOLOGY_CONNECTION *TopologyConnections;
    const GUID *TopologyNodesNames;
    ULONG Reserved;
} KSTOPOLOGY, *PKSTOPOLOGY;
typedef struct _KSFILTER_DESCRIPTOR {
    const KSFILTER_DISPATCH *Dispatch;
    const KSAUTOMATION_TABLE *AutomationTable;
    ULONG Version;
    ULONG Flags;
    const GUID *ReferenceGuid;
    ULONG PinDescriptorsCount;
    ULONG PinDescriptorSize;
    const KSPIN_DESCRIPTOR_EX *PinDescriptors;
    ULONG CategoriesCount;
    const GUID *Categories;
    ULONG NodeDescriptorsCount;
    ULONG NodeDescriptorSize;
    const KSNODE_DESCRIPTOR *NodeDescriptors;
    ULONG ConnectionsCount;
    const KSTOPOLOGY_CONNECTION *Connections;
    const KSCOMPONENTID *ComponentId;
} KSFILTER_DESCRIPTOR;
#define KSFILTER_DESCRIPTOR_VERSION ((ULONG)-1)
#define KSFILTER_NODE ((ULONG)-1)
typedef struct _KSFILTERFACTORY {
    const KSFILTER_DESCRIPTOR *FilterDescriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
} KSFILTERFACTORY;
typedef struct _KSFILTER {
    const KSFILTER_DESCRIPTOR *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
} KSFILTER;

// Pins.
_Function_class_(PFNKSPIN)
typedef NTSTATUS (*PFNKSPIN)(_In_ PKSPIN Pin);
_Function_class_(PFNKSPINIRP) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPINIRP)(_In_ PKSPIN Pin, _In_ PIRP Irp);
_Function_class_(PFNKSPINVOID)
typedef VOID (*PFNKSPINVOID)(_In_ PKSPIN Pin);
_Function_class_(PFNKSPINPOWER)
typedef VOID (*PFNKSPINPOWER)(_In_ PKSPIN Pin, _In_ DEVICE_POWER_STATE State);
_Function_class_(PFNKSPINSETDEVICESTATE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPINSETDEVICESTATE)(_In_ PKSPIN Pin, _In_ KSSTATE ToState, _In_ KSSTATE FromState);
_Function_class_(PFNKSPINSETDATAFORMAT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPINSETDATAFORMAT)(
    _In_ PKSPIN Pin, _In_opt_ PKSDATAFORMAT OldFormat, _In_opt_ PKSMULTIPLE_ITEM OldAttributeList,
    _In_ const KSDATARANGE *DataRange, _In_opt_ const KSATTRIBUTE_LIST *AttributeRange);
_Function_class_(PFNKSPINHANDSHAKE)
typedef NTSTATUS (*PFNKSPINHANDSHAKE)(PKSPIN Pin, struct KSHANDSHAKE *In, struct KSHANDSHAKE *Out);
_Function_class_(PFNKSPINFRAMERETURN)
typedef VOID (*PFNKSPINFRAMERETURN)(
    _In_ PKSPIN Pin, _In_opt_ PVOID Data, _In_opt_ ULONG Size, _In_opt_ PMDL Mdl, _In_opt_ PVOID Context,
    _In_ NTSTATUS Status);
_Function_class_(PFNKSPINIRPCOMPLETION) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PFNKSPINIRPCOMPLETION)(_In_ PKSPIN Pin, _In_ PIRP Irp);
_Function_class_(PFNKSPININITIALIZEALLOCATOR)
typedef NTSTATUS (*PFNKSPININITIALIZEALLOCATOR)(
    _In_ PKSPIN Pin, _In_ PKSALLOCATOR_FRAMING AllocatorFraming, _Out_ PVOID *Context);
_Function_class_(PFNKSINTERSECTHANDLER)
typedef NTSTATUS (*PFNKSINTERSECTHANDLER)(
    _In_ PIRP Irp, _In_ PKSP_PIN Pin, _In_ PKSDATARANGE DataRange, _Out_opt_ PVOID Data);
_Function_class_(PFNKSINTERSECTHANDLEREX)
typedef NTSTATUS (*PFNKSINTERSECTHANDLEREX)(
    _In_ PVOID Context, _In_ PIRP Irp, _In_ PKSP_PIN Pin, _In_ PKSDATARANGE DataRange,
    _In_ PKSDATARANGE MatchingDataRange, _In_ ULONG DataBufferSize, _Out_ PVOID Data, _Out_ PULONG DataSize);
_Function_class_(PFNKSSTREAMPOINTER)
typedef VOID (*PFNKSSTREAMPOINTER)(_In_ PKSSTREAM_POINTER StreamPointer);
_Function_class_(PFNKSDEFAULTALLOCATE)
typedef PVOID (*PFNKSDEFAULTALLOCATE)(_In_ PVOID Context);
_Function_class_(PFNKSDEFAULTFREE)
typedef VOID (*PFNKSDEFAULTFREE)(_In_ PVOID Context, _In_ PVOID Buffer);
_Function_class_(PFNKSDELETEALLOCATOR)
typedef VOID (*PFNKSDELETEALLOCATOR)(_In_ PVOID Context);
_Function_class_(PFNKSINITIALIZEALLOCATOR) __ddi_page("ks/nf-ks-kscreatedefaultallocatorex")
typedef NTSTATUS (*PFNKSINITIALIZEALLOCATOR)(
    _In_ PVOID InitialContext, _In_ PKSALLOCATOR_FRAMING AllocatorFraming, _Outptr_ PVOID *Context);
_Function_class_(PFNKSSETTIMER)
typedef BOOLEAN (*PFNKSSETTIMER)(_In_ PVOID Context, _In_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ PKDPC Dpc);
_Function_class_(PFNKSCANCELTIMER)
typedef BOOLEAN (*PFNKSCANCELTIMER)(_In_ PVOID Context, _In_ PKTIMER Timer);
_Function_class_(PFNKSCORRELATEDTIME)
typedef LONGLONG (*PFNKSCORRELATEDTIME)(_In_ PVOID Context, _Out_ PLONGLONG SystemTime);
_Function_class_(PFNKSIRPLISTCALLBACK)
typedef NTSTATUS (*PFNKSIRPLISTCALLBACK)(_In_ PIRP Irp, _In_ PVOID Context);
_Function_class_(PFNKSITEMFREECALLBACK)
typedef VOID (*PFNKSITEMFREECALLBACK)(_In_ PKSOBJECT_CREATE_ITEM CreateItem);
_Function_class_(PFNKSCONTEXT_DISPATCH)
typedef NTSTATUS (*PFNKSCONTEXT_DISPATCH)(_In_ PVOID Context, _In_ PIRP Irp);
_Function_class_(PFNKSFREE) __ddi_page("ks/nf-ks-ksadditemtoobjectbag")
typedef VOID (*PFNKSFREE)(_In_ PVOID Data);
typedef struct KSHANDSHAKE {
    GUID ProtocolId;
    PVOID Argument1;
    PVOID Argument2;
} KSHANDSHAKE, *PKSHANDSHAKE;
typedef struct _KSCLOCK_DISPATCH {
    PFNKSSETTIMER SetTimer;
    PFNKSCANCELTIMER CancelTimer;
    PFNKSCORRELATEDTIME CorrelatedTime;
    PVOID Resolution;
} KSCLOCK_DISPATCH, *PKSCLOCK_DISPATCH;
typedef struct _KSALLOCATOR_DISPATCH {
    PFNKSPININITIALIZEALLOCATOR InitializeAllocator;
    PFNKSDELETEALLOCATOR DeleteAllocator;
    PFNKSDEFAULTALLOCATE Allocate;
    PFNKSDEFAULTFREE Free;
} KSALLOCATOR_DISPATCH, *PKSALLOCATOR_DISPATCH;
typedef struct _KSPIN_DISPATCH {
    PFNKSPINIRP Create;
    PFNKSPINIRP Close;
    PFNKSPIN Process;
    PFNKSPINVOID Reset;
    PFNKSPINSETDATAFORMAT SetDataFormat;
    PFNKSPINSETDEVICESTATE SetDeviceState;
    PFNKSPIN Connect;
    PFNKSPINVOID Disconnect;
    const KSCLOCK_DISPATCH *Clock;
    const KSALLOCATOR_DISPATCH *Allocator;
} KSPIN_DISPATCH, *PKSPIN_DISPATCH;
typedef struct KSPIN_DESCRIPTOR {
    ULONG InterfacesCount;
    const KSPIN_INTERFACE *Interfaces;
    ULONG MediumsCount;
    const KSPIN_MEDIUM *Mediums;
    ULONG DataRangesCount;
    const PKSDATARANGE *DataRanges;
    KSPIN_DATAFLOW DataFlow;
    KSPIN_COMMUNICATION Communication;
    const GUID *Category;
    const GUID *Name;
    union {
        LONGLONG Reserved;
        struct {
            ULONG ConstrainedDataRangesCount;
            PKSDATARANGE *ConstrainedDataRanges;
        };
    };
} KSPIN_DESCRIPTOR, *PKSPIN_DESCRIPTOR;
typedef struct _KSPIN_DESCRIPTOR_EX {
    const KSPIN_DISPATCH *Dispatch;
    const KSAUTOMATION_TABLE *AutomationTable;
    KSPIN_DESCRIPTOR PinDescriptor;
    ULONG Flags;
    ULONG InstancesPossible;
    ULONG InstancesNecessary;
    const KSALLOCATOR_FRAMING_EX *AllocatorFraming;
    PFNKSINTERSECTHANDLEREX IntersectHandler;
} KSPIN_DESCRIPTOR_EX;
typedef struct _KSPIN {
    const KSPIN_DESCRIPTOR_EX *Descriptor;
    KSOBJECT_BAG Bag;
    PVOID Context;
    ULONG Id;
    KSPIN_COMMUNICATION Communication;
    BOOLEAN ConnectionIsExternal;
    KSPIN_INTERFACE ConnectionInterface;
    KSPIN_MEDIUM ConnectionMedium;
    KSPRIORITY ConnectionPriority;
    PKSDATAFORMAT ConnectionFormat;
    PKSMULTIPLE_ITEM AttributeList;
    ULONG StreamHeaderSize;
    KSPIN_DATAFLOW DataFlow;
    KSSTATE DeviceState;
    KSRESET ResetState;
    KSSTATE ClientState;
} KSPIN;
typedef struct _KSMAPPING {
    PHYSICAL_ADDRESS PhysicalAddress;
    ULONG ByteCount;
    ULONG Alignment;
} KSMAPPING, *PKSMAPPING;
typedef struct _KSSTREAM_POINTER_OFFSET {
    union {
        PUCHAR Data;
        PKSMAPPING Mappings;
    };
#if !defined(_WIN64)
    PVOID Alignment;
#endif
    ULONG Count;
    ULONG Remaining;
} KSSTREAM_POINTER_OFFSET, *PKSSTREAM_POINTER_OFFSET;
typedef struct _KSSTREAM_POINTER {
    PVOID Context;
    PKSPIN Pin;
    PKSSTREAM_HEADER StreamHeader;
    PKSSTREAM_POINTER_OFFSET Offset;
    KSSTREAM_POINTER_OFFSET OffsetIn;
    KSSTREAM_POINTER_OFFSET OffsetOut;
} KSSTREAM_POINTER;
typedef struct _KSPROCESSPIN {
    PKSPIN Pin;
    PKSSTREAM_POINTER StreamPointer;
    PKSPROCESSPIN InPlaceCounterpart;
    PKSPROCESSPIN DelegateBranch;
    PKSPROCESSPIN CopySource;
    PVOID Data;
    ULONG BytesAvailable;
    ULONG BytesUsed;
    ULONG Flags;
    BOOLEAN Terminate;
} KSPROCESSPIN;
typedef struct _KSPROCESSPIN_INDEXENTRY {
    PKSPROCESSPIN *Pins;
    ULONG Count;
} KSPROCESSPIN_INDEXENTRY, *PKSPROCESSPIN_INDEXENTRY;
typedef struct _KSGATE {
    LONG Count;
    PKSGATE NextGate;
} KSGATE;

// Older interfaces: create items and dispatch tables.
typedef struct KSOBJECT_CREATE_ITEM {
    PDRIVER_DISPATCH Create;
    PVOID Context;
    UNICODE_STRING ObjectClass;
    PSECURITY_DESCRIPTOR SecurityDescriptor;
    ULONG Flags;
} KSOBJECT_CREATE_ITEM;
typedef struct KSOBJECT_CREATE {
    ULONG CreateItemsCount;
    PKSOBJECT_CREATE_ITEM CreateItemsList;
} KSOBJECT_CREATE, *PKSOBJECT_CREATE;
typedef struct KSDISPATCH_TABLE {
    PDRIVER_DISPATCH DeviceIoControl;
    PDRIVER_DISPATCH Read;
    PDRIVER_DISPATCH Write;
    PDRIVER_DISPATCH Flush;
    PDRIVER_DISPATCH Close;
    PDRIVER_DISPATCH QuerySecurity;
    PDRIVER_DISPATCH SetSecurity;
    PFAST_IO_DEVICE_CONTROL FastDeviceIoControl;
    PFAST_IO_READ FastRead;
    PFAST_IO_WRITE FastWrite;
} KSDISPATCH_TABLE, *PKSDISPATCH_TABLE;
typedef struct KSNODE_CREATE {
    ULONG CreateFlags;
    ULONG Node;
} KSNODE_CREATE, *PKSNODE_CREATE;
typedef struct KSCLOCK_CREATE {
    ULONG CreateFlags;
} KSCLOCK_CREATE, *PKSCLOCK_CREATE;

// Drivers and devices.
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsInitializeDriver(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPathName,
    _In_opt_ const KSDEVICE_DESCRIPTOR *Descriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsInitializeDevice(
    _In_ PDEVICE_OBJECT FunctionalDeviceObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_ PDEVICE_OBJECT NextDeviceObject, _In_opt_ const KSDEVICE_DESCRIPTOR *Descriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsAddDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsCreateDevice(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ const KSDEVICE_DESCRIPTOR *Descriptor, _In_ ULONG ExtensionSize, _Out_opt_ PKSDEVICE *Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsTerminateDevice(_In_ PDEVICE_OBJECT DeviceObject);
VOID KsNullDriverUnload(_In_ PDRIVER_OBJECT DriverObject);
_IRQL_requires_max_(PASSIVE_LEVEL) _Acquires_lock_(*Device) VOID KsAcquireDevice(_In_ PKSDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL) _Releases_lock_(*Device) VOID KsReleaseDevice(_In_ PKSDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL) _Acquires_lock_(*Object) VOID KsAcquireControl(_In_ PVOID Object);
_IRQL_requires_max_(PASSIVE_LEVEL) _Releases_lock_(*Object) VOID KsReleaseControl(_In_ PVOID Object);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsDeviceRegisterAdapterObject(
    _In_ PKSDEVICE Device, _In_ PADAPTER_OBJECT AdapterObject, _In_ ULONG MaxMappingsByteCount,
    _In_ ULONG MappingTableStride);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG KsDeviceGetBusData(
    _In_ PKSDEVICE Device, _In_ ULONG DataType, _In_ PVOID Buffer, _In_ ULONG Offset, _In_ ULONG Length);
ULONG KsDeviceSetBusData(
    _In_ PKSDEVICE Device, _In_ ULONG DataType, _In_ PVOID Buffer, _In_ ULONG Offset, _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSFILTERFACTORY KsDeviceGetFirstChildFilterFactory(_In_ PKSDEVICE Device);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUNKNOWN KsDeviceGetOuterUnknown(_In_ PKSDEVICE Device);
PUNKNOWN KsDeviceRegisterAggregatedClientUnknown(_In_ PKSDEVICE Device, _In_ PUNKNOWN ClientUnknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSDEVICE KsGetDevice(_In_ PVOID Object);
PKSDEVICE KsGetDeviceForDeviceObject(_In_ PDEVICE_OBJECT FunctionalDeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID KsGetFirstChild(_In_ PVOID Object);
_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID KsGetNextSibling(_In_ PVOID Object);
_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID KsGetParent(_In_ PVOID Object);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUNKNOWN KsGetOuterUnknown(_In_ PVOID Object);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUNKNOWN KsRegisterAggregatedClientUnknown(_In_ PVOID Object, _In_ PUNKNOWN ClientUnknown);
PKSFILTER KsGetFilterFromFileObject(_In_ PFILE_OBJECT FileObject);
PKSFILTER KsGetFilterFromIrp(_In_ PIRP Irp);
PKSPIN KsGetPinFromFileObject(_In_ PFILE_OBJECT FileObject);
PKSPIN KsGetPinFromIrp(_In_ PIRP Irp);
ULONG KsGetNodeIdFromIrp(_In_ PIRP Irp);
PVOID KsGetObjectFromFileObject(_In_ PFILE_OBJECT FileObject);
KSOBJECTTYPE KsGetObjectTypeFromFileObject(_In_ PFILE_OBJECT FileObject);
KSOBJECTTYPE KsGetObjectTypeFromIrp(_In_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsCompletePendingRequest(_In_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsMergeAutomationTables(
    _Out_ PKSAUTOMATION_TABLE *AutomationTableAB, _In_opt_ PKSAUTOMATION_TABLE AutomationTableA,
    _In_opt_ PKSAUTOMATION_TABLE AutomationTableB, _In_opt_ KSOBJECT_BAG Bag);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsRegisterFilterWithNoKSPins(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ const GUID *InterfaceClassGUID, _In_ ULONG PinCount,
    _In_ BOOL *PinDirection, _In_ KSPIN_MEDIUM *MediumList, _In_opt_ GUID *CategoryList);

// Object bags.
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsAllocateObjectBag(_In_ PKSDEVICE Device, _Out_ __ddi_acquires(ks_object_bag) KSOBJECT_BAG *ObjectBag);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID KsFreeObjectBag(_In_ __ddi_releases(ks_object_bag) KSOBJECT_BAG ObjectBag);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsAddItemToObjectBag(_In_ KSOBJECT_BAG ObjectBag, __drv_aliasesMem PVOID Item, _In_opt_ PFNKSFREE Free);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG KsRemoveItemFromObjectBag(_In_ KSOBJECT_BAG ObjectBag, _In_ PVOID Item, _In_ BOOLEAN Free);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsCopyObjectBagItems(_In_ KSOBJECT_BAG ObjectBagDestination, _In_ KSOBJECT_BAG ObjectBagSource);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsDiscard(_In_ PVOID Object, _In_ PVOID Pointer);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS _KsEdit(
    _In_ KSOBJECT_BAG ObjectBag, _Inout_ PVOID *PointerToPointerToItem, _In_ ULONG NewSize, _In_ ULONG OldSize,
    _In_ ULONG Tag);

// Filter factories.
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsCreateFilterFactory(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ const KSFILTER_DESCRIPTOR *Descriptor, _In_opt_ PWSTR RefString,
    _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG CreateItemFlags,
    _In_opt_ PFNKSFILTERFACTORYPOWER SleepCallback, _In_opt_ PFNKSFILTERFACTORYPOWER WakeCallback,
    _Out_opt_ PKSFILTERFACTORY *FilterFactory);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsDeleteFilterFactory(_In_ PKSFILTERFACTORY FilterFactory);
NTSTATUS KsFilterFactoryAddCreateItem(
    _In_ PKSFILTERFACTORY FilterFactory, _In_ PWSTR RefString, _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ ULONG CreateItemFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSDEVICE KsFilterFactoryGetDevice(_In_ PKSFILTERFACTORY FilterFactory);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSFILTER KsFilterFactoryGetFirstChildFilter(_In_ PKSFILTERFACTORY FilterFactory);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSFILTERFACTORY KsFilterFactoryGetNextSiblingFilterFactory(_In_ PKSFILTERFACTORY FilterFactory);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUNKNOWN KsFilterFactoryGetOuterUnknown(_In_ PKSFILTERFACTORY FilterFactory);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSDEVICE KsFilterFactoryGetParentDevice(_In_ PKSFILTERFACTORY FilterFactory);
_IRQL_requires_max_(PASSIVE_LEVEL) _Ret_maybenull_
PUNICODE_STRING KsFilterFactoryGetSymbolicLink(_In_ PKSFILTERFACTORY FilterFactory);
PUNKNOWN KsFilterFactoryRegisterAggregatedClientUnknown(
    _In_ PKSFILTERFACTORY FilterFactory, _In_ PUNKNOWN ClientUnknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsFilterFactorySetDeviceClassesState(_In_ PKSFILTERFACTORY FilterFactory, _In_ BOOLEAN NewState);
NTSTATUS KsFilterFactoryUpdateCacheData(
    _In_ PKSFILTERFACTORY FilterFactory, _In_opt_ const KSFILTER_DESCRIPTOR *FilterDescriptor);

// Filters.
_IRQL_requires_max_(PASSIVE_LEVEL) _Acquires_lock_(*Filter) VOID KsFilterAcquireControl(_In_ PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL) _Releases_lock_(*Filter) VOID KsFilterReleaseControl(_In_ PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID KsFilterAcquireProcessingMutex(_In_ __ddi_acquires(ks_processing_mutex) PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID KsFilterReleaseProcessingMutex(_In_ __ddi_releases(ks_processing_mutex) PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsFilterAddEvent(_In_ PKSFILTER Filter, _In_ PKSEVENT_ENTRY EventEntry);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsFilterAddTopologyConnections(
    _In_ PKSFILTER Filter, _In_ ULONG NewConnectionsCount, _In_ const KSTOPOLOGY_CONNECTION *NewTopologyConnections);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsFilterAttemptProcessing(_In_ PKSFILTER Filter, _In_ BOOLEAN Asynchronous);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsFilterCreateNode(_In_ PKSFILTER Filter, _In_ const KSNODE_DESCRIPTOR *NodeDescriptor, _Out_ PULONG NodeID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsFilterCreatePinFactory(
    _In_ PKSFILTER Filter, _In_ const KSPIN_DESCRIPTOR_EX *PinDescriptor, _Out_ PULONG PinID);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsFilterGenerateEvents(
    _In_ PKSFILTER Filter, _In_opt_ const GUID *EventSet, _In_ ULONG EventId, _In_ ULONG DataSize, _In_ PVOID Data,
    _In_opt_ PFNKSGENERATEEVENTCALLBACK CallBack, _In_opt_ PVOID CallBackContext);
PKSGATE KsFilterGetAndGate(_In_ PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG KsFilterGetChildPinCount(_In_ PKSFILTER Filter, _In_ ULONG PinId);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSDEVICE KsFilterGetDevice(_In_ PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSPIN KsFilterGetFirstChildPin(_In_ PKSFILTER Filter, _In_ ULONG PinId);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSFILTER KsFilterGetNextSiblingFilter(_In_ PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUNKNOWN KsFilterGetOuterUnknown(_In_ PKSFILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSFILTERFACTORY KsFilterGetParentFilterFactory(_In_ PKSFILTER Filter);
PUNKNOWN KsFilterRegisterAggregatedClientUnknown(_In_ PKSFILTER Filter, _In_ PUNKNOWN ClientUnknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsFilterRegisterPowerCallbacks(
    _In_ PKSFILTER Filter, _In_opt_ PFNKSFILTERPOWER Sleep, _In_opt_ PFNKSFILTERPOWER Wake);

// Pins.
_IRQL_requires_max_(PASSIVE_LEVEL) _Acquires_lock_(*Pin) VOID KsPinAcquireControl(_In_ PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL) _Releases_lock_(*Pin) VOID KsPinReleaseControl(_In_ PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID KsPinAcquireProcessingMutex(_In_ __ddi_acquires(ks_processing_mutex) PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID KsPinReleaseProcessingMutex(_In_ __ddi_releases(ks_processing_mutex) PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsPinAddEvent(_In_ PKSPIN Pin, _In_ PKSEVENT_ENTRY EventEntry);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsPinAttachAndGate(_In_ PKSPIN Pin, _In_opt_ PKSGATE AndGate);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsPinAttachOrGate(_In_ PKSPIN Pin, _In_opt_ PKSGATE OrGate);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsPinAttemptProcessing(_In_ PKSPIN Pin, _In_ BOOLEAN Asynchronous);
NTSTATUS KsPinDataIntersection(
    _In_ PIRP Irp, _In_ PKSP_PIN Pin, _Out_opt_ PVOID Data, _In_ ULONG DescriptorsCount,
    _In_ const KSPIN_DESCRIPTOR *Descriptor, _In_ PFNKSINTERSECTHANDLER IntersectHandler);
NTSTATUS KsPinDataIntersectionEx(
    _In_ PIRP Irp, _In_ PKSP_PIN Pin, _Out_ PVOID Data, _In_ ULONG DescriptorsCount,
    _In_ const KSPIN_DESCRIPTOR *Descriptor, _In_ ULONG DescriptorSize,
    _In_opt_ PFNKSINTERSECTHANDLEREX IntersectHandler, _In_opt_ PVOID HandlerContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsPinGenerateEvents(
    _In_ PKSPIN Pin, _In_opt_ const GUID *EventSet, _In_ ULONG EventId, _In_ ULONG DataSize, _In_opt_ PVOID Data,
    _In_opt_ PFNKSGENERATEEVENTCALLBACK CallBack, _In_opt_ PVOID CallBackContext);
PKSGATE KsPinGetAndGate(_In_ PKSPIN Pin);
NTSTATUS KsPinGetAvailableByteCount(
    _In_ PKSPIN Pin, _Out_opt_ PLONG InputDataBytes, _Out_opt_ PLONG OutputBufferBytes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsPinGetConnectedFilterInterface(_In_ PKSPIN Pin, _In_ const GUID *InterfaceId, _Out_ PVOID *Interface);
_Ret_maybenull_ PDEVICE_OBJECT KsPinGetConnectedPinDeviceObject(_In_ PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL)
PFILE_OBJECT KsPinGetConnectedPinFileObject(_In_ PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsPinGetConnectedPinInterface(_In_ PKSPIN Pin, _In_ const GUID *InterfaceId, _Out_ PVOID *Interface);
VOID KsPinGetCopyRelationships(_In_ PKSPIN Pin, _Out_ PKSPIN *CopySource, _Out_ PKSPIN *DelegateBranch);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSDEVICE KsPinGetDevice(_In_ PKSPIN Pin);
_IRQL_requires_max_(DISPATCH_LEVEL)
PKSSTREAM_POINTER KsPinGetFirstCloneStreamPointer(_In_ PKSPIN Pin);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(State == KSSTREAM_POINTER_STATE_LOCKED, __ddi_begins(locked_stream_pointer))
_Ret_maybenull_
PKSSTREAM_POINTER KsPinGetLeadingEdgeStreamPointer(_In_ PKSPIN Pin, _In_ KSSTREAM_POINTER_STATE State);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(State == KSSTREAM_POINTER_STATE_LOCKED, __ddi_begins(locked_stream_pointer))
_Ret_maybenull_
PKSSTREAM_POINTER KsPinGetTrailingEdgeStreamPointer(_In_ PKSPIN Pin, _In_ KSSTREAM_POINTER_STATE State);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSPIN KsPinGetNextSiblingPin(_In_ PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL)
PUNKNOWN KsPinGetOuterUnknown(_In_ PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL)
PKSFILTER KsPinGetParentFilter(_In_ PKSPIN Pin);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsPinGetReferenceClockInterface(_In_ PKSPIN Pin, _Out_ PIKSREFERENCECLOCK *Interface);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsPinHandshake(_In_ PKSPIN Pin, _In_ PKSHANDSHAKE In, _Out_ PKSHANDSHAKE Out);
NTSTATUS KsPinPropertyHandler(
    _In_ PIRP Irp, _In_ PKSPROPERTY Property, _Inout_ PVOID Data, _In_ ULONG DescriptorsCount,
    _In_ const KSPIN_DESCRIPTOR *Descriptor);
PUNKNOWN KsPinRegisterAggregatedClientUnknown(_In_ PKSPIN Pin, _In_ PUNKNOWN ClientUnknown);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsPinRegisterFrameReturnCallback(_In_ PKSPIN Pin, _In_ PFNKSPINFRAMERETURN FrameReturn);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsPinRegisterHandshakeCallback(_In_ PKSPIN Pin, _In_ PFNKSPINHANDSHAKE Handshake);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsPinRegisterIrpCompletionCallback(_In_ PKSPIN Pin, _In_ PFNKSPINIRPCOMPLETION IrpCompletion);
VOID KsPinRegisterPowerCallbacks(_In_ PKSPIN Pin, _In_opt_ PFNKSPINPOWER Sleep, _In_opt_ PFNKSPINPOWER Wake);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsPinSetPinClockTime(_In_ PKSPIN Pin, _In_ LONGLONG Time);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KsPinSubmitFrame(
    _In_ PKSPIN Pin, _In_opt_ PVOID Data, _In_opt_ ULONG Size, _In_opt_ PKSSTREAM_HEADER StreamHeader,
    _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KsPinSubmitFrameMdl(
    _In_ PKSPIN Pin, _In_opt_ PMDL Mdl, _In_opt_ PKSSTREAM_HEADER StreamHeader, _In_opt_ PVOID Context);
VOID KsProcessPinUpdate(_In_ PKSPROCESSPIN ProcessPin);

// Stream pointers.
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KsStreamPointerAdvance(_In_ PKSSTREAM_POINTER StreamPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KsStreamPointerAdvanceOffsets(
    _In_ PKSSTREAM_POINTER StreamPointer, _In_ ULONG InUsed, _In_ ULONG OutUsed, _In_ BOOLEAN Eject);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsStreamPointerAdvanceOffsetsAndUnlock(
    _In_ PKSSTREAM_POINTER StreamPointer, _In_ ULONG InUsed, _In_ ULONG OutUsed, _In_ BOOLEAN Eject);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KsStreamPointerLock(_In_ __ddi_begins(locked_stream_pointer) PKSSTREAM_POINTER StreamPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsStreamPointerUnlock(_In_ __ddi_ends(locked_stream_pointer) PKSSTREAM_POINTER StreamPointer, _In_ BOOLEAN Eject);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KsStreamPointerClone(
    _In_ PKSSTREAM_POINTER StreamPointer, _In_opt_ PFNKSSTREAMPOINTER CancelCallback, _In_ ULONG ContextSize,
    _Out_ __ddi_acquires(cloned_stream_pointer) PKSSTREAM_POINTER *CloneStreamPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsStreamPointerDelete(_In_ __ddi_releases(cloned_stream_pointer) PKSSTREAM_POINTER StreamPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
PIRP KsStreamPointerGetIrp(
    _In_ PKSSTREAM_POINTER StreamPointer, _Out_opt_ PBOOLEAN FirstFrameInIrp, _Out_opt_ PBOOLEAN LastFrameInIrp);
_IRQL_requires_max_(DISPATCH_LEVEL)
PMDL KsStreamPointerGetMdl(_In_ PKSSTREAM_POINTER StreamPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
PKSSTREAM_POINTER KsStreamPointerGetNextClone(_In_ PKSSTREAM_POINTER StreamPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsStreamPointerScheduleTimeout(
    _In_ PKSSTREAM_POINTER StreamPointer, _In_ PFNKSSTREAMPOINTER Callback, _In_ ULONGLONG Interval);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsStreamPointerCancelTimeout(_In_ PKSSTREAM_POINTER StreamPointer);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS KsStreamPointerSetStatusCode(_In_ PKSSTREAM_POINTER StreamPointer, _In_ NTSTATUS Status);

// Gates.
VOID KsGateInitialize(
    _In_ PKSGATE Gate, _In_ LONG InitialCount, _In_opt_ PKSGATE NextGate, _In_ BOOLEAN StateToPropagate);
VOID KsGateInitializeAnd(_In_ PKSGATE AndGate, _In_opt_ PKSGATE NextOrGate);
VOID KsGateInitializeOr(_In_ PKSGATE OrGate, _In_opt_ PKSGATE NextAndGate);
VOID KsGateTurnInputOn(_In_opt_ PKSGATE Gate);
VOID KsGateTurnInputOff(_In_opt_ PKSGATE Gate);
BOOLEAN KsGateGetStateUnsafe(_In_ PKSGATE Gate);
BOOLEAN KsGateCaptureThreshold(_In_ PKSGATE Gate);
VOID KsGateAddOnInputToAnd(_In_ PKSGATE AndGate);
VOID KsGateAddOffInputToAnd(_In_ PKSGATE AndGate);
VOID KsGateRemoveOnInputFromAnd(_In_ PKSGATE AndGate);
VOID KsGateRemoveOffInputFromAnd(_In_ PKSGATE AndGate);
VOID KsGateAddOnInputToOr(_In_ PKSGATE OrGate);
VOID KsGateAddOffInputToOr(_In_ PKSGATE OrGate);
VOID KsGateRemoveOnInputFromOr(_In_ PKSGATE OrGate);
VOID KsGateRemoveOffInputFromOr(_In_ PKSGATE OrGate);
VOID KsGateTerminateAnd(_In_ PKSGATE AndGate);
VOID KsGateTerminateOr(_In_ PKSGATE OrGate);

// Properties, methods, events.
NTSTATUS KsPropertyHandler(_In_ PIRP Irp, _In_ ULONG PropertySetsCount, _In_ const KSPROPERTY_SET *PropertySet);
NTSTATUS KsPropertyHandlerWithAllocator(
    _In_ PIRP Irp, _In_ ULONG PropertySetsCount, _In_ const KSPROPERTY_SET *PropertySet,
    _In_opt_ PFNKSALLOCATOR Allocator, _In_opt_ ULONG PropertyItemSize);
BOOLEAN KsFastPropertyHandler(
    PFILE_OBJECT FileObject, PKSPROPERTY Property, ULONG PropertyLength, PVOID Data, ULONG DataLength,
    PIO_STATUS_BLOCK IoStatus, ULONG PropertySetsCount, const KSPROPERTY_SET *PropertySet);
NTSTATUS KsMethodHandler(_In_ PIRP Irp, _In_ ULONG MethodSetsCount, _In_ const KSMETHOD_SET *MethodSet);
NTSTATUS KsMethodHandlerWithAllocator(
    _In_ PIRP Irp, _In_ ULONG MethodSetsCount, _In_ const KSMETHOD_SET *MethodSet, _In_opt_ PFNKSALLOCATOR Allocator,
    _In_opt_ ULONG MethodItemSize);
BOOLEAN KsFastMethodHandler(
    _In_ PFILE_OBJECT FileObject, _In_ PKSMETHOD Method, _In_ ULONG MethodLength, _Inout_ PVOID Data,
    _In_ ULONG DataLength, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ ULONG MethodSetsCount,
    _In_ const KSMETHOD_SET *MethodSet);
NTSTATUS KsTopologyPropertyHandler(
    _In_ PIRP Irp, _In_ PKSPROPERTY Property, _Inout_ PVOID Data, _In_ const KSTOPOLOGY *Topology);
NTSTATUS KsHandleSizedListQuery(
    _In_ PIRP Irp, _In_ ULONG DataItemsCount, _In_ ULONG DataItemSize, _In_ const VOID *DataItems);
NTSTATUS KsUnserializeObjectPropertiesFromRegistry(
    _In_ PFILE_OBJECT FileObject, _In_opt_ HANDLE ParentKey, _In_opt_ PUNICODE_STRING RegistryPath);
NTSTATUS KsEnableEvent(
    _In_ PIRP Irp, _In_ ULONG EventSetsCount, _In_ const KSEVENT_SET *EventSet, _Inout_ PLIST_ENTRY EventsList,
    _In_opt_ KSEVENTS_LOCKTYPE EventsFlags, _In_opt_ PVOID EventsLock);
NTSTATUS KsEnableEventWithAllocator(
    _In_ PIRP Irp, _In_ ULONG EventSetsCount, _In_ const KSEVENT_SET *EventSet, _Inout_ PLIST_ENTRY EventsList,
    _In_opt_ KSEVENTS_LOCKTYPE EventsFlags, _In_opt_ PVOID EventsLock, _In_opt_ PFNKSALLOCATOR Allocator,
    _In_opt_ ULONG EventItemSize);
NTSTATUS KsDisableEvent(
    _In_ PIRP Irp, _Inout_ PLIST_ENTRY EventsList, _In_ KSEVENTS_LOCKTYPE EventsFlags, _In_ PVOID EventsLock);
VOID KsDiscardEvent(_In_ PKSEVENT_ENTRY EventEntry);
VOID KsFreeEventList(
    _In_ PFILE_OBJECT FileObject, _Inout_ PLIST_ENTRY EventsList, _In_ KSEVENTS_LOCKTYPE EventsFlags,
    _In_ PVOID EventsLock);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID KsAddEvent(_In_ PVOID Object, _In_ PKSEVENT_ENTRY EventEntry);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsDefaultAddEventHandler(_In_ PIRP Irp, _In_ PKSEVENTDATA EventData, _Inout_ PKSEVENT_ENTRY EventEntry);
NTSTATUS KsGenerateEvent(_In_ PKSEVENT_ENTRY EventEntry);
NTSTATUS KsGenerateDataEvent(_In_ PKSEVENT_ENTRY EventEntry, _In_ ULONG DataSize, _In_ PVOID Data);
VOID KsGenerateEventList(
    _In_opt_ GUID *Set, _In_ ULONG EventId, _In_ PLIST_ENTRY EventsList, _In_ KSEVENTS_LOCKTYPE EventsFlags,
    _In_ PVOID EventsLock);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KsGenerateEvents(
    _In_ PVOID Object, _In_opt_ const GUID *EventSet, _In_ ULONG EventId, _In_ ULONG DataSize, _In_opt_ PVOID Data,
    _In_opt_ PFNKSGENERATEEVENTCALLBACK CallBack, _In_opt_ PVOID CallBackContext);

// Headers of devices and objects.
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS KsAllocateDeviceHeader(
    _Out_ __ddi_acquires(ks_device_header) __ddi_ends_before(DEVICE_REMOVE) KSDEVICE_HEADER *Header, _In_ ULONG ItemsCount,
    _In_opt_ PKSOBJECT_CREATE_ITEM ItemsList);
VOID KsFreeDeviceHeader(_In_ __ddi_releases(ks_device_header) KSDEVICE_HEADER Header);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS KsAllocateObjectHeader(
    _Out_ __ddi_acquires(ks_object_header) __ddi_ends_before(FILE_CLOSE) KSOBJECT_HEADER *Header, _In_ ULONG ItemsCount,
    _In_opt_ PKSOBJECT_CREATE_ITEM ItemsList, _In_ PIRP Irp, _In_ const KSDISPATCH_TABLE *Table);
VOID KsFreeObjectHeader(_In_ __ddi_releases(ks_object_header) KSOBJECT_HEADER Header);
NTSTATUS KsAddObjectCreateItemToDeviceHeader(
    _In_ KSDEVICE_HEADER Header, _In_ PDRIVER_DISPATCH Create, _In_ PVOID Context, _In_ PWCHAR ObjectClass,
    _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor);
NTSTATUS KsAddObjectCreateItemToObjectHeader(
    _In_ KSOBJECT_HEADER Header, _In_ PDRIVER_DISPATCH Create, _In_ PVOID Context, _In_ PWCHAR ObjectClass,
    _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor);
NTSTATUS KsAllocateObjectCreateItem(
    _In_ KSDEVICE_HEADER Header, _In_ PKSOBJECT_CREATE_ITEM CreateItem, _In_ BOOLEAN AllocateEntry,
    _In_opt_ PFNKSITEMFREECALLBACK ItemFreeCallback);
NTSTATUS KsFreeObjectCreateItem(_In_ KSDEVICE_HEADER Header, _In_ PUNICODE_STRING CreateItem);
NTSTATUS KsFreeObjectCreateItemsByContext(_In_ KSDEVICE_HEADER Header, _In_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
VOID KsAcquireDeviceSecurityLock(_In_ KSDEVICE_HEADER Header, _In_ BOOLEAN Exclusive);
VOID KsReleaseDeviceSecurityLock(_In_ KSDEVICE_HEADER Header);
NTSTATUS KsCreateDefaultSecurity(
    _In_opt_ PSECURITY_DESCRIPTOR ParentSecurity, _Out_ PSECURITY_DESCRIPTOR *DefaultSecurity);
NTSTATUS KsReferenceBusObject(_In_ __ddi_acquires(ks_bus_reference) KSDEVICE_HEADER Header);
VOID KsDereferenceBusObject(_In_ __ddi_releases(ks_bus_reference) KSDEVICE_HEADER Header);
_Ret_maybenull_ PDEVICE_OBJECT KsQueryDevicePnpObject(_In_ KSDEVICE_HEADER Header);
VOID KsSetDevicePnpAndBaseObject(
    _In_ KSDEVICE_HEADER Header, _In_ PDEVICE_OBJECT PnpDeviceObject, PDEVICE_OBJECT BaseObject);
ACCESS_MASK KsQueryObjectAccessMask(_In_ KSOBJECT_HEADER Header);
PKSOBJECT_CREATE_ITEM KsQueryObjectCreateItem(_In_ KSOBJECT_HEADER Header);
VOID KsRecalculateStackDepth(_In_ KSDEVICE_HEADER Header, _In_ BOOLEAN ReuseStackLocation);
VOID KsSetPowerDispatch(
    _In_ KSOBJECT_HEADER Header, _In_opt_ PFNKSCONTEXT_DISPATCH PowerDispatch, _In_opt_ PVOID PowerContext);
VOID KsSetTargetDeviceObject(_In_ KSOBJECT_HEADER Header, _In_opt_ PDEVICE_OBJECT TargetDevice);
VOID KsSetTargetState(_In_ KSOBJECT_HEADER Header, _In_ KSTARGET_STATE TargetState);

// Dispatch and requests.
NTSTATUS KsSetMajorFunctionHandler(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG MajorFunction);
NTSTATUS KsDispatchIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
NTSTATUS KsDispatchInvalidDeviceRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
NTSTATUS KsDispatchQuerySecurity(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
NTSTATUS KsDispatchSetSecurity(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
NTSTATUS KsDefaultDeviceIoCompletion(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);
NTSTATUS KsDispatchSpecificProperty(PIRP Irp, PFNKSHANDLER Handler);
NTSTATUS KsDispatchSpecificMethod(_In_ PIRP Irp, _In_ PFNKSHANDLER Handler);
NTSTATUS KsForwardIrp(_In_ PIRP Irp, _In_ PFILE_OBJECT FileObject, _In_ BOOLEAN ReuseStackLocation);
NTSTATUS KsForwardAndCatchIrp(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_ PFILE_OBJECT FileObject, _In_ KSSTACK_USE StackUse);
NTSTATUS KsSynchronousIoControlDevice(
    _In_ PFILE_OBJECT FileObject, KPROCESSOR_MODE RequestorMode, _In_ ULONG IoControl, _In_ PVOID InBuffer,
    _In_ ULONG InSize, _Out_ PVOID OutBuffer, _In_ ULONG OutSize, _Out_ PULONG BytesReturned);
NTSTATUS KsReadFile(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PKEVENT Event, _In_opt_ PVOID PortContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length, _In_opt_ ULONG Key,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE RequestorMode);
NTSTATUS KsWriteFile(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PKEVENT Event, _In_opt_ PVOID PortContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length, _In_opt_ ULONG Key,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE RequestorMode);
NTSTATUS KsQueryInformationFile(
    _In_ PFILE_OBJECT FileObject, _Out_ PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass);
NTSTATUS KsSetInformationFile(
    _In_ PFILE_OBJECT FileObject, _In_ PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass);
NTSTATUS KsStreamIo(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PKEVENT Event, _In_opt_ PVOID PortContext,
    _In_opt_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID CompletionContext,
    _In_opt_ KSCOMPLETION_INVOCATION CompletionInvocationFlags, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Inout_ PVOID StreamHeaders, _In_ ULONG Length, _In_ ULONG Flags, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE RequestorMode);
NTSTATUS KsProbeStreamIrp(_Inout_ PIRP Irp, _In_ ULONG ProbeFlags, _In_opt_ ULONG HeaderSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS KsAllocateExtraData(_Inout_ PIRP Irp, _In_ ULONG ExtraSize, _Out_ PVOID *ExtraBuffer);
NTSTATUS KsAcquireResetValue(_In_ PIRP Irp, _Out_ KSRESET *ResetValue);
VOID KsAddIrpToCancelableQueue(
    _Inout_ PLIST_ENTRY QueueHead, _In_ PKSPIN_LOCK SpinLock, _In_ PIRP Irp, _In_ KSLIST_ENTRY_LOCATION ListLocation,
    _In_opt_ PDRIVER_CANCEL DriverCancel);
_Ret_maybenull_
PIRP KsRemoveIrpFromCancelableQueue(
    _Inout_ PLIST_ENTRY QueueHead, _In_ PKSPIN_LOCK SpinLock, _In_ KSLIST_ENTRY_LOCATION ListLocation,
    _In_ KSIRP_REMOVAL_OPERATION RemovalOperation);
VOID KsRemoveSpecificIrpFromCancelableQueue(_In_ PIRP Irp);
VOID KsReleaseIrpOnCancelableQueue(_In_ PIRP Irp, _In_opt_ PDRIVER_CANCEL DriverCancel);
NTSTATUS KsMoveIrpsOnCancelableQueue(
    _Inout_ PLIST_ENTRY SourceList, _In_ PKSPIN_LOCK SourceLock, _Inout_ PLIST_ENTRY DestinationList,
    _In_opt_ PKSPIN_LOCK DestinationLock, _In_ KSLIST_ENTRY_LOCATION ListLocation,
    _In_ PFNKSIRPLISTCALLBACK ListCallback, _In_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
VOID KsCancelIo(_Inout_ PLIST_ENTRY QueueHead, _In_ PKSPIN_LOCK SpinLock);

// Connections, clocks, allocators, workers, resources.
NTSTATUS KsCreatePin(
    _In_ HANDLE FilterHandle, _In_ PKSPIN_CONNECT Connect, _In_ ACCESS_MASK DesiredAccess,
    _Out_ PHANDLE ConnectionHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsCreateClock(_In_ HANDLE ConnectionHandle, _In_ PKSCLOCK_CREATE ClockCreate, _Out_ PHANDLE ClockHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsCreateAllocator(
    _In_ HANDLE ConnectionHandle, _In_ PKSALLOCATOR_FRAMING AllocatorFraming, _Out_ PHANDLE AllocatorHandle);
NTSTATUS KsCreateTopologyNode(
    _In_ HANDLE ParentHandle, _In_ PKSNODE_CREATE NodeCreate, _In_ ACCESS_MASK DesiredAccess,
    _Out_ PHANDLE NodeHandle);
NTSTATUS KsValidateConnectRequest(
    _In_ PIRP Irp, _In_ ULONG DescriptorsCount, _In_ const KSPIN_DESCRIPTOR *Descriptor,
    _Out_ PKSPIN_CONNECT *Connect);
NTSTATUS KsValidateClockCreateRequest(PIRP Irp, _Out_ PKSCLOCK_CREATE *ClockCreate);
NTSTATUS KsValidateAllocatorCreateRequest(_In_ PIRP Irp, _Out_ PKSALLOCATOR_FRAMING *AllocatorFraming);
__ddi_obsolete("", reserved)
NTSTATUS KsValidateAllocatorFramingEx(
    PKSALLOCATOR_FRAMING_EX Framing, ULONG BufferSize, const KSALLOCATOR_FRAMING_EX *PinFraming);
NTSTATUS KsValidateTopologyNodeCreateRequest(
    _In_ PIRP Irp, _In_ PKSTOPOLOGY Topology, _Out_ PKSNODE_CREATE *NodeCreate);
NTSTATUS KsCreateDefaultAllocator(_In_ PIRP Irp);
NTSTATUS KsCreateDefaultAllocatorEx(
    _In_ PIRP Irp, _In_opt_ PVOID InitializeContext, _In_opt_ PFNKSDEFAULTALLOCATE DefaultAllocate,
    _In_opt_ PFNKSDEFAULTFREE DefaultFree, _In_opt_ PFNKSINITIALIZEALLOCATOR InitializeAllocator,
    _In_opt_ PFNKSDELETEALLOCATOR DeleteAllocator);
NTSTATUS KsCreateDefaultClock(_In_ PIRP Irp, _In_ PKSDEFAULTCLOCK DefaultClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsAllocateDefaultClock(_Out_ __ddi_acquires(ks_default_clock) PKSDEFAULTCLOCK *DefaultClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS KsAllocateDefaultClockEx(
    _Out_ __ddi_acquires(ks_default_clock) PKSDEFAULTCLOCK *DefaultClock, _In_opt_ PVOID Context, _In_opt_ PFNKSSETTIMER SetTimer,
    _In_opt_ PFNKSCANCELTIMER CancelTimer, _In_opt_ PFNKSCORRELATEDTIME CorrelatedTime, _In_opt_ const KSRESOLUTION *Resolution,
    _In_ ULONG Flags);
VOID KsFreeDefaultClock(_In_ __ddi_releases(ks_default_clock) PKSDEFAULTCLOCK DefaultClock);
KSSTATE KsGetDefaultClockState(_In_ PKSDEFAULTCLOCK DefaultClock);
LONGLONG KsGetDefaultClockTime(_In_ PKSDEFAULTCLOCK DefaultClock);
VOID KsSetDefaultClockState(_In_ PKSDEFAULTCLOCK DefaultClock, _In_ KSSTATE State);
VOID KsSetDefaultClockTime(_In_ PKSDEFAULTCLOCK DefaultClock, _In_ LONGLONG Time);
NTSTATUS KsRegisterWorker(_In_ WORK_QUEUE_TYPE WorkQueueType, _Out_ __ddi_acquires(ks_worker) PKSWORKER *Worker);
NTSTATUS KsRegisterCountedWorker(
    _In_ WORK_QUEUE_TYPE WorkQueueType, _In_ PWORK_QUEUE_ITEM CountedWorkItem, _Out_ __ddi_acquires(ks_worker) PKSWORKER *Worker);
VOID KsUnregisterWorker(_In_ __ddi_releases(ks_worker) PKSWORKER Worker);
NTSTATUS KsQueueWorkItem(_In_ PKSWORKER Worker, _In_ PWORK_QUEUE_ITEM WorkItem);
ULONG KsIncrementCountedWorker(_In_ PKSWORKER Worker);
ULONG KsDecrementCountedWorker(_In_ PKSWORKER Worker);
NTSTATUS KsCacheMedium(_In_ PUNICODE_STRING SymbolicLink, _In_ PKSPIN_MEDIUM Medium, _In_ ULONG PinDirection);
NTSTATUS KsGetImageNameAndResourceId(
    _In_ HANDLE RegKey, _Out_ PUNICODE_STRING ImageName, _Out_ PULONG_PTR ResourceId, _Out_ PULONG ValueType);
NTSTATUS KsMapModuleName(
    _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PUNICODE_STRING ModuleName, _Out_ PUNICODE_STRING ImageName,
    _Out_ PULONG_PTR ResourceId, _Out_ PULONG ValueType);
NTSTATUS KsLoadResource(
    _In_ PVOID ImageBase, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR ResourceName, _In_ ULONG ResourceType,
    _Out_ PVOID *Resource, _Out_opt_ PULONG ResourceSize);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS KsCreatePin2(
    _In_ HANDLE FilterHandle, _In_ PKSPIN_CONNECT Connect, _In_ ACCESS_MASK DesiredAccess,
    _Out_ PHANDLE ConnectionHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS KsCreateClock2(_In_ HANDLE ConnectionHandle, _In_ PKSCLOCK_CREATE ClockCreate, _Out_ PHANDLE ClockHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS KsCreateAllocator2(
    _In_ HANDLE ConnectionHandle, _In_ PKSALLOCATOR_FRAMING AllocatorFraming, _Out_ PHANDLE AllocatorHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS KsCreateTopologyNode2(
    _In_ HANDLE ParentHandle, _In_ PKSNODE_CREATE NodeCreate, _In_ ACCESS_MASK DesiredAccess,
    _Out_ PHANDLE NodeHandle);
BOOLEAN KsDispatchFastIoDeviceControlFailure(
    _In_ PFILE_OBJECT FileObject, _In_ BOOLEAN Wait, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _In_ ULONG IoControlCode,
    _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PDEVICE_OBJECT DeviceObject);
BOOLEAN KsDispatchFastReadFailure(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _In_ ULONG LockKey, _Out_ PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PDEVICE_OBJECT DeviceObject);
