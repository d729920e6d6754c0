#pragma once
#pragma ddi_header(fltkernel)
#include <ntifs.h>

#define FLTAPI NTAPI
#define _Flt_CompletionContext_Outptr_      _Outptr_result_maybenull_
#define _Flt_ConnectionCookie_Outptr_       _Outptr_result_maybenull_

/* manager versions */
#define FLT_MGR_BASELINE                    (NTDDI_VERSION >= NTDDI_WIN2K)
#define FLT_MGR_AFTER_XPSP2                 (NTDDI_VERSION >= NTDDI_WINXPSP2)
#define FLT_MGR_LONGHORN                    (NTDDI_VERSION >= NTDDI_VISTA)
#define FLT_MGR_WIN7                        (NTDDI_VERSION >= NTDDI_WIN7)
#define FLT_MGR_WIN8                        (NTDDI_VERSION >= NTDDI_WIN8)
#define FLT_MGR_WINBLUE                     (NTDDI_VERSION >= NTDDI_WINBLUE)

/* assertions of the filter manager's headers */

#define FLT_ASSERT(e)                       NT_ASSERT(e)
#define FLT_ASSERTMSG(m, e)                 NT_ASSERTMSG(m, e)

/* opaque objects owned by the filter manager */
typedef struct __ddi_opaque __ddi_page("fltkernel/nf-fltkernel-fltregisterfilter") _FLT_FILTER *PFLT_FILTER;
typedef struct __ddi_opaque __ddi_page("fltkernel/nf-fltkernel-fltgetvolumeinformation") _FLT_VOLUME *PFLT_VOLUME;
typedef struct __ddi_opaque __ddi_page("fltkernel/nf-fltkernel-fltgetinstanceinformation") _FLT_INSTANCE *PFLT_INSTANCE;
typedef struct __ddi_opaque __ddi_page("fltkernel/nf-fltkernel-fltcreatecommunicationport") _FLT_PORT *PFLT_PORT;
typedef struct __ddi_opaque __ddi_page("fltkernel/nf-fltkernel-fltallocategenericworkitem")
    _FLT_GENERIC_WORKITEM *PFLT_GENERIC_WORKITEM;
typedef struct __ddi_opaque __ddi_page("fltkernel/nf-fltkernel-fltallocatedeferredioworkitem")
    _FLT_DEFERRED_IO_WORKITEM *PFLT_DEFERRED_IO_WORKITEM;

typedef PVOID PFLT_CONTEXT;
typedef struct _FLT_RELATED_OBJECTS *PFLT_RELATED_OBJECTS;
typedef const struct _FLT_RELATED_OBJECTS *PCFLT_RELATED_OBJECTS;
typedef struct _FLT_CALLBACK_DATA *PFLT_CALLBACK_DATA;
typedef struct _FLT_IO_PARAMETER_BLOCK *PFLT_IO_PARAMETER_BLOCK;
typedef struct _FLT_CALLBACK_DATA_QUEUE *PFLT_CALLBACK_DATA_QUEUE;
typedef struct _FLT_NAME_CONTROL *PFLT_NAME_CONTROL;
typedef struct _FLT_FILE_NAME_INFORMATION *PFLT_FILE_NAME_INFORMATION;

/* simple enumerations and flag types */
typedef enum _FLT_FILESYSTEM_TYPE {
    FLT_FSTYPE_UNKNOWN,
    FLT_FSTYPE_RAW,
    FLT_FSTYPE_NTFS,
    FLT_FSTYPE_FAT,
    FLT_FSTYPE_CDFS,
    FLT_FSTYPE_UDFS,
    FLT_FSTYPE_LANMAN,
    FLT_FSTYPE_WEBDAV,
    FLT_FSTYPE_RDPDR,
    FLT_FSTYPE_NFS,
    FLT_FSTYPE_MS_NETWARE,
    FLT_FSTYPE_NETWARE,
    FLT_FSTYPE_BSUDF,
    FLT_FSTYPE_MUP,
    FLT_FSTYPE_RSFX,
    FLT_FSTYPE_ROXIO_UDF1,
    FLT_FSTYPE_ROXIO_UDF2,
    FLT_FSTYPE_ROXIO_UDF3,
    FLT_FSTYPE_TACIT,
    FLT_FSTYPE_FS_REC,
    FLT_FSTYPE_INCD,
    FLT_FSTYPE_INCD_FAT,
    FLT_FSTYPE_EXFAT,
    FLT_FSTYPE_PSFS,
    FLT_FSTYPE_GPFS,
    FLT_FSTYPE_NPFS,
    FLT_FSTYPE_MSFS,
    FLT_FSTYPE_CSVFS,
    FLT_FSTYPE_REFS,
    FLT_FSTYPE_OPENAFS,
    FLT_FSTYPE_CIMFS
} FLT_FILESYSTEM_TYPE, *PFLT_FILESYSTEM_TYPE;

typedef enum _FLT_PREOP_CALLBACK_STATUS {
    FLT_PREOP_SUCCESS_WITH_CALLBACK,
    FLT_PREOP_SUCCESS_NO_CALLBACK,
    FLT_PREOP_PENDING,
    FLT_PREOP_DISALLOW_FASTIO,
    FLT_PREOP_COMPLETE,
    FLT_PREOP_SYNCHRONIZE,
    FLT_PREOP_DISALLOW_FSFILTER_IO
} FLT_PREOP_CALLBACK_STATUS, *PFLT_PREOP_CALLBACK_STATUS;

typedef enum _FLT_POSTOP_CALLBACK_STATUS {
    FLT_POSTOP_FINISHED_PROCESSING,
    FLT_POSTOP_MORE_PROCESSING_REQUIRED,
    FLT_POSTOP_DISALLOW_FSFILTER_IO
} FLT_POSTOP_CALLBACK_STATUS, *PFLT_POSTOP_CALLBACK_STATUS;

typedef enum _FLT_SET_CONTEXT_OPERATION {
    FLT_SET_CONTEXT_REPLACE_IF_EXISTS,
    FLT_SET_CONTEXT_KEEP_IF_EXISTS
} FLT_SET_CONTEXT_OPERATION, *PFLT_SET_CONTEXT_OPERATION;

typedef USHORT FLT_CONTEXT_TYPE;
#define FLT_VOLUME_CONTEXT                  0x0001
#define FLT_INSTANCE_CONTEXT                0x0002
#define FLT_FILE_CONTEXT                    0x0004
#define FLT_STREAM_CONTEXT                  0x0008
#define FLT_STREAMHANDLE_CONTEXT            0x0010
#define FLT_TRANSACTION_CONTEXT             0x0020
#define FLT_SECTION_CONTEXT                 0x0040
#define FLT_CONTEXT_END                     0xffff
#define FLT_ALL_CONTEXTS                    0x007f

typedef USHORT FLT_CONTEXT_REGISTRATION_FLAGS;
#define FLTFL_CONTEXT_REGISTRATION_NO_EXACT_SIZE_MATCH 0x0001

typedef ULONG FLT_ALLOCATE_CALLBACK_DATA_FLAGS;
#define FLT_ALLOCATE_CALLBACK_DATA_PREALLOCATE_ALL_MEMORY 0x00000001

typedef ULONG FLT_INSTANCE_SETUP_FLAGS;
#define FLTFL_INSTANCE_SETUP_AUTOMATIC_ATTACHMENT   0x00000001
#define FLTFL_INSTANCE_SETUP_MANUAL_ATTACHMENT      0x00000002
#define FLTFL_INSTANCE_SETUP_NEWLY_MOUNTED_VOLUME   0x00000004
#define FLTFL_INSTANCE_SETUP_DETACHED_VOLUME        0x00000008

typedef ULONG FLT_INSTANCE_QUERY_TEARDOWN_FLAGS;

typedef ULONG FLT_INSTANCE_TEARDOWN_FLAGS;
#define FLTFL_INSTANCE_TEARDOWN_MANUAL              0x00000001
#define FLTFL_INSTANCE_TEARDOWN_FILTER_UNLOAD       0x00000002
#define FLTFL_INSTANCE_TEARDOWN_MANDATORY_FILTER_UNLOAD 0x00000004
#define FLTFL_INSTANCE_TEARDOWN_VOLUME_DISMOUNT     0x00000008
#define FLTFL_INSTANCE_TEARDOWN_INTERNAL_ERROR      0x00000010

typedef ULONG FLT_FILTER_UNLOAD_FLAGS;
#define FLTFL_FILTER_UNLOAD_MANDATORY               0x00000001

typedef ULONG FLT_POST_OPERATION_FLAGS;
#define FLTFL_POST_OPERATION_DRAINING               0x00000001

typedef ULONG FLT_OPERATION_REGISTRATION_FLAGS;
#define FLTFL_OPERATION_REGISTRATION_SKIP_PAGING_IO     0x00000001
#define FLTFL_OPERATION_REGISTRATION_SKIP_CACHED_IO     0x00000002
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_DASD_IO   0x00000004
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_CACHED_NON_PAGING_IO 0x00000008

typedef ULONG FLT_REGISTRATION_FLAGS;
#define FLTFL_REGISTRATION_DO_NOT_SUPPORT_SERVICE_STOP  0x00000001
#define FLTFL_REGISTRATION_SUPPORT_NPFS_MSFS            0x00000002
#define FLTFL_REGISTRATION_SUPPORT_DAX_VOLUME           0x00000004

#define FLT_REGISTRATION_VERSION_0200       0x0200
#define FLT_REGISTRATION_VERSION_0201       0x0201
#define FLT_REGISTRATION_VERSION_0202       0x0202
#define FLT_REGISTRATION_VERSION_0203       0x0203
#define FLT_REGISTRATION_VERSION            FLT_REGISTRATION_VERSION_0203

typedef ULONG FLT_CALLBACK_DATA_FLAGS;
#define FLTFL_CALLBACK_DATA_REISSUE_MASK        0x0000FFFF
#define FLTFL_CALLBACK_DATA_IRP_OPERATION       0x00000001
#define FLTFL_CALLBACK_DATA_FAST_IO_OPERATION   0x00000002
#define FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION 0x00000004
#define FLTFL_CALLBACK_DATA_SYSTEM_BUFFER       0x00000008
#define FLTFL_CALLBACK_DATA_GENERATED_IO        0x00010000
#define FLTFL_CALLBACK_DATA_REISSUED_IO         0x00020000
#define FLTFL_CALLBACK_DATA_DRAINING_IO         0x00040000
#define FLTFL_CALLBACK_DATA_POST_OPERATION      0x00080000
#define FLTFL_CALLBACK_DATA_NEW_SYSTEM_BUFFER   0x00100000
#define FLTFL_CALLBACK_DATA_DIRTY               0x80000000

typedef ULONG FLT_IO_OPERATION_FLAGS;
#define FLTFL_IO_OPERATION_NON_CACHED                   0x00000001
#define FLTFL_IO_OPERATION_PAGING                       0x00000002
#define FLTFL_IO_OPERATION_DO_NOT_UPDATE_BYTE_OFFSET    0x00000004
#define FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING           0x00000008

typedef ULONG FLT_FILE_NAME_OPTIONS;
#define FLT_VALID_FILE_NAME_FORMATS                         0x000000ff
#define FLT_FILE_NAME_NORMALIZED                            0x01
#define FLT_FILE_NAME_OPENED                                0x02
#define FLT_FILE_NAME_SHORT                                 0x03
#define FLT_VALID_FILE_NAME_QUERY_METHODS                   0x0000ff00
#define FLT_FILE_NAME_QUERY_DEFAULT                         0x0100
#define FLT_FILE_NAME_QUERY_CACHE_ONLY                      0x0200
#define FLT_FILE_NAME_QUERY_FILESYSTEM_ONLY                 0x0300
#define FLT_FILE_NAME_QUERY_ALWAYS_ALLOW_CACHE_LOOKUP       0x0400
#define FLT_VALID_FILE_NAME_FLAGS                           0xff000000
#define FLT_FILE_NAME_REQUEST_FROM_CURRENT_PROVIDER         0x01000000
#define FLT_FILE_NAME_DO_NOT_CACHE                          0x02000000
#define FLT_FILE_NAME_ALLOW_QUERY_ON_REPARSE                0x04000000

typedef ULONG FLT_NORMALIZE_NAME_FLAGS;
#define FLTFL_NORMALIZE_NAME_CASE_SENSITIVE                 0x01
#define FLTFL_NORMALIZE_NAME_DESTINATION_FILE_NAME          0x02

typedef USHORT FLT_FILE_NAME_PARSED_FLAGS;
#define FLTFL_FILE_NAME_PARSED_FINAL_COMPONENT              0x0001
#define FLTFL_FILE_NAME_PARSED_EXTENSION                    0x0002
#define FLTFL_FILE_NAME_PARSED_STREAM                       0x0004
#define FLTFL_FILE_NAME_PARSED_PARENT_DIR                   0x0008

typedef enum _FLT_CALLBACK_DATA_QUEUE_FLAGS {
    FLT_CBDQ_QUEUE_DEFAULT
} FLT_CALLBACK_DATA_QUEUE_FLAGS;

/* verbs a minifilter can be called for beside the IRP_MJ_* codes */
#define IRP_MJ_ACQUIRE_FOR_SECTION_SYNCHRONIZATION  ((UCHAR)-1)
#define IRP_MJ_RELEASE_FOR_SECTION_SYNCHRONIZATION  ((UCHAR)-2)
#define IRP_MJ_ACQUIRE_FOR_MOD_WRITE                ((UCHAR)-3)
#define IRP_MJ_RELEASE_FOR_MOD_WRITE                ((UCHAR)-4)
#define IRP_MJ_ACQUIRE_FOR_CC_FLUSH                 ((UCHAR)-5)
#define IRP_MJ_RELEASE_FOR_CC_FLUSH                 ((UCHAR)-6)
#define IRP_MJ_QUERY_OPEN                           ((UCHAR)-7)
#define IRP_MJ_FAST_IO_CHECK_IF_POSSIBLE            ((UCHAR)-13)
#define IRP_MJ_NETWORK_QUERY_OPEN                   ((UCHAR)-14)
#define IRP_MJ_MDL_READ                             ((UCHAR)-15)
#define IRP_MJ_MDL_READ_COMPLETE                    ((UCHAR)-16)
#define IRP_MJ_PREPARE_MDL_WRITE                    ((UCHAR)-17)
#define IRP_MJ_MDL_WRITE_COMPLETE                   ((UCHAR)-18)
#define IRP_MJ_VOLUME_MOUNT                         ((UCHAR)-19)
#define IRP_MJ_VOLUME_DISMOUNT                      ((UCHAR)-20)
#define IRP_MJ_OPERATION_END                        ((UCHAR)0x80)
#define FLT_INTERNAL_OPERATION_COUNT                22

/* parameters of one operation */
typedef union _FLT_PARAMETERS {
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        USHORT FileAttributes;
        USHORT ShareAccess;
        ULONG EaLength;
        PVOID EaBuffer;
        LARGE_INTEGER AllocationSize;
    } Create;
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        USHORT Reserved;
        USHORT ShareAccess;
        PVOID Parameters;
    } CreatePipe;
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        USHORT Reserved;
        USHORT ShareAccess;
        PVOID Parameters;
    } CreateMailslot;
    struct {
        ULONG Length;
        ULONG Key;
        LARGE_INTEGER ByteOffset;
        PVOID ReadBuffer;
        PMDL MdlAddress;
    } Read;
    struct {
        ULONG Length;
        ULONG Key;
        LARGE_INTEGER ByteOffset;
        PVOID WriteBuffer;
        PMDL MdlAddress;
    } Write;
    struct {
        ULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        PVOID InfoBuffer;
    } QueryFileInformation;
    struct {
        ULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        PFILE_OBJECT ParentOfTarget;
        union {
            struct {
                BOOLEAN ReplaceIfExists;
                BOOLEAN AdvanceOnly;
            };
            ULONG ClusterCount;
            HANDLE DeleteHandle;
        };
        PVOID InfoBuffer;
    } SetFileInformation;
    struct {
        ULONG Length;
        PVOID EaList;
        ULONG EaListLength;
        ULONG EaIndex;
        PVOID EaBuffer;
        PMDL MdlAddress;
    } QueryEa;
    struct {
        ULONG Length;
        PVOID EaBuffer;
        PMDL MdlAddress;
    } SetEa;
    struct {
        ULONG Length;
        FS_INFORMATION_CLASS FsInformationClass;
        PVOID VolumeBuffer;
    } QueryVolumeInformation;
    struct {
        ULONG Length;
        FS_INFORMATION_CLASS FsInformationClass;
        PVOID VolumeBuffer;
    } SetVolumeInformation;
    union {
        struct {
            ULONG Length;
            PUNICODE_STRING FileName;
            FILE_INFORMATION_CLASS FileInformationClass;
            ULONG FileIndex;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } QueryDirectory;
        struct {
            ULONG Length;
            ULONG CompletionFilter;
            ULONG Spare1;
            ULONG Spare2;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } NotifyDirectory;
        struct {
            ULONG Length;
            ULONG CompletionFilter;
            DIRECTORY_NOTIFY_INFORMATION_CLASS DirectoryNotifyInformationClass;
            ULONG Spare2;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } NotifyDirectoryEx;
    } DirectoryControl;
    union {
        struct {
            PVPB Vpb;
            PDEVICE_OBJECT DeviceObject;
        } VerifyVolume;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG FsControlCode;
        } Common;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG FsControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Neither;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG FsControlCode;
            PVOID SystemBuffer;
        } Buffered;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG FsControlCode;
            PVOID InputSystemBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Direct;
    } FileSystemControl;
    union {
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG IoControlCode;
        } Common;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG IoControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Neither;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG IoControlCode;
            PVOID SystemBuffer;
        } Buffered;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG IoControlCode;
            PVOID InputSystemBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Direct;
        struct {
            ULONG OutputBufferLength;
            ULONG InputBufferLength;
            ULONG IoControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
        } FastIo;
    } DeviceIoControl;
    struct {
        PLARGE_INTEGER Length;
        ULONG Key;
        LARGE_INTEGER ByteOffset;
        PEPROCESS ProcessId;
        BOOLEAN FailImmediately;
        BOOLEAN ExclusiveLock;
    } LockControl;
    struct {
        SECURITY_INFORMATION SecurityInformation;
        ULONG Length;
        PVOID SecurityBuffer;
        PMDL MdlAddress;
    } QuerySecurity;
    struct {
        SECURITY_INFORMATION SecurityInformation;
        PSECURITY_DESCRIPTOR SecurityDescriptor;
    } SetSecurity;
    struct {
        ULONG_PTR ProviderId;
        PVOID DataPath;
        ULONG BufferSize;
        PVOID Buffer;
    } WMI;
    struct {
        ULONG Length;
        PSID StartSid;
        PFILE_GET_QUOTA_INFORMATION SidList;
        ULONG SidListLength;
        PVOID QuotaBuffer;
        PMDL MdlAddress;
    } QueryQuota;
    struct {
        ULONG Length;
        PVOID QuotaBuffer;
        PMDL MdlAddress;
    } SetQuota;
    union {
        struct {
            PCM_RESOURCE_LIST AllocatedResources;
            PCM_RESOURCE_LIST AllocatedResourcesTranslated;
        } StartDevice;
        struct {
            DEVICE_RELATION_TYPE Type;
        } QueryDeviceRelations;
        struct {
            const GUID *InterfaceType;
            USHORT Size;
            USHORT Version;
            PINTERFACE Interface;
            PVOID InterfaceSpecificData;
        } QueryInterface;
        struct {
            PDEVICE_CAPABILITIES Capabilities;
        } DeviceCapabilities;
        struct {
            PIO_RESOURCE_REQUIREMENTS_LIST IoResourceRequirementList;
        } FilterResourceRequirements;
        struct {
            ULONG WhichSpace;
            PVOID Buffer;
            ULONG Offset;
            ULONG Length;
        } ReadWriteConfig;
        struct {
            BOOLEAN Lock;
        } SetLock;
        struct {
            BUS_QUERY_ID_TYPE IdType;
        } QueryId;
        struct {
            DEVICE_TEXT_TYPE DeviceTextType;
            LCID LocaleId;
        } QueryDeviceText;
        struct {
            BOOLEAN InPath;
            BOOLEAN Reserved[3];
            DEVICE_USAGE_NOTIFICATION_TYPE Type;
        } UsageNotification;
    } Pnp;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation;
        ULONG Flags;
        ULONG AllocationAttributes;
    } AcquireForSectionSynchronization;
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct {
        PERESOURCE ResourceToRelease;
    } ReleaseForModifiedPageWriter;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        NTSTATUS CompletionStatus;
    } QueryOpen;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG Length;
        ULONG LockKey;
        BOOLEAN CheckForReadOperation;
    } FastIoCheckIfPossible;
    struct {
        PIRP Irp;
        PFILE_NETWORK_OPEN_INFORMATION NetworkInformation;
    } NetworkQueryOpen;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG Length;
        ULONG Key;
        PMDL *MdlChain;
    } MdlRead;
    struct {
        PMDL MdlChain;
    } MdlReadComplete;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG Length;
        ULONG Key;
        PMDL *MdlChain;
    } PrepareMdlWrite;
    struct {
        LARGE_INTEGER FileOffset;
        PMDL MdlChain;
    } MdlWriteComplete;
    struct {
        ULONG DeviceType;
    } MountVolume;
    struct {
        PVOID Argument1;
        PVOID Argument2;
        PVOID Argument3;
        PVOID Argument4;
        PVOID Argument5;
        LARGE_INTEGER Argument6;
    } Others;
} FLT_PARAMETERS, *PFLT_PARAMETERS;

typedef struct _FLT_IO_PARAMETER_BLOCK {
    ULONG IrpFlags;
    UCHAR MajorFunction;
    UCHAR MinorFunction;
    UCHAR OperationFlags;
    UCHAR Reserved;
    PFILE_OBJECT TargetFileObject;
    PFLT_INSTANCE TargetInstance;
    FLT_PARAMETERS Parameters;
} FLT_IO_PARAMETER_BLOCK;

typedef struct _FLT_TAG_DATA_BUFFER {
    ULONG FileTag;
    USHORT TagDataLength;
    USHORT UnparsedNameLength;
    union {
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            ULONG Flags;
            WCHAR PathBuffer[1];
        } SymbolicLinkReparseBuffer;
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            WCHAR PathBuffer[1];
        } MountPointReparseBuffer;
        struct {
            UCHAR DataBuffer[1];
        } GenericReparseBuffer;
        struct {
            GUID TagGuid;
            UCHAR DataBuffer[1];
        } GenericGUIDReparseBuffer;
    };
} FLT_TAG_DATA_BUFFER, *PFLT_TAG_DATA_BUFFER;
#define FLT_TAG_DATA_BUFFER_HEADER_SIZE FIELD_OFFSET(FLT_TAG_DATA_BUFFER, GenericReparseBuffer)

typedef struct __ddi_partially_opaque _FLT_CALLBACK_DATA {
    __ddi_read_only FLT_CALLBACK_DATA_FLAGS Flags;
    __ddi_read_only PETHREAD Thread;
    PFLT_IO_PARAMETER_BLOCK Iopb;
    IO_STATUS_BLOCK IoStatus;
    PFLT_TAG_DATA_BUFFER TagData;
    union {
        struct {
            LIST_ENTRY QueueLinks;
            PVOID QueueContext[2];
        };
        PVOID FilterContext[4];
    };
    __ddi_read_only KPROCESSOR_MODE RequestorMode;
} FLT_CALLBACK_DATA;

typedef struct _FLT_RELATED_OBJECTS {
    USHORT Size;
    USHORT TransactionContext;
    PFLT_FILTER Filter;
    PFLT_VOLUME Volume;
    PFLT_INSTANCE Instance;
    PFILE_OBJECT FileObject;
    PKTRANSACTION Transaction;
} FLT_RELATED_OBJECTS;

typedef struct _FLT_RELATED_CONTEXTS {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
} FLT_RELATED_CONTEXTS, *PFLT_RELATED_CONTEXTS;

typedef struct _FLT_RELATED_CONTEXTS_EX {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
    PFLT_CONTEXT SectionContext;
} FLT_RELATED_CONTEXTS_EX, *PFLT_RELATED_CONTEXTS_EX;

typedef struct _FLT_FILE_NAME_INFORMATION {
    USHORT Size;
    FLT_FILE_NAME_PARSED_FLAGS NamesParsed;
    FLT_FILE_NAME_OPTIONS Format;
    UNICODE_STRING Name;
    UNICODE_STRING Volume;
    UNICODE_STRING Share;
    UNICODE_STRING Extension;
    UNICODE_STRING Stream;
    UNICODE_STRING FinalComponent;
    UNICODE_STRING ParentDir;
} FLT_FILE_NAME_INFORMATION;

typedef struct _FLT_NAME_CONTROL {
    UNICODE_STRING Name;
} FLT_NAME_CONTROL;

typedef struct _FLT_VOLUME_PROPERTIES {
    DEVICE_TYPE DeviceType;
    ULONG DeviceCharacteristics;
    ULONG DeviceObjectFlags;
    ULONG AlignmentRequirement;
    USHORT SectorSize;
    USHORT Flags;
    UNICODE_STRING FileSystemDriverName;
    UNICODE_STRING FileSystemDeviceName;
    UNICODE_STRING RealDeviceName;
} FLT_VOLUME_PROPERTIES, *PFLT_VOLUME_PROPERTIES;
#define FLT_VOLUME_PROPERTIES_DAX_VOLUME    0x0001

typedef struct _FLT_CREATEFILE_TARGET_ECP_CONTEXT {
    PFLT_INSTANCE Instance;
    PFLT_VOLUME Volume;
    PFLT_FILE_NAME_INFORMATION FileNameInformation;
    USHORT Flags;
} FLT_CREATEFILE_TARGET_ECP_CONTEXT, *PFLT_CREATEFILE_TARGET_ECP_CONTEXT;
#define FLTTCFL_AUTO_REPARSE                0x0001
EXTERN_C const GUID GUID_ECP_FLT_CREATEFILE_TARGET;

/* callback types */
_Function_class_(PFLT_PRE_OPERATION_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef FLT_PREOP_CALLBACK_STATUS (*PFLT_PRE_OPERATION_CALLBACK)(
    _Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _Outptr_result_maybenull_ PVOID *CompletionContext);
_Function_class_(PFLT_POST_OPERATION_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef FLT_POSTOP_CALLBACK_STATUS (*PFLT_POST_OPERATION_CALLBACK)(
    _Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_opt_ PVOID CompletionContext,
    _In_ FLT_POST_OPERATION_FLAGS Flags);
_Function_class_(PFLT_FILTER_UNLOAD_CALLBACK) __ddi_moment(DRIVER_UNLOAD) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_FILTER_UNLOAD_CALLBACK)(_In_ FLT_FILTER_UNLOAD_FLAGS Flags);
_Function_class_(PFLT_INSTANCE_SETUP_CALLBACK) __ddi_moment(DEVICE_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_INSTANCE_SETUP_CALLBACK)(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_INSTANCE_SETUP_FLAGS Flags, _In_ DEVICE_TYPE VolumeDeviceType,
    _In_ FLT_FILESYSTEM_TYPE VolumeFilesystemType);
_Function_class_(PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK)(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_INSTANCE_QUERY_TEARDOWN_FLAGS Flags);
_Function_class_(PFLT_INSTANCE_TEARDOWN_CALLBACK) __ddi_moment(DEVICE_REMOVE)
typedef VOID (*PFLT_INSTANCE_TEARDOWN_CALLBACK)(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_INSTANCE_TEARDOWN_FLAGS Reason);
_Function_class_(PFLT_CONTEXT_CLEANUP_CALLBACK) __ddi_moment(DEVICE_REMOVE) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PFLT_CONTEXT_CLEANUP_CALLBACK)(_In_ PFLT_CONTEXT Context, _In_ FLT_CONTEXT_TYPE ContextType);
_Function_class_(PFLT_CONTEXT_ALLOCATE_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef PVOID (*PFLT_CONTEXT_ALLOCATE_CALLBACK)(
    _In_ POOL_TYPE PoolType, _In_ SIZE_T Size, _In_ FLT_CONTEXT_TYPE ContextType);
_Function_class_(PFLT_CONTEXT_FREE_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PFLT_CONTEXT_FREE_CALLBACK)(_In_ PVOID Pool, _In_ FLT_CONTEXT_TYPE ContextType);
_Function_class_(PFLT_GENERATE_FILE_NAME) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_GENERATE_FILE_NAME)(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_opt_ PFLT_CALLBACK_DATA CallbackData,
    _In_ FLT_FILE_NAME_OPTIONS NameOptions, _Out_ PBOOLEAN CacheFileNameInformation,
    _Out_ PFLT_NAME_CONTROL FileName);
_Function_class_(PFLT_NORMALIZE_NAME_COMPONENT) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_NORMALIZE_NAME_COMPONENT)(
    _In_ PFLT_INSTANCE Instance, _In_ PCUNICODE_STRING ParentDirectory, _In_ USHORT VolumeNameLength,
    _In_ PCUNICODE_STRING Component,
    _Out_writes_bytes_(ExpandComponentNameLength) PFILE_NAMES_INFORMATION ExpandComponentName,
    _In_ ULONG ExpandComponentNameLength, _In_ FLT_NORMALIZE_NAME_FLAGS Flags, _Inout_ PVOID *NormalizationContext);
_Function_class_(PFLT_NORMALIZE_NAME_COMPONENT_EX) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_NORMALIZE_NAME_COMPONENT_EX)(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ PCUNICODE_STRING ParentDirectory,
    _In_ USHORT VolumeNameLength, _In_ PCUNICODE_STRING Component,
    _Out_writes_bytes_(ExpandComponentNameLength) PFILE_NAMES_INFORMATION ExpandComponentName,
    _In_ ULONG ExpandComponentNameLength, _In_ FLT_NORMALIZE_NAME_FLAGS Flags, _Inout_ PVOID *NormalizationContext);
_Function_class_(PFLT_NORMALIZE_CONTEXT_CLEANUP) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFLT_NORMALIZE_CONTEXT_CLEANUP)(_In_opt_ PVOID *NormalizationContext);
_Function_class_(PFLT_TRANSACTION_NOTIFICATION_CALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_TRANSACTION_NOTIFICATION_CALLBACK)(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ PFLT_CONTEXT TransactionContext, _In_ ULONG NotificationMask);
_Function_class_(PFLT_SECTION_CONFLICT_NOTIFICATION_CALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_SECTION_CONFLICT_NOTIFICATION_CALLBACK)(
    _In_ PFLT_INSTANCE Instance, _In_ PFLT_CONTEXT SectionContext, _In_ PFLT_CALLBACK_DATA Data);
_Function_class_(PFLT_GET_OPERATION_STATUS_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PFLT_GET_OPERATION_STATUS_CALLBACK)(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ PFLT_IO_PARAMETER_BLOCK IopbSnapshot, _In_ NTSTATUS OperationStatus,
    _In_opt_ PVOID RequesterContext);
_Function_class_(PFLT_COMPLETED_ASYNC_IO_CALLBACK)
typedef VOID (*PFLT_COMPLETED_ASYNC_IO_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_CONTEXT Context);
_Function_class_(PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE) _IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS (*PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE)(
    _In_opt_ PVOID Context, _In_ PFLT_CALLBACK_DATA CallbackData);
_Function_class_(PFLT_GENERIC_WORKITEM_ROUTINE) __ddi_page("fltkernel/nf-fltkernel-fltqueuegenericworkitem")
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFLT_GENERIC_WORKITEM_ROUTINE)(
    _In_ PFLT_GENERIC_WORKITEM FltWorkItem, _In_ PVOID FltObject, _In_opt_ PVOID Context);
_Function_class_(PFLT_DEFERRED_IO_WORKITEM_ROUTINE) __ddi_page("fltkernel/nf-fltkernel-fltqueuedeferredioworkitem")
typedef VOID (*PFLT_DEFERRED_IO_WORKITEM_ROUTINE)(
    _In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);
_Function_class_(PFLT_COMPLETE_CANCELED_CALLBACK) __ddi_page("fltkernel/nf-fltkernel-fltsetcancelcompletion")
typedef VOID (*PFLT_COMPLETE_CANCELED_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData);
_Function_class_(PFLT_CONNECT_NOTIFY) __ddi_page("fltkernel/nf-fltkernel-fltcreatecommunicationport")
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_CONNECT_NOTIFY)(
    _In_ PFLT_PORT ClientPort, _In_opt_ PVOID ServerPortCookie,
    _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext, _In_ ULONG SizeOfContext,
    _Outptr_result_maybenull_ PVOID *ConnectionPortCookie);
_Function_class_(PFLT_DISCONNECT_NOTIFY) __ddi_page("fltkernel/nf-fltkernel-fltcreatecommunicationport")
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFLT_DISCONNECT_NOTIFY)(_In_opt_ PVOID ConnectionCookie);
_Function_class_(PFLT_MESSAGE_NOTIFY) __ddi_page("fltkernel/nf-fltkernel-fltcreatecommunicationport")
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_MESSAGE_NOTIFY)(
    _In_opt_ PVOID PortCookie, _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *ReturnOutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_ PULONG ReturnOutputBufferLength);

/* callback data queue */
_Function_class_(PFLT_CALLBACK_DATA_QUEUE_INSERT_IO) __ddi_page("fltkernel/nf-fltkernel-fltcbdqinitialize")
typedef NTSTATUS (*PFLT_CALLBACK_DATA_QUEUE_INSERT_IO)(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA Cbd, _In_opt_ PVOID InsertContext);
_Function_class_(PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO) __ddi_page("fltkernel/nf-fltkernel-fltcbdqinitialize")
typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO)(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA Cbd);
_Function_class_(PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO) __ddi_page("fltkernel/nf-fltkernel-fltcbdqinitialize")
typedef PFLT_CALLBACK_DATA (*PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO)(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ PFLT_CALLBACK_DATA Cbd, _In_opt_ PVOID PeekContext);
_Function_class_(PFLT_CALLBACK_DATA_QUEUE_ACQUIRE) __ddi_page("fltkernel/nf-fltkernel-fltcbdqinitialize")
typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_ACQUIRE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _Out_opt_ PKIRQL Irql);
_Function_class_(PFLT_CALLBACK_DATA_QUEUE_RELEASE) __ddi_page("fltkernel/nf-fltkernel-fltcbdqinitialize")
typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_RELEASE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ KIRQL Irql);
_Function_class_(PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO) __ddi_page("fltkernel/nf-fltkernel-fltcbdqinitialize")
typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO)(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _Inout_ PFLT_CALLBACK_DATA Cbd);

typedef struct _FLT_CALLBACK_DATA_QUEUE_IO_CONTEXT {
    LIST_ENTRY ListEntry;
    PFLT_CALLBACK_DATA_QUEUE Cbdq;
    PVOID Reserved[2];
} FLT_CALLBACK_DATA_QUEUE_IO_CONTEXT, *PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT;

typedef struct __ddi_opaque __ddi_no_copy __ddi_resident _FLT_CALLBACK_DATA_QUEUE {
    IO_CSQ Csq;
    FLT_CALLBACK_DATA_QUEUE_FLAGS Flags;
    PFLT_INSTANCE Instance;
    PFLT_CALLBACK_DATA_QUEUE_INSERT_IO InsertIo;
    PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO RemoveIo;
    PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO PeekNextIo;
    PFLT_CALLBACK_DATA_QUEUE_ACQUIRE Acquire;
    PFLT_CALLBACK_DATA_QUEUE_RELEASE Release;
    PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CompleteCanceledIo;
} FLT_CALLBACK_DATA_QUEUE;

/* registration */
typedef struct _FLT_OPERATION_REGISTRATION {
    UCHAR MajorFunction;
    FLT_OPERATION_REGISTRATION_FLAGS Flags;
    PFLT_PRE_OPERATION_CALLBACK PreOperation;
    PFLT_POST_OPERATION_CALLBACK PostOperation;
    PVOID Reserved1;
} FLT_OPERATION_REGISTRATION, *PFLT_OPERATION_REGISTRATION;

typedef struct _FLT_CONTEXT_REGISTRATION {
    FLT_CONTEXT_TYPE ContextType;
    FLT_CONTEXT_REGISTRATION_FLAGS Flags;
    PFLT_CONTEXT_CLEANUP_CALLBACK ContextCleanupCallback;
    SIZE_T Size;
    ULONG PoolTag;
    PFLT_CONTEXT_ALLOCATE_CALLBACK ContextAllocateCallback;
    PFLT_CONTEXT_FREE_CALLBACK ContextFreeCallback;
    PVOID Reserved1;
} FLT_CONTEXT_REGISTRATION, *PFLT_CONTEXT_REGISTRATION;
typedef const FLT_CONTEXT_REGISTRATION *PCFLT_CONTEXT_REGISTRATION;
#define FLT_VARIABLE_SIZED_CONTEXTS         ((SIZE_T)-1)

typedef struct _FLT_REGISTRATION {
    USHORT Size;
    USHORT Version;
    FLT_REGISTRATION_FLAGS Flags;
    const FLT_CONTEXT_REGISTRATION *ContextRegistration;
    const FLT_OPERATION_REGISTRATION *OperationRegistration;
    PFLT_FILTER_UNLOAD_CALLBACK FilterUnloadCallback;
    PFLT_INSTANCE_SETUP_CALLBACK InstanceSetupCallback;
    PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK InstanceQueryTeardownCallback;
    PFLT_INSTANCE_TEARDOWN_CALLBACK InstanceTeardownStartCallback;
    PFLT_INSTANCE_TEARDOWN_CALLBACK InstanceTeardownCompleteCallback;
    PFLT_GENERATE_FILE_NAME GenerateFileNameCallback;
    PFLT_NORMALIZE_NAME_COMPONENT NormalizeNameComponentCallback;
    PFLT_NORMALIZE_CONTEXT_CLEANUP NormalizeContextCleanupCallback;
    PFLT_TRANSACTION_NOTIFICATION_CALLBACK TransactionNotificationCallback;
    PFLT_NORMALIZE_NAME_COMPONENT_EX NormalizeNameComponentExCallback;
    PFLT_SECTION_CONFLICT_NOTIFICATION_CALLBACK SectionNotificationCallback;
} FLT_REGISTRATION, *PFLT_REGISTRATION;

/* filter registration and life */
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRegisterFilter(
    _In_ PDRIVER_OBJECT Driver, _In_ const FLT_REGISTRATION *Registration,
    _Outptr_ __ddi_acquires(flt_filter) __ddi_ends_before(DRIVER_UNLOAD) PFLT_FILTER *RetFilter);
_IRQL_requires_max_(APC_LEVEL)
VOID FltUnregisterFilter(_In_ __ddi_releases(flt_filter) PFLT_FILTER Filter);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltStartFiltering(_In_ PFLT_FILTER Filter);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltLoadFilter(_In_ PCUNICODE_STRING FilterName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltUnloadFilter(_In_ PCUNICODE_STRING FilterName);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
__ddi_version_check PVOID FltGetRoutineAddress(_In_ PCSTR FltMgrRoutineName);
NTSTATUS FltCreateSystemVolumeInformationFolder(_In_ PFLT_INSTANCE Instance);

/* completion of operations */
_When_(CallbackStatus != FLT_PREOP_COMPLETE, _IRQL_requires_max_(APC_LEVEL)) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltCompletePendedPreOperation(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ FLT_PREOP_CALLBACK_STATUS CallbackStatus, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltCompletePendedPostOperation(_In_ PFLT_CALLBACK_DATA CallbackData);
_Must_inspect_result_
BOOLEAN FltDoCompletionProcessingWhenSafe(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_opt_ PVOID CompletionContext,
    _In_ FLT_POST_OPERATION_FLAGS Flags, _In_ PFLT_POST_OPERATION_CALLBACK SafePostCallback,
    _Out_ PFLT_POSTOP_CALLBACK_STATUS RetPostOperationStatus);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRequestOperationStatusCallback(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_GET_OPERATION_STATUS_CALLBACK CallbackRoutine,
    _In_opt_ PVOID RequesterContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN FltCancelIo(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetCancelCompletion(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETE_CANCELED_CALLBACK CanceledCallback);
NTSTATUS FltClearCancelCompletion(_In_ PFLT_CALLBACK_DATA CallbackData);
BOOLEAN FltIsIoCanceled(_In_ PFLT_CALLBACK_DATA CallbackData);

/* contexts */
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateContext(
    _In_ PFLT_FILTER Filter, _In_ FLT_CONTEXT_TYPE ContextType, _In_ SIZE_T ContextSize, _In_ POOL_TYPE PoolType,
    _Outptr_result_bytebuffer_(ContextSize) __ddi_acquires(flt_context) PFLT_CONTEXT *ReturnedContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltReferenceContext(_In_ __ddi_acquires(flt_context) PFLT_CONTEXT Context);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_made_with(Context, PoolType == PagedPool), _IRQL_requires_max_(APC_LEVEL))
VOID FltReleaseContext(_In_ __ddi_releases(flt_context) PFLT_CONTEXT Context);
_IRQL_requires_max_(APC_LEVEL) VOID FltDeleteContext(_In_ __ddi_ends(flt_set_context) PFLT_CONTEXT Context);
_IRQL_requires_max_(APC_LEVEL)
VOID FltGetContexts(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_CONTEXT_TYPE DesiredContexts,
    _Out_ __ddi_acquires(flt_contexts) PFLT_RELATED_CONTEXTS Contexts);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltGetContextsEx(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_CONTEXT_TYPE DesiredContexts, _In_ SIZE_T ContextsSize,
    _Out_writes_bytes_(ContextsSize) __ddi_acquires(flt_contexts_ex) PFLT_RELATED_CONTEXTS_EX Contexts);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID FltReleaseContexts(_In_ __ddi_releases(flt_contexts) PFLT_RELATED_CONTEXTS Contexts);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID FltReleaseContextsEx(_In_ SIZE_T ContextsSize, _In_ __ddi_releases(flt_contexts_ex) PFLT_RELATED_CONTEXTS_EX Contexts);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetVolumeContext(
    _In_ __ddi_begins(flt_set_context) PFLT_VOLUME Volume, _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetInstanceContext(
    _In_ __ddi_begins(flt_set_context) __ddi_ends_before(INSTANCE_TEARDOWN) PFLT_INSTANCE Instance,
    _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetFileContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_begins(flt_set_context) PFILE_OBJECT FileObject,
    _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetStreamContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_begins(flt_set_context) PFILE_OBJECT FileObject,
    _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetStreamHandleContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_begins(flt_set_context) PFILE_OBJECT FileObject,
    _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetTransactionContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_begins(flt_set_context) PKTRANSACTION Transaction,
    _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeContext(
    _In_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume, _Outptr_ __ddi_acquires(flt_context) PFLT_CONTEXT *Context);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetInstanceContext(
    _In_ PFLT_INSTANCE Instance, _Outptr_ __ddi_acquires(flt_context) PFLT_CONTEXT *Context);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFileContext(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Outptr_ __ddi_acquires(flt_context) PFLT_CONTEXT *Context);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetStreamContext(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Outptr_ __ddi_acquires(flt_context) PFLT_CONTEXT *Context);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetStreamHandleContext(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Outptr_ __ddi_acquires(flt_context) PFLT_CONTEXT *Context);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetTransactionContext(
    _In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction,
    _Outptr_ __ddi_acquires(flt_context) PFLT_CONTEXT *Context);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltGetSectionContext(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Outptr_ __ddi_acquires(flt_context) PFLT_CONTEXT *Context);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltDeleteVolumeContext(
    _In_ PFLT_FILTER Filter, _In_ __ddi_ends(flt_set_context) PFLT_VOLUME Volume,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltDeleteInstanceContext(
    _In_ __ddi_ends(flt_set_context) PFLT_INSTANCE Instance, _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltDeleteFileContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_ends(flt_set_context) PFILE_OBJECT FileObject,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltDeleteStreamContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_ends(flt_set_context) PFILE_OBJECT FileObject,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltDeleteStreamHandleContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_ends(flt_set_context) PFILE_OBJECT FileObject,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltDeleteTransactionContext(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_ends(flt_set_context) __ddi_ends(flt_enlistment) PKTRANSACTION Transaction,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltSupportsFileContexts(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltSupportsFileContextsEx(_In_ PFILE_OBJECT FileObject, _In_opt_ PFLT_INSTANCE Instance);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltSupportsStreamContexts(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltSupportsStreamHandleContexts(_In_ PFILE_OBJECT FileObject);

/* names */
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFileNameInformation(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ __ddi_acquires(flt_file_name_information) PFLT_FILE_NAME_INFORMATION *FileNameInformation);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFileNameInformationUnsafe(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PFLT_INSTANCE Instance, _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ __ddi_acquires(flt_file_name_information) PFLT_FILE_NAME_INFORMATION *FileNameInformation);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetDestinationFileNameInformation(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_opt_ HANDLE RootDirectory,
    _In_reads_bytes_(FileNameLength) PWSTR FileName, _In_ ULONG FileNameLength,
    _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ __ddi_acquires(flt_file_name_information) PFLT_FILE_NAME_INFORMATION *RetFileNameInformation);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetTunneledName(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_FILE_NAME_INFORMATION FileNameInformation,
    _Outptr_result_maybenull_ __ddi_acquires(flt_file_name_information) PFLT_FILE_NAME_INFORMATION *RetTunneledFileNameInformation);
_IRQL_requires_max_(APC_LEVEL)
VOID FltReferenceFileNameInformation(
    _In_ __ddi_acquires(flt_file_name_information) PFLT_FILE_NAME_INFORMATION FileNameInformation);
_IRQL_requires_max_(APC_LEVEL)
VOID FltReleaseFileNameInformation(
    _In_ __ddi_releases(flt_file_name_information) PFLT_FILE_NAME_INFORMATION FileNameInformation);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltParseFileNameInformation(_Inout_ __ddi_borrows PFLT_FILE_NAME_INFORMATION FileNameInformation);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltParseFileName(
    _In_ PCUNICODE_STRING FileName, _Inout_opt_ PUNICODE_STRING Extension, _Inout_opt_ PUNICODE_STRING Stream,
    _Inout_opt_ PUNICODE_STRING FinalComponent);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCheckAndGrowNameControl(_Inout_ PFLT_NAME_CONTROL NameCtrl, _In_ USHORT NewSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltPurgeFileNameInformationCache(_In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject);

/* objects: enumeration and references */
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltObjectReference(_Inout_ __ddi_acquires(flt_object) __ddi_ends_before(INSTANCE_TEARDOWN) PVOID FltObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltObjectDereference(_Inout_ __ddi_releases(flt_object) PVOID FltObject);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFilterFromName(
    _In_ PCUNICODE_STRING FilterName, _Outptr_ __ddi_acquires(flt_object) PFLT_FILTER *RetFilter);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFilterFromInstance(
    _In_ PFLT_INSTANCE Instance, _Outptr_ __ddi_acquires(flt_object) PFLT_FILTER *RetFilter);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltGetVolumeFromName(
    _In_ PFLT_FILTER Filter, _In_ PCUNICODE_STRING VolumeName,
    _Outptr_ __ddi_acquires(flt_object) PFLT_VOLUME *RetVolume);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeFromInstance(
    _In_ PFLT_INSTANCE Instance, _Outptr_ __ddi_acquires(flt_object) PFLT_VOLUME *RetVolume);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeFromFileObject(
    _In_ PFLT_FILTER Filter, _In_ PFILE_OBJECT FileObject,
    _Outptr_ __ddi_acquires(flt_object) PFLT_VOLUME *RetVolume);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeFromDeviceObject(
    _In_ PFLT_FILTER Filter, _In_ PDEVICE_OBJECT DeviceObject,
    _Outptr_ __ddi_acquires(flt_object) PFLT_VOLUME *RetVolume);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeInstanceFromName(
    _In_opt_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume, _In_opt_ PCUNICODE_STRING InstanceName,
    _Outptr_ __ddi_acquires(flt_object) PFLT_INSTANCE *RetInstance);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetTopInstance(_In_ PFLT_VOLUME Volume, _Outptr_ __ddi_acquires(flt_object) PFLT_INSTANCE *Instance);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetBottomInstance(_In_ PFLT_VOLUME Volume, _Outptr_ __ddi_acquires(flt_object) PFLT_INSTANCE *Instance);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetUpperInstance(
    _In_ PFLT_INSTANCE CurrentInstance, _Outptr_ __ddi_acquires(flt_object) PFLT_INSTANCE *UpperInstance);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetLowerInstance(
    _In_ PFLT_INSTANCE CurrentInstance, _Outptr_ __ddi_acquires(flt_object) PFLT_INSTANCE *LowerInstance);
_IRQL_requires_max_(DISPATCH_LEVEL)
LONG FltCompareInstanceAltitudes(_In_ PFLT_INSTANCE Instance1, _In_ PFLT_INSTANCE Instance2);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnumerateFilters(
    _Out_writes_to_opt_(FilterListSize, *NumberFiltersReturned) __ddi_acquires(flt_object) PFLT_FILTER *FilterList,
    _In_ ULONG FilterListSize, _Out_ PULONG NumberFiltersReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnumerateVolumes(
    _In_ PFLT_FILTER Filter,
    _Out_writes_to_opt_(VolumeListSize, *NumberVolumesReturned) __ddi_acquires(flt_object) PFLT_VOLUME *VolumeList,
    _In_ ULONG VolumeListSize, _Out_ PULONG NumberVolumesReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnumerateInstances(
    _In_opt_ PFLT_VOLUME Volume, _In_opt_ PFLT_FILTER Filter,
    _Out_writes_to_opt_(InstanceListSize, *NumberInstancesReturned) __ddi_acquires(flt_object) PFLT_INSTANCE *InstanceList,
    _In_ ULONG InstanceListSize, _Out_ PULONG NumberInstancesReturned);

typedef enum _FILTER_INFORMATION_CLASS {
    FilterFullInformation,
    FilterAggregateBasicInformation,
    FilterAggregateStandardInformation
} FILTER_INFORMATION_CLASS, *PFILTER_INFORMATION_CLASS;

typedef enum _FILTER_VOLUME_INFORMATION_CLASS {
    FilterVolumeBasicInformation,
    FilterVolumeStandardInformation
} FILTER_VOLUME_INFORMATION_CLASS, *PFILTER_VOLUME_INFORMATION_CLASS;

typedef enum _INSTANCE_INFORMATION_CLASS {
    InstanceBasicInformation,
    InstancePartialInformation,
    InstanceFullInformation,
    InstanceAggregateStandardInformation
} INSTANCE_INFORMATION_CLASS, *PINSTANCE_INFORMATION_CLASS;

typedef struct _FILTER_FULL_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FrameID;
    ULONG NumberOfInstances;
    USHORT FilterNameLength;
    WCHAR FilterNameBuffer[1];
} FILTER_FULL_INFORMATION, *PFILTER_FULL_INFORMATION;

typedef struct _INSTANCE_BASIC_INFORMATION {
    ULONG NextEntryOffset;
    USHORT InstanceNameLength;
    USHORT InstanceNameBufferOffset;
} INSTANCE_BASIC_INFORMATION, *PINSTANCE_BASIC_INFORMATION;

typedef struct _INSTANCE_PARTIAL_INFORMATION {
    ULONG NextEntryOffset;
    USHORT InstanceNameLength;
    USHORT InstanceNameBufferOffset;
    USHORT AltitudeLength;
    USHORT AltitudeBufferOffset;
} INSTANCE_PARTIAL_INFORMATION, *PINSTANCE_PARTIAL_INFORMATION;

typedef struct _INSTANCE_FULL_INFORMATION {
    ULONG NextEntryOffset;
    USHORT InstanceNameLength;
    USHORT InstanceNameBufferOffset;
    USHORT AltitudeLength;
    USHORT AltitudeBufferOffset;
    USHORT VolumeNameLength;
    USHORT VolumeNameBufferOffset;
    USHORT FilterNameLength;
    USHORT FilterNameBufferOffset;
} INSTANCE_FULL_INFORMATION, *PINSTANCE_FULL_INFORMATION;

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnumerateFilterInformation(
    _In_ ULONG Index, _In_ FILTER_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnumerateVolumeInformation(
    _In_ PFLT_FILTER Filter, _In_ ULONG Index, _In_ FILTER_VOLUME_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnumerateInstanceInformationByFilter(
    _In_ PFLT_FILTER Filter, _In_ ULONG Index, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnumerateInstanceInformationByVolume(
    _In_ PFLT_VOLUME Volume, _In_ ULONG Index, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltEnumerateInstanceInformationByVolumeName(
    _In_ PUNICODE_STRING VolumeName, _In_ ULONG Index, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltEnumerateInstanceInformationByDeviceObject(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Index, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFilterInformation(
    _In_ PFLT_FILTER Filter, _In_ FILTER_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetInstanceInformation(
    _In_ PFLT_INSTANCE Instance, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeInformation(
    _In_ PFLT_VOLUME Volume, _In_ FILTER_VOLUME_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

/* volumes and instances */
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltAttachVolume(
    _In_ PFLT_FILTER Filter, _In_ __ddi_begins(flt_attachment) PFLT_VOLUME Volume, _In_opt_ PCUNICODE_STRING InstanceName,
    _Outptr_opt_result_maybenull_ PFLT_INSTANCE *RetInstance);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltAttachVolumeAtAltitude(
    _In_ PFLT_FILTER Filter, _In_ __ddi_begins(flt_attachment) PFLT_VOLUME Volume, _In_ PCUNICODE_STRING Altitude,
    _In_opt_ PCUNICODE_STRING InstanceName, _Outptr_opt_result_maybenull_ PFLT_INSTANCE *RetInstance);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltDetachVolume(
    _In_ PFLT_FILTER Filter, _In_ __ddi_ends(flt_attachment) PFLT_VOLUME Volume, _In_opt_ PCUNICODE_STRING InstanceName);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeName(
    _In_ PFLT_VOLUME Volume, _Inout_opt_ PUNICODE_STRING VolumeName, _Out_opt_ PULONG BufferSizeNeeded);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltGetVolumeGuidName(
    _In_ PFLT_VOLUME Volume, _Inout_opt_ PUNICODE_STRING VolumeGuidName, _Out_opt_ PULONG BufferSizeNeeded);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetVolumeProperties(
    _In_ PFLT_VOLUME Volume,
    _Out_writes_bytes_to_opt_(VolumePropertiesLength, *LengthReturned) PFLT_VOLUME_PROPERTIES VolumeProperties,
    _In_ ULONG VolumePropertiesLength, _Out_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltIsVolumeWritable(_In_ PVOID FltObject, _Out_ PBOOLEAN IsWritable);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltIsVolumeSnapshot(_In_ PVOID FltObject, _Out_ PBOOLEAN IsSnapshotVolume);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltIsFltMgrVolumeDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFileSystemType(_In_ PVOID FltObject, _Out_ PFLT_FILESYSTEM_TYPE FileSystemType);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltGetDeviceObject(_In_ PFLT_VOLUME Volume, _Outptr_ __ddi_acquires(reference) PDEVICE_OBJECT *DeviceObject);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltGetDiskDeviceObject(
    _In_ PFLT_VOLUME Volume, _Outptr_ __ddi_acquires(reference) PDEVICE_OBJECT *DiskDeviceObject);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltOpenVolume(
    _In_ PFLT_INSTANCE Instance, _Out_ __ddi_acquires(handle) PHANDLE VolumeHandle,
    _Outptr_opt_ __ddi_acquires(reference) PFILE_OBJECT *VolumeFileObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryVolumeInformation(
    _In_ PFLT_INSTANCE Instance, _Out_ PIO_STATUS_BLOCK Iosb, _Out_writes_bytes_(Length) PVOID FsInformation,
    _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetVolumeInformation(
    _In_ PFLT_INSTANCE Instance, _Out_ PIO_STATUS_BLOCK Iosb, _In_reads_bytes_(Length) PVOID FsInformation,
    _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FltIsIoRedirectionAllowed(
    _In_ PFLT_INSTANCE SourceInstance, _In_ PFLT_INSTANCE TargetInstance, _Out_ PBOOLEAN RedirectionAllowed);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FltIsIoRedirectionAllowedForOperation(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_INSTANCE TargetInstance, _Out_ PBOOLEAN RedirectionAllowedThisIo,
    _Out_opt_ PBOOLEAN RedirectionAllowedAllIo);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FltAdjustDeviceStackSizeForIoRedirection(
    _In_ PFLT_INSTANCE SourceInstance, _In_ PFLT_INSTANCE TargetInstance,
    _Out_opt_ PBOOLEAN SourceDeviceStackSizeModified);

/* communication ports and security descriptors */
#define FLT_PORT_CONNECT                    0x0001
#define FLT_PORT_ALL_ACCESS                 (FLT_PORT_CONNECT | STANDARD_RIGHTS_ALL)
#define FLT_PORT_FLAG_SYNC_HANDLE           0x00000001
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateCommunicationPort(
    _In_ PFLT_FILTER Filter, _Outptr_ __ddi_acquires(flt_server_port) __ddi_ends_before(FILTER_UNREGISTER) PFLT_PORT *ServerPort,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PVOID ServerPortCookie,
    _In_ PFLT_CONNECT_NOTIFY ConnectNotifyCallback, _In_ PFLT_DISCONNECT_NOTIFY DisconnectNotifyCallback,
    _In_opt_ PFLT_MESSAGE_NOTIFY MessageNotifyCallback, _In_ LONG MaxConnections);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FltCloseCommunicationPort(_In_ __ddi_releases(flt_server_port) PFLT_PORT ServerPort);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FltCloseClientPort(_In_ PFLT_FILTER Filter, _Inout_ PFLT_PORT *ClientPort);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSendMessage(
    _In_ PFLT_FILTER Filter, _In_ PFLT_PORT *ClientPort, _In_reads_bytes_(SenderBufferLength) PVOID SenderBuffer,
    _In_ ULONG SenderBufferLength, _Out_writes_bytes_opt_(*ReplyLength) PVOID ReplyBuffer,
    _Inout_opt_ PULONG ReplyLength, _In_opt_ PLARGE_INTEGER Timeout);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltBuildDefaultSecurityDescriptor(
    _Outptr_ __ddi_acquires(flt_security_descriptor) PSECURITY_DESCRIPTOR *SecurityDescriptor,
    _In_ ACCESS_MASK DesiredAccess);
_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeSecurityDescriptor(_In_ __ddi_releases(flt_security_descriptor) PSECURITY_DESCRIPTOR SecurityDescriptor);

/* callback data */
BOOLEAN FLT_IS_IRP_OPERATION(_In_ PFLT_CALLBACK_DATA Data);
BOOLEAN FLT_IS_FASTIO_OPERATION(_In_ PFLT_CALLBACK_DATA Data);
BOOLEAN FLT_IS_FS_FILTER_OPERATION(_In_ PFLT_CALLBACK_DATA Data);
BOOLEAN FLT_IS_REISSUED_IO(_In_ PFLT_CALLBACK_DATA Data);
BOOLEAN FLT_IS_SYSTEM_BUFFER(_In_ PFLT_CALLBACK_DATA Data);
VOID FltSetCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);
VOID FltClearCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);
BOOLEAN FltIsCallbackDataDirty(_In_ PFLT_CALLBACK_DATA Data);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateCallbackData(
    _In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject,
    _Outptr_ __ddi_acquires(flt_callback_data) PFLT_CALLBACK_DATA *RetNewCallbackData);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FltAllocateCallbackDataEx(
    _In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject, _In_ FLT_ALLOCATE_CALLBACK_DATA_FLAGS Flags,
    _Outptr_ __ddi_acquires(flt_callback_data) PFLT_CALLBACK_DATA *RetNewCallbackData);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltFreeCallbackData(_In_ __ddi_releases(flt_callback_data) PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
VOID FltReuseCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
VOID FltPerformSynchronousIo(_Inout_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltPerformAsynchronousIo(
    _Inout_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_ PVOID CallbackContext);
_IRQL_requires_max_(APC_LEVEL) _When_((CallbackData->Iopb->IrpFlags & IRP_PAGING_IO) == 0, _IRQL_requires_max_(PASSIVE_LEVEL))
VOID FltReissueSynchronousIo(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltLockUserBuffer(_In_ PFLT_CALLBACK_DATA CallbackData);
NTSTATUS FltDecodeParameters(
    _In_ PFLT_CALLBACK_DATA CallbackData, _Outptr_opt_result_maybenull_ PMDL **MdlAddressPointer,
    _Outptr_opt_result_maybenull_ PVOID **Buffer, _Outptr_opt_result_maybenull_ PULONG *Length,
    _Out_opt_ LOCK_OPERATION *DesiredAccess);
PMDL FltGetSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltRetainSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN7) _Ret_maybenull_
PVOID FltGetNewSystemBufferAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS FltGetRequestorProcess(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG FltGetRequestorProcessId(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(DISPATCH_LEVEL)
HANDLE FltGetRequestorProcessIdEx(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FltGetRequestorSessionId(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_ PULONG SessionId);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltIs32bitProcess(_In_opt_ PFLT_CALLBACK_DATA CallbackData);
BOOLEAN FltIsOperationSynchronous(_In_ PFLT_CALLBACK_DATA CallbackData);
PCHAR FltGetIrpName(_In_ UCHAR IrpMajorCode);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltGetActivityIdCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_ LPGUID Guid);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltSetActivityIdCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ LPGUID Guid);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltPropagateActivityIdToThread(
    _In_ PFLT_CALLBACK_DATA CallbackData, _Inout_ LPGUID PropagateId, _Out_ LPGUID *OriginalId);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS FltPropagateIrpExtension(
    _In_ PFLT_CALLBACK_DATA SourceData, _Inout_ PFLT_CALLBACK_DATA TargetData, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN10_NI)
NTSTATUS FltGetCopyInformationFromCallbackData(_In_ PFLT_CALLBACK_DATA Data, _Out_ PCOPY_INFORMATION CopyInformation);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_CO)
NTSTATUS FltVetoBypassIo(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ NTSTATUS OperationStatus,
    _In_ PCUNICODE_STRING FailureReason);
NTSTATUS FltRequestFileInfoOnCreateCompletion(
    _In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ ULONG InfoClassFlags);
PVOID FltRetrieveFileInfoOnCreateCompletion(
    _In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ ULONG InfoClass, _Out_ PULONG Size);
__ddi_available_since(NTDDI_WIN10_RS5)
NTSTATUS FltRetrieveFileInfoOnCreateCompletionEx(
    _In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ ULONG InfoClass, _Out_ PULONG RetInfoSize,
    _Outptr_ PVOID *RetInfoBuffer);

/* priorities */
_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHint(_In_ PFLT_CALLBACK_DATA Data);
_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHintFromCallbackData(_In_ PFLT_CALLBACK_DATA Data);
_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHintFromFileObject(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHintFromThread(_In_ PETHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetIoPriorityHintIntoCallbackData(_In_ PFLT_CALLBACK_DATA Data, _In_ IO_PRIORITY_HINT PriorityHint);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetIoPriorityHintIntoFileObject(_In_ PFILE_OBJECT FileObject, _In_ IO_PRIORITY_HINT PriorityHint);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetIoPriorityHintIntoThread(_In_ PETHREAD Thread, _In_ IO_PRIORITY_HINT PriorityHint);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltRetrieveIoPriorityInfo(
    _In_opt_ PFLT_CALLBACK_DATA Data, _In_opt_ PFILE_OBJECT FileObject, _In_opt_ PETHREAD Thread,
    _Inout_ PIO_PRIORITY_INFO PriorityInfo);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltApplyPriorityInfoThread(
    _In_ PIO_PRIORITY_INFO InputPriorityInfo, _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo, _In_ PETHREAD Thread);

/* files opened and used by the minifilter */
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateFile(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ __ddi_acquires(handle) PHANDLE FileHandle,
    _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
    _In_ ULONG EaLength, _In_ ULONG Flags);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateFileEx(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ __ddi_acquires(handle) PHANDLE FileHandle,
    _Outptr_opt_ __ddi_acquires(reference) PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
    _In_ ULONG EaLength, _In_ ULONG Flags);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateFileEx2(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ __ddi_acquires(handle) PHANDLE FileHandle,
    _Outptr_opt_ __ddi_acquires(reference) PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
    _In_ ULONG EaLength, _In_ ULONG Flags, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltCreateNamedPipeFile(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ __ddi_acquires(handle) PHANDLE FileHandle,
    _Outptr_opt_ __ddi_acquires(reference) PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_ ULONG NamedPipeType, _In_ ULONG ReadMode,
    _In_ ULONG CompletionMode, _In_ ULONG MaximumInstances, _In_ ULONG InboundQuota, _In_ ULONG OutboundQuota,
    _In_opt_ PLARGE_INTEGER DefaultTimeout, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltCreateMailslotFile(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ __ddi_acquires(handle) PHANDLE FileHandle,
    _Outptr_opt_ __ddi_acquires(reference) PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG CreateOptions,
    _In_ ULONG MailslotQuota, _In_ ULONG MaximumMessageSize, _In_ PLARGE_INTEGER ReadTimeout,
    _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltClose(_In_ __ddi_releases(handle) HANDLE FileHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltReadFile(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset,
    _In_ ULONG Length, _Out_writes_bytes_to_(Length, *BytesRead) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags,
    _Out_opt_ PULONG BytesRead, _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_opt_ PVOID CallbackContext);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltReadFileEx(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset,
    _In_ ULONG Length, _Out_writes_bytes_to_opt_(Length, *BytesRead) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags,
    _Out_opt_ PULONG BytesRead, _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltWriteFile(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset,
    _In_ ULONG Length, _In_reads_bytes_(Length) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags,
    _Out_opt_ PULONG BytesWritten, _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_opt_ PVOID CallbackContext);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltWriteFileEx(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset,
    _In_ ULONG Length, _In_reads_bytes_opt_(Length) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags,
    _Out_opt_ PULONG BytesWritten, _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltFastIoMdlRead(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FltFastIoMdlReadComplete(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltFastIoPrepareMdlWrite(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
BOOLEAN FltFastIoMdlWriteComplete(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ PMDL MdlChain);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Out_writes_bytes_to_(Length, *LengthReturned) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _Out_opt_ PULONG LengthReturned);
NTSTATUS FltQueryInformationByName(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryDirectoryFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS FltQueryDirectoryFileEx(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags,
    _In_opt_ PUNICODE_STRING FileName, _Out_opt_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryVolumeInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID FsInformation,
    _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass, _Out_opt_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQuerySecurityObject(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ SECURITY_INFORMATION SecurityInformation,
    _Out_writes_bytes_opt_(Length) PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length,
    _Out_opt_ PULONG LengthNeeded);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetSecurityObject(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ SECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryEaFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID ReturnedEaData,
    _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_reads_bytes_opt_(EaListLength) PVOID EaList,
    _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex, _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetEaFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID EaBuffer,
    _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltQueryQuotaInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
    _In_reads_bytes_opt_(SidListLength) PVOID SidList, _In_ ULONG SidListLength, _In_opt_ PSID StartSid,
    _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltSetQuotaInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltFlushBuffers(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject);
__ddi_available_since(NTDDI_WIN10_19H1)
NTSTATUS FltFlushBuffers2(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FlushType,
    _In_opt_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltFsControlFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
    _Out_opt_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltDeviceIoControlFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *LengthReturned) PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
    _Out_opt_ PULONG LengthReturned);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FltCancelFileOpen(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltIsDirectory(_In_ PFILE_OBJECT FileObject, _In_ PFLT_INSTANCE Instance, _Out_ PBOOLEAN IsDirectory);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltTagFile(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ __ddi_begins(file_tag) PFILE_OBJECT FileObject, _In_ ULONG FileTag,
    _In_opt_ GUID *Guid, _In_reads_bytes_(DataBufferLength) PVOID DataBuffer, _In_ USHORT DataBufferLength);
NTSTATUS FltTagFileEx(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag, _In_opt_ GUID *Guid,
    _In_reads_bytes_opt_(DataBufferLength) PVOID DataBuffer, _In_ USHORT DataBufferLength,
    _In_ ULONG ExistingFileTag, _In_opt_ GUID *ExistingGuid, _In_ ULONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltUntagFile(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ __ddi_ends(file_tag) PFILE_OBJECT FileObject, _In_ ULONG FileTag,
    _In_opt_ GUID *Guid);

/* sections for data scan */
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltRegisterForDataScan(_In_ const PFLT_INSTANCE Instance);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltCreateSectionForDataScan(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _In_ __ddi_begins(flt_section_scan) __ddi_ends_before(CONTEXT_RELEASE) PFLT_CONTEXT SectionContext,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_ ULONG Flags, _Out_ PHANDLE SectionHandle,
    _Outptr_ PVOID *SectionObject, _Out_opt_ PLARGE_INTEGER SectionFileSize);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FltCloseSectionForDataScan(_In_ __ddi_ends(flt_section_scan) PFLT_CONTEXT SectionContext);

/* work items */
__ddi_acquires(flt_generic_workitem) _IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
PFLT_GENERIC_WORKITEM FltAllocateGenericWorkItem(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltFreeGenericWorkItem(_In_ __ddi_releases(flt_generic_workitem) PFLT_GENERIC_WORKITEM FltWorkItem);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltQueueGenericWorkItem(
    _In_ _When_(return >= 0, __drv_aliasesMem) PFLT_GENERIC_WORKITEM FltWorkItem, _In_ PVOID FltObject,
    _In_ PFLT_GENERIC_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType,
    _In_opt_ _When_(return >= 0, __drv_aliasesMem) PVOID Context);
__ddi_acquires(flt_deferred_io_workitem) _IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
PFLT_DEFERRED_IO_WORKITEM FltAllocateDeferredIoWorkItem(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltFreeDeferredIoWorkItem(_In_ __ddi_releases(flt_deferred_io_workitem) PFLT_DEFERRED_IO_WORKITEM FltWorkItem);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltQueueDeferredIoWorkItem(
    _In_ _When_(return >= 0, __drv_aliasesMem) PFLT_DEFERRED_IO_WORKITEM FltWorkItem, _In_ PFLT_CALLBACK_DATA Data,
    _In_ PFLT_DEFERRED_IO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType,
    _In_ _When_(return >= 0, __drv_aliasesMem) PVOID Context);

/* memory, locks */
_When_((PoolType & 1) != 0, _IRQL_requires_max_(APC_LEVEL)) _IRQL_requires_max_(DISPATCH_LEVEL)
__ddi_acquires(flt_pool) __ddi_ends_before(INSTANCE_TEARDOWN) _Ret_maybenull_
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID FltAllocatePoolAlignedWithTag(
    _In_ PFLT_INSTANCE Instance, _In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(ddi_pageable(*Buffer), _IRQL_requires_max_(APC_LEVEL))
VOID FltFreePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance, _In_ __ddi_releases(flt_pool) PVOID Buffer, _In_ ULONG Tag);
_Acquires_exclusive_lock_(*Resource) _Kernel_acquires_resource_(CriticalRegion) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquireResourceExclusive(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_Acquires_shared_lock_(*Resource) _Kernel_acquires_resource_(CriticalRegion) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquireResourceShared(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_Requires_lock_held_(*Resource) _Releases_lock_(*Resource) __ddi_lock_nests
_Kernel_requires_resource_held_(CriticalRegion)
_Kernel_releases_resource_(CriticalRegion) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltReleaseResource(_Inout_ __ddi_live(resource) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL)
VOID FltInitializePushLock(_Out_ __ddi_begins(push_lock) __ddi_ends_before(MEMORY_FREE) PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL)
VOID FltDeletePushLock(_In_ __ddi_ends(push_lock) PEX_PUSH_LOCK PushLock);
_Acquires_exclusive_lock_(*PushLock)
_Requires_lock_not_held_(*PushLock) _Kernel_acquires_resource_(CriticalRegion) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquirePushLockExclusive(_Inout_ PEX_PUSH_LOCK PushLock);
_Acquires_shared_lock_(*PushLock)
_Requires_lock_not_held_(*PushLock) _Kernel_acquires_resource_(CriticalRegion) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquirePushLockShared(_Inout_ PEX_PUSH_LOCK PushLock);
_Releases_nonreentrant_lock_(*PushLock) _Kernel_releases_resource_(CriticalRegion) _IRQL_requires_max_(APC_LEVEL)
VOID FltReleasePushLock(_Inout_ PEX_PUSH_LOCK PushLock);
_Acquires_exclusive_lock_(*PushLock) _Requires_lock_not_held_(*PushLock) _Kernel_acquires_resource_(CriticalRegion)
VOID FltAcquirePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);
_Acquires_shared_lock_(*PushLock) _Requires_lock_not_held_(*PushLock) _Kernel_acquires_resource_(CriticalRegion)
VOID FltAcquirePushLockSharedEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);
_Releases_nonreentrant_lock_(*PushLock) _Kernel_releases_resource_(CriticalRegion)
VOID FltReleasePushLockEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCancellableWaitForSingleObject(
    _In_ PVOID Object, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCancellableWaitForMultipleObjects(
    _In_ ULONG Count, _In_reads_(Count) PVOID ObjectArray[], _In_ WAIT_TYPE WaitType,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PKWAIT_BLOCK WaitBlockArray, _In_ PFLT_CALLBACK_DATA CallbackData);

/* callback data queues */
NTSTATUS FltCbdqInitialize(
    _In_ PFLT_INSTANCE Instance, _Out_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
    _In_ PFLT_CALLBACK_DATA_QUEUE_INSERT_IO CbdqInsertIo, _In_ PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO CbdqRemoveIo,
    _In_ PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO CbdqPeekNextIo, _In_ PFLT_CALLBACK_DATA_QUEUE_ACQUIRE CbdqAcquire,
    _In_ PFLT_CALLBACK_DATA_QUEUE_RELEASE CbdqRelease,
    _In_ PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CbdqCompleteCanceledIo);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID FltCbdqEnable(_Inout_ __ddi_ends(disabled_queue) PFLT_CALLBACK_DATA_QUEUE Cbdq);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID FltCbdqDisable(_Inout_ __ddi_begins(disabled_queue) PFLT_CALLBACK_DATA_QUEUE Cbdq);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltCbdqInsertIo(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA Cbd,
    _In_opt_ __ddi_begins(queued_callback_data) __ddi_ends_before(INSTANCE_TEARDOWN) PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context,
    _In_opt_ PVOID InsertContext);
_IRQL_requires_max_(DISPATCH_LEVEL) _Ret_maybenull_
PFLT_CALLBACK_DATA FltCbdqRemoveIo(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ __ddi_ends(queued_callback_data) PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL) __ddi_ends(queued_callback_data)
PFLT_CALLBACK_DATA FltCbdqRemoveNextIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ PVOID PeekContext);

/* byte-range locks and oplocks */
__ddi_acquires(flt_file_lock) _IRQL_requires_max_(APC_LEVEL)
PFILE_LOCK FltAllocateFileLock(
    _In_opt_ PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE CompleteLockCallbackDataRoutine,
    _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);
_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeFileLock(_In_ __ddi_releases(flt_file_lock) PFILE_LOCK FileLock);
_IRQL_requires_max_(APC_LEVEL)
VOID FltInitializeFileLock(_Out_ __ddi_begins(file_lock) __ddi_ends_before(MEMORY_FREE) PFILE_LOCK FileLock);
_IRQL_requires_max_(APC_LEVEL)
VOID FltUninitializeFileLock(_In_ __ddi_ends(file_lock) PFILE_LOCK FileLock);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCheckLockForReadAccess(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltProcessFileLock(
    _In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);
_Function_class_(PFLTOPLOCK_WAIT_COMPLETE_ROUTINE) __ddi_page("fltkernel/nf-fltkernel-fltcheckoplock")
typedef VOID (*PFLTOPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);
_Function_class_(PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE) __ddi_page("fltkernel/nf-fltkernel-fltcheckoplock")
typedef VOID (*PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
VOID FltInitializeOplock(_Out_ __ddi_begins(oplock) __ddi_ends_before(MEMORY_FREE) POPLOCK Oplock);
_IRQL_requires_max_(APC_LEVEL)
VOID FltUninitializeOplock(_In_ __ddi_ends(oplock) POPLOCK Oplock);
_IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltCheckOplock(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
FLT_PREOP_CALLBACK_STATUS FltCheckOplockEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
FLT_PREOP_CALLBACK_STATUS FltOplockBreakToNone(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
FLT_PREOP_CALLBACK_STATUS FltOplockBreakToNoneEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
FLT_PREOP_CALLBACK_STATUS FltOplockBreakH(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);
_IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltOplockFsctrl(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
FLT_PREOP_CALLBACK_STATUS FltOplockFsctrlEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltOplockIsFastIoPossible(_In_ POPLOCK Oplock);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN FltOplockIsSharedRequest(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
BOOLEAN FltOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1, _In_opt_ PFILE_OBJECT Fo2);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCurrentBatchOplock(_In_ POPLOCK Oplock);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN FltCurrentOplock(_In_ POPLOCK Oplock);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN FltCurrentOplockH(_In_ POPLOCK Oplock);
_IRQL_requires_max_(APC_LEVEL)
VOID FltNotifyFilterChangeDirectory(
    _Inout_ PNOTIFY_SYNC NotifySync, _Inout_ PLIST_ENTRY NotifyList, _In_ PVOID FsContext,
    _In_ PSTRING FullDirectoryName, _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer, _In_ ULONG CompletionFilter,
    _In_ PFLT_CALLBACK_DATA NotifyCallbackData, _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_opt_ PFILTER_REPORT_CHANGE FilterCallback);

/* transactions */
#define FLT_MAX_TRANSACTION_NOTIFICATIONS   (TRANSACTION_NOTIFY_PREPREPARE | TRANSACTION_NOTIFY_PREPARE | \
                                             TRANSACTION_NOTIFY_COMMIT | TRANSACTION_NOTIFY_ROLLBACK | \
                                             TRANSACTION_NOTIFY_COMMIT_FINALIZE)
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltEnlistInTransaction(
    _In_ PFLT_INSTANCE Instance, _In_ __ddi_begins(flt_enlistment) PKTRANSACTION Transaction,
    _In_ PFLT_CONTEXT TransactionContext, _In_ NOTIFICATION_MASK NotificationMask);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRollbackEnlistment(
    _In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltPrePrepareComplete(
    _In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltPrepareComplete(
    _In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCommitComplete(
    _In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCommitFinalizeComplete(
    _In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltRollbackComplete(
    _In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);

/* extra create parameters */
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateExtraCreateParameterList(
    _In_ PFLT_FILTER Filter, _In_ FSRTL_ALLOCATE_ECPLIST_FLAGS Flags,
    _Outptr_ __ddi_acquires(ecp_list) PECP_LIST *EcpList);
_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeExtraCreateParameterList(_In_ PFLT_FILTER Filter, _In_ __ddi_releases(ecp_list) PECP_LIST EcpList);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG PoolTag,
    _Outptr_ __ddi_acquires(ecp) PVOID *EcpContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateExtraCreateParameterFromLookasideList(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _Inout_ PVOID LookasideList,
    _Outptr_ __ddi_acquires(ecp) PVOID *EcpContext);
_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ __ddi_releases(ecp) PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL)
VOID FltInitExtraCreateParameterLookasideList(
    _In_ PFLT_FILTER Filter,
    _Inout_ __ddi_begins(ecp_lookaside_list) __ddi_ends_before(DRIVER_UNLOAD) PVOID Lookaside,
    _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags, _In_ SIZE_T Size, _In_ ULONG Tag);
_IRQL_requires_max_(APC_LEVEL)
VOID FltDeleteExtraCreateParameterLookasideList(
    _In_ PFLT_FILTER Filter, _Inout_ __ddi_ends(ecp_lookaside_list) PVOID Lookaside,
    _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltInsertExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _Inout_ PECP_LIST EcpList,
    _Inout_ _When_(return >= 0, __ddi_releases(ecp)) PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltFindExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList, _In_ LPCGUID EcpType, _Outptr_opt_ PVOID *EcpContext,
    _Out_opt_ ULONG *EcpContextSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRemoveExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _Inout_ PECP_LIST EcpList, _In_ LPCGUID EcpType, _Outptr_ PVOID *EcpContext,
    _Out_opt_ ULONG *EcpContextSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetNextExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList, _In_opt_ PVOID CurrentEcpContext, _Out_opt_ LPGUID NextEcpType,
    _Outptr_opt_ PVOID *NextEcpContext, _Out_opt_ ULONG *NextEcpContextSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetEcpListFromCallbackData(
    _In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData, _Outptr_result_maybenull_ PECP_LIST *EcpList);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetEcpListIntoCallbackData(
    _In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData,
    _In_ _When_(return >= 0, __ddi_consumes(ecp_list)) PECP_LIST EcpList);
_IRQL_requires_max_(APC_LEVEL)
VOID FltAcknowledgeEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltIsEcpAcknowledged(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltIsEcpFromUserMode(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID FltPrepareToReuseEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS FltAddOpenReparseEntry(
    _In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS FltRemoveOpenReparseEntry(
    _In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1)
NTSTATUS FltCopyOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _Inout_ PECP_LIST EcpList);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_RS1)
VOID FltFreeOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList);
