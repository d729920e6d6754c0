#pragma once
#pragma ddi_header(ntifs)
#include <ntddk.h>

// Tests and changes of flag words, as file systems spell them
#define FlagOn(flags, flag) ((flags) & (flag))
#define BooleanFlagOn(flags, flag) ((BOOLEAN)(((flags) & (flag)) != 0))
#define SetFlag(flags, flag) ((flags) |= (flag))
#define ClearFlag(flags, flag) ((flags) &= ~(flag))


/* ---- security identifiers, access control entries, tokens ---- */
typedef struct _SID_IDENTIFIER_AUTHORITY {
    UCHAR Value[6];
} SID_IDENTIFIER_AUTHORITY, *PSID_IDENTIFIER_AUTHORITY;

typedef struct _SID {
    UCHAR Revision;
    UCHAR SubAuthorityCount;
    SID_IDENTIFIER_AUTHORITY IdentifierAuthority;
    ULONG SubAuthority[ANYSIZE_ARRAY];
} SID, *PISID;
#define SID_REVISION                    1
#define SID_MAX_SUB_AUTHORITIES         15
#define SID_RECOMMENDED_SUB_AUTHORITIES 1
#define SECURITY_MAX_SID_SIZE           (sizeof(SID) - sizeof(ULONG) + (SID_MAX_SUB_AUTHORITIES * sizeof(ULONG)))
#define SID_HASH_SIZE                   32

typedef union _SE_SID {
    SID Sid;
    UCHAR Buffer[SECURITY_MAX_SID_SIZE];
} SE_SID, *PSE_SID;

typedef enum _SID_NAME_USE {
    SidTypeUser = 1,
    SidTypeGroup,
    SidTypeDomain,
    SidTypeAlias,
    SidTypeWellKnownGroup,
    SidTypeDeletedAccount,
    SidTypeInvalid,
    SidTypeUnknown,
    SidTypeComputer,
    SidTypeLabel,
    SidTypeLogonSession
} SID_NAME_USE, *PSID_NAME_USE;

typedef struct _SID_AND_ATTRIBUTES {
    PSID Sid;
    ULONG Attributes;
} SID_AND_ATTRIBUTES, *PSID_AND_ATTRIBUTES;
typedef SID_AND_ATTRIBUTES SID_AND_ATTRIBUTES_ARRAY[ANYSIZE_ARRAY];
typedef SID_AND_ATTRIBUTES_ARRAY *PSID_AND_ATTRIBUTES_ARRAY;

typedef ULONG_PTR SID_HASH_ENTRY, *PSID_HASH_ENTRY;
typedef struct __ddi_page("ntifs/ns-ntifs-sid_and_attributes_hash") _SID_AND_ATTRIBUTES_HASH {
    ULONG SidCount;
    PSID_AND_ATTRIBUTES SidAttr;
    SID_HASH_ENTRY Hash[SID_HASH_SIZE];
} SID_AND_ATTRIBUTES_HASH, *PSID_AND_ATTRIBUTES_HASH;

#define SECURITY_NULL_SID_AUTHORITY         {0, 0, 0, 0, 0, 0}
#define SECURITY_WORLD_SID_AUTHORITY        {0, 0, 0, 0, 0, 1}
#define SECURITY_LOCAL_SID_AUTHORITY        {0, 0, 0, 0, 0, 2}
#define SECURITY_CREATOR_SID_AUTHORITY      {0, 0, 0, 0, 0, 3}
#define SECURITY_NON_UNIQUE_AUTHORITY       {0, 0, 0, 0, 0, 4}
#define SECURITY_NT_AUTHORITY               {0, 0, 0, 0, 0, 5}
#define SECURITY_APP_PACKAGE_AUTHORITY      {0, 0, 0, 0, 0, 15}
#define SECURITY_MANDATORY_LABEL_AUTHORITY  {0, 0, 0, 0, 0, 16}
#define SECURITY_NULL_RID                   0x00000000L
#define SECURITY_WORLD_RID                  0x00000000L
#define SECURITY_LOCAL_RID                  0x00000000L
#define SECURITY_CREATOR_OWNER_RID          0x00000000L
#define SECURITY_CREATOR_GROUP_RID          0x00000001L
#define SECURITY_DIALUP_RID                 0x00000001L
#define SECURITY_NETWORK_RID                0x00000002L
#define SECURITY_BATCH_RID                  0x00000003L
#define SECURITY_INTERACTIVE_RID            0x00000004L
#define SECURITY_LOGON_IDS_RID              0x00000005L
#define SECURITY_SERVICE_RID                0x00000006L
#define SECURITY_ANONYMOUS_LOGON_RID        0x00000007L
#define SECURITY_AUTHENTICATED_USER_RID     0x0000000BL
#define SECURITY_RESTRICTED_CODE_RID        0x0000000CL
#define SECURITY_LOCAL_SYSTEM_RID           0x00000012L
#define SECURITY_LOCAL_SERVICE_RID          0x00000013L
#define SECURITY_NETWORK_SERVICE_RID        0x00000014L
#define SECURITY_BUILTIN_DOMAIN_RID         0x00000020L
#define DOMAIN_ALIAS_RID_ADMINS             0x00000220L
#define DOMAIN_ALIAS_RID_USERS              0x00000221L
#define DOMAIN_ALIAS_RID_GUESTS             0x00000222L
#define DOMAIN_ALIAS_RID_POWER_USERS        0x00000223L
#define DOMAIN_USER_RID_ADMIN               0x000001F4L
#define DOMAIN_USER_RID_GUEST               0x000001F5L
#define DOMAIN_GROUP_RID_ADMINS             0x00000200L
#define DOMAIN_GROUP_RID_USERS              0x00000201L
#define SECURITY_MANDATORY_UNTRUSTED_RID    0x00000000L
#define SECURITY_MANDATORY_LOW_RID          0x00001000L
#define SECURITY_MANDATORY_MEDIUM_RID       0x00002000L
#define SECURITY_MANDATORY_HIGH_RID         0x00003000L
#define SECURITY_MANDATORY_SYSTEM_RID       0x00004000L
#define SYSTEM_LUID                         {0x3E7, 0x0}
#define ANONYMOUS_LOGON_LUID                {0x3E6, 0x0}
#define LOCALSERVICE_LUID                   {0x3E5, 0x0}
#define NETWORKSERVICE_LUID                 {0x3E4, 0x0}

#define SE_GROUP_MANDATORY                  0x00000001L
#define SE_GROUP_ENABLED_BY_DEFAULT         0x00000002L
#define SE_GROUP_ENABLED                    0x00000004L
#define SE_GROUP_OWNER                      0x00000008L
#define SE_GROUP_USE_FOR_DENY_ONLY          0x00000010L
#define SE_GROUP_INTEGRITY                  0x00000020L
#define SE_GROUP_INTEGRITY_ENABLED          0x00000040L
#define SE_GROUP_LOGON_ID                   0xC0000000L
#define SE_GROUP_RESOURCE                   0x20000000L

typedef struct _ACE_HEADER {
    UCHAR AceType;
    UCHAR AceFlags;
    USHORT AceSize;
} ACE_HEADER, *PACE_HEADER;
#define ACCESS_ALLOWED_ACE_TYPE             0x0
#define ACCESS_DENIED_ACE_TYPE              0x1
#define SYSTEM_AUDIT_ACE_TYPE               0x2
#define SYSTEM_ALARM_ACE_TYPE               0x3
#define ACCESS_ALLOWED_COMPOUND_ACE_TYPE    0x4
#define ACCESS_ALLOWED_OBJECT_ACE_TYPE      0x5
#define ACCESS_DENIED_OBJECT_ACE_TYPE       0x6
#define SYSTEM_AUDIT_OBJECT_ACE_TYPE        0x7
#define SYSTEM_ALARM_OBJECT_ACE_TYPE        0x8
#define SYSTEM_MANDATORY_LABEL_ACE_TYPE     0x11
#define OBJECT_INHERIT_ACE                  0x1
#define CONTAINER_INHERIT_ACE               0x2
#define NO_PROPAGATE_INHERIT_ACE            0x4
#define INHERIT_ONLY_ACE                    0x8
#define INHERITED_ACE                       0x10
#define VALID_INHERIT_FLAGS                 0x1F
#define SUCCESSFUL_ACCESS_ACE_FLAG          0x40
#define FAILED_ACCESS_ACE_FLAG              0x80

typedef struct _ACCESS_ALLOWED_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} ACCESS_ALLOWED_ACE, *PACCESS_ALLOWED_ACE;

typedef struct _ACCESS_DENIED_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} ACCESS_DENIED_ACE, *PACCESS_DENIED_ACE;

typedef struct _SYSTEM_AUDIT_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_AUDIT_ACE, *PSYSTEM_AUDIT_ACE;

typedef struct _SYSTEM_ALARM_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_ALARM_ACE, *PSYSTEM_ALARM_ACE;

typedef struct _SYSTEM_MANDATORY_LABEL_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_MANDATORY_LABEL_ACE, *PSYSTEM_MANDATORY_LABEL_ACE;

typedef struct _SYSTEM_RESOURCE_ATTRIBUTE_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_RESOURCE_ATTRIBUTE_ACE, *PSYSTEM_RESOURCE_ATTRIBUTE_ACE;

typedef struct _SYSTEM_SCOPED_POLICY_ID_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_SCOPED_POLICY_ID_ACE, *PSYSTEM_SCOPED_POLICY_ID_ACE;

typedef struct _SYSTEM_PROCESS_TRUST_LABEL_ACE {
    ACE_HEADER Header;
    ACCESS_MASK Mask;
    ULONG SidStart;
} SYSTEM_PROCESS_TRUST_LABEL_ACE, *PSYSTEM_PROCESS_TRUST_LABEL_ACE;

typedef struct _SECURITY_DESCRIPTOR_RELATIVE {
    UCHAR Revision;
    UCHAR Sbz1;
    SECURITY_DESCRIPTOR_CONTROL Control;
    ULONG Owner;
    ULONG Group;
    ULONG Sacl;
    ULONG Dacl;
} SECURITY_DESCRIPTOR_RELATIVE, *PISECURITY_DESCRIPTOR_RELATIVE;
#define SE_OWNER_DEFAULTED                  0x0001
#define SE_GROUP_DEFAULTED                  0x0002
#define SE_DACL_PRESENT                     0x0004
#define SE_DACL_DEFAULTED                   0x0008
#define SE_SACL_PRESENT                     0x0010
#define SE_SACL_DEFAULTED                   0x0020
#define SE_DACL_AUTO_INHERIT_REQ            0x0100
#define SE_SACL_AUTO_INHERIT_REQ            0x0200
#define SE_DACL_AUTO_INHERITED              0x0400
#define SE_SACL_AUTO_INHERITED              0x0800
#define SE_DACL_PROTECTED                   0x1000
#define SE_SACL_PROTECTED                   0x2000
#define SE_RM_CONTROL_VALID                 0x4000
#define SE_SELF_RELATIVE                    0x8000

#define TOKEN_ASSIGN_PRIMARY                0x0001
#define TOKEN_DUPLICATE                     0x0002
#define TOKEN_IMPERSONATE                   0x0004
#define TOKEN_QUERY                         0x0008
#define TOKEN_QUERY_SOURCE                  0x0010
#define TOKEN_ADJUST_PRIVILEGES             0x0020
#define TOKEN_ADJUST_GROUPS                 0x0040
#define TOKEN_ADJUST_DEFAULT                0x0080
#define TOKEN_ADJUST_SESSIONID              0x0100
#define TOKEN_SOURCE_LENGTH                 8

typedef enum _TOKEN_TYPE {
    TokenPrimary = 1,
    TokenImpersonation
} TOKEN_TYPE, *PTOKEN_TYPE;

typedef enum _TOKEN_INFORMATION_CLASS {
    TokenUser = 1,
    TokenGroups,
    TokenPrivileges,
    TokenOwner,
    TokenPrimaryGroup,
    TokenDefaultDacl,
    TokenSource,
    TokenType,
    TokenImpersonationLevel,
    TokenStatistics,
    TokenRestrictedSids,
    TokenSessionId,
    TokenGroupsAndPrivileges,
    TokenSessionReference,
    TokenSandBoxInert,
    TokenAuditPolicy,
    TokenOrigin,
    TokenElevationType,
    TokenLinkedToken,
    TokenElevation,
    TokenHasRestrictions,
    TokenAccessInformation,
    TokenVirtualizationAllowed,
    TokenVirtualizationEnabled,
    TokenIntegrityLevel,
    TokenUIAccess,
    TokenMandatoryPolicy,
    TokenLogonSid,
    TokenIsAppContainer,
    TokenCapabilities,
    TokenAppContainerSid,
    TokenAppContainerNumber,
    TokenUserClaimAttributes,
    TokenDeviceClaimAttributes,
    TokenRestrictedUserClaimAttributes,
    TokenRestrictedDeviceClaimAttributes,
    TokenDeviceGroups,
    TokenRestrictedDeviceGroups,
    TokenSecurityAttributes,
    TokenIsRestricted,
    TokenProcessTrustLevel,
    TokenPrivateNameSpace,
    TokenSingletonAttributes,
    TokenBnoIsolation,
    TokenChildProcessFlags,
    TokenIsLessPrivilegedAppContainer,
    TokenIsSandboxed,
    MaxTokenInfoClass
} TOKEN_INFORMATION_CLASS, *PTOKEN_INFORMATION_CLASS;

typedef struct _TOKEN_USER {
    SID_AND_ATTRIBUTES User;
} TOKEN_USER, *PTOKEN_USER;

typedef struct _SE_TOKEN_USER {
    union {
        TOKEN_USER TokenUser;
        SID_AND_ATTRIBUTES User;
    };
    union {
        SID Sid;
        UCHAR Buffer[SECURITY_MAX_SID_SIZE];
    };
} SE_TOKEN_USER, *PSE_TOKEN_USER;

typedef struct _TOKEN_GROUPS {
    ULONG GroupCount;
    SID_AND_ATTRIBUTES Groups[ANYSIZE_ARRAY];
} TOKEN_GROUPS, *PTOKEN_GROUPS;

typedef struct _TOKEN_PRIVILEGES {
    ULONG PrivilegeCount;
    LUID_AND_ATTRIBUTES Privileges[ANYSIZE_ARRAY];
} TOKEN_PRIVILEGES, *PTOKEN_PRIVILEGES;

typedef struct _TOKEN_OWNER {
    PSID Owner;
} TOKEN_OWNER, *PTOKEN_OWNER;

typedef struct _TOKEN_PRIMARY_GROUP {
    PSID PrimaryGroup;
} TOKEN_PRIMARY_GROUP, *PTOKEN_PRIMARY_GROUP;

typedef struct _TOKEN_DEFAULT_DACL {
    PACL DefaultDacl;
} TOKEN_DEFAULT_DACL, *PTOKEN_DEFAULT_DACL;

typedef struct _TOKEN_SOURCE {
    CHAR SourceName[TOKEN_SOURCE_LENGTH];
    LUID SourceIdentifier;
} TOKEN_SOURCE, *PTOKEN_SOURCE;

typedef struct _TOKEN_CONTROL {
    LUID TokenId;
    LUID AuthenticationId;
    LUID ModifiedId;
    TOKEN_SOURCE TokenSource;
} TOKEN_CONTROL, *PTOKEN_CONTROL;

typedef struct _TOKEN_STATISTICS {
    LUID TokenId;
    LUID AuthenticationId;
    LARGE_INTEGER ExpirationTime;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    ULONG DynamicCharged;
    ULONG DynamicAvailable;
    ULONG GroupCount;
    ULONG PrivilegeCount;
    LUID ModifiedId;
} TOKEN_STATISTICS, *PTOKEN_STATISTICS;

typedef struct _TOKEN_ORIGIN {
    LUID OriginatingLogonSession;
} TOKEN_ORIGIN, *PTOKEN_ORIGIN;

typedef struct __ddi_page("ntifs/ns-ntifs-token_mandatory_policy") _TOKEN_MANDATORY_POLICY {
    ULONG Policy;
} TOKEN_MANDATORY_POLICY, *PTOKEN_MANDATORY_POLICY;

typedef struct _TOKEN_MANDATORY_LABEL {
    SID_AND_ATTRIBUTES Label;
} TOKEN_MANDATORY_LABEL, *PTOKEN_MANDATORY_LABEL;

typedef struct _TOKEN_ELEVATION {
    ULONG TokenIsElevated;
} TOKEN_ELEVATION, *PTOKEN_ELEVATION;

typedef struct _TOKEN_GROUPS_AND_PRIVILEGES {
    ULONG SidCount;
    ULONG SidLength;
    PSID_AND_ATTRIBUTES Sids;
    ULONG RestrictedSidCount;
    ULONG RestrictedSidLength;
    PSID_AND_ATTRIBUTES RestrictedSids;
    ULONG PrivilegeCount;
    ULONG PrivilegeLength;
    PLUID_AND_ATTRIBUTES Privileges;
    LUID AuthenticationId;
} TOKEN_GROUPS_AND_PRIVILEGES, *PTOKEN_GROUPS_AND_PRIVILEGES;

typedef struct __ddi_page("ntifs/ns-ntifs-token_access_information") _TOKEN_ACCESS_INFORMATION {
    PSID_AND_ATTRIBUTES_HASH SidHash;
    PSID_AND_ATTRIBUTES_HASH RestrictedSidHash;
    PTOKEN_PRIVILEGES Privileges;
    LUID AuthenticationId;
    TOKEN_TYPE TokenType;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    TOKEN_MANDATORY_POLICY MandatoryPolicy;
    ULONG Flags;
    ULONG AppContainerNumber;
    PSID PackageSid;
    PSID_AND_ATTRIBUTES_HASH CapabilitiesHash;
    PSID TrustLevelSid;
    PVOID SecurityAttributes;
} TOKEN_ACCESS_INFORMATION, *PTOKEN_ACCESS_INFORMATION;

typedef struct _SECURITY_CLIENT_CONTEXT {
    SECURITY_QUALITY_OF_SERVICE SecurityQos;
    PACCESS_TOKEN ClientToken;
    BOOLEAN DirectlyAccessClientToken;
    BOOLEAN DirectAccessEffectiveOnly;
    BOOLEAN ServerIsRemote;
    TOKEN_CONTROL ClientTokenControl;
} SECURITY_CLIENT_CONTEXT, *PSECURITY_CLIENT_CONTEXT;

#define DISABLE_MAX_PRIVILEGE               0x1
#define SANDBOX_INERT                       0x2
#define LUA_TOKEN                           0x4
#define WRITE_RESTRICTED                    0x8

typedef struct _SE_EXPORTS {
    LUID SeCreateTokenPrivilege;
    LUID SeAssignPrimaryTokenPrivilege;
    LUID SeLockMemoryPrivilege;
    LUID SeIncreaseQuotaPrivilege;
    LUID SeUnsolicitedInputPrivilege;
    LUID SeTcbPrivilege;
    LUID SeSecurityPrivilege;
    LUID SeTakeOwnershipPrivilege;
    LUID SeLoadDriverPrivilege;
    LUID SeCreatePagefilePrivilege;
    LUID SeIncreaseBasePriorityPrivilege;
    LUID SeSystemProfilePrivilege;
    LUID SeSystemtimePrivilege;
    LUID SeProfileSingleProcessPrivilege;
    LUID SeCreatePermanentPrivilege;
    LUID SeBackupPrivilege;
    LUID SeRestorePrivilege;
    LUID SeShutdownPrivilege;
    LUID SeDebugPrivilege;
    LUID SeAuditPrivilege;
    LUID SeSystemEnvironmentPrivilege;
    LUID SeChangeNotifyPrivilege;
    LUID SeRemoteShutdownPrivilege;
    PSID SeNullSid;
    PSID SeWorldSid;
    PSID SeLocalSid;
    PSID SeCreatorOwnerSid;
    PSID SeCreatorGroupSid;
    PSID SeNtAuthoritySid;
    PSID SeDialupSid;
    PSID SeNetworkSid;
    PSID SeBatchSid;
    PSID SeInteractiveSid;
    PSID SeLocalSystemSid;
    PSID SeAliasAdminsSid;
    PSID SeAliasUsersSid;
    PSID SeAliasGuestsSid;
    PSID SeAliasPowerUsersSid;
    PSID SeAliasAccountOpsSid;
    PSID SeAliasSystemOpsSid;
    PSID SeAliasPrintOpsSid;
    PSID SeAliasBackupOpsSid;
    PSID SeAuthenticatedUsersSid;
    PSID SeRestrictedSid;
    PSID SeAnonymousLogonSid;
    LUID SeUndockPrivilege;
    LUID SeSyncAgentPrivilege;
    LUID SeEnableDelegationPrivilege;
    PSID SeLocalServiceSid;
    PSID SeNetworkServiceSid;
    LUID SeManageVolumePrivilege;
    LUID SeImpersonatePrivilege;
    LUID SeCreateGlobalPrivilege;
    LUID SeTrustedCredManAccessPrivilege;
    LUID SeRelabelPrivilege;
    LUID SeIncreaseWorkingSetPrivilege;
    LUID SeTimeZonePrivilege;
    LUID SeCreateSymbolicLinkPrivilege;
    PSID SeIUserSid;
    PSID SeUntrustedMandatorySid;
    PSID SeLowMandatorySid;
    PSID SeMediumMandatorySid;
    PSID SeHighMandatorySid;
    PSID SeSystemMandatorySid;
    PSID SeOwnerRightsSid;
    PSID SeAllAppPackagesSid;
    PSID SeUserModeDriversSid;
    PSID SeProcTrustWinTcbSid;
    PSID SeTrustedInstallerSid;
    LUID SeDelegateSessionUserImpersonatePrivilege;
    PSID SeAppSiloSid;
    PSID SeAppSiloVolumeRootMinimalCapabilitySid;
    PSID SeAppSiloProfilesRootMinimalCapabilitySid;
} SE_EXPORTS, *PSE_EXPORTS;
extern PSE_EXPORTS SeExports;

/* ---- byte-range locks, oplocks, run maps, notification, tunnel cache ---- */
typedef struct __ddi_page("ntifs/ns-ntifs-file_lock_info") _FILE_LOCK_INFO {
    LARGE_INTEGER StartingByte;
    LARGE_INTEGER Length;
    BOOLEAN ExclusiveLock;
    ULONG Key;
    PFILE_OBJECT FileObject;
    PVOID ProcessId;
    LARGE_INTEGER EndingByte;
} FILE_LOCK_INFO, *PFILE_LOCK_INFO;

_Function_class_(PCOMPLETE_LOCK_IRP_ROUTINE) _IRQL_requires_(APC_LEVEL)
typedef NTSTATUS (*PCOMPLETE_LOCK_IRP_ROUTINE)(_In_ PVOID Context, _In_ PIRP Irp);
_Function_class_(PUNLOCK_ROUTINE) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PUNLOCK_ROUTINE)(_In_ PVOID Context, _In_ PFILE_LOCK_INFO FileLockInfo);

typedef struct __ddi_page("ntifs/ns-ntifs-file_lock") __ddi_partially_opaque _FILE_LOCK {
    __ddi_read_only PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine;
    __ddi_read_only PUNLOCK_ROUTINE UnlockRoutine;
    BOOLEAN FastIoIsQuestionable;
    ULONG_PTR hidden_[12];
} FILE_LOCK, *PFILE_LOCK;

typedef __ddi_opaque PVOID OPLOCK, *POPLOCK;

_Function_class_(POPLOCK_WAIT_COMPLETE_ROUTINE)
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcheckoplock")
typedef VOID (*POPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PVOID Context, _In_ PIRP Irp);
_Function_class_(POPLOCK_FS_PREPOST_IRP) __ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcheckoplock")
typedef VOID (*POPLOCK_FS_PREPOST_IRP)(_In_ PVOID Context, _In_ PIRP Irp);

typedef LONGLONG LBN, *PLBN;
typedef LONGLONG VBN, *PVBN;

typedef struct __ddi_opaque __ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializebasemcb") _BASE_MCB {
    ULONG_PTR hidden_[3];
} BASE_MCB, *PBASE_MCB;

typedef struct __ddi_opaque __ddi_resident __ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializelargemcb")
    _LARGE_MCB {
    ULONG_PTR hidden_[4];
} LARGE_MCB, *PLARGE_MCB;

typedef struct __ddi_opaque __ddi_resident __ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializemcb") _MCB {
    ULONG_PTR hidden_[4];
} MCB, *PMCB;

typedef struct __ddi_opaque __ddi_no_copy __ddi_resident __ddi_page("ntifs/ns-ntifs-tunnel") _TUNNEL {
    ULONG_PTR hidden_[12];
} TUNNEL, *PTUNNEL;

typedef struct __ddi_opaque __ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyinitializesync")
    _REAL_NOTIFY_SYNC *PNOTIFY_SYNC;

typedef struct __ddi_opaque __ddi_page("ntifs/nf-ntifs-fsrtlallocateextracreateparameterlist") _ECP_LIST ECP_LIST, *PECP_LIST;
typedef struct __ddi_opaque __ddi_page("ntifs/nf-ntifs-fsrtlinitializeextracreateparameter") _ECP_HEADER ECP_HEADER, *PECP_HEADER;

typedef struct __ddi_opaque __ddi_no_copy __ddi_resident __ddi_page("ntifs/nf-ntifs-keinitializequeue") _KQUEUE {
    ULONG_PTR hidden_[8];
} KQUEUE, *PKQUEUE, *PRKQUEUE;

typedef struct __ddi_opaque __ddi_resident __ddi_page("ntifs/nf-ntifs-kestackattachprocess") _KAPC_STATE {
    ULONG_PTR hidden_[6];
} KAPC_STATE, *PKAPC_STATE, *PRKAPC_STATE;

typedef enum _KSPIN_LOCK_QUEUE_NUMBER {
    LockQueueUnusedSpare0,
    LockQueueMaximumLock = 17
} KSPIN_LOCK_QUEUE_NUMBER, *PKSPIN_LOCK_QUEUE_NUMBER;

/* ---- file control block headers ---- */
typedef enum _FAST_IO_POSSIBLE {
    FastIoIsNotPossible = 0,
    FastIoIsPossible,
    FastIoIsQuestionable
} FAST_IO_POSSIBLE;

typedef struct _FSRTL_COMMON_FCB_HEADER {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    UCHAR Flags;
    UCHAR IsFastIoPossible;
    UCHAR Flags2;
    UCHAR Reserved : 4;
    UCHAR Version : 4;
    PERESOURCE Resource;
    PERESOURCE PagingIoResource;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
} FSRTL_COMMON_FCB_HEADER, *PFSRTL_COMMON_FCB_HEADER;

typedef struct _FSRTL_ADVANCED_FCB_HEADER {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    UCHAR Flags;
    UCHAR IsFastIoPossible;
    UCHAR Flags2;
    UCHAR Reserved : 4;
    UCHAR Version : 4;
    PERESOURCE Resource;
    PERESOURCE PagingIoResource;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
    PFAST_MUTEX FastMutex;
    LIST_ENTRY FilterContexts;
    EX_PUSH_LOCK PushLock;
    PVOID *FileContextSupportPointer;
    union {
        OPLOCK Oplock;
        PVOID ReservedForRemote;
    };
    PVOID AePushLock;
    ULONG BypassIoOpenCount;
    PVOID ReservedContext;
} FSRTL_ADVANCED_FCB_HEADER, *PFSRTL_ADVANCED_FCB_HEADER;

#define FSRTL_FCB_HEADER_V0                     0x00
#define FSRTL_FCB_HEADER_V1                     0x01
#define FSRTL_FCB_HEADER_V2                     0x02
#define FSRTL_FCB_HEADER_V3                     0x03
#define FSRTL_FCB_HEADER_V4                     0x04
#define FSRTL_FLAG_FILE_MODIFIED                0x01
#define FSRTL_FLAG_FILE_LENGTH_CHANGED          0x02
#define FSRTL_FLAG_LIMIT_MODIFIED_PAGES         0x04
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_EX         0x08
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_SH         0x10
#define FSRTL_FLAG_USER_MAPPED_FILE             0x20
#define FSRTL_FLAG_ADVANCED_HEADER              0x40
#define FSRTL_FLAG_EOF_ADVANCE_ACTIVE           0x80
#define FSRTL_FLAG2_DO_MODIFIED_WRITE           0x01
#define FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS    0x02
#define FSRTL_FLAG2_PURGE_WHEN_MAPPED           0x04
#define FSRTL_FLAG2_IS_PAGING_FILE              0x08
#define FSRTL_FLAG2_WRITABLE_USER_MAPPED_FILE   0x10
#define FSRTL_FSP_TOP_LEVEL_IRP                 ((LONG_PTR)0x01)
#define FSRTL_CACHE_TOP_LEVEL_IRP               ((LONG_PTR)0x02)
#define FSRTL_MOD_WRITE_TOP_LEVEL_IRP           ((LONG_PTR)0x03)
#define FSRTL_FAST_IO_TOP_LEVEL_IRP             ((LONG_PTR)0x04)
#define FSRTL_NETWORK1_TOP_LEVEL_IRP            ((LONG_PTR)0x05)
#define FSRTL_NETWORK2_TOP_LEVEL_IRP            ((LONG_PTR)0x06)
#define FSRTL_MAX_TOP_LEVEL_IRP_FLAG            ((LONG_PTR)0xFFFF)
#define FSRTL_VOLUME_DISMOUNT                   1
#define FSRTL_VOLUME_DISMOUNT_FAILED            2
#define FSRTL_VOLUME_LOCK                       3
#define FSRTL_VOLUME_LOCK_FAILED                4
#define FSRTL_VOLUME_UNLOCK                     5
#define FSRTL_VOLUME_MOUNT                      6
#define FSRTL_VOLUME_NEEDS_CHKDSK               7
#define FSRTL_VOLUME_WORM_NEAR_FULL             8
#define FSRTL_VOLUME_WEARING_OUT                9
#define FSRTL_VOLUME_FORCED_CLOSED              10
#define FSRTL_VOLUME_INFO_MAKE_COMPAT           11
#define FSRTL_VOLUME_PREPARING_EJECT            12
#define FSRTL_VOLUME_CHANGE_SIZE                13
#define FSRTL_VOLUME_BACKGROUND_FORMAT          14
#define FSRTL_FAT_LEGAL                         0x01
#define FSRTL_HPFS_LEGAL                        0x02
#define FSRTL_NTFS_LEGAL                        0x04
#define FSRTL_WILD_CHARACTER                    0x08
#define FSRTL_OLE_LEGAL                         0x10
#define FSRTL_NTFS_STREAM_LEGAL                 (FSRTL_NTFS_LEGAL | FSRTL_OLE_LEGAL)
#define FSRTL_UNC_PROVIDER_FLAGS_MAILSLOTS_SUPPORTED    0x00000001
#define FSRTL_UNC_PROVIDER_FLAGS_CSC_ENABLED            0x00000002
#define FSRTL_UNC_PROVIDER_FLAGS_DOMAIN_SVC_AWARE       0x00000004
#define FSRTL_DRIVER_BACKING_FLAG_USE_PAGE_FILE         0x00000001
#define DOS_STAR                                ('<')
#define DOS_QM                                  ('>')
#define DOS_DOT                                 ('"')
#define ANSI_DOS_STAR                           ('<')
#define ANSI_DOS_QM                             ('>')
#define ANSI_DOS_DOT                            ('"')

typedef enum _FSRTL_COMPARISON_RESULT {
    LessThan = -1,
    EqualTo = 0,
    GreaterThan = 1
} FSRTL_COMPARISON_RESULT;

typedef enum _FSRTL_CHANGE_BACKING_TYPE {
    ChangeDataControlArea,
    ChangeImageControlArea,
    ChangeSharedCacheMap
} FSRTL_CHANGE_BACKING_TYPE, *PFSRTL_CHANGE_BACKING_TYPE;

_Function_class_(PFREE_FUNCTION) __ddi_page("ntifs/ns-ntifs-_fsrtl_per_stream_context")
typedef VOID (*PFREE_FUNCTION)(_In_ PVOID Buffer);

typedef struct _FSRTL_PER_STREAM_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_STREAM_CONTEXT, *PFSRTL_PER_STREAM_CONTEXT;

typedef struct _FSRTL_PER_FILE_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_FILE_CONTEXT, *PFSRTL_PER_FILE_CONTEXT;

typedef struct _FSRTL_PER_FILEOBJECT_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
} FSRTL_PER_FILEOBJECT_CONTEXT, *PFSRTL_PER_FILEOBJECT_CONTEXT;

/* ---- callbacks of the file system filter interface ---- */
typedef enum _FS_FILTER_SECTION_SYNC_TYPE {
    SyncTypeOther = 0,
    SyncTypeCreateSection
} FS_FILTER_SECTION_SYNC_TYPE, *PFS_FILTER_SECTION_SYNC_TYPE;

typedef enum _FS_FILTER_STREAM_FO_NOTIFICATION_TYPE {
    NotifyTypeCreate = 0,
    NotifyTypeRetired
} FS_FILTER_STREAM_FO_NOTIFICATION_TYPE, *PFS_FILTER_STREAM_FO_NOTIFICATION_TYPE;

typedef struct _FS_FILTER_SECTION_SYNC_OUTPUT {
    ULONG StructureSize;
    ULONG SizeReturned;
    ULONG Flags;
    ULONG DesiredReadAlignment;
} FS_FILTER_SECTION_SYNC_OUTPUT, *PFS_FILTER_SECTION_SYNC_OUTPUT;

typedef union _FS_FILTER_PARAMETERS {
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct {
        PERESOURCE ResourceToRelease;
    } ReleaseForModifiedPageWriter;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation;
        ULONG Flags;
        ULONG AllocationAttributes;
    } AcquireForSectionSynchronization;
    struct {
        FS_FILTER_STREAM_FO_NOTIFICATION_TYPE NotificationType;
        BOOLEAN SafeToRecurse;
    } NotifyStreamFileObject;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        NTSTATUS CompletionStatus;
    } QueryOpen;
    struct {
        PVOID Argument1;
        PVOID Argument2;
        PVOID Argument3;
        PVOID Argument4;
        PVOID Argument5;
    } Others;
} FS_FILTER_PARAMETERS, *PFS_FILTER_PARAMETERS;

#define FS_FILTER_ACQUIRE_FOR_SECTION_SYNCHRONIZATION   ((UCHAR)-1)
#define FS_FILTER_RELEASE_FOR_SECTION_SYNCHRONIZATION   ((UCHAR)-2)
#define FS_FILTER_ACQUIRE_FOR_MOD_WRITE                 ((UCHAR)-3)
#define FS_FILTER_RELEASE_FOR_MOD_WRITE                 ((UCHAR)-4)
#define FS_FILTER_ACQUIRE_FOR_CC_FLUSH                  ((UCHAR)-5)
#define FS_FILTER_RELEASE_FOR_CC_FLUSH                  ((UCHAR)-6)
#define FS_FILTER_QUERY_OPEN                            ((UCHAR)-7)

typedef struct __ddi_page("ntifs/ns-ntifs-fs_filter_callback_data") _FS_FILTER_CALLBACK_DATA {
    ULONG SizeOfFsFilterCallbackData;
    UCHAR Operation;
    UCHAR Reserved;
    PDEVICE_OBJECT DeviceObject;
    PFILE_OBJECT FileObject;
    FS_FILTER_PARAMETERS Parameters;
} FS_FILTER_CALLBACK_DATA, *PFS_FILTER_CALLBACK_DATA;

_Function_class_(PFS_FILTER_CALLBACK) _Kernel_acquires_resource_(FileResources) __ddi_page("ntifs/ns-ntifs-_fs_filter_callbacks")
typedef NTSTATUS (*PFS_FILTER_CALLBACK)(
    _In_ PFS_FILTER_CALLBACK_DATA Data, _Outptr_result_maybenull_ PVOID *CompletionContext);
_Function_class_(PFS_FILTER_COMPLETION_CALLBACK) __ddi_page("ntifs/ns-ntifs-_fs_filter_callbacks")
typedef VOID (*PFS_FILTER_COMPLETION_CALLBACK)(
    _In_ PFS_FILTER_CALLBACK_DATA Data, _In_ NTSTATUS OperationStatus, _In_ PVOID CompletionContext);

typedef struct __ddi_page("ntifs/ns-ntifs-fs_filter_callbacks") _FS_FILTER_CALLBACKS {
    ULONG SizeOfFsFilterCallbacks;
    ULONG Reserved;
    PFS_FILTER_CALLBACK PreAcquireForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForSectionSynchronization;
    PFS_FILTER_CALLBACK PreReleaseForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForSectionSynchronization;
    PFS_FILTER_CALLBACK PreAcquireForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForCcFlush;
    PFS_FILTER_CALLBACK PreReleaseForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForCcFlush;
    PFS_FILTER_CALLBACK PreAcquireForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreReleaseForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreQueryOpen;
    PFS_FILTER_COMPLETION_CALLBACK PostQueryOpen;
} FS_FILTER_CALLBACKS, *PFS_FILTER_CALLBACKS;

_Function_class_(DRIVER_FS_NOTIFICATION) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID DRIVER_FS_NOTIFICATION(_In_ struct _DEVICE_OBJECT *DeviceObject, _In_ BOOLEAN FsActive);
typedef DRIVER_FS_NOTIFICATION *PDRIVER_FS_NOTIFICATION;
_Function_class_(PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK)(_Inout_ PVOID EcpContext, _In_ LPCGUID EcpType);
_Function_class_(PCHECK_FOR_TRAVERSE_ACCESS)
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyfullchangedirectory")
typedef BOOLEAN (*PCHECK_FOR_TRAVERSE_ACCESS)(
    _In_ PVOID NotifyContext, _In_opt_ PVOID TargetContext, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext);
_Function_class_(PFILTER_REPORT_CHANGE)
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyfilterchangedirectory")
typedef BOOLEAN (*PFILTER_REPORT_CHANGE)(_In_ PVOID NotifyContext, _In_ PVOID FilterContext);
_Function_class_(PFSRTL_STACK_OVERFLOW_ROUTINE)
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlpoststackoverflow")
typedef VOID (*PFSRTL_STACK_OVERFLOW_ROUTINE)(_In_ PVOID Context, _In_ PKEVENT Event);
_Function_class_(PSE_LOGON_SESSION_TERMINATED_ROUTINE)
__ddi_page("ntifs/nf-ntifs-seregisterlogonsessionterminatedroutine")
typedef NTSTATUS (*PSE_LOGON_SESSION_TERMINATED_ROUTINE)(_In_ PLUID LogonId);

typedef ULONG FSRTL_ALLOCATE_ECPLIST_FLAGS;
#define FSRTL_ALLOCATE_ECPLIST_FLAG_CHARGE_QUOTA        0x00000001
typedef ULONG FSRTL_ALLOCATE_ECP_FLAGS;
#define FSRTL_ALLOCATE_ECP_FLAG_CHARGE_QUOTA            0x00000001
#define FSRTL_ALLOCATE_ECP_FLAG_NONPAGED_POOL           0x00000002
typedef ULONG FSRTL_ECP_LOOKASIDE_FLAGS;
#define FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL          0x00000002
#define FSRTL_AUXILIARY_FLAG_DEALLOCATE                 0x00000001

/* ---- cache manager ---- */
typedef struct __ddi_page("ntifs/ns-ntifs-cc_file_sizes") _CC_FILE_SIZES {
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
} CC_FILE_SIZES, *PCC_FILE_SIZES;

typedef struct _PUBLIC_BCB {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    ULONG MappedLength;
    LARGE_INTEGER MappedFileOffset;
} PUBLIC_BCB, *PPUBLIC_BCB;

typedef struct _CACHE_UNINITIALIZE_EVENT {
    struct _CACHE_UNINITIALIZE_EVENT *Next;
    KEVENT Event;
} CACHE_UNINITIALIZE_EVENT, *PCACHE_UNINITIALIZE_EVENT;

typedef struct __ddi_page("ntifs/ns-ntifs-read_ahead_parameters") _READ_AHEAD_PARAMETERS {
    CSHORT NodeByteSize;
    ULONG Granularity;
    ULONG PipelinedRequestSize;
    ULONG ReadAheadGrowthPercentage;
} READ_AHEAD_PARAMETERS, *PREAD_AHEAD_PARAMETERS;

_Function_class_(PACQUIRE_FOR_LAZY_WRITE) _Kernel_acquires_resource_(FileResources) __ddi_page("ntifs/nf-ntifs-ccinitializecachemap")
_IRQL_requires_max_(APC_LEVEL)
typedef BOOLEAN (*PACQUIRE_FOR_LAZY_WRITE)(_In_ PVOID Context, _In_ BOOLEAN Wait);
_Function_class_(PRELEASE_FROM_LAZY_WRITE) _Kernel_releases_resource_(FileResources) __ddi_page("ntifs/nf-ntifs-ccinitializecachemap")
_IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PRELEASE_FROM_LAZY_WRITE)(_In_ PVOID Context);
_Function_class_(PACQUIRE_FOR_READ_AHEAD) _Kernel_acquires_resource_(FileResources) __ddi_page("ntifs/nf-ntifs-ccinitializecachemap")
_IRQL_requires_max_(APC_LEVEL)
typedef BOOLEAN (*PACQUIRE_FOR_READ_AHEAD)(_In_ PVOID Context, _In_ BOOLEAN Wait);
_Function_class_(PRELEASE_FROM_READ_AHEAD) _Kernel_releases_resource_(FileResources) __ddi_page("ntifs/nf-ntifs-ccinitializecachemap")
_IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PRELEASE_FROM_READ_AHEAD)(_In_ PVOID Context);
_Function_class_(PDIRTY_PAGE_ROUTINE) __ddi_page("ntifs/nf-ntifs-ccgetdirtypages")
typedef VOID (*PDIRTY_PAGE_ROUTINE)(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ PLARGE_INTEGER OldestLsn,
    _In_ PLARGE_INTEGER NewestLsn, _In_ PVOID Context1, _In_ PVOID Context2);
_Function_class_(PFLUSH_TO_LSN) __ddi_page("ntifs/nf-ntifs-ccsetloghandleforfile")
typedef VOID (*PFLUSH_TO_LSN)(_In_ PVOID LogHandle, _In_ LARGE_INTEGER Lsn);
_Function_class_(PCC_POST_DEFERRED_WRITE) __ddi_page("ntifs/nf-ntifs-ccdeferwrite")
typedef VOID (*PCC_POST_DEFERRED_WRITE)(_In_ PVOID Context1, _In_ PVOID Context2);

typedef struct _CACHE_MANAGER_CALLBACKS {
    PACQUIRE_FOR_LAZY_WRITE AcquireForLazyWrite;
    PRELEASE_FROM_LAZY_WRITE ReleaseFromLazyWrite;
    PACQUIRE_FOR_READ_AHEAD AcquireForReadAhead;
    PRELEASE_FROM_READ_AHEAD ReleaseFromReadAhead;
} CACHE_MANAGER_CALLBACKS, *PCACHE_MANAGER_CALLBACKS;

#define PIN_WAIT                            0x00000001
#define PIN_EXCLUSIVE                       0x00000002
#define PIN_NO_READ                         0x00000004
#define PIN_IF_BCB                          0x00000008
#define PIN_CALLER_TRACKS_DIRTY_DATA        0x00000020
#define PIN_HIGH_PRIORITY                   0x00000040
#define MAP_WAIT                            0x00000001
#define MAP_NO_READ                         0x00000010
#define MAP_HIGH_PRIORITY                   0x00000040
#define UNPIN_WAIT                          0x00000001
#define CC_DISABLE_READ_AHEAD               0x00000001
#define CC_DISABLE_WRITE_BEHIND             0x00000002
#define CC_DISABLE_UNMAP_BEHIND             0x00000004
#define CC_DISABLE_DIRTY_PAGE_TRACKING      0x00000008
#define CC_ENABLE_DISK_IO_ACCOUNTING        0x00000010
#define UNINITIALIZE_CACHE_MAPS             0x00000001
#define DO_NOT_RETRY_PURGE                  0x00000002
#define DO_NOT_PURGE_DIRTY_PAGES            0x00000004
#define PURGE_WITH_ACTIVE_VIEWS             0x00000008
#define CC_FLUSH_AND_PURGE_NO_PURGE         0x00000001
#define CC_FLUSH_AND_PURGE_GATHER_DIRTY_BITS 0x00000002
#define CC_FLUSH_AND_PURGE_WRITEABLE_VIEWS_NOTSEEN 0x00000004

typedef enum _MMFLUSH_TYPE {
    MmFlushForDelete,
    MmFlushForWrite
} MMFLUSH_TYPE;

typedef union __ddi_page("") _MM_PREFETCH_FLAGS {
    struct {
        ULONG Priority : 3;
        ULONG RepurposePriority : 3;
        ULONG PriorityProtection : 1;
    } Flags;
    ULONG AllFlags;
} MM_PREFETCH_FLAGS, *PMM_PREFETCH_FLAGS;
typedef struct _READ_LIST {
    PFILE_OBJECT FileObject;
    ULONG NumberOfEntries;
    LOGICAL IsImage;
    FILE_SEGMENT_ELEMENT List[ANYSIZE_ARRAY];
} READ_LIST, *PREAD_LIST;

/* ---- I/O of file systems ---- */
typedef struct _IO_PRIORITY_INFO {
    ULONG Size;
    ULONG ThreadPriority;
    ULONG PagePriority;
    IO_PRIORITY_HINT IoPriority;
} IO_PRIORITY_INFO, *PIO_PRIORITY_INFO;

typedef struct __ddi_page("ntifs/ns-ntifs-io_create_stream_file_options") _IO_CREATE_STREAM_FILE_OPTIONS {
    USHORT Size;
    USHORT Flags;
    PDEVICE_OBJECT TargetDeviceObject;
} IO_CREATE_STREAM_FILE_OPTIONS, *PIO_CREATE_STREAM_FILE_OPTIONS;
#define IO_CREATE_STREAM_FILE_RAISE_ON_ERROR    0x00000001
#define IO_CREATE_STREAM_FILE_LITE              0x00000002

typedef struct __ddi_page("ntifs/ns-ntifs-copy_information") _COPY_INFORMATION {
    PFILE_OBJECT SourceFileObject;
    LONGLONG SourceFileOffset;
} COPY_INFORMATION, *PCOPY_INFORMATION;

typedef struct _OPEN_REPARSE_LIST_ENTRY {
    LIST_ENTRY OpenReparseListEntry;
    ULONG ReparseTag;
    ULONG Flags;
    GUID ReparseGuid;
    USHORT Size;
    USHORT RemainingLength;
} OPEN_REPARSE_LIST_ENTRY, *POPEN_REPARSE_LIST_ENTRY;

typedef struct _OPEN_REPARSE_LIST {
    LIST_ENTRY OpenReparseList;
} OPEN_REPARSE_LIST, *POPEN_REPARSE_LIST;

#define FS_LFN_APIS                         0x00004000
#define FILE_STORAGE_TYPE_SPECIFIED         0x00000041
#define IO_REPARSE_TAG_RESERVED_ZERO        (0)
#define IO_REPARSE_TAG_RESERVED_ONE         (1)
#define IO_REPARSE_TAG_MOUNT_POINT          (0xA0000003L)
#define IO_REPARSE_TAG_HSM                  (0xC0000004L)
#define IO_REPARSE_TAG_DRIVE_EXTENDER       (0x80000005L)
#define IO_REPARSE_TAG_HSM2                 (0x80000006L)
#define IO_REPARSE_TAG_SIS                  (0x80000007L)
#define IO_REPARSE_TAG_WIM                  (0x80000008L)
#define IO_REPARSE_TAG_CSV                  (0x80000009L)
#define IO_REPARSE_TAG_DFS                  (0x8000000AL)
#define IO_REPARSE_TAG_FILTER_MANAGER       (0x8000000BL)
#define IO_REPARSE_TAG_SYMLINK              (0xA000000CL)
#define IO_REPARSE_TAG_IIS_CACHE            (0xA0000010L)
#define IO_REPARSE_TAG_DFSR                 (0x80000012L)
#define IO_REPARSE_TAG_DEDUP                (0x80000013L)
#define IO_REPARSE_TAG_APPXSTRM             (0xC0000014L)
#define IO_REPARSE_TAG_NFS                  (0x80000014L)
#define IO_REPARSE_TAG_FILE_PLACEHOLDER     (0x80000015L)
#define IO_REPARSE_TAG_DFM                  (0x80000016L)
#define IO_REPARSE_TAG_WOF                  (0x80000017L)
#define IO_REPARSE_TAG_WCI                  (0x80000018L)
#define IO_REPARSE_TAG_GLOBAL_REPARSE       (0xA0000019L)
#define IO_REPARSE_TAG_CLOUD                (0x9000001AL)
#define IO_REPARSE_TAG_APPEXECLINK          (0x8000001BL)
#define IO_REPARSE_TAG_PROJFS               (0x9000001CL)
#define IO_REPARSE_TAG_LX_SYMLINK           (0xA000001DL)
#define IO_REPARSE_TAG_AF_UNIX              (0x80000023L)
#define SYMLINK_FLAG_RELATIVE               1
#define MAXIMUM_REPARSE_DATA_BUFFER_SIZE    (16 * 1024)

typedef struct _REPARSE_DATA_BUFFER {
    ULONG ReparseTag;
    USHORT ReparseDataLength;
    USHORT Reserved;
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
    };
} REPARSE_DATA_BUFFER, *PREPARSE_DATA_BUFFER;
#define REPARSE_DATA_BUFFER_HEADER_SIZE     FIELD_OFFSET(REPARSE_DATA_BUFFER, GenericReparseBuffer)

typedef struct _REPARSE_GUID_DATA_BUFFER {
    ULONG ReparseTag;
    USHORT ReparseDataLength;
    USHORT Reserved;
    GUID ReparseGuid;
    struct {
        UCHAR DataBuffer[1];
    } GenericReparseBuffer;
} REPARSE_GUID_DATA_BUFFER, *PREPARSE_GUID_DATA_BUFFER;
#define REPARSE_GUID_DATA_BUFFER_HEADER_SIZE FIELD_OFFSET(REPARSE_GUID_DATA_BUFFER, GenericReparseBuffer)

typedef struct _REPARSE_DATA_BUFFER_EX {
    ULONG Flags;
    ULONG ExistingReparseTag;
    GUID ExistingReparseGuid;
    ULONGLONG Reserved;
    union {
        REPARSE_DATA_BUFFER ReparseDataBuffer;
        REPARSE_GUID_DATA_BUFFER ReparseGuidDataBuffer;
    };
} REPARSE_DATA_BUFFER_EX, *PREPARSE_DATA_BUFFER_EX;

/* notification */
#define FILE_NOTIFY_CHANGE_FILE_NAME        0x00000001
#define FILE_NOTIFY_CHANGE_DIR_NAME         0x00000002
#define FILE_NOTIFY_CHANGE_NAME             0x00000003
#define FILE_NOTIFY_CHANGE_ATTRIBUTES       0x00000004
#define FILE_NOTIFY_CHANGE_SIZE             0x00000008
#define FILE_NOTIFY_CHANGE_LAST_WRITE       0x00000010
#define FILE_NOTIFY_CHANGE_LAST_ACCESS      0x00000020
#define FILE_NOTIFY_CHANGE_CREATION         0x00000040
#define FILE_NOTIFY_CHANGE_EA               0x00000080
#define FILE_NOTIFY_CHANGE_SECURITY         0x00000100
#define FILE_NOTIFY_CHANGE_STREAM_NAME      0x00000200
#define FILE_NOTIFY_CHANGE_STREAM_SIZE      0x00000400
#define FILE_NOTIFY_CHANGE_STREAM_WRITE     0x00000800
#define FILE_NOTIFY_VALID_MASK              0x00000fff
#define FILE_ACTION_ADDED                   0x00000001
#define FILE_ACTION_REMOVED                 0x00000002
#define FILE_ACTION_MODIFIED                0x00000003
#define FILE_ACTION_RENAMED_OLD_NAME        0x00000004
#define FILE_ACTION_RENAMED_NEW_NAME        0x00000005
#define FILE_ACTION_ADDED_STREAM            0x00000006
#define FILE_ACTION_REMOVED_STREAM          0x00000007
#define FILE_ACTION_MODIFIED_STREAM         0x00000008
#define FILE_ACTION_REMOVED_BY_DELETE       0x00000009
#define FILE_ACTION_ID_NOT_TUNNELLED        0x0000000A
#define FILE_ACTION_TUNNELLED_ID_COLLISION  0x0000000B

typedef struct __ddi_page("ntifs/ns-ntifs-file_notify_information") _FILE_NOTIFY_INFORMATION {
    ULONG NextEntryOffset;
    ULONG Action;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NOTIFY_INFORMATION, *PFILE_NOTIFY_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_notify_extended_information") _FILE_NOTIFY_EXTENDED_INFORMATION {
    ULONG NextEntryOffset;
    ULONG Action;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastModificationTime;
    LARGE_INTEGER LastChangeTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER AllocatedLength;
    LARGE_INTEGER FileSize;
    ULONG FileAttributes;
    union {
        ULONG ReparsePointTag;
        ULONG EaSize;
    };
    LARGE_INTEGER FileId;
    LARGE_INTEGER ParentFileId;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NOTIFY_EXTENDED_INFORMATION, *PFILE_NOTIFY_EXTENDED_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_notify_full_information") _FILE_NOTIFY_FULL_INFORMATION {
    ULONG NextEntryOffset;
    ULONG Action;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastModificationTime;
    LARGE_INTEGER LastChangeTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER AllocatedLength;
    LARGE_INTEGER FileSize;
    ULONG FileAttributes;
    union {
        ULONG ReparsePointTag;
        ULONG EaSize;
    };
    LARGE_INTEGER FileId;
    LARGE_INTEGER ParentFileId;
    USHORT FileNameLength;
    UCHAR FileNameFlags;
    UCHAR Reserved;
    WCHAR FileName[1];
} FILE_NOTIFY_FULL_INFORMATION, *PFILE_NOTIFY_FULL_INFORMATION;

/* file system attributes, extended attributes, disposition, rename */
#define FILE_CASE_SENSITIVE_SEARCH          0x00000001
#define FILE_CASE_PRESERVED_NAMES           0x00000002
#define FILE_UNICODE_ON_DISK                0x00000004
#define FILE_PERSISTENT_ACLS                0x00000008
#define FILE_FILE_COMPRESSION               0x00000010
#define FILE_VOLUME_QUOTAS                  0x00000020
#define FILE_SUPPORTS_SPARSE_FILES          0x00000040
#define FILE_SUPPORTS_REPARSE_POINTS        0x00000080
#define FILE_SUPPORTS_REMOTE_STORAGE        0x00000100
#define FILE_RETURNS_CLEANUP_RESULT_INFO    0x00000200
#define FILE_SUPPORTS_POSIX_UNLINK_RENAME   0x00000400
#define FILE_VOLUME_IS_COMPRESSED           0x00008000
#define FILE_SUPPORTS_OBJECT_IDS            0x00010000
#define FILE_SUPPORTS_ENCRYPTION            0x00020000
#define FILE_NAMED_STREAMS                  0x00040000
#define FILE_READ_ONLY_VOLUME               0x00080000
#define FILE_SEQUENTIAL_WRITE_ONCE          0x00100000
#define FILE_SUPPORTS_TRANSACTIONS          0x00200000
#define FILE_SUPPORTS_HARD_LINKS            0x00400000
#define FILE_SUPPORTS_EXTENDED_ATTRIBUTES   0x00800000
#define FILE_SUPPORTS_OPEN_BY_FILE_ID       0x01000000
#define FILE_SUPPORTS_USN_JOURNAL           0x02000000
#define FILE_SUPPORTS_INTEGRITY_STREAMS     0x04000000
#define FILE_SUPPORTS_BLOCK_REFCOUNTING     0x08000000
#define FILE_SUPPORTS_SPARSE_VDL            0x10000000
#define FILE_DAX_VOLUME                     0x20000000
#define FILE_SUPPORTS_GHOSTING              0x40000000
#define FILE_NEED_EA                        0x00000080
#define FILE_EA_TYPE_BINARY                 0xfffe
#define FILE_INVALID_FILE_ID                ((LONGLONG)-1LL)
#define FILE_RENAME_REPLACE_IF_EXISTS                       0x00000001
#define FILE_RENAME_POSIX_SEMANTICS                         0x00000002
#define FILE_RENAME_SUPPRESS_PIN_STATE_INHERITANCE          0x00000004
#define FILE_RENAME_SUPPRESS_STORAGE_RESERVE_INHERITANCE    0x00000008
#define FILE_RENAME_NO_INCREASE_AVAILABLE_SPACE             0x00000010
#define FILE_RENAME_NO_DECREASE_AVAILABLE_SPACE             0x00000020
#define FILE_RENAME_PRESERVE_AVAILABLE_SPACE                0x00000030
#define FILE_RENAME_IGNORE_READONLY_ATTRIBUTE               0x00000040
#define FILE_LINK_REPLACE_IF_EXISTS                         0x00000001
#define FILE_LINK_POSIX_SEMANTICS                           0x00000002
#define FILE_LINK_IGNORE_READONLY_ATTRIBUTE                 0x00000040
#define FILE_CS_FLAG_CASE_SENSITIVE_DIR                     0x00000001

/* ---- file information ---- */
typedef struct _FILE_ID_128 {
    UCHAR Identifier[16];
} FILE_ID_128, *PFILE_ID_128;

typedef struct _FILE_ACCESS_INFORMATION {
    ACCESS_MASK AccessFlags;
} FILE_ACCESS_INFORMATION, *PFILE_ACCESS_INFORMATION;

typedef struct _FILE_ALLOCATION_INFORMATION {
    LARGE_INTEGER AllocationSize;
} FILE_ALLOCATION_INFORMATION, *PFILE_ALLOCATION_INFORMATION;

typedef struct _FILE_EA_INFORMATION {
    ULONG EaSize;
} FILE_EA_INFORMATION, *PFILE_EA_INFORMATION;

typedef struct _FILE_INTERNAL_INFORMATION {
    LARGE_INTEGER IndexNumber;
} FILE_INTERNAL_INFORMATION, *PFILE_INTERNAL_INFORMATION;

typedef struct _FILE_MODE_INFORMATION {
    ULONG Mode;
} FILE_MODE_INFORMATION, *PFILE_MODE_INFORMATION;

typedef struct _FILE_ALL_INFORMATION {
    FILE_BASIC_INFORMATION BasicInformation;
    FILE_STANDARD_INFORMATION StandardInformation;
    FILE_INTERNAL_INFORMATION InternalInformation;
    FILE_EA_INFORMATION EaInformation;
    FILE_ACCESS_INFORMATION AccessInformation;
    FILE_POSITION_INFORMATION PositionInformation;
    FILE_MODE_INFORMATION ModeInformation;
    FILE_ALIGNMENT_INFORMATION AlignmentInformation;
    FILE_NAME_INFORMATION NameInformation;
} FILE_ALL_INFORMATION, *PFILE_ALL_INFORMATION;

typedef struct _FILE_DIRECTORY_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_DIRECTORY_INFORMATION, *PFILE_DIRECTORY_INFORMATION;

typedef struct _FILE_FULL_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    WCHAR FileName[1];
} FILE_FULL_DIR_INFORMATION, *PFILE_FULL_DIR_INFORMATION;

typedef struct _FILE_ID_FULL_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    LARGE_INTEGER FileId;
    WCHAR FileName[1];
} FILE_ID_FULL_DIR_INFORMATION, *PFILE_ID_FULL_DIR_INFORMATION;

typedef struct _FILE_BOTH_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    WCHAR FileName[1];
} FILE_BOTH_DIR_INFORMATION, *PFILE_BOTH_DIR_INFORMATION;

typedef struct _FILE_ID_BOTH_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    LARGE_INTEGER FileId;
    WCHAR FileName[1];
} FILE_ID_BOTH_DIR_INFORMATION, *PFILE_ID_BOTH_DIR_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_id_extd_dir_information") _FILE_ID_EXTD_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    ULONG ReparsePointTag;
    FILE_ID_128 FileId;
    WCHAR FileName[1];
} FILE_ID_EXTD_DIR_INFORMATION, *PFILE_ID_EXTD_DIR_INFORMATION;

typedef struct _FILE_ID_EXTD_BOTH_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    ULONG ReparsePointTag;
    FILE_ID_128 FileId;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    WCHAR FileName[1];
} FILE_ID_EXTD_BOTH_DIR_INFORMATION, *PFILE_ID_EXTD_BOTH_DIR_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_id_64_extd_dir_information") _FILE_ID_64_EXTD_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    ULONG ReparsePointTag;
    LARGE_INTEGER FileId;
    WCHAR FileName[1];
} FILE_ID_64_EXTD_DIR_INFORMATION, *PFILE_ID_64_EXTD_DIR_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_id_64_extd_both_dir_information") _FILE_ID_64_EXTD_BOTH_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    ULONG ReparsePointTag;
    LARGE_INTEGER FileId;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    WCHAR FileName[1];
} FILE_ID_64_EXTD_BOTH_DIR_INFORMATION, *PFILE_ID_64_EXTD_BOTH_DIR_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_id_all_extd_dir_information") _FILE_ID_ALL_EXTD_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    ULONG ReparsePointTag;
    LARGE_INTEGER FileId;
    FILE_ID_128 FileId128;
    WCHAR FileName[1];
} FILE_ID_ALL_EXTD_DIR_INFORMATION, *PFILE_ID_ALL_EXTD_DIR_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_id_all_extd_both_dir_information") _FILE_ID_ALL_EXTD_BOTH_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    ULONG EaSize;
    ULONG ReparsePointTag;
    LARGE_INTEGER FileId;
    FILE_ID_128 FileId128;
    CCHAR ShortNameLength;
    WCHAR ShortName[12];
    WCHAR FileName[1];
} FILE_ID_ALL_EXTD_BOTH_DIR_INFORMATION, *PFILE_ID_ALL_EXTD_BOTH_DIR_INFORMATION;

typedef struct _FILE_ID_GLOBAL_TX_DIR_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER EndOfFile;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG FileNameLength;
    LARGE_INTEGER FileId;
    GUID LockingTransactionId;
    ULONG TxInfoFlags;
    WCHAR FileName[1];
} FILE_ID_GLOBAL_TX_DIR_INFORMATION, *PFILE_ID_GLOBAL_TX_DIR_INFORMATION;

typedef struct _FILE_NAMES_INFORMATION {
    ULONG NextEntryOffset;
    ULONG FileIndex;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NAMES_INFORMATION, *PFILE_NAMES_INFORMATION;

typedef struct _FILE_OBJECTID_INFORMATION {
    LONGLONG FileReference;
    UCHAR ObjectId[16];
    union {
        struct {
            UCHAR BirthVolumeId[16];
            UCHAR BirthObjectId[16];
            UCHAR DomainId[16];
        };
        UCHAR ExtendedInfo[48];
    };
} FILE_OBJECTID_INFORMATION, *PFILE_OBJECTID_INFORMATION;

typedef struct _FILE_OBJECTID_BUFFER {
    UCHAR ObjectId[16];
    union {
        struct {
            UCHAR BirthVolumeId[16];
            UCHAR BirthObjectId[16];
            UCHAR DomainId[16];
        };
        UCHAR ExtendedInfo[48];
    };
} FILE_OBJECTID_BUFFER, *PFILE_OBJECTID_BUFFER;

typedef struct _FILE_QUOTA_INFORMATION {
    ULONG NextEntryOffset;
    ULONG SidLength;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER QuotaUsed;
    LARGE_INTEGER QuotaThreshold;
    LARGE_INTEGER QuotaLimit;
    SID Sid;
} FILE_QUOTA_INFORMATION, *PFILE_QUOTA_INFORMATION;

struct _FILE_GET_QUOTA_INFORMATION {
    ULONG NextEntryOffset;
    ULONG SidLength;
    SID Sid;
};
typedef struct _FILE_GET_QUOTA_INFORMATION FILE_GET_QUOTA_INFORMATION, *PFILE_GET_QUOTA_INFORMATION;

typedef struct _FILE_GET_EA_INFORMATION {
    ULONG NextEntryOffset;
    UCHAR EaNameLength;
    CHAR EaName[1];
} FILE_GET_EA_INFORMATION, *PFILE_GET_EA_INFORMATION;

typedef struct _FILE_STREAM_INFORMATION {
    ULONG NextEntryOffset;
    ULONG StreamNameLength;
    LARGE_INTEGER StreamSize;
    LARGE_INTEGER StreamAllocationSize;
    WCHAR StreamName[1];
} FILE_STREAM_INFORMATION, *PFILE_STREAM_INFORMATION;

typedef struct _FILE_COMPRESSION_INFORMATION {
    LARGE_INTEGER CompressedFileSize;
    USHORT CompressionFormat;
    UCHAR CompressionUnitShift;
    UCHAR ChunkShift;
    UCHAR ClusterShift;
    UCHAR Reserved[3];
} FILE_COMPRESSION_INFORMATION, *PFILE_COMPRESSION_INFORMATION;

typedef struct _FILE_COMPLETION_INFORMATION {
    HANDLE Port;
    PVOID Key;
} FILE_COMPLETION_INFORMATION, *PFILE_COMPLETION_INFORMATION;

typedef struct _FILE_MOVE_CLUSTER_INFORMATION {
    ULONG ClusterCount;
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_MOVE_CLUSTER_INFORMATION, *PFILE_MOVE_CLUSTER_INFORMATION;

typedef struct _FILE_TRACKING_INFORMATION {
    HANDLE DestinationFile;
    ULONG ObjectInformationLength;
    CHAR ObjectInformation[1];
} FILE_TRACKING_INFORMATION, *PFILE_TRACKING_INFORMATION;

typedef struct _FILE_REPARSE_POINT_INFORMATION {
    LONGLONG FileReference;
    ULONG Tag;
} FILE_REPARSE_POINT_INFORMATION, *PFILE_REPARSE_POINT_INFORMATION;

typedef struct _FILE_RENAME_INFORMATION {
    union {
        BOOLEAN ReplaceIfExists;
        ULONG Flags;
    };
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_RENAME_INFORMATION, *PFILE_RENAME_INFORMATION;

typedef struct _FILE_LINK_INFORMATION {
    union {
        BOOLEAN ReplaceIfExists;
        ULONG Flags;
    };
    HANDLE RootDirectory;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_LINK_INFORMATION, *PFILE_LINK_INFORMATION;

typedef struct _FILE_LINK_ENTRY_INFORMATION {
    ULONG NextEntryOffset;
    LONGLONG ParentFileId;
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_LINK_ENTRY_INFORMATION, *PFILE_LINK_ENTRY_INFORMATION;

typedef struct _FILE_LINKS_INFORMATION {
    ULONG BytesNeeded;
    ULONG EntriesReturned;
    FILE_LINK_ENTRY_INFORMATION Entry;
} FILE_LINKS_INFORMATION, *PFILE_LINKS_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_standard_link_information") _FILE_STANDARD_LINK_INFORMATION {
    ULONG NumberOfAccessibleLinks;
    ULONG TotalNumberOfLinks;
    BOOLEAN DeletePending;
    BOOLEAN Directory;
} FILE_STANDARD_LINK_INFORMATION, *PFILE_STANDARD_LINK_INFORMATION;

typedef struct _FILE_NETWORK_PHYSICAL_NAME_INFORMATION {
    ULONG FileNameLength;
    WCHAR FileName[1];
} FILE_NETWORK_PHYSICAL_NAME_INFORMATION, *PFILE_NETWORK_PHYSICAL_NAME_INFORMATION;

typedef struct _FILE_VOLUME_NAME_INFORMATION {
    ULONG DeviceNameLength;
    WCHAR DeviceName[1];
} FILE_VOLUME_NAME_INFORMATION, *PFILE_VOLUME_NAME_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_id_information") _FILE_ID_INFORMATION {
    ULONGLONG VolumeSerialNumber;
    FILE_ID_128 FileId;
} FILE_ID_INFORMATION, *PFILE_ID_INFORMATION;

typedef struct _FILE_CASE_SENSITIVE_INFORMATION {
    ULONG Flags;
} FILE_CASE_SENSITIVE_INFORMATION, *PFILE_CASE_SENSITIVE_INFORMATION;

typedef struct _FILE_STAT_INFORMATION {
    LARGE_INTEGER FileId;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG FileAttributes;
    ULONG ReparseTag;
    ULONG NumberOfLinks;
    ACCESS_MASK EffectiveAccess;
} FILE_STAT_INFORMATION, *PFILE_STAT_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_stat_basic_information") _FILE_STAT_BASIC_INFORMATION {
    LARGE_INTEGER FileId;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG FileAttributes;
    ULONG ReparseTag;
    ULONG NumberOfLinks;
    ULONG DeviceType;
    ULONG DeviceCharacteristics;
    ULONG Reserved;
    LARGE_INTEGER VolumeSerialNumber;
    FILE_ID_128 FileId128;
} FILE_STAT_BASIC_INFORMATION, *PFILE_STAT_BASIC_INFORMATION;

typedef struct _FILE_STAT_LX_INFORMATION {
    LARGE_INTEGER FileId;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER EndOfFile;
    ULONG FileAttributes;
    ULONG ReparseTag;
    ULONG NumberOfLinks;
    ACCESS_MASK EffectiveAccess;
    ULONG LxFlags;
    ULONG LxUid;
    ULONG LxGid;
    ULONG LxMode;
    ULONG LxDeviceIdMajor;
    ULONG LxDeviceIdMinor;
} FILE_STAT_LX_INFORMATION, *PFILE_STAT_LX_INFORMATION;

typedef enum _STORAGE_RESERVE_ID {
    StorageReserveIdNone = 0,
    StorageReserveIdHard,
    StorageReserveIdSoft,
    StorageReserveIdUpdateScratch,
    StorageReserveIdMax
} STORAGE_RESERVE_ID, *PSTORAGE_RESERVE_ID;

typedef struct _FILE_STORAGE_RESERVE_ID_INFORMATION {
    STORAGE_RESERVE_ID StorageReserveId;
} FILE_STORAGE_RESERVE_ID_INFORMATION, *PFILE_STORAGE_RESERVE_ID_INFORMATION;

typedef struct _FILE_TIMESTAMPS {
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER ChangeTime;
} FILE_TIMESTAMPS, *PFILE_TIMESTAMPS;

typedef struct _FILE_PIPE_INFORMATION {
    ULONG ReadMode;
    ULONG CompletionMode;
} FILE_PIPE_INFORMATION, *PFILE_PIPE_INFORMATION;

typedef struct _FILE_PIPE_LOCAL_INFORMATION {
    ULONG NamedPipeType;
    ULONG NamedPipeConfiguration;
    ULONG MaximumInstances;
    ULONG CurrentInstances;
    ULONG InboundQuota;
    ULONG ReadDataAvailable;
    ULONG OutboundQuota;
    ULONG WriteQuotaAvailable;
    ULONG NamedPipeState;
    ULONG NamedPipeEnd;
} FILE_PIPE_LOCAL_INFORMATION, *PFILE_PIPE_LOCAL_INFORMATION;

typedef struct _FILE_PIPE_REMOTE_INFORMATION {
    LARGE_INTEGER CollectDataTime;
    ULONG MaximumCollectionCount;
} FILE_PIPE_REMOTE_INFORMATION, *PFILE_PIPE_REMOTE_INFORMATION;

typedef struct _FILE_MAILSLOT_QUERY_INFORMATION {
    ULONG MaximumMessageSize;
    ULONG MailslotQuota;
    ULONG NextMessageSize;
    ULONG MessagesAvailable;
    LARGE_INTEGER ReadTimeout;
} FILE_MAILSLOT_QUERY_INFORMATION, *PFILE_MAILSLOT_QUERY_INFORMATION;

typedef struct _FILE_MAILSLOT_SET_INFORMATION {
    PLARGE_INTEGER ReadTimeout;
} FILE_MAILSLOT_SET_INFORMATION, *PFILE_MAILSLOT_SET_INFORMATION;

typedef struct __ddi_page("ntifs/ns-ntifs-file_remote_protocol_information") _FILE_REMOTE_PROTOCOL_INFORMATION {
    USHORT StructureVersion;
    USHORT StructureSize;
    ULONG Protocol;
    USHORT ProtocolMajorVersion;
    USHORT ProtocolMinorVersion;
    USHORT ProtocolRevision;
    USHORT Reserved;
    ULONG Flags;
    struct {
        ULONG Reserved[8];
    } GenericReserved;
    union {
        struct {
            struct {
                ULONG Capabilities;
            } Server;
            struct {
                ULONG Capabilities;
                ULONG ShareFlags;
                UCHAR ShareType;
                UCHAR Reserved0[3];
                ULONG Reserved1;
            } Share;
        } Smb2;
        ULONG Reserved[16];
    } ProtocolSpecific;
} FILE_REMOTE_PROTOCOL_INFORMATION, *PFILE_REMOTE_PROTOCOL_INFORMATION;

/* volume information */
typedef struct _FILE_FS_ATTRIBUTE_INFORMATION {
    ULONG FileSystemAttributes;
    LONG MaximumComponentNameLength;
    ULONG FileSystemNameLength;
    WCHAR FileSystemName[1];
} FILE_FS_ATTRIBUTE_INFORMATION, *PFILE_FS_ATTRIBUTE_INFORMATION;

typedef struct _FILE_FS_CONTROL_INFORMATION {
    LARGE_INTEGER FreeSpaceStartFiltering;
    LARGE_INTEGER FreeSpaceThreshold;
    LARGE_INTEGER FreeSpaceStopFiltering;
    LARGE_INTEGER DefaultQuotaThreshold;
    LARGE_INTEGER DefaultQuotaLimit;
    ULONG FileSystemControlFlags;
} FILE_FS_CONTROL_INFORMATION, *PFILE_FS_CONTROL_INFORMATION;

typedef struct _FILE_FS_DRIVER_PATH_INFORMATION {
    BOOLEAN DriverInPath;
    ULONG DriverNameLength;
    WCHAR DriverName[1];
} FILE_FS_DRIVER_PATH_INFORMATION, *PFILE_FS_DRIVER_PATH_INFORMATION;

typedef struct _FILE_FS_VOLUME_FLAGS_INFORMATION {
    ULONG Flags;
} FILE_FS_VOLUME_FLAGS_INFORMATION, *PFILE_FS_VOLUME_FLAGS_INFORMATION;

typedef struct _FILE_FS_PERSISTENT_VOLUME_INFORMATION {
    ULONG VolumeFlags;
    ULONG FlagMask;
    ULONG Version;
    ULONG Reserved;
} FILE_FS_PERSISTENT_VOLUME_INFORMATION, *PFILE_FS_PERSISTENT_VOLUME_INFORMATION;
#define PERSISTENT_VOLUME_STATE_SHORT_NAME_CREATION_DISABLED    0x00000001

/* ---- file system control codes ---- */
#define FSCTL_REQUEST_OPLOCK_LEVEL_1        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_OPLOCK_LEVEL_2        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_BATCH_OPLOCK          CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_OPLOCK_BREAK_ACKNOWLEDGE      CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 3, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_OPBATCH_ACK_CLOSE_PENDING     CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_OPLOCK_BREAK_NOTIFY           CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_LOCK_VOLUME                   CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 6, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_UNLOCK_VOLUME                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 7, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_DISMOUNT_VOLUME               CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_IS_VOLUME_MOUNTED             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 10, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_IS_PATHNAME_VALID             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 11, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_MARK_VOLUME_DIRTY             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 12, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_RETRIEVAL_POINTERS      CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 14, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_GET_COMPRESSION               CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 15, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_SET_COMPRESSION               CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 16, METHOD_BUFFERED, FILE_READ_DATA | FILE_WRITE_DATA)
#define FSCTL_OPLOCK_BREAK_ACK_NO_2         CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 20, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_INVALIDATE_VOLUMES            CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 21, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_FAT_BPB                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 22, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_FILTER_OPLOCK         CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 23, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_FILESYSTEM_GET_STATISTICS     CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 24, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_GET_NTFS_VOLUME_DATA          CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 25, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_GET_NTFS_FILE_RECORD          CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 26, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_GET_VOLUME_BITMAP             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 27, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_GET_RETRIEVAL_POINTERS        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 28, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_MOVE_FILE                     CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 29, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_IS_VOLUME_DIRTY               CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 30, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_ALLOW_EXTENDED_DASD_IO        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 32, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_FIND_FILES_BY_SID             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 35, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_SET_OBJECT_ID                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 38, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_GET_OBJECT_ID                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 39, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_DELETE_OBJECT_ID              CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 40, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_SET_REPARSE_POINT             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 41, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_GET_REPARSE_POINT             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 42, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_DELETE_REPARSE_POINT          CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 43, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_ENUM_USN_DATA                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 44, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_SECURITY_ID_CHECK             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 45, METHOD_NEITHER, FILE_READ_DATA)
#define FSCTL_READ_USN_JOURNAL              CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 46, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_SET_OBJECT_ID_EXTENDED        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 47, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_CREATE_OR_GET_OBJECT_ID       CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 48, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_SET_SPARSE                    CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 49, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_SET_ZERO_DATA                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 50, METHOD_BUFFERED, FILE_WRITE_DATA)
#define FSCTL_QUERY_ALLOCATED_RANGES        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 51, METHOD_NEITHER, FILE_READ_DATA)
#define FSCTL_SET_ENCRYPTION                CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 53, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_WRITE_RAW_ENCRYPTED           CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 55, METHOD_NEITHER, FILE_SPECIAL_ACCESS)
#define FSCTL_READ_RAW_ENCRYPTED            CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 56, METHOD_NEITHER, FILE_SPECIAL_ACCESS)
#define FSCTL_CREATE_USN_JOURNAL            CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 57, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_READ_FILE_USN_DATA            CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 58, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_WRITE_USN_CLOSE_RECORD        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 59, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_EXTEND_VOLUME                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 60, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_USN_JOURNAL             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 61, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_DELETE_USN_JOURNAL            CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 62, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_MARK_HANDLE                   CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 63, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_RECALL_FILE                   CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 69, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_FILE_PREFETCH                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 72, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_TXFS_MODIFY_RM                CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 81, METHOD_BUFFERED, FILE_WRITE_DATA)
#define FSCTL_TXFS_QUERY_RM_INFORMATION     CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 82, METHOD_BUFFERED, FILE_READ_DATA)
#define FSCTL_TXFS_START_RM                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 86, METHOD_BUFFERED, FILE_WRITE_DATA)
#define FSCTL_TXFS_SHUTDOWN_RM              CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 87, METHOD_BUFFERED, FILE_WRITE_DATA)
#define FSCTL_TXFS_SAVEPOINT_INFORMATION    CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 94, METHOD_BUFFERED, FILE_WRITE_DATA)
#define FSCTL_TXFS_CREATE_MINIVERSION       CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 95, METHOD_BUFFERED, FILE_WRITE_DATA)
#define FSCTL_TXFS_TRANSACTION_ACTIVE       CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 99, METHOD_BUFFERED, FILE_READ_DATA)
#define FSCTL_SET_ZERO_ON_DEALLOCATION      CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 101, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_SHRINK_VOLUME                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 108, METHOD_BUFFERED, FILE_SPECIAL_ACCESS)
#define FSCTL_TXFS_LIST_TRANSACTION_LOCKED_FILES \
    CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 120, METHOD_BUFFERED, FILE_READ_DATA)
#define FSCTL_LOOKUP_STREAM_FROM_CLUSTER    CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 127, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_FILE_LEVEL_TRIM               CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 130, METHOD_BUFFERED, FILE_WRITE_DATA)
#define FSCTL_GET_BOOT_AREA_INFO            CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 140, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_GET_RETRIEVAL_POINTER_BASE    CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 141, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_SET_PERSISTENT_VOLUME_STATE   CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 142, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_PERSISTENT_VOLUME_STATE CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 143, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REQUEST_OPLOCK                CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 144, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_OFFLOAD_READ                  CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 153, METHOD_BUFFERED, FILE_READ_ACCESS)
#define FSCTL_OFFLOAD_WRITE                 CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 154, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define FSCTL_SET_PURGE_FAILURE_MODE        CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 156, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_FILE_LAYOUT             CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 157, METHOD_NEITHER, FILE_ANY_ACCESS)
#define FSCTL_IS_VOLUME_OWNED_BYCSVFS       CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 158, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_FILE_REGIONS            CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 161, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_CSV_CONTROL                   CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 181, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define OPLOCK_LEVEL_CACHE_READ                     0x00000001
#define OPLOCK_LEVEL_CACHE_HANDLE                   0x00000002
#define OPLOCK_LEVEL_CACHE_WRITE                    0x00000004
#define REQUEST_OPLOCK_CURRENT_VERSION              1
#define REQUEST_OPLOCK_INPUT_FLAG_REQUEST           0x00000001
#define REQUEST_OPLOCK_INPUT_FLAG_ACK               0x00000002
#define REQUEST_OPLOCK_INPUT_FLAG_COMPLETE_ACK_ON_CLOSE 0x00000004
#define REQUEST_OPLOCK_OUTPUT_FLAG_ACK_REQUIRED     0x00000001
#define REQUEST_OPLOCK_OUTPUT_FLAG_MODES_PROVIDED   0x00000002
#define OPLOCK_FLAG_COMPLETE_IF_OPLOCKED            0x00000001
#define OPLOCK_FLAG_OPLOCK_KEY_CHECK_ONLY           0x00000002
#define OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK          0x00000004
#define OPLOCK_FLAG_IGNORE_OPLOCK_KEYS              0x00000008
#define OPLOCK_FLAG_PARENT_OBJECT                   0x00000010
#define OPLOCK_FLAG_CLOSING_DELETE_ON_CLOSE         0x00000020
#define OPLOCK_FLAG_REMOVING_FILE_OR_LINK           0x00000040
#define OPLOCK_FSCTRL_FLAG_ALL_KEYS_MATCH           0x00000001
#define FILE_OPLOCK_BROKEN_TO_LEVEL_2               0x00000007
#define FILE_OPLOCK_BROKEN_TO_NONE                  0x00000008
#define FILE_OPBATCH_BREAK_UNDERWAY                 0x00000009
#define SET_PURGE_FAILURE_MODE_ENABLED              0x00000001
#define SET_PURGE_FAILURE_MODE_DISABLED             0x00000002
#define MARK_HANDLE_PROTECT_CLUSTERS                0x00000001
#define MARK_HANDLE_TXF_SYSTEM_LOG                  0x00000004
#define MARK_HANDLE_NOT_TXF_SYSTEM_LOG              0x00000008
#define MARK_HANDLE_REALTIME                        0x00000020
#define MARK_HANDLE_NOT_REALTIME                    0x00000040
#define VOLUME_IS_DIRTY                             0x00000001
#define VOLUME_UPGRADE_SCHEDULED                    0x00000002
#define VOLUME_SESSION_OPEN                         0x00000004
#define FILE_PREFETCH_TYPE_FOR_CREATE               0x1
#define USN_SOURCE_DATA_MANAGEMENT                  0x00000001
#define USN_SOURCE_AUXILIARY_DATA                   0x00000002
#define USN_SOURCE_REPLICATION_MANAGEMENT           0x00000004
#define FILESYSTEM_STATISTICS_TYPE_NTFS             1
#define FILESYSTEM_STATISTICS_TYPE_FAT              2
#define FILESYSTEM_STATISTICS_TYPE_EXFAT            3
#define FILESYSTEM_STATISTICS_TYPE_REFS             4
#define COMPRESSION_FORMAT_NONE                     0x0000
#define COMPRESSION_FORMAT_DEFAULT                  0x0001
#define COMPRESSION_FORMAT_LZNT1                    0x0002
#define COMPRESSION_FORMAT_XPRESS                   0x0003
#define COMPRESSION_FORMAT_XPRESS_HUFF              0x0004
#define COMPRESSION_ENGINE_STANDARD                 0x0000
#define COMPRESSION_ENGINE_MAXIMUM                  0x0100

typedef struct _REQUEST_OPLOCK_INPUT_BUFFER {
    USHORT StructureVersion;
    USHORT StructureLength;
    ULONG RequestedOplockLevel;
    ULONG Flags;
} REQUEST_OPLOCK_INPUT_BUFFER, *PREQUEST_OPLOCK_INPUT_BUFFER;

typedef struct _REQUEST_OPLOCK_OUTPUT_BUFFER {
    USHORT StructureVersion;
    USHORT StructureLength;
    ULONG OriginalOplockLevel;
    ULONG NewOplockLevel;
    ULONG Flags;
    ACCESS_MASK AccessMode;
    USHORT ShareMode;
} REQUEST_OPLOCK_OUTPUT_BUFFER, *PREQUEST_OPLOCK_OUTPUT_BUFFER;

typedef struct _PATHNAME_BUFFER {
    ULONG PathNameLength;
    WCHAR Name[1];
} PATHNAME_BUFFER, *PPATHNAME_BUFFER;

typedef struct _FSCTL_QUERY_FAT_BPB_BUFFER {
    UCHAR First0x24BytesOfBootSector[0x24];
} FSCTL_QUERY_FAT_BPB_BUFFER, *PFSCTL_QUERY_FAT_BPB_BUFFER;

typedef struct STARTING_LCN_INPUT_BUFFER {
    LARGE_INTEGER StartingLcn;
} STARTING_LCN_INPUT_BUFFER, *PSTARTING_LCN_INPUT_BUFFER;

typedef struct VOLUME_BITMAP_BUFFER {
    LARGE_INTEGER StartingLcn;
    LARGE_INTEGER BitmapSize;
    UCHAR Buffer[1];
} VOLUME_BITMAP_BUFFER, *PVOLUME_BITMAP_BUFFER;

typedef struct STARTING_VCN_INPUT_BUFFER {
    LARGE_INTEGER StartingVcn;
} STARTING_VCN_INPUT_BUFFER, *PSTARTING_VCN_INPUT_BUFFER;

typedef struct RETRIEVAL_POINTERS_BUFFER {
    ULONG ExtentCount;
    LARGE_INTEGER StartingVcn;
    struct {
        LARGE_INTEGER NextVcn;
        LARGE_INTEGER Lcn;
    } Extents[1];
} RETRIEVAL_POINTERS_BUFFER, *PRETRIEVAL_POINTERS_BUFFER;

typedef struct _RETRIEVAL_POINTER_BASE {
    LARGE_INTEGER FileAreaOffset;
} RETRIEVAL_POINTER_BASE, *PRETRIEVAL_POINTER_BASE;

typedef struct _BOOT_AREA_INFO {
    ULONG BootSectorCount;
    struct {
        LARGE_INTEGER Offset;
    } BootSectors[2];
} BOOT_AREA_INFO, *PBOOT_AREA_INFO;

typedef struct MOVE_FILE_DATA {
    HANDLE FileHandle;
    LARGE_INTEGER StartingVcn;
    LARGE_INTEGER StartingLcn;
    ULONG ClusterCount;
} MOVE_FILE_DATA, *PMOVE_FILE_DATA;

typedef struct _MOVE_FILE_DATA32 {
    UINT32 FileHandle;
    LARGE_INTEGER StartingVcn;
    LARGE_INTEGER StartingLcn;
    ULONG ClusterCount;
} MOVE_FILE_DATA32, *PMOVE_FILE_DATA32;

typedef struct MARK_HANDLE_INFO {
    union {
        ULONG UsnSourceInfo;
        ULONG CopyNumber;
    };
    HANDLE VolumeHandle;
    ULONG HandleInfo;
} MARK_HANDLE_INFO, *PMARK_HANDLE_INFO;

typedef struct MARK_HANDLE_INFO32 {
    union {
        ULONG UsnSourceInfo;
        ULONG CopyNumber;
    };
    UINT32 VolumeHandle;
    ULONG HandleInfo;
} MARK_HANDLE_INFO32, *PMARK_HANDLE_INFO32;

typedef struct __ddi_page("ntifs/ns-ntifs-set_purge_failure_mode_input") _SET_PURGE_FAILURE_MODE_INPUT {
    ULONG Flags;
} SET_PURGE_FAILURE_MODE_INPUT, *PSET_PURGE_FAILURE_MODE_INPUT;

typedef struct _FILE_ZERO_DATA_INFORMATION {
    LARGE_INTEGER FileOffset;
    LARGE_INTEGER BeyondFinalZero;
} FILE_ZERO_DATA_INFORMATION, *PFILE_ZERO_DATA_INFORMATION;

typedef struct _FILE_ZERO_DATA_INFORMATION_EX {
    LARGE_INTEGER FileOffset;
    LARGE_INTEGER BeyondFinalZero;
    ULONG Flags;
} FILE_ZERO_DATA_INFORMATION_EX, *PFILE_ZERO_DATA_INFORMATION_EX;

typedef struct __ddi_page("ntifs/ns-ntifs-file_allocated_range_buffer") _FILE_ALLOCATED_RANGE_BUFFER {
    LARGE_INTEGER FileOffset;
    LARGE_INTEGER Length;
} FILE_ALLOCATED_RANGE_BUFFER, *PFILE_ALLOCATED_RANGE_BUFFER;

typedef struct _FILE_LEVEL_TRIM_RANGE {
    ULONGLONG Offset;
    ULONGLONG Length;
} FILE_LEVEL_TRIM_RANGE, *PFILE_LEVEL_TRIM_RANGE;

typedef struct _FILE_LEVEL_TRIM {
    ULONG Key;
    ULONG NumRanges;
    FILE_LEVEL_TRIM_RANGE Ranges[1];
} FILE_LEVEL_TRIM, *PFILE_LEVEL_TRIM;

typedef struct _FILE_LEVEL_TRIM_OUTPUT {
    ULONG NumRangesProcessed;
} FILE_LEVEL_TRIM_OUTPUT, *PFILE_LEVEL_TRIM_OUTPUT;

typedef struct __ddi_page("ntifs/ns-ntifs-file_region_info") _FILE_REGION_INFO {
    LONGLONG FileOffset;
    LONGLONG Length;
    ULONG Usage;
    ULONG Reserved;
} FILE_REGION_INFO, *PFILE_REGION_INFO;

typedef struct __ddi_page("ntifs/ns-ntifs-file_region_output") _FILE_REGION_OUTPUT {
    ULONG Flags;
    ULONG TotalRegionEntryCount;
    ULONG RegionEntryCount;
    ULONG Reserved;
    FILE_REGION_INFO Region[1];
} FILE_REGION_OUTPUT, *PFILE_REGION_OUTPUT;

typedef struct __ddi_page("ntifs/ns-ntifs-file_region_input") _FILE_REGION_INPUT {
    LONGLONG FileOffset;
    LONGLONG Length;
    ULONG DesiredUsage;
} FILE_REGION_INPUT, *PFILE_REGION_INPUT;

typedef struct _FILESYSTEM_STATISTICS {
    USHORT FileSystemType;
    USHORT Version;
    ULONG SizeOfCompleteStructure;
    ULONG UserFileReads;
    ULONG UserFileReadBytes;
    ULONG UserDiskReads;
    ULONG UserFileWrites;
    ULONG UserFileWriteBytes;
    ULONG UserDiskWrites;
    ULONG MetaDataReads;
    ULONG MetaDataReadBytes;
    ULONG MetaDataDiskReads;
    ULONG MetaDataWrites;
    ULONG MetaDataWriteBytes;
    ULONG MetaDataDiskWrites;
} FILESYSTEM_STATISTICS, *PFILESYSTEM_STATISTICS;

typedef struct _FAT_STATISTICS {
    ULONG CreateHits;
    ULONG SuccessfulCreates;
    ULONG FailedCreates;
    ULONG NonCachedReads;
    ULONG NonCachedReadBytes;
    ULONG NonCachedWrites;
    ULONG NonCachedWriteBytes;
    ULONG NonCachedDiskReads;
    ULONG NonCachedDiskWrites;
} FAT_STATISTICS, *PFAT_STATISTICS;

typedef struct USN_RECORD_V2 {
    ULONG RecordLength;
    USHORT MajorVersion;
    USHORT MinorVersion;
    ULONGLONG FileReferenceNumber;
    ULONGLONG ParentFileReferenceNumber;
    USN Usn;
    LARGE_INTEGER TimeStamp;
    ULONG Reason;
    ULONG SourceInfo;
    ULONG SecurityId;
    ULONG FileAttributes;
    USHORT FileNameLength;
    USHORT FileNameOffset;
    WCHAR FileName[1];
} USN_RECORD_V2, *PUSN_RECORD_V2, USN_RECORD, *PUSN_RECORD;

typedef struct _STORAGE_OFFLOAD_TOKEN_BUFFER {
    UCHAR Token[512];
} STORAGE_OFFLOAD_TOKEN_BUFFER;

typedef struct _FSCTL_OFFLOAD_READ_INPUT {
    ULONG Size;
    ULONG Flags;
    ULONG TokenTimeToLive;
    ULONG Reserved;
    ULONGLONG FileOffset;
    ULONGLONG CopyLength;
} FSCTL_OFFLOAD_READ_INPUT, *PFSCTL_OFFLOAD_READ_INPUT;

typedef struct _FSCTL_OFFLOAD_READ_OUTPUT {
    ULONG Size;
    ULONG Flags;
    ULONGLONG TransferLength;
    UCHAR Token[512];
} FSCTL_OFFLOAD_READ_OUTPUT, *PFSCTL_OFFLOAD_READ_OUTPUT;

typedef struct _FSCTL_OFFLOAD_WRITE_INPUT {
    ULONG Size;
    ULONG Flags;
    ULONGLONG FileOffset;
    ULONGLONG CopyLength;
    ULONGLONG TransferOffset;
    UCHAR Token[512];
} FSCTL_OFFLOAD_WRITE_INPUT, *PFSCTL_OFFLOAD_WRITE_INPUT;

typedef struct _FSCTL_OFFLOAD_WRITE_OUTPUT {
    ULONG Size;
    ULONG Flags;
    ULONGLONG LengthWritten;
} FSCTL_OFFLOAD_WRITE_OUTPUT, *PFSCTL_OFFLOAD_WRITE_OUTPUT;

/* cluster shared volumes */
typedef enum _CSV_CONTROL_OP {
    CsvControlStartRedirectFile = 0x02,
    CsvControlStopRedirectFile = 0x03,
    CsvControlQueryRedirectState = 0x04,
    CsvControlQueryFileRevision = 0x06,
    CsvControlQueryMdsPath = 0x08,
    CsvControlQueryFileRevisionFileId128 = 0x09,
    CsvControlQueryVolumeRedirectState = 0x0a,
    CsvControlEnableUSNRangeModificationTracking = 0x0d,
    CsvControlMarkHandleLocalVolumeMount = 0x0e,
    CsvControlUnmarkHandleLocalVolumeMount = 0x0f
} CSV_CONTROL_OP, *PCSV_CONTROL_OP;

typedef struct _CSV_CONTROL_PARAM {
    CSV_CONTROL_OP Operation;
    LONGLONG Unused;
} CSV_CONTROL_PARAM, *PCSV_CONTROL_PARAM;

typedef struct _CSV_QUERY_FILE_REVISION {
    LONGLONG FileId;
    LONGLONG FileRevision[3];
} CSV_QUERY_FILE_REVISION, *PCSV_QUERY_FILE_REVISION;

typedef struct _CSV_QUERY_FILE_REVISION_FILE_ID_128 {
    FILE_ID_128 FileId;
    LONGLONG FileRevision[3];
} CSV_QUERY_FILE_REVISION_FILE_ID_128, *PCSV_QUERY_FILE_REVISION_FILE_ID_128;

typedef struct __ddi_page("ntifs/ns-ntifs-csv_query_file_revision_ecp_context") _CSV_QUERY_FILE_REVISION_ECP_CONTEXT {
    LONGLONG FileId;
    LONGLONG FileRevision[3];
} CSV_QUERY_FILE_REVISION_ECP_CONTEXT, *PCSV_QUERY_FILE_REVISION_ECP_CONTEXT;

typedef struct __ddi_page("ntifs/ns-ntifs-csv_query_file_revision_ecp_context_file_id_128") _CSV_QUERY_FILE_REVISION_ECP_CONTEXT_FILE_ID_128 {
    FILE_ID_128 FileId;
    LONGLONG FileRevision[3];
} CSV_QUERY_FILE_REVISION_ECP_CONTEXT_FILE_ID_128, *PCSV_QUERY_FILE_REVISION_ECP_CONTEXT_FILE_ID_128;

typedef struct __ddi_page("ntifs/ns-ntifs-csv_set_handle_properties_ecp_context") _CSV_SET_HANDLE_PROPERTIES_ECP_CONTEXT {
    SIZE_T Size;
    UCHAR PauseTimeoutInSeconds;
    ULONG Flags;
} CSV_SET_HANDLE_PROPERTIES_ECP_CONTEXT, *PCSV_SET_HANDLE_PROPERTIES_ECP_CONTEXT;

typedef enum __ddi_page("ntifs/ne-ntifs-csv_down_level_file_type") _CSV_DOWN_LEVEL_FILE_TYPE {
    CsvDownLevelFileObject,
    CsvCsvFsInternalFileObject
} CSV_DOWN_LEVEL_FILE_TYPE;

typedef struct __ddi_page("ntifs/ns-ntifs-csv_down_level_open_ecp_context") _CSV_DOWN_LEVEL_OPEN_ECP_CONTEXT {
    ULONG Version;
    BOOLEAN IsResume;
    CSV_DOWN_LEVEL_FILE_TYPE FileType;
    ULONG SourceNodeId;
    ULONG DestinationNodeId;
} CSV_DOWN_LEVEL_OPEN_ECP_CONTEXT, *PCSV_DOWN_LEVEL_OPEN_ECP_CONTEXT;

/* ---- extra create parameters ---- */
extern const GUID GUID_ECP_PREFETCH_OPEN;
extern const GUID GUID_ECP_OPLOCK_KEY;
extern const GUID GUID_ECP_DUAL_OPLOCK_KEY;
extern const GUID GUID_ECP_NETWORK_OPEN_CONTEXT;
extern const GUID GUID_ECP_NETWORK_APP_INSTANCE;
extern const GUID GUID_ECP_SRV_OPEN;
extern const GUID GUID_ECP_NFS_OPEN;
extern const GUID GUID_ECP_IO_DEVICE_HINT;
extern const GUID GUID_ECP_CREATE_REDIRECTION;
extern const GUID GUID_ECP_CSV_DOWN_LEVEL_OPEN;
extern const GUID GUID_ECP_CSV_QUERY_FILE_REVISION;
extern const GUID GUID_ECP_CSV_SET_HANDLE_PROPERTIES;
extern const GUID GUID_ECP_RKF_BYPASS;
extern const GUID GUID_ECP_OPEN_PARAMETERS;
extern const GUID GUID_ECP_QUERY_ON_CREATE;
extern const GUID GUID_ECP_ATOMIC_CREATE;

typedef struct _PREFETCH_OPEN_ECP_CONTEXT {
    PVOID Context;
} PREFETCH_OPEN_ECP_CONTEXT, *PPREFETCH_OPEN_ECP_CONTEXT;

typedef struct __ddi_page("ntifs/ns-ntifs-dual_oplock_key_ecp_context") _DUAL_OPLOCK_KEY_ECP_CONTEXT {
    GUID ParentOplockKey;
    GUID TargetOplockKey;
    BOOLEAN ParentOplockKeySet;
    BOOLEAN TargetOplockKeySet;
} DUAL_OPLOCK_KEY_ECP_CONTEXT, *PDUAL_OPLOCK_KEY_ECP_CONTEXT;

typedef enum __ddi_page("ntifs/ne-ntifs-srv_instance_type") _SRV_INSTANCE_TYPE {
    SrvInstanceTypeUndefined = 0,
    SrvInstanceTypePrimary,
    SrvInstanceTypeCsv,
    SrvInstanceTypeSBL,
    SrvInstanceTypeSR,
    SrvInstanceTypeVSMB
} SRV_INSTANCE_TYPE, *PSRV_INSTANCE_TYPE;

typedef struct _SRV_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ShareName;
    struct sockaddr_storage *SocketAddress;
    BOOLEAN OplockBlockState;
    BOOLEAN OplockAppState;
    BOOLEAN OplockFinalState;
    USHORT Version;
    SRV_INSTANCE_TYPE InstanceType;
} SRV_OPEN_ECP_CONTEXT, *PSRV_OPEN_ECP_CONTEXT;

typedef struct sockaddr_storage *PSOCKADDR_STORAGE_NFS;
typedef struct _NFS_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ExportAlias;
    PSOCKADDR_STORAGE_NFS ClientSocketAddress;
} NFS_OPEN_ECP_CONTEXT, *PNFS_OPEN_ECP_CONTEXT, **PPNFS_OPEN_ECP_CONTEXT;

typedef struct __ddi_page("ntifs/ns-ntifs-create_redirection_ecp_context") _CREATE_REDIRECTION_ECP_CONTEXT {
    USHORT Size;
    USHORT Flags;
    FILE_ID_128 FileId;
    GUID VolumeGuid;
} CREATE_REDIRECTION_ECP_CONTEXT, *PCREATE_REDIRECTION_ECP_CONTEXT;

typedef struct __ddi_page("ntifs/ns-ntifs-io_device_hint_ecp_context") _IO_DEVICE_HINT_ECP_CONTEXT {
    PDEVICE_OBJECT TargetDevice;
    UNICODE_STRING RemainingName;
} IO_DEVICE_HINT_ECP_CONTEXT, *PIO_DEVICE_HINT_ECP_CONTEXT;

typedef struct _NETWORK_APP_INSTANCE_ECP_CONTEXT {
    USHORT Size;
    USHORT Reserved;
    GUID AppInstanceID;
} NETWORK_APP_INSTANCE_ECP_CONTEXT, *PNETWORK_APP_INSTANCE_ECP_CONTEXT;

typedef enum NETWORK_OPEN_LOCATION_QUALIFIER {
    NetworkOpenLocationAny,
    NetworkOpenLocationRemote,
    NetworkOpenLocationLoopback
} NETWORK_OPEN_LOCATION_QUALIFIER;

typedef enum NETWORK_OPEN_INTEGRITY_QUALIFIER {
    NetworkOpenIntegrityAny,
    NetworkOpenIntegrityNone,
    NetworkOpenIntegritySigned,
    NetworkOpenIntegrityEncrypted,
    NetworkOpenIntegrityMaximum
} NETWORK_OPEN_INTEGRITY_QUALIFIER;

typedef struct _NETWORK_OPEN_ECP_CONTEXT {
    USHORT Size;
    USHORT Reserved;
    struct {
        struct {
            NETWORK_OPEN_LOCATION_QUALIFIER Location;
            NETWORK_OPEN_INTEGRITY_QUALIFIER Integrity;
            ULONG Flags;
        } in;
        struct {
            NETWORK_OPEN_LOCATION_QUALIFIER Location;
            NETWORK_OPEN_INTEGRITY_QUALIFIER Integrity;
            ULONG Flags;
        } out;
    };
} NETWORK_OPEN_ECP_CONTEXT, *PNETWORK_OPEN_ECP_CONTEXT;

typedef struct _ECP_OPEN_PARAMETERS {
    USHORT Size;
    USHORT Reserved;
    ULONG Flags;
} ECP_OPEN_PARAMETERS, *PECP_OPEN_PARAMETERS;

typedef struct __ddi_page("ntifs/ns-ntifs-veto_binding_ecp_context") _VETO_BINDING_ECP_CONTEXT {
    BOOLEAN ShouldVetoBinding;
} VETO_BINDING_ECP_CONTEXT, *PVETO_BINDING_ECP_CONTEXT;

typedef struct __ddi_page("ntifs/ns-ntifs-query_path_request") _QUERY_PATH_REQUEST {
    ULONG PathNameLength;
    PIO_SECURITY_CONTEXT SecurityContext;
    WCHAR FilePathName[1];
} QUERY_PATH_REQUEST, *PQUERY_PATH_REQUEST;

typedef struct __ddi_page("ntifs/ns-ntifs-query_path_request_ex") _QUERY_PATH_REQUEST_EX {
    PIO_SECURITY_CONTEXT pSecurityContext;
    ULONG EaLength;
    PVOID pEaBuffer;
    UNICODE_STRING PathName;
    UNICODE_STRING DomainServiceName;
    PECP_LIST EcpList;
    PESILO Silo;
    ULONG_PTR Reserved;
} QUERY_PATH_REQUEST_EX, *PQUERY_PATH_REQUEST_EX;

typedef struct __ddi_page("ntifs/ns-ntifs-query_path_response") _QUERY_PATH_RESPONSE {
    ULONG LengthAccepted;
} QUERY_PATH_RESPONSE, *PQUERY_PATH_RESPONSE;
#define IOCTL_REDIR_QUERY_PATH              CTL_CODE(FILE_DEVICE_NETWORK_FILE_SYSTEM, 99, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_REDIR_QUERY_PATH_EX           CTL_CODE(FILE_DEVICE_NETWORK_FILE_SYSTEM, 100, METHOD_NEITHER, FILE_ANY_ACCESS)

/* ---- objects, memory, heap, compression, prefixes, 8.3 names ---- */
typedef enum _OBJECT_INFORMATION_CLASS {
    ObjectBasicInformation = 0,
    ObjectTypeInformation = 2
} OBJECT_INFORMATION_CLASS;

typedef struct _PUBLIC_OBJECT_BASIC_INFORMATION {
    ULONG Attributes;
    ACCESS_MASK GrantedAccess;
    ULONG HandleCount;
    ULONG PointerCount;
    ULONG Reserved[10];
} PUBLIC_OBJECT_BASIC_INFORMATION, *PPUBLIC_OBJECT_BASIC_INFORMATION;

typedef struct __PUBLIC_OBJECT_TYPE_INFORMATION {
    UNICODE_STRING TypeName;
    ULONG Reserved[22];
} PUBLIC_OBJECT_TYPE_INFORMATION, *PPUBLIC_OBJECT_TYPE_INFORMATION;

typedef enum _MEMORY_INFORMATION_CLASS {
    MemoryBasicInformation
} MEMORY_INFORMATION_CLASS;

typedef struct _MEMORY_BASIC_INFORMATION {
    PVOID BaseAddress;
    PVOID AllocationBase;
    ULONG AllocationProtect;
    USHORT PartitionId;
    SIZE_T RegionSize;
    ULONG State;
    ULONG Protect;
    ULONG Type;
} MEMORY_BASIC_INFORMATION, *PMEMORY_BASIC_INFORMATION;

typedef enum _VIRTUAL_MEMORY_INFORMATION_CLASS {
    VmPrefetchInformation,
    VmPagePriorityInformation,
    VmCfgCallTargetInformation
} VIRTUAL_MEMORY_INFORMATION_CLASS;

typedef struct _MEMORY_RANGE_ENTRY {
    PVOID VirtualAddress;
    SIZE_T NumberOfBytes;
} MEMORY_RANGE_ENTRY, *PMEMORY_RANGE_ENTRY;

_Function_class_(RTL_HEAP_COMMIT_ROUTINE)
typedef NTSTATUS RTL_HEAP_COMMIT_ROUTINE(_In_ PVOID Base, _Inout_ PVOID *CommitAddress, _Inout_ PSIZE_T CommitSize);
typedef RTL_HEAP_COMMIT_ROUTINE *PRTL_HEAP_COMMIT_ROUTINE;

typedef struct __ddi_page("ntifs/ns-ntifs-rtl_heap_parameters") _RTL_HEAP_PARAMETERS {
    ULONG Length;
    SIZE_T SegmentReserve;
    SIZE_T SegmentCommit;
    SIZE_T DeCommitFreeBlockThreshold;
    SIZE_T DeCommitTotalFreeThreshold;
    SIZE_T MaximumAllocationSize;
    SIZE_T VirtualMemoryThreshold;
    SIZE_T InitialCommit;
    SIZE_T InitialReserve;
    PRTL_HEAP_COMMIT_ROUTINE CommitRoutine;
    SIZE_T Reserved[2];
} RTL_HEAP_PARAMETERS, *PRTL_HEAP_PARAMETERS;
#define HEAP_NO_SERIALIZE                   0x00000001
#define HEAP_GROWABLE                       0x00000002
#define HEAP_GENERATE_EXCEPTIONS            0x00000004
#define HEAP_ZERO_MEMORY                    0x00000008

typedef struct _COMPRESSED_DATA_INFO {
    USHORT CompressionFormatAndEngine;
    UCHAR CompressionUnitShift;
    UCHAR ChunkShift;
    UCHAR ClusterShift;
    UCHAR Reserved;
    USHORT NumberOfChunks;
    ULONG CompressedChunkSizes[ANYSIZE_ARRAY];
} COMPRESSED_DATA_INFO;

typedef struct _GENERATE_NAME_CONTEXT {
    USHORT Checksum;
    BOOLEAN ChecksumInserted;
    UCHAR NameLength;
    WCHAR NameBuffer[8];
    ULONG ExtensionLength;
    WCHAR ExtensionBuffer[4];
    ULONG LastIndexValue;
} GENERATE_NAME_CONTEXT, *PGENERATE_NAME_CONTEXT;

typedef struct __ddi_opaque __ddi_page("ntifs/nf-ntifs-rtlinsertunicodeprefix") _UNICODE_PREFIX_TABLE_ENTRY {
    ULONG_PTR hidden_[7];
} UNICODE_PREFIX_TABLE_ENTRY, *PUNICODE_PREFIX_TABLE_ENTRY;

typedef struct __ddi_opaque __ddi_page("ntifs/nf-ntifs-rtlinitializeunicodeprefix") _UNICODE_PREFIX_TABLE {
    ULONG_PTR hidden_[3];
} UNICODE_PREFIX_TABLE, *PUNICODE_PREFIX_TABLE;

typedef struct __ddi_page("ntifs/ns-ntifs-link_tracking_information") _LINK_TRACKING_INFORMATION {
    enum _LINK_TRACKING_INFORMATION_TYPE {
        NtfsLinkTrackingInformation,
        DfsLinkTrackingInformation
    } Type;
    UCHAR VolumeId[16];
} LINK_TRACKING_INFORMATION, *PLINK_TRACKING_INFORMATION;

/* ---- regions of file systems ---- */
__ddi_page("") _Kernel_acquires_resource_(CriticalRegion) _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlEnterFileSystem(VOID);
__ddi_page("") _Kernel_releases_resource_(CriticalRegion) _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlExitFileSystem(VOID);

/* ---- FsRtl: common headers and per-stream contexts ---- */
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlSetupAdvancedHeader(__ddi_begins(fsrtl_advanced_header) __ddi_ends_before(MEMORY_FREE) PVOID AdvHdr, PFAST_MUTEX FMutex);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlSetupAdvancedHeaderEx(
    _In_ __ddi_begins(fsrtl_advanced_header) __ddi_ends_before(MEMORY_FREE) PVOID _advhdr, _In_opt_ PFAST_MUTEX _fmutx,
    _In_opt_ PVOID *_fctxptr);
__ddi_available_since(NTDDI_WIN10_VB)
VOID FsRtlSetupAdvancedHeaderEx2(
    _In_ __ddi_begins(fsrtl_advanced_header) PVOID _advhdr, _In_opt_ PFAST_MUTEX _fmutx, _In_opt_ PVOID *_fctxptr,
    _In_opt_ PVOID _aepushlock);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTeardownPerStreamContexts(_In_ __ddi_ends(fsrtl_advanced_header) PFSRTL_ADVANCED_FCB_HEADER AdvancedHeader);
VOID FsRtlInitPerStreamContext(
    _Out_ PFSRTL_PER_STREAM_CONTEXT _fc, _In_ PVOID _owner, _In_opt_ PVOID _inst, _In_ PFREE_FUNCTION _cb);
_IRQL_requires_max_(APC_LEVEL)
PFSRTL_ADVANCED_FCB_HEADER FsRtlGetPerStreamContextPointer(_In_ PFILE_OBJECT _fo);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertPerStreamContext(
    _In_ PFSRTL_ADVANCED_FCB_HEADER PerStreamContext, _In_ __ddi_begins(per_stream_context) PFSRTL_PER_STREAM_CONTEXT Ptr);
_IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_STREAM_CONTEXT FsRtlLookupPerStreamContext(
    _In_ PFSRTL_ADVANCED_FCB_HEADER _sc, _In_opt_ PVOID _oid, _In_opt_ PVOID _iid);
__ddi_obsolete("FsRtlLookupPerStreamContext", reserved)
PFSRTL_PER_STREAM_CONTEXT FsRtlLookupPerStreamContextInternal(
    _In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
_IRQL_requires_max_(APC_LEVEL) __ddi_ends(per_stream_context)
PFSRTL_PER_STREAM_CONTEXT FsRtlRemovePerStreamContext(
    _In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
BOOLEAN FsRtlSupportsPerFileContexts(_In_ PFILE_OBJECT _fo);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertPerFileContext(
    _In_ PVOID *PerFileContextPointer, _In_ __ddi_begins(per_file_context) PFSRTL_PER_FILE_CONTEXT Ptr);
_IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_FILE_CONTEXT FsRtlLookupPerFileContext(
    _In_ PVOID *PerFileContextPointer, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
_IRQL_requires_max_(APC_LEVEL) __ddi_ends(per_file_context)
PFSRTL_PER_FILE_CONTEXT FsRtlRemovePerFileContext(
    _In_ PVOID *PerFileContextPointer, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTeardownPerFileContexts(_In_ PVOID *PerFileContextPointer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertPerFileObjectContext(
    _In_ PFILE_OBJECT FileObject, _In_ __ddi_begins(per_file_object_context) PFSRTL_PER_FILEOBJECT_CONTEXT Ptr);
_IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_FILEOBJECT_CONTEXT FsRtlLookupPerFileObjectContext(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
_IRQL_requires_max_(APC_LEVEL) __ddi_ends(per_file_object_context)
PFSRTL_PER_FILEOBJECT_CONTEXT FsRtlRemovePerFileObjectContext(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
__ddi_acquires(fsrtl_ae_push_lock) __ddi_ends_before(MEMORY_FREE) _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN10_VB) _Ret_maybenull_
PVOID FsRtlAllocateAePushLock(_In_ POOL_TYPE PoolType, _In_ ULONG Tag);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10_VB)
VOID FsRtlFreeAePushLock(_In_ __ddi_releases(fsrtl_ae_push_lock) PVOID AePushLock);

/* ---- FsRtl: cached I/O for file systems and redirectors ---- */
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcopyread") _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlCopyRead(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _In_ ULONG LockKey, _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_ PDEVICE_OBJECT DeviceObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcopywrite") _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlCopyWrite(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _In_ ULONG LockKey, _In_reads_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_ PDEVICE_OBJECT DeviceObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlmdlreaddev") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlMdlReadDev(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
    _Outptr_ __ddi_acquires(cached_read_mdl) __ddi_ends_before(IRP_COMPLETE) PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_opt_ PDEVICE_OBJECT DeviceObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlmdlreadex") _IRQL_requires_max_(PASSIVE_LEVEL)
__ddi_available_since(NTDDI_WIN8)
NTSTATUS FsRtlMdlReadEx(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
    _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlmdlreadcompletedev") _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlMdlReadCompleteDev(
    _In_ PFILE_OBJECT FileObject, _In_ __ddi_releases(cached_read_mdl) PMDL MdlChain, _In_opt_ PDEVICE_OBJECT DeviceObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlpreparemdlwritedev") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlPrepareMdlWriteDev(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
    _Outptr_ __ddi_acquires(cached_write_mdl) __ddi_ends_before(IRP_COMPLETE) PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus,
    _In_opt_ PDEVICE_OBJECT DeviceObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlpreparemdlwriteex") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlPrepareMdlWriteEx(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
    _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlmdlwritecompletedev") _IRQL_requires_max_(PASSIVE_LEVEL)
__ddi_available_since(NTDDI_WIN8)
BOOLEAN FsRtlMdlWriteCompleteDev(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ __ddi_releases(cached_write_mdl) PMDL MdlChain,
    _In_opt_ PDEVICE_OBJECT DeviceObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlacquirefileexclusive") __ddi_obsolete("", reserved)
VOID FsRtlAcquireFileExclusive(_In_ PFILE_OBJECT FileObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlreleasefile") __ddi_obsolete("", reserved)
VOID FsRtlReleaseFile(_In_ PFILE_OBJECT FileObject);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlgetfilesize") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlGetFileSize(_In_ PFILE_OBJECT FileObject, _Out_ PLARGE_INTEGER FileSize);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FsRtlQueryCachedVdl(_In_ PFILE_OBJECT FileObject, _Out_ PLONGLONG Vdl);
VOID FsRtlIncrementCcFastReadNotPossible(VOID);
VOID FsRtlIncrementCcFastReadNoWait(VOID);
VOID FsRtlIncrementCcFastReadWait(VOID);
VOID FsRtlIncrementCcFastReadResourceMiss(VOID);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlIncrementCcFastMdlReadWait(VOID);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsPagingFile(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
BOOLEAN FsRtlIsSystemPagingFile(_In_ PFILE_OBJECT FileObject);
__ddi_available_since(NTDDI_WIN10_RS1)
BOOLEAN FsRtlIsDaxVolume(_In_ PFILE_OBJECT FileObject);

/* ---- FsRtl: byte-range locks ---- */
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializefilelock") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeFileLock(
    _In_ __ddi_begins(file_lock) __ddi_ends_before(MEMORY_FREE) PFILE_LOCK FileLock,
    _In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine, _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtluninitializefilelock") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeFileLock(_In_ __ddi_ends(file_lock) PFILE_LOCK FileLock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlallocatefilelock") __ddi_acquires(fsrtl_file_lock)
_IRQL_requires_max_(APC_LEVEL)
PFILE_LOCK FsRtlAllocateFileLock(
    _In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine, _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlfreefilelock") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlFreeFileLock(_In_ __ddi_releases(fsrtl_file_lock) PFILE_LOCK FileLock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlprocessfilelock") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlProcessFileLock(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp, _In_opt_ PVOID Context);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlchecklockforreadaccess") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCheckLockForReadAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlchecklockforwriteaccess") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlchecklockforoplockrequest") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN8)
BOOLEAN FsRtlCheckLockForOplockRequest(_In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER AllocationSize);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlfastchecklockforread") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFastCheckLockForRead(
    _In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER StartingByte, _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
    _In_ PFILE_OBJECT FileObject, _In_ PVOID ProcessId);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlfastchecklockforwrite") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFastCheckLockForWrite(
    _In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER StartingByte, _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
    _In_ PVOID FileObject, _In_ PVOID ProcessId);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFastLock(
    _In_ PFILE_LOCK A1, _In_ PFILE_OBJECT A2, _In_ PLARGE_INTEGER A3, _In_ PLARGE_INTEGER A4, _In_ PEPROCESS A5,
    _In_ ULONG A6, _In_ BOOLEAN A7, _In_ BOOLEAN A8, _Out_ PIO_STATUS_BLOCK A9, _In_opt_ PVOID A10,
    _In_ BOOLEAN A11);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlprivatelock") __ddi_obsolete("FsRtlFastLock")
BOOLEAN FsRtlPrivateLock(
    _In_ PFILE_LOCK FileLock, _In_opt_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ PLARGE_INTEGER Length, _In_ PEPROCESS ProcessId, _In_ ULONG Key, _In_ BOOLEAN FailImmediately,
    _In_ BOOLEAN ExclusiveLock, _Out_ PIO_STATUS_BLOCK Iosb, _In_opt_ PIRP Irp, _In_opt_ PVOID Context,
    _In_ BOOLEAN AlreadySynchronized);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlfastunlocksingle") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFastUnlockSingle(
    _In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ PLARGE_INTEGER Length, _In_ PEPROCESS ProcessId, _In_ ULONG Key, _In_opt_ PVOID Context,
    _In_ BOOLEAN AlreadySynchronized);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlfastunlockall") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFastUnlockAll(
    _In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ PEPROCESS ProcessId, _In_opt_ PVOID Context);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlfastunlockallbykey") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFastUnlockAllByKey(
    _In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ PEPROCESS ProcessId, _In_ ULONG Key,
    _In_opt_ PVOID Context);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlgetnextfilelock") _IRQL_requires_max_(APC_LEVEL)
PFILE_LOCK_INFO FsRtlGetNextFileLock(_In_ PFILE_LOCK FileLock, _In_ BOOLEAN Restart);
BOOLEAN FsRtlAreThereCurrentFileLocks(_In_ PFILE_LOCK FL);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlaretherecurrentorinprogressfilelocks")
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
BOOLEAN FsRtlAreThereCurrentOrInProgressFileLocks(_In_ PFILE_LOCK FileLock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlaretherewaitingfilelocks") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAreThereWaitingFileLocks(_In_ PFILE_LOCK FileLock);

/* ---- FsRtl: oplocks ---- */
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializeoplock") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeOplock(_Inout_ __ddi_begins(oplock) __ddi_ends_before(MEMORY_FREE) POPLOCK Oplock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtluninitializeoplock") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeOplock(_Inout_ __ddi_ends(oplock) POPLOCK Oplock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockfsctrl") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlOplockFsctrl(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockfsctrlex") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN7)
NTSTATUS FsRtlOplockFsctrlEx(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount, _In_ ULONG Flags);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcheckoplock") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCheckOplock(
    _In_ POPLOCK Oplock, _In_ PIRP Irp, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcheckoplockex") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCheckOplockEx(
    _In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockbreakh") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN7)
NTSTATUS FsRtlOplockBreakH(
    _In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockbreaktonone")
__ddi_obsolete("FsRtlOplockBreakToNoneEx")
NTSTATUS FsRtlOplockBreakToNone(
    _Inout_ POPLOCK Oplock, _In_opt_ PIO_STACK_LOCATION IrpSp, _In_ PIRP Irp, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockbreaktononeex") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN7)
NTSTATUS FsRtlOplockBreakToNoneEx(
    _Inout_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockisfastiopossible") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlOplockIsFastIoPossible(_In_ POPLOCK Oplock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockissharedrequest") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN7)
BOOLEAN FsRtlOplockIsSharedRequest(_In_ PIRP Irp);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtloplockkeysequal") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN7)
BOOLEAN FsRtlOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1, _In_opt_ PFILE_OBJECT Fo2);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcurrentbatchoplock") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCurrentBatchOplock(_In_ POPLOCK Oplock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcurrentoplock") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCurrentOplock(_In_ POPLOCK Oplock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcurrentoplockh") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WIN7)
BOOLEAN FsRtlCurrentOplockH(_In_ POPLOCK Oplock);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlupperoplockfsctrl") _IRQL_requires_max_(APC_LEVEL)
__ddi_available_since(NTDDI_WINBLUE)
NTSTATUS FsRtlUpperOplockFsctrl(
    _In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount, _In_ ULONG LowerOplockState, _In_ ULONG Flags);

/* ---- FsRtl: maps of runs ---- */
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializebasemcb")
VOID FsRtlInitializeBaseMcb(_Out_ PBASE_MCB Mcb, _In_ POOL_TYPE PoolType);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializebasemcbex")
BOOLEAN FsRtlInitializeBaseMcbEx(_Out_ PBASE_MCB Mcb, _In_ POOL_TYPE PoolType, _In_ USHORT Flags);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtluninitializebasemcb")
VOID FsRtlUninitializeBaseMcb(_In_ PBASE_MCB Mcb);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtladdbasemcbentryex")
BOOLEAN FsRtlAddBaseMcbEntry(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtladdbasemcbentryex")
NTSTATUS FsRtlAddBaseMcbEntryEx(
    _Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlremovebasemcbentry")
BOOLEAN FsRtlRemoveBaseMcbEntry(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtllookupbasemcbentry")
BOOLEAN FsRtlLookupBaseMcbEntry(
    _In_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _Out_opt_ PLONGLONG Lbn, _Out_opt_ PLONGLONG SectorCountFromLbn,
    _Out_opt_ PLONGLONG StartingLbn, _Out_opt_ PLONGLONG SectorCountFromStartingLbn, _Out_opt_ PULONG Index);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializelargemcb") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeLargeMcb(
    _Out_ __ddi_begins(large_mcb) __ddi_ends_before(MEMORY_FREE) PLARGE_MCB Mcb, _In_ POOL_TYPE PoolType);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtluninitializelargemcb") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeLargeMcb(_Inout_ __ddi_ends(large_mcb) PLARGE_MCB Mcb);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlresetlargemcb") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlResetLargeMcb(_In_ PLARGE_MCB Mcb, _In_ BOOLEAN SelfSynchronized);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtladdlargemcbentry") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAddLargeMcbEntry(
    _Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlremovelargemcbentry") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlRemoveLargeMcbEntry(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtllookuplargemcbentry") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLargeMcbEntry(
    _In_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _Out_opt_ PLONGLONG Lbn, _Out_opt_ PLONGLONG SectorCountFromLbn,
    _Out_opt_ PLONGLONG StartingLbn, _Out_opt_ PLONGLONG SectorCountFromStartingLbn, _Out_opt_ PULONG Index);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtllookuplastlargemcbentry") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLastLargeMcbEntry(_In_ PLARGE_MCB Mcb, _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtllookuplastlargemcbentryandindex")
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLastLargeMcbEntryAndIndex(
    _In_ PLARGE_MCB OpaqueMcb, _Out_ PLONGLONG LargeVbn, _Out_ PLONGLONG LargeLbn, _Out_ PULONG Index);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlgetnextlargemcbentry") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlGetNextLargeMcbEntry(
    _In_ PLARGE_MCB Mcb, _In_ ULONG RunIndex, _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn, _Out_ PLONGLONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnumberofrunsinlargemcb") _IRQL_requires_max_(APC_LEVEL)
ULONG FsRtlNumberOfRunsInLargeMcb(_In_ PLARGE_MCB Mcb);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlsplitlargemcb") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlSplitLargeMcb(_In_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Amount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtltruncatelargemcb") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTruncateLargeMcb(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializemcb") __ddi_obsolete("FsRtlInitializeLargeMcb")
VOID FsRtlInitializeMcb(_Out_ PMCB Mcb, _In_ POOL_TYPE PoolType);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtluninitializemcb")
__ddi_obsolete("FsRtlUninitializeLargeMcb")
VOID FsRtlUninitializeMcb(_Inout_ PMCB Mcb);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtladdmcbentry") __ddi_obsolete("FsRtlAddLargeMcbEntry")
BOOLEAN FsRtlAddMcbEntry(_Inout_ PMCB Mcb, _In_ VBN Vbn, _In_ LBN Lbn, _In_ ULONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlremovemcbentry") __ddi_obsolete("FsRtlRemoveLargeMcbEntry")
VOID FsRtlRemoveMcbEntry(_Inout_ PMCB Mcb, _In_ VBN Vbn, _In_ ULONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtllookupmcbentry") __ddi_obsolete("FsRtlLookupLargeMcbEntry")
BOOLEAN FsRtlLookupMcbEntry(
    _In_ PMCB Mcb, _In_ VBN Vbn, _Out_ PLBN Lbn, _Out_opt_ PULONG SectorCount, _Out_ PULONG Index);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtllookuplastmcbentry")
BOOLEAN FsRtlLookupLastMcbEntry(_In_ PMCB Mcb, _Out_ PVBN Vbn, _Out_ PLBN Lbn);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlgetnextmcbentry")
BOOLEAN FsRtlGetNextMcbEntry(
    _In_ PMCB Mcb, _In_ ULONG RunIndex, _Out_ PVBN Vbn, _Out_ PLBN Lbn, _Out_ PULONG SectorCount);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnumberofrunsinmcb")
__ddi_obsolete("FsRtlNumberOfRunsInLargeMcb")
ULONG FsRtlNumberOfRunsInMcb(_In_ PMCB Mcb);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtltruncatemcb") __ddi_obsolete("FsRtlTruncateLargeMcb")
VOID FsRtlTruncateMcb(_Inout_ PMCB Mcb, _In_ VBN Vbn);

/* ---- FsRtl: names ---- */
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlarenamesequal") _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlAreNamesEqual(
    _In_ PCUNICODE_STRING ConstantNameA, _In_ PCUNICODE_STRING ConstantNameB, _In_ BOOLEAN IgnoreCase,
    _In_opt_ PCWCH UpcaseTable);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtldoesnamecontainwildcards")
_IRQL_requires_max_(APC_LEVEL) // page: PASSIVE_LEVEL; Microsoft's own file systems call it under a fast mutex
BOOLEAN FsRtlDoesNameContainWildCards(_In_ PUNICODE_STRING Name);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlisnameinexpression") _IRQL_requires_max_(APC_LEVEL) // as above
BOOLEAN FsRtlIsNameInExpression(
    _In_ PUNICODE_STRING Expression, _In_ PUNICODE_STRING Name, _In_ BOOLEAN IgnoreCase, _In_opt_ PWCH UpcaseTable);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlisnameinunupcasedexpression~r3")
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS4)
BOOLEAN FsRtlIsNameInUnUpcasedExpression(
    _In_ PUNICODE_STRING Expression, _In_ PUNICODE_STRING Name, _In_ BOOLEAN IgnoreCase, _In_opt_ PWCH UpcaseTable);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtldissectname") _IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlDissectName(_In_ UNICODE_STRING Path, _Out_ PUNICODE_STRING FirstName, _Out_ PUNICODE_STRING RemainingName);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtldissectdbcs") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDissectDbcs(_In_ ANSI_STRING Path, _Out_ PANSI_STRING FirstName, _Out_ PANSI_STRING RemainingName);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtldoesdbcscontainwildcards") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlDoesDbcsContainWildCards(_In_ PANSI_STRING Name);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlisdbcsinexpression") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsDbcsInExpression(_In_ PANSI_STRING Expression, _In_ PANSI_STRING Name);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlisfatdbcslegal") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsFatDbcsLegal(
    _In_ ANSI_STRING DbcsName, _In_ BOOLEAN WildCardsPermissible, _In_ BOOLEAN PathNamePermissible,
    _In_ BOOLEAN LeadingBackslashPermissible);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlishpfsdbcslegal") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsHpfsDbcsLegal(
    _In_ ANSI_STRING DbcsName, _In_ BOOLEAN WildCardsPermissible, _In_ BOOLEAN PathNamePermissible,
    _In_ BOOLEAN LeadingBackslashPermissible);
BOOLEAN FsRtlIsAnsiCharacterWild(_In_ UCHAR C);
BOOLEAN FsRtlIsUnicodeCharacterWild(_In_ WCHAR C);
BOOLEAN FsRtlIsAnsiCharacterLegal(_In_ UCHAR C, _In_ UCHAR FLAGS);
BOOLEAN FsRtlIsAnsiCharacterLegalFat(_In_ UCHAR C, _In_ BOOLEAN WILD_OK);
BOOLEAN FsRtlIsAnsiCharacterLegalHpfs(_In_ UCHAR C, _In_ BOOLEAN WILD_OK);
BOOLEAN FsRtlIsAnsiCharacterLegalNtfs(_In_ UCHAR C, _In_ BOOLEAN WILD_OK);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsAnsiCharacterLegalNtfsStream(_In_ UCHAR C, _In_ BOOLEAN WILD_OK);
BOOLEAN FsRtlTestAnsiCharacter(_In_ UCHAR C, _In_ BOOLEAN DEFAULT_RET, _In_ BOOLEAN WILD_OK, _In_ UCHAR FLAGS);
BOOLEAN FsRtlIsLeadDbcsCharacter(_In_ UCHAR DBCS_CHAR);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRemoveDotsFromPath(_Inout_ PWSTR OriginalString, _In_ USHORT PathLength, _Out_ USHORT *NewLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlValidateReparsePointBuffer(
    _In_ ULONG BufferLength, _In_reads_bytes_(BufferLength) PREPARSE_DATA_BUFFER ReparseBuffer);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlinitializetunnelcache") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeTunnelCache(_Out_ __ddi_begins(tunnel) __ddi_ends_before(MEMORY_FREE) PTUNNEL Cache);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtldeletetunnelcache") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDeleteTunnelCache(_In_ __ddi_ends(tunnel) PTUNNEL Cache);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtladdtotunnelcache") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlAddToTunnelCache(
    _In_ PTUNNEL Cache, _In_ ULONGLONG DirectoryKey, _In_ PUNICODE_STRING ShortName, _In_ PUNICODE_STRING LongName,
    _In_ BOOLEAN KeyByShortName, _In_ ULONG DataLength, _In_reads_bytes_(DataLength) PVOID Data);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlfindintunnelcache") _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFindInTunnelCache(
    _In_ PTUNNEL Cache, _In_ ULONGLONG DirectoryKey, _In_ PUNICODE_STRING Name, _Out_ PUNICODE_STRING ShortName,
    _Out_ PUNICODE_STRING LongName, _Inout_ PULONG DataLength,
    _Out_writes_bytes_to_(*DataLength, *DataLength) PVOID Data);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtldeletekeyfromtunnelcache") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDeleteKeyFromTunnelCache(_In_ PTUNNEL Cache, _In_ ULONGLONG DirectoryKey);

/* ---- FsRtl: directory change notification ---- */
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyinitializesync") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlNotifyInitializeSync(_Out_ __ddi_begins(notify_sync) __ddi_ends_before(VOLUME_DISMOUNT) PNOTIFY_SYNC *NotifySync);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyuninitializesync") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlNotifyUninitializeSync(_Inout_ __ddi_ends(notify_sync) PNOTIFY_SYNC *NotifySync);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifycleanup") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlNotifyCleanup(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList, _In_ PVOID FsContext);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifycleanupall") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlNotifyCleanupAll(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyfullchangedirectory")
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlNotifyFullChangeDirectory(
    _In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList, _In_ PVOID FsContext, _In_ PSTRING FullDirectoryName,
    _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer, _In_ ULONG CompletionFilter, _In_opt_ PIRP NotifyIrp,
    _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback, _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyfilterchangedirectory")
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlNotifyFilterChangeDirectory(
    _In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList, _In_ PVOID FsContext, _In_ PSTRING FullDirectoryName,
    _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer, _In_ ULONG CompletionFilter, _In_opt_ PIRP NotifyIrp,
    _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback, _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
    _In_opt_ PFILTER_REPORT_CHANGE FilterCallback);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyfullreportchange") _IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlNotifyFullReportChange(
    _In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList, _In_ PSTRING FullTargetName,
    _In_ USHORT TargetNameOffset, _In_opt_ PSTRING StreamName, _In_opt_ PSTRING NormalizedParentName,
    _In_ ULONG FilterMatch, _In_ ULONG Action, _In_opt_ PVOID TargetContext);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyfilterreportchange")
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlNotifyFilterReportChange(
    _In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList, _In_ PSTRING FullTargetName,
    _In_ USHORT TargetNameOffset, _In_opt_ PSTRING StreamName, _In_opt_ PSTRING NormalizedParentName,
    _In_ ULONG FilterMatch, _In_ ULONG Action, _In_opt_ PVOID TargetContext, _In_opt_ PVOID FilterContext);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyvolumeevent") _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlNotifyVolumeEvent(_In_ PFILE_OBJECT FileObject, _In_ ULONG EventCode);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnotifyvolumeeventex") _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FsRtlNotifyVolumeEventEx(
    _In_ PFILE_OBJECT FileObject, _In_ ULONG EventCode, _In_ PTARGET_DEVICE_CUSTOM_NOTIFICATION Event);

/* ---- FsRtl: extra create parameters ---- */
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlAllocateExtraCreateParameterList(
    _In_ FSRTL_ALLOCATE_ECPLIST_FLAGS Flags, _Outptr_ __ddi_acquires(ecp_list) PECP_LIST *EcpList);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlFreeExtraCreateParameterList(_In_ __ddi_releases(ecp_list) PECP_LIST EcpList);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS FsRtlInitializeExtraCreateParameterList(_Inout_ PECP_LIST EcpList);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlAllocateExtraCreateParameter(
    _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ __ddi_pool_tag ULONG PoolTag,
    _Outptr_ __ddi_acquires(ecp) PVOID *EcpContext);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlAllocateExtraCreateParameterFromLookasideList(
    _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _Inout_ PVOID LookasideList,
    _Outptr_ __ddi_acquires(ecp) PVOID *EcpContext);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlFreeExtraCreateParameter(_In_ __ddi_releases(ecp) PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
VOID FsRtlInitializeExtraCreateParameter(
    _In_ PECP_HEADER Ecp, _In_ ULONG EcpFlags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG TotalSize,
    _In_ LPCGUID EcpType, _In_opt_ PVOID ListAllocatedFrom);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitExtraCreateParameterLookasideList(
    _Inout_ __ddi_begins(ecp_lookaside_list) __ddi_ends_before(DRIVER_UNLOAD) PVOID Lookaside,
    _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags, _In_ SIZE_T Size, _In_ ULONG Tag);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDeleteExtraCreateParameterLookasideList(
    _Inout_ __ddi_ends(ecp_lookaside_list) PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertExtraCreateParameter(
    _Inout_ PECP_LIST EcpList, _Inout_ _When_(return >= 0, __ddi_releases(ecp)) PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFindExtraCreateParameter(
    _In_ PECP_LIST EcpList, _In_ LPCGUID EcpType, _Outptr_opt_ PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlRemoveExtraCreateParameter(
    _Inout_ PECP_LIST EcpList, _In_ LPCGUID EcpType, _Outptr_ PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlGetNextExtraCreateParameter(
    _In_ PECP_LIST EcpList, _In_opt_ PVOID CurrentEcpContext, _Out_opt_ LPGUID NextEcpType,
    _Outptr_opt_ PVOID *NextEcpContext, _Out_opt_ ULONG *NextEcpContextSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlGetEcpListFromIrp(_In_ PIRP Irp, _Outptr_result_maybenull_ PECP_LIST *EcpList);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlSetEcpListIntoIrp(
    _Inout_ PIRP Irp, _In_ _When_(return >= 0, __ddi_releases(ecp_list)) PECP_LIST EcpList);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlAcknowledgeEcp(_In_ PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsEcpAcknowledged(_In_ PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsEcpFromUserMode(_In_ PVOID EcpContext);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID FsRtlPrepareToReuseEcp(_In_ PVOID EcpContext);

/* ---- FsRtl: the rest ---- */
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID FsRtlAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL)
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID FsRtlAllocatePoolWithQuotaTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ __ddi_pool_tag ULONG Tag);
__ddi_page("")
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID FsRtlAllocatePool(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);
__ddi_page("")
_When_((PoolType & (PagedPool | NonPagedPoolNx)) == 0, __ddi_executable("POOL_NX_OPTOUT", "POOL_NX_OPTIN", "POOL_NX_OPTIN_AUTO"))
_Ret_writes_bytes_(NumberOfBytes)
PVOID FsRtlAllocatePoolWithQuota(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlallocateresource")
__ddi_obsolete("ExAllocateFromNPagedLookasideList, ExInitializeResourceLite")
PERESOURCE FsRtlAllocateResource(VOID);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlisntstatusexpected")
BOOLEAN FsRtlIsNtstatusExpected(_In_ NTSTATUS Exception);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlnormalizentstatus")
NTSTATUS FsRtlNormalizeNtstatus(_In_ NTSTATUS Exception, _In_ NTSTATUS GenericException);
__ddi_page("") _IRQL_requires_max_(APC_LEVEL)
VOID FsRtlRaiseStatus(_In_ PVOID IRP_CONTEXT, _In_ NTSTATUS STATUS);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlCompleteRequest(_Inout_ PIRP IRP, _In_ NTSTATUS STATUS);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlpoststackoverflow") _IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlPostStackOverflow(
    _In_ PVOID Context, _In_ PKEVENT Event, _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlpostpagingfilestackoverflow")
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlPostPagingFileStackOverflow(
    _In_ PVOID Context, _In_ PKEVENT Event, _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlbalancereads") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlBalanceReads(_In_ PDEVICE_OBJECT TargetDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRegisterFileSystemFilterCallbacks(
    _In_ PDRIVER_OBJECT FilterDriverObject, _In_ PFS_FILTER_CALLBACKS Callbacks);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlregisteruncprovider") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRegisterUncProvider(
    _Out_ __ddi_begins(unc_provider) __ddi_ends_before(DRIVER_UNLOAD) PHANDLE MupHandle,
    _In_ PUNICODE_STRING RedirectorDeviceName, _In_ BOOLEAN MailslotsSupported);
__ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlregisteruncproviderex") _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRegisterUncProviderEx(
    _Out_ __ddi_begins(unc_provider) __ddi_ends_before(DRIVER_UNLOAD) PHANDLE MupHandle,
    _In_ PUNICODE_STRING RedirDevName, _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlDeregisterUncProvider(_In_ __ddi_ends(unc_provider) HANDLE Handle);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCancellableWaitForSingleObject(_In_ PVOID Object, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PIRP Irp);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCancellableWaitForMultipleObjects(
    _In_ ULONG Count, _In_reads_(Count) PVOID ObjectArray[], _In_ WAIT_TYPE WaitType,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PKWAIT_BLOCK WaitBlockArray, _In_opt_ PIRP Irp);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlChangeBackingFileObject(
    _In_opt_ PFILE_OBJECT CurrentFileObject, _In_ PFILE_OBJECT NewFileObject,
    _In_ FSRTL_CHANGE_BACKING_TYPE ChangeBackingType, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlLogCcFlushError(
    _In_ PUNICODE_STRING FileName, _In_ PDEVICE_OBJECT DeviceObject,
    _In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ NTSTATUS FlushError, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAreVolumeStartupApplicationsComplete(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FsRtlGetSectorSizeInformation(
    _In_ PDEVICE_OBJECT DeviceObject, _Out_ PFILE_FS_SECTOR_SIZE_INFORMATION SectorSizeInfo);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FsRtlGetSupportedFeatures(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PULONG SupportedFeatures);
NTSTATUS FsRtlKernelFsControlFile(
    _In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode, _In_reads_bytes_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength, _Out_writes_bytes_(OutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_ PULONG RetOutputBufferSize);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS FsRtlIssueDeviceIoControl(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG IoCtl, _In_ UCHAR Flags,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
    _Out_opt_ PULONG_PTR IosbInformation);
NTSTATUS FsRtlQueryInformationFile(
    _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _Out_ PULONG RetFileInformationSize);
__ddi_available_since(NTDDI_WIN8)
NTSTATUS FsRtlQueryKernelEaFile(
    _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID ReturnedEaData, _In_ ULONG Length,
    _In_ BOOLEAN ReturnSingleEntry, _In_reads_bytes_(EaListLength) PVOID EaList, _In_ ULONG EaListLength,
    _In_opt_ PULONG EaIndex, _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);
__ddi_available_since(NTDDI_WIN8)
NTSTATUS FsRtlSetKernelEaFile(
    _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID EaBuffer, _In_ ULONG Length);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCreateSectionForDataScan(
    _Out_ __ddi_acquires(handle) PHANDLE SectionHandle, _Outptr_ __ddi_acquires(reference) PVOID *SectionObject,
    _Out_opt_ PLARGE_INTEGER SectionFileSize, _In_ PFILE_OBJECT FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_ ULONG Flags);
__ddi_available_since(NTDDI_WIN10_CO)
ULONG FsRtlGetBypassIoOpenCount(_In_ PFILE_OBJECT _fo);
__ddi_available_since(NTDDI_WIN10_CO)
PULONG FsRtlGetBypassIoOpenCountPtr(_In_ PFILE_OBJECT _fo);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlMupGetProviderIdFromName(_In_ PUNICODE_STRING pProviderName, _Out_ PULONG32 pProviderId);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlMupGetProviderInfoFromFileObject(
    _In_ PFILE_OBJECT pFileObject, _In_ ULONG Level, _Out_writes_bytes_(*pBufferSize) PVOID pBuffer,
    _Inout_ PULONG pBufferSize);
BOOLEAN IsReparseTagMicrosoft(_In_ ULONG _tag);
BOOLEAN IsReparseTagNameSurrogate(_In_ ULONG _tag);
__ddi_obsolete("", reserved)
BOOLEAN IsReparseTagValid(_In_ ULONG _tag);

/* ---- cache manager ---- */
VOID CcInitializeCacheMap(
    _In_ __ddi_begins(cache_map) __ddi_ends_before(FILE_CLOSE) PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes,
    _In_ BOOLEAN PinAccess, _In_ PCACHE_MANAGER_CALLBACKS Callbacks, _In_ PVOID LazyWriteContext);
BOOLEAN CcUninitializeCacheMap(
    _In_ __ddi_ends(cache_map) PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER TruncateSize,
    _In_opt_ PCACHE_UNINITIALIZE_EVENT UninitializeEvent);
__ddi_page("")
BOOLEAN CcIsFileCached(_In_ PFILE_OBJECT FO);
VOID CcSetFileSizes(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);
NTSTATUS CcSetFileSizesEx(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);
PLARGE_INTEGER CcGetFileSizePointer(_In_ PFILE_OBJECT FO);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcPurgeCacheSection(
    _In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _In_ ULONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS CcCoherencyFlushAndPurgeCache(
    _In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _Out_ PIO_STATUS_BLOCK IoStatus, _In_opt_ ULONG Flags);
VOID CcFlushCache(
    _In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _Out_opt_ PIO_STATUS_BLOCK IoStatus);
LARGE_INTEGER CcGetFlushedValidData(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ BOOLEAN BcbListHeld);
VOID CcSetDirtyPageThreshold(_In_ PFILE_OBJECT FileObject, _In_ ULONG DirtyPageThreshold);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcZeroData(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER StartOffset, _In_ PLARGE_INTEGER EndOffset, _In_ BOOLEAN Wait);
PVOID CcRemapBcb(_In_ PVOID Bcb);
VOID CcRepinBcb(_In_ __ddi_acquires(repinned_bcb) PVOID Bcb);
VOID CcUnpinRepinnedBcb(_In_ __ddi_releases(repinned_bcb) PVOID Bcb, _In_ BOOLEAN WriteThrough, _Out_ PIO_STATUS_BLOCK IoStatus);
PFILE_OBJECT CcGetFileObjectFromSectionPtrs(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);
__ddi_acquires(reference)
PFILE_OBJECT CcGetFileObjectFromSectionPtrsRef(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);
PFILE_OBJECT CcGetFileObjectFromBcb(_In_ PVOID Bcb);
BOOLEAN CcCanIWrite(_In_ PFILE_OBJECT FileObject, _In_ ULONG BytesToWrite, _In_ BOOLEAN Wait, _In_ BOOLEAN Retrying);
VOID CcDeferWrite(
    _In_ PFILE_OBJECT FileObject, _In_ PCC_POST_DEFERRED_WRITE PostRoutine, _In_ PVOID Context1, _In_ PVOID Context2,
    _In_ ULONG BytesToWrite, _In_ BOOLEAN Retrying);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcCopyRead(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
BOOLEAN CcCopyReadEx(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PETHREAD IoIssuerThread);
_IRQL_requires_max_(APC_LEVEL)
VOID CcFastCopyRead(
    _In_ PFILE_OBJECT FileObject, _In_ ULONG FileOffset, _In_ ULONG Length, _In_ ULONG PageCount,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcCopyWrite(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _In_reads_bytes_(Length) PVOID Buffer);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
BOOLEAN CcCopyWriteEx(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _In_reads_bytes_(Length) PVOID Buffer, _In_ PETHREAD IoIssuerThread);
NTSTATUS CcCopyWriteWontFlush(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length);
VOID CcFastCopyWrite(
    _In_ PFILE_OBJECT FileObject, _In_ ULONG FileOffset, _In_ ULONG Length, _In_reads_bytes_(Length) PVOID Buffer);
__ddi_page("ntifs/nf-ntifs-ccmdlreadcomplete")
VOID CcMdlRead(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _Outptr_ __ddi_acquires(cached_read_mdl) __ddi_ends_before(IRP_COMPLETE) PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID CcMdlReadComplete(_In_ PFILE_OBJECT FileObject, _In_ __ddi_releases(cached_read_mdl) PMDL MdlChain);
_IRQL_requires_max_(APC_LEVEL)
VOID CcPrepareMdlWrite(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _Outptr_ __ddi_acquires(cached_write_mdl) __ddi_ends_before(IRP_COMPLETE) PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID CcMdlWriteComplete(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ __ddi_releases(cached_write_mdl) PMDL MdlChain);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID CcMdlWriteAbort(_In_ PFILE_OBJECT FileObject, _In_ __ddi_releases(cached_write_mdl) PMDL MdlChain);
__ddi_page("ntifs/nf-ntifs-ccschedulereadahead")
VOID CcReadAhead(_In_ PFILE_OBJECT FO, _In_ PLARGE_INTEGER FOFF, _In_ ULONG LEN);
VOID CcScheduleReadAhead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID CcScheduleReadAheadEx(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ PETHREAD IoIssuerThread);
NTSTATUS CcWaitForCurrentLazyWriterActivity(VOID);
VOID CcSetReadAheadGranularity(_In_ PFILE_OBJECT FileObject, _In_ ULONG Granularity);
_Success_(return != 0) _IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcPinRead(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG Flags,
    _Outptr_ __ddi_acquires(bcb) PVOID *Bcb, _Outptr_ PVOID *Buffer);
_Success_(return != 0) _IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcMapData(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG Flags,
    _Outptr_ __ddi_acquires(bcb) PVOID *Bcb, _Outptr_ PVOID *Buffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN CcPinMappedData(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG Flags,
    _Inout_ __ddi_acquires(bcb) PVOID *Bcb);
_Success_(return != 0) _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN CcPreparePinWrite(
    _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Zero,
    _In_ ULONG Flags, _Outptr_ __ddi_acquires(bcb) PVOID *Bcb, _Outptr_ PVOID *Buffer);
_IRQL_requires_max_(APC_LEVEL)
VOID CcSetDirtyPinnedData(_In_ PVOID BcbVoid, _In_opt_ PLARGE_INTEGER Lsn);
_IRQL_requires_max_(APC_LEVEL) // page: PASSIVE_LEVEL; Microsoft's own file systems call it under a fast mutex
VOID CcUnpinData(_In_ __ddi_releases(bcb) PVOID Bcb);
VOID CcSetBcbOwnerPointer(_In_ __ddi_begins(bcb_owner) PVOID Bcb, _In_ PVOID OwnerPointer);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID CcUnpinDataForThread(_In_ __ddi_releases(bcb) __ddi_ends(bcb_owner) PVOID Bcb, _In_ ERESOURCE_THREAD ResourceThreadId);
_IRQL_requires_max_(APC_LEVEL)
VOID CcSetAdditionalCacheAttributes(
    _In_ PFILE_OBJECT FileObject, _In_ BOOLEAN DisableReadAhead, _In_ BOOLEAN DisableWriteBehind);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID CcSetAdditionalCacheAttributesEx(_In_ PFILE_OBJECT FileObject, _In_ ULONG Flags);
VOID CcSetLogHandleForFile(_In_ PFILE_OBJECT FileObject, _In_ PVOID LogHandle, _In_ PFLUSH_TO_LSN FlushToLsnRoutine);
_IRQL_requires_max_(DISPATCH_LEVEL)
LARGE_INTEGER CcGetDirtyPages(
    _In_ PVOID LogHandle, _In_ PDIRTY_PAGE_ROUTINE DirtyPageRoutine, _In_ PVOID Context1, _In_ PVOID Context2);
BOOLEAN CcIsThereDirtyData(_In_ PVPB Vpb);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN CcIsThereDirtyDataEx(_In_ PVPB Vpb, _In_opt_ PULONG NumberOfDirtyPages);

/* ---- memory manager ---- */
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN MmFlushImageSection(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ MMFLUSH_TYPE FlushType);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN MmCanFileBeTruncated(_In_ PSECTION_OBJECT_POINTERS SectionPointer, _In_opt_ PLARGE_INTEGER NewFileSize);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN MmForceSectionClosed(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ BOOLEAN DelayClose);
__ddi_available_since(NTDDI_WIN10_RS4)
BOOLEAN MmForceSectionClosedEx(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ ULONG ForceCloseFlags);
_IRQL_requires_max_(APC_LEVEL)
ULONG MmDoesFileHaveUserWritableReferences(_In_ PSECTION_OBJECT_POINTERS SectionPointer);
_IRQL_requires_max_(APC_LEVEL)
ULONGLONG MmGetMaximumFileSectionSize(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN MmIsRecursiveIoFault(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MmPrefetchPages(_In_ ULONG NumberOfLists, _In_reads_(NumberOfLists) PREAD_LIST *ReadLists);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN MmSetAddressRangeModified(_In_ PVOID Address, _In_ SIZE_T Length);

/* ---- I/O manager ---- */
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL) _Kernel_acquires_resource_(VpbSpinLock)
_Kernel_requires_resource_not_held_(VpbSpinLock)
VOID IoAcquireVpbSpinLock(_Out_ _IRQL_saves_ PKIRQL Irql);
_IRQL_requires_(DISPATCH_LEVEL) _Kernel_releases_resource_(VpbSpinLock) _Kernel_requires_resource_held_(VpbSpinLock)
VOID IoReleaseVpbSpinLock(_In_ _IRQL_restores_ KIRQL Irql);
NTSTATUS IoCheckDesiredAccess(_Inout_ PACCESS_MASK DesiredAccess, _In_ ACCESS_MASK GrantedAccess);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoCheckEaBufferValidity(
    _In_ PFILE_FULL_EA_INFORMATION EaBuffer, _In_ ULONG EaLength, _Out_ PULONG ErrorOffset);
NTSTATUS IoCheckFunctionAccess(
    _In_ ACCESS_MASK GrantedAccess, _In_ UCHAR MajorFunction, _In_ UCHAR MinorFunction, _In_ ULONG IoControlCode,
    _In_opt_ PVOID Arg1, _In_opt_ PVOID Arg2);
NTSTATUS IoCheckQuerySetFileInformation(
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG Length, _In_ BOOLEAN SetOperation);
NTSTATUS IoCheckQuerySetVolumeInformation(
    _In_ FS_INFORMATION_CLASS FsInformationClass, _In_ ULONG Length, _In_ BOOLEAN SetOperation);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoCheckQuotaBufferValidity(
    _In_ PFILE_QUOTA_INFORMATION QuotaBuffer, _In_ ULONG QuotaLength, _Out_ PULONG ErrorOffset);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_NI)
PFILE_OBJECT IoCheckFileObjectOpenedAsCopySource(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_NI)
PFILE_OBJECT IoCheckFileObjectOpenedAsCopyDestination(_In_ PFILE_OBJECT FileObject);
__ddi_acquires(reference) _IRQL_requires_max_(DISPATCH_LEVEL)
PFILE_OBJECT IoCreateStreamFileObject(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject);
__ddi_acquires(reference) _IRQL_requires_max_(PASSIVE_LEVEL)
PFILE_OBJECT IoCreateStreamFileObjectEx(
    _In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject, _Out_opt_ PHANDLE FileHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS IoCreateStreamFileObjectEx2(
    _In_ PIO_CREATE_STREAM_FILE_OPTIONS CreateOptions, _In_opt_ PFILE_OBJECT FileObject,
    _In_opt_ PDEVICE_OBJECT DeviceObject, _Outptr_ PFILE_OBJECT *StreamFileObject, _Out_opt_ PHANDLE FileHandle);
__ddi_acquires(reference) _IRQL_requires_max_(APC_LEVEL)
PFILE_OBJECT IoCreateStreamFileObjectLite(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject);
BOOLEAN IoFastQueryNetworkAttributes(
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG OpenOptions,
    _Out_ PIO_STATUS_BLOCK IoStatus, _Out_ PFILE_NETWORK_OPEN_INFORMATION Buffer);
_IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT IoGetAttachedDevice(_In_ PDEVICE_OBJECT DeviceObject);
__ddi_obsolete("IoGetDeviceAttachmentBaseRef", reserved)
PDEVICE_OBJECT IoGetBaseFileSystemDeviceObject(_In_ PFILE_OBJECT FileObject);
__ddi_acquires(reference) _IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT IoGetDeviceAttachmentBaseRef(_In_ PDEVICE_OBJECT DeviceObject);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS IoGetDiskDeviceObject(
    _In_ PDEVICE_OBJECT FileSystemDeviceObject, _Outptr_ __ddi_acquires(reference) PDEVICE_OBJECT *DiskDeviceObject);
_Ret_maybenull_ __ddi_acquires(reference) _IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT IoGetLowerDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS IoEnumerateDeviceObjectList(
    _In_ PDRIVER_OBJECT DriverObject,
    _Out_writes_bytes_opt_(DeviceObjectListSize) __ddi_acquires(reference) PDEVICE_OBJECT *DeviceObjectList,
    _In_ ULONG DeviceObjectListSize, _Out_ PULONG ActualNumberDeviceObjects);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoEnumerateRegisteredFiltersList(
    _Out_writes_bytes_opt_(DriverObjectListSize) __ddi_acquires(reference) PDRIVER_OBJECT *DriverObjectList,
    _In_ ULONG DriverObjectListSize, _Out_ PULONG ActualNumberDriverObjects);
_IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT IoGetDeviceToVerify(_In_ PETHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoSetDeviceToVerify(_In_ PETHREAD Thread, _In_opt_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS IoGetRequestorProcess(_In_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG IoGetRequestorProcessId(_In_ PIRP Irp);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoGetRequestorSessionId(_In_ PIRP Irp, _Out_ PULONG pSessionId);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoInitializePriorityInfo(_Out_ PIO_PRIORITY_INFO PriorityInfo);
__ddi_page("ntifs/nf-ntifs-ioinitializepriorityinfo") __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoRetrievePriorityInfo(
    _In_opt_ PIRP Irp, _In_opt_ PFILE_OBJECT FileObject, _In_opt_ PETHREAD Thread,
    _Inout_ PIO_PRIORITY_INFO PriorityInfo);
__ddi_page("ntifs/nf-ntifs-ioinitializepriorityinfo")
NTSTATUS IoApplyPriorityInfoThread(
    _In_ PIO_PRIORITY_INFO InputPriorityInfo, _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo, _In_ PETHREAD Thread);
__ddi_obsolete("", reserved)
BOOLEAN IoIsFileOpenedExclusively(_In_ PFILE_OBJECT FileObject);
BOOLEAN IoIsOperationSynchronous(_In_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN IoIsSystemThread(_In_ PETHREAD Thread);
__ddi_obsolete("", reserved)
BOOLEAN IoIsValidNameGraftingBuffer(_In_ PIRP Irp, _In_ PREPARSE_DATA_BUFFER ReparseBuffer);
__ddi_obsolete("CcCopyRead", reserved)
NTSTATUS IoPageRead(
    _In_ PFILE_OBJECT FileObject, _In_ PMDL MemoryDescriptorList, _In_ PLARGE_INTEGER StartingOffset,
    _In_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
__ddi_obsolete("CcCopyWrite, CcPrepareMdlWrite, IoBuildSynchronousFsdRequest", reserved)
NTSTATUS IoSynchronousPageWrite(
    _In_ PFILE_OBJECT FileObject, _In_ PMDL MemoryDescriptorList, _In_ PLARGE_INTEGER StartingOffset,
    _In_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoQueryFileDosDeviceName(
    _In_ PFILE_OBJECT FileObject, _Outptr_ __ddi_acquires(pool) POBJECT_NAME_INFORMATION *ObjectNameInformation);
__ddi_obsolete("ZwQueryInformationFile", reserved)
NTSTATUS IoQueryFileInformation(
    _In_ PFILE_OBJECT FileObject, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG Length,
    _Out_writes_bytes_to_(Length, *ReturnedLength) PVOID FileInformation, _Out_ PULONG ReturnedLength);
__ddi_obsolete("ZwQueryVolumeInformationFile", reserved)
NTSTATUS IoQueryVolumeInformation(
    _In_ PFILE_OBJECT FileObject, _In_ FS_INFORMATION_CLASS FsInformationClass, _In_ ULONG Length,
    _Out_writes_bytes_to_(Length, *ReturnedLength) PVOID FsInformation, _Out_ PULONG ReturnedLength);
__ddi_obsolete("ZwSetInformationFile", reserved)
NTSTATUS IoSetInformation(
    _In_ PFILE_OBJECT FileObject, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG Length,
    _In_reads_bytes_(Length) PVOID FileInformation);
__ddi_obsolete("IoBuildDeviceIoControlRequest, IoBuildSynchronousFsdRequest", reserved)
VOID IoQueueThreadIrp(_In_ PIRP Irp);
_IRQL_requires_max_(APC_LEVEL)
VOID IoRegisterFileSystem(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(APC_LEVEL)
VOID IoUnregisterFileSystem(_In_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoRegisterFsRegistrationChange(
    _In_ PDRIVER_OBJECT DriverObject,
    _In_ __ddi_begins(fs_registration_change) __ddi_ends_before(DRIVER_UNLOAD) PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoRegisterFsRegistrationChangeEx(
    _In_ PDRIVER_OBJECT DriverObject,
    _In_ __ddi_begins(fs_registration_change) __ddi_ends_before(DRIVER_UNLOAD) PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoRegisterFsRegistrationChangeMountAware(
    _In_ PDRIVER_OBJECT DriverObject,
    _In_ __ddi_begins(fs_registration_change) __ddi_ends_before(DRIVER_UNLOAD) PDRIVER_FS_NOTIFICATION DriverNotificationRoutine,
    _In_ BOOLEAN SynchronizeWithMounts);
_IRQL_requires_max_(APC_LEVEL)
VOID IoUnregisterFsRegistrationChange(
    _In_ PDRIVER_OBJECT DriverObject,
    _In_ __ddi_ends(fs_registration_change) PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS IoReplaceFileObjectName(
    _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(FileNameLength) PWSTR NewFileName, _In_ USHORT FileNameLength);
_IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS IoThreadToProcess(_In_ PETHREAD Thread);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoVerifyVolume(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN AllowRawMount);

/* ---- kernel core ---- */
_IRQL_requires_max_(APC_LEVEL)
VOID KeStackAttachProcess(_Inout_ PRKPROCESS PROCESS, _Out_ __ddi_acquires(process_attach) PRKAPC_STATE ApcState);
_IRQL_requires_max_(APC_LEVEL)
VOID KeUnstackDetachProcess(_In_ __ddi_releases(process_attach) PRKAPC_STATE ApcState);
__ddi_obsolete("KeStackAttachProcess")
VOID KeAttachProcess(_Inout_ PRKPROCESS Process);
__ddi_obsolete("KeUnstackDetachProcess")
VOID KeDetachProcess(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KeInitializeQueue(_Out_ __ddi_begins(kqueue) __ddi_ends_before(MEMORY_FREE) PRKQUEUE Queue, _In_ ULONG Count);
_IRQL_requires_max_(DISPATCH_LEVEL)
LONG KeInsertQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);
_IRQL_requires_max_(DISPATCH_LEVEL)
LONG KeInsertHeadQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);
_IRQL_requires_max_(DISPATCH_LEVEL)
PLIST_ENTRY KeRemoveQueue(_Inout_ PRKQUEUE Queue, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE WaitMode, _In_opt_ PLARGE_INTEGER Timeout);
__ddi_obsolete("", reserved)
LONG KeReadStateQueue(_In_ PRKQUEUE Queue);
_Ret_maybenull_ _IRQL_requires_max_(DISPATCH_LEVEL)
PLIST_ENTRY KeRundownQueue(_Inout_ __ddi_ends(kqueue) PRKQUEUE Queue);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN KeSetKernelStackSwapEnable(_In_ BOOLEAN Enable);
__ddi_obsolete("", reserved)
UCHAR KeSetIdealProcessorThread(_Inout_ PKTHREAD Thread, _In_ UCHAR Processor);
__ddi_obsolete("KeInitializeMutex", reserved)
VOID KeInitializeMutant(_Out_ PRKMUTANT Mutant, _In_ BOOLEAN InitialOwner);
__ddi_obsolete("KeReadStateMutex", reserved)
LONG KeReadStateMutant(_In_ PRKMUTANT Mutant);
__ddi_obsolete("KeReleaseMutex", reserved)
LONG KeReleaseMutant(_Inout_ PRKMUTANT Mutant, _In_ KPRIORITY Increment, _In_ BOOLEAN Abandoned, _In_ BOOLEAN Wait);
__ddi_obsolete("", reserved)
KIRQL KeAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number);
__ddi_obsolete("", reserved)
VOID KeReleaseQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _In_ KIRQL OldIrql);
__ddi_obsolete("", reserved)
LOGICAL KeTryToAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql);
__ddi_obsolete("", reserved)
VOID ExDisableResourceBoostLite(_In_ PERESOURCE Resource);
__ddi_obsolete("")
SIZE_T ExQueryPoolBlockSize(_In_ PVOID PoolBlock, _Out_ PBOOLEAN QuotaCharged);

/* ---- objects, processes, threads ---- */
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ObOpenObjectByPointer(
    _In_ PVOID Object, _In_ ULONG HandleAttributes, _In_opt_ PACCESS_STATE PassedAccessState,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode,
    _Out_ __ddi_acquires(handle) PHANDLE Handle);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ObQueryNameString(
    _In_ PVOID Object, _Out_writes_bytes_opt_(Length) POBJECT_NAME_INFORMATION ObjectNameInfo, _In_ ULONG Length,
    _Out_ PULONG ReturnLength);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN ObIsKernelHandle(_In_ HANDLE Handle);
__ddi_obsolete("", reserved)
NTSTATUS ObInsertObject(
    _In_ PVOID Object, _Inout_opt_ PACCESS_STATE PassedAccessState, _In_opt_ ACCESS_MASK DesiredAccess,
    _In_ ULONG ObjectPointerBias, _Out_opt_ PVOID *NewObject, _Out_opt_ PHANDLE Handle);
__ddi_obsolete("", reserved)
VOID ObMakeTemporaryObject(_In_ PVOID Object);
__ddi_obsolete("", reserved)
NTSTATUS ObQueryObjectAuditingByHandle(_In_ HANDLE Handle, _Out_ PBOOLEAN GenerateOnClose);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsLookupProcessByProcessId(_In_ HANDLE ProcessId, _Outptr_ __ddi_acquires(reference) PEPROCESS *Process);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsLookupThreadByThreadId(_In_ HANDLE ThreadId, _Outptr_ __ddi_acquires(reference) PETHREAD *Thread);
_IRQL_requires_max_(DISPATCH_LEVEL)
LARGE_INTEGER PsGetProcessExitTime(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN PsIsSystemThread(_In_ PETHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN PsIsThreadTerminating(_In_ PETHREAD Thread);
__ddi_available_since(NTDDI_WIN8)
BOOLEAN PsIsDiskCountersEnabled(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) __ddi_available_since(NTDDI_WIN8)
VOID PsUpdateDiskCounters(
    _In_ PEPROCESS Process, _In_ ULONG64 BytesRead, _In_ ULONG64 BytesWritten, _In_ ULONG ReadOperationCount,
    _In_ ULONG WriteOperationCount, _In_ ULONG FlushOperationCount);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsChargePoolQuota(_In_ __ddi_acquires(pool_quota) PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);
_IRQL_requires_max_(APC_LEVEL)
VOID PsReturnPoolQuota(_In_ __ddi_releases(pool_quota) PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PsImpersonateClient(
    _Inout_ __ddi_begins(impersonation) PETHREAD Thread, _In_opt_ PACCESS_TOKEN Token, _In_ BOOLEAN CopyOnOpen,
    _In_ BOOLEAN EffectiveOnly, _In_ SECURITY_IMPERSONATION_LEVEL ImpersonationLevel);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_ends(impersonation) VOID PsRevertToSelf(VOID);
__ddi_acquires(reference) _IRQL_requires_max_(PASSIVE_LEVEL)
PACCESS_TOKEN PsReferencePrimaryToken(_Inout_ PEPROCESS Process);
_IRQL_requires_max_(APC_LEVEL)
VOID PsDereferencePrimaryToken(_In_ __ddi_releases(reference) PACCESS_TOKEN PrimaryToken);
__ddi_acquires(reference) _IRQL_requires_max_(PASSIVE_LEVEL)
PACCESS_TOKEN PsReferenceImpersonationToken(
    _Inout_ PETHREAD Thread, _Out_ PBOOLEAN CopyOnOpen, _Out_ PBOOLEAN EffectiveOnly,
    _Out_ PSECURITY_IMPERSONATION_LEVEL ImpersonationLevel);
_IRQL_requires_max_(APC_LEVEL)
VOID PsDereferenceImpersonationToken(_In_ __ddi_releases(reference) PACCESS_TOKEN ImpersonationToken);

/* ---- power ---- */

/* ---- security reference monitor ---- */
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeCaptureSubjectContextEx(
    _In_opt_ PETHREAD Thread, _In_ PEPROCESS Process,
    _Out_ __ddi_begins(subject_context) PSECURITY_SUBJECT_CONTEXT SubjectContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
PACCESS_TOKEN SeQuerySubjectContextToken(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeCreateClientSecurity(
    _In_ PETHREAD ClientThread, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN RemoteSession,
    _Out_ __ddi_begins(client_security) PSECURITY_CLIENT_CONTEXT ClientContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeCreateClientSecurityFromSubjectContext(
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos,
    _In_ BOOLEAN ServerIsRemote, _Out_ __ddi_begins(client_security) PSECURITY_CLIENT_CONTEXT ClientContext);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeDeleteClientSecurity(_Inout_ __ddi_ends(client_security) PSECURITY_CLIENT_CONTEXT ClientContext);
__ddi_obsolete("SeImpersonateClientEx")
VOID SeImpersonateClient(_In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ PETHREAD ServerThread);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeImpersonateClientEx(
    _In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ __ddi_begins(impersonation) PETHREAD ServerThread);
NTSTATUS SeAccessCheckFromState(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PTOKEN_ACCESS_INFORMATION PrimaryTokenInformation,
    _In_opt_ PTOKEN_ACCESS_INFORMATION ClientTokenInformation, _In_ ACCESS_MASK DesiredAccess,
    _In_ ACCESS_MASK PreviouslyGrantedAccess, _Outptr_opt_result_maybenull_ PPRIVILEGE_SET *Privileges,
    _In_ PGENERIC_MAPPING GenericMapping, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess,
    _Out_ PNTSTATUS AccessStatus);
NTSTATUS SeAccessCheckFromStateEx(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PACCESS_TOKEN PrimaryToken,
    _In_opt_ PACCESS_TOKEN ClientToken, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess,
    _Outptr_opt_result_maybenull_ PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeAppendPrivileges(_Inout_ PACCESS_STATE AccessState, _In_ PPRIVILEGE_SET Privileges);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID SeFreePrivileges(_In_ __ddi_releases(privilege_set) PPRIVILEGE_SET Privileges);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN SePrivilegeCheck(
    _Inout_ PPRIVILEGE_SET RequiredPrivileges, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
    _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeOpenObjectAuditAlarm(
    _In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object, _In_opt_ PUNICODE_STRING AbsoluteObjectName,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PACCESS_STATE AccessState, _In_ BOOLEAN ObjectCreated,
    _In_ BOOLEAN AccessGranted, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _Out_ PBOOLEAN GenerateOnClose);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeOpenObjectForDeleteAuditAlarm(
    _In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object, _In_opt_ PUNICODE_STRING AbsoluteObjectName,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PACCESS_STATE AccessState, _In_ BOOLEAN ObjectCreated,
    _In_ BOOLEAN AccessGranted, _In_ __drv_strictType(MODE, __drv_typeCond) KPROCESSOR_MODE AccessMode, _Out_ PBOOLEAN GenerateOnClose);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeDeleteObjectAuditAlarm(_In_ PVOID Object, _In_ HANDLE Handle);
VOID SeAuditHardLinkCreation(_In_ PUNICODE_STRING FileName, _In_ PUNICODE_STRING LinkName, _In_ BOOLEAN bSuccess);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN SeAuditingFileEvents(_In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN SeAuditingFileOrGlobalEvents(
    _In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);
BOOLEAN SeAuditingHardLinkEvents(_In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID SeSetAccessStateGenericMapping(_Inout_ PACCESS_STATE AccessState, _In_ PGENERIC_MAPPING GenericMapping);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeQueryAuthenticationIdToken(_In_ PACCESS_TOKEN Token, _Out_ PLUID AuthenticationId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeQueryInformationToken(
    _In_ PACCESS_TOKEN Token, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
    _Outptr_ __ddi_acquires(pool) PVOID *TokenInformation);
__ddi_obsolete("", reserved)
NTSTATUS SeQuerySessionIdToken(_In_ PACCESS_TOKEN Token, _Out_ PULONG SessionId);
__ddi_obsolete("", reserved)
NTSTATUS SeSetSessionIdToken(_In_ PACCESS_TOKEN Token, _In_ ULONG SessionId);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SeFilterToken(
    _In_ PACCESS_TOKEN ExistingToken, _In_ ULONG Flags, _In_opt_ PTOKEN_GROUPS SidsToDisable,
    _In_opt_ PTOKEN_PRIVILEGES PrivilegesToDelete, _In_opt_ PTOKEN_GROUPS RestrictedSids,
    _Outptr_ __ddi_acquires(reference) PACCESS_TOKEN *FilteredToken);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN SeTokenIsAdmin(_In_ PACCESS_TOKEN Token);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN SeTokenIsRestricted(_In_ PACCESS_TOKEN Token);
TOKEN_TYPE SeTokenType(_In_ PACCESS_TOKEN Token);
__ddi_page("")
SECURITY_IMPERSONATION_LEVEL SeTokenImpersonationLevel(_In_ PACCESS_TOKEN Token);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeLocateProcessImageName(
    _Inout_ PEPROCESS Process, _Outptr_ __ddi_acquires(pool) PUNICODE_STRING *pImageFileName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeMarkLogonSessionForTerminationNotification(_In_ PLUID LogonId);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeRegisterLogonSessionTerminatedRoutine(
    _In_ __ddi_begins(logon_session_callback) __ddi_ends_before(DRIVER_UNLOAD) PSE_LOGON_SESSION_TERMINATED_ROUTINE CallbackRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeUnregisterLogonSessionTerminatedRoutine(
    _In_ __ddi_ends(logon_session_callback) PSE_LOGON_SESSION_TERMINATED_ROUTINE CallbackRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeQuerySecurityDescriptorInfo(
    _In_ PSECURITY_INFORMATION SecurityInformation,
    _Out_writes_bytes_(*Length) PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PULONG Length,
    _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeSetSecurityDescriptorInfo(
    _In_opt_ PVOID Object, _In_ PSECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR ModificationDescriptor, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor,
    _In_ POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeSetSecurityDescriptorInfoEx(
    _In_opt_ PVOID Object, _In_ PSECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR ModificationDescriptor, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor,
    _In_ ULONG AutoInheritFlags, _In_ POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping);
ULONG SeLengthSid(_In_ PSID Sid);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SecLookupAccountSid(
    _In_ PSID Sid, _Inout_ PULONG NameSize, _Inout_ PUNICODE_STRING NameBuffer, _Inout_ PULONG DomainSize,
    _Out_opt_ PUNICODE_STRING DomainBuffer, _Out_ PSID_NAME_USE NameUse);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SecLookupAccountName(
    _In_ PUNICODE_STRING Name, _Inout_ PULONG SidSize, _Out_ PSID Sid, _Out_ PSID_NAME_USE NameUse,
    _Out_ PULONG DomainSize, _Inout_opt_ PUNICODE_STRING ReferencedDomain);
NTSTATUS MapSecurityError(_In_ SECURITY_STATUS SecStatus);

/* ---- Zw routines ---- */
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwAllocateVirtualMemory(
    _In_ HANDLE ProcessHandle, _Inout_ __ddi_acquires(virtual_memory) __ddi_ends_before(PROCESS_EXIT) PVOID *BaseAddress,
    _In_ ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG Protect);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwFreeVirtualMemory(
    _In_ HANDLE ProcessHandle, _Inout_ __ddi_releases(virtual_memory) PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize,
    _In_ ULONG FreeType);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwFlushVirtualMemory(
    _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize,
    _Out_ PIO_STATUS_BLOCK IoStatus);
NTSTATUS ZwQueryVirtualMemory(
    _In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass,
    _Out_writes_bytes_(MemoryInformationLength) PVOID MemoryInformation, _In_ SIZE_T MemoryInformationLength,
    _Out_opt_ PSIZE_T ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_TH2)
NTSTATUS ZwSetInformationVirtualMemory(
    _In_ HANDLE ProcessHandle, _In_ VIRTUAL_MEMORY_INFORMATION_CLASS VmInformationClass,
    _In_ ULONG_PTR NumberOfEntries, _In_reads_(NumberOfEntries) PMEMORY_RANGE_ENTRY VirtualAddresses,
    _In_reads_bytes_(VmInformationLength) PVOID VmInformation, _In_ ULONG VmInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwCreateEvent(
    _Out_ __ddi_acquires(handle) PHANDLE EventHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ EVENT_TYPE EventType, _In_ BOOLEAN InitialState);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState);
_IRQL_requires_max_(DISPATCH_LEVEL) _When_(Timeout == NULL || Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL))
NTSTATUS ZwWaitForSingleObject(_In_ HANDLE Handle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwDeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwFsControlFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS ZwFlushBuffersFileEx(
    _In_ HANDLE FileHandle, _In_ ULONG FLags, _In_reads_bytes_(ParametersSize) PVOID Parameters,
    _In_ ULONG ParametersSize, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS ZwLockFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
    _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS ZwUnlockFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset,
    _In_ PLARGE_INTEGER Length, _In_ ULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwNotifyChangeKey(
    _In_ HANDLE KeyHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG CompletionFilter, _In_ BOOLEAN WatchTree,
    _Out_writes_bytes_opt_(BufferSize) PVOID Buffer, _In_ ULONG BufferSize, _In_ BOOLEAN Asynchronous);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwOpenDirectoryObject(
    _Out_ __ddi_acquires(handle) PHANDLE DirectoryHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryDirectoryFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS ZwQueryDirectoryFileEx(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags, _In_opt_ PUNICODE_STRING FileName);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryEaFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_reads_bytes_opt_(EaListLength) PVOID EaList,
    _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex, _In_ BOOLEAN RestartScan);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetEaFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_reads_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS ZwQueryQuotaInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_reads_bytes_opt_(SidListLength) PVOID SidList,
    _In_ ULONG SidListLength, _In_opt_ PSID StartSid, _In_ BOOLEAN RestartScan);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS ZwSetQuotaInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_reads_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetVolumeInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_reads_bytes_(Length) PVOID FsInformation,
    _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryObject(
    _In_opt_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass,
    _Out_writes_bytes_opt_(ObjectInformationLength) PVOID ObjectInformation, _In_ ULONG ObjectInformationLength,
    _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQuerySecurityObject(
    _In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation,
    _Out_writes_bytes_opt_(Length) PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length,
    _Out_ PULONG LengthNeeded);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetSecurityObject(
    _In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwOpenProcessTokenEx(
    _In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes,
    _Out_ __ddi_acquires(handle) PHANDLE TokenHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwOpenThreadTokenEx(
    _In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _In_ ULONG HandleAttributes,
    _Out_ __ddi_acquires(handle) PHANDLE TokenHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwDuplicateObject(
    _In_ HANDLE SourceProcessHandle, _In_ HANDLE SourceHandle, _In_opt_ HANDLE TargetProcessHandle,
    _Out_opt_ PHANDLE TargetHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _In_ ULONG Options);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwDuplicateToken(
    _In_ HANDLE ExistingTokenHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType, _Out_ __ddi_acquires(handle) PHANDLE NewTokenHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationToken(
    _In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
    _Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength) PVOID TokenInformation,
    _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS ZwSetInformationToken(
    _In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
    _In_reads_bytes_(TokenInformationLength) PVOID TokenInformation, _In_ ULONG TokenInformationLength);

/* ---- Nt routines ---- */
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtClose(_In_ __ddi_releases(handle) HANDLE Handle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtCreateFile(
    _Out_ __ddi_acquires(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
    _In_ ULONG EaLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtOpenFile(
    _Out_ __ddi_acquires(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess,
    _In_ ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtReadFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtWriteFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtSetInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_reads_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryDirectoryFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtDeviceIoControlFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtFsControlFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryVolumeInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_writes_bytes_(Length) PVOID FsInformation,
    _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS NtLockFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
    _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS NtUnlockFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset,
    _In_ PLARGE_INTEGER Length, _In_ ULONG Key);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtCreateSection(
    _Out_ __ddi_acquires(handle) PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtAllocateVirtualMemory(
    _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize,
    _In_ ULONG AllocationType, _In_ ULONG Protect);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtFreeVirtualMemory(
    _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType);
NTSTATUS NtQueryVirtualMemory(
    _In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass,
    _Out_writes_bytes_(MemoryInformationLength) PVOID MemoryInformation, _In_ SIZE_T MemoryInformationLength,
    _Out_opt_ PSIZE_T ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtOpenProcessToken(
    _In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _Out_ __ddi_acquires(handle) PHANDLE TokenHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtOpenProcessTokenEx(
    _In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes,
    _Out_ __ddi_acquires(handle) PHANDLE TokenHandle);
NTSTATUS NtOpenThreadToken(
    _In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf,
    _Out_ __ddi_acquires(handle) PHANDLE TokenHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtOpenThreadTokenEx(
    _In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _In_ ULONG HandleAttributes,
    _Out_ __ddi_acquires(handle) PHANDLE TokenHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtDuplicateToken(
    _In_ HANDLE ExistingTokenHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType, _Out_ __ddi_acquires(handle) PHANDLE NewTokenHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryInformationToken(
    _In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
    _Out_writes_bytes_to_opt_(TokenInformationLength, *ReturnLength) PVOID TokenInformation,
    _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS NtSetInformationToken(
    _In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass,
    _In_reads_bytes_(TokenInformationLength) PVOID TokenInformation, _In_ ULONG TokenInformationLength);
__ddi_obsolete("", reserved)
NTSTATUS NtPrivilegeCheck(_In_ HANDLE ClientToken, _Inout_ PPRIVILEGE_SET RequiredPrivileges, _Out_ PBOOLEAN Result);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQueryObject(
    _In_opt_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass,
    _Out_writes_bytes_opt_(ObjectInformationLength) PVOID ObjectInformation, _In_ ULONG ObjectInformationLength,
    _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtQuerySecurityObject(
    _In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation,
    _Out_writes_bytes_opt_(Length) PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length,
    _Out_ PULONG LengthNeeded);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtSetSecurityObject(
    _In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

/* ---- Rtl: SIDs, ACLs, security descriptors ---- */
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlValidSid(_In_ PSID Sid);
BOOLEAN RtlEqualSid(_In_ PSID Sid1, _In_ PSID Sid2);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlEqualPrefixSid(_In_ PSID Sid1, _In_ PSID Sid2);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlLengthSid(_In_ PSID Sid);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlLengthRequiredSid(_In_ ULONG SubAuthorityCount);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlInitializeSid(
    _Out_ PSID Sid, _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlInitializeSidEx(
    _Out_ PSID Sid, _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount, ...);
__ddi_obsolete("RtlCopySid, RtlInitializeSid", reserved)
NTSTATUS RtlAllocateAndInitializeSid(
    _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount, _In_ ULONG SubAuthority0,
    _In_ ULONG SubAuthority1, _In_ ULONG SubAuthority2, _In_ ULONG SubAuthority3, _In_ ULONG SubAuthority4,
    _In_ ULONG SubAuthority5, _In_ ULONG SubAuthority6, _In_ ULONG SubAuthority7, _Outptr_ PSID *Sid);
__ddi_obsolete("", reserved)
PVOID RtlFreeSid(_In_ PSID Sid);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlCopySid(
    _In_ ULONG DestinationSidLength, _Out_writes_bytes_(DestinationSidLength) PSID DestinationSid,
    _In_ PSID SourceSid);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlConvertSidToUnicodeString(
    _Inout_ _When_(AllocateDestinationString != 0, __ddi_acquires(string_buffer)) PUNICODE_STRING UnicodeString, _In_ PSID Sid,
    _In_ BOOLEAN AllocateDestinationString);
__ddi_obsolete("RtlSubAuthoritySid", reserved)
PSID_IDENTIFIER_AUTHORITY RtlIdentifierAuthoritySid(_In_ PSID Sid);
_IRQL_requires_max_(APC_LEVEL)
PULONG RtlSubAuthoritySid(_In_ PSID Sid, _In_ ULONG SubAuthority);
__ddi_obsolete("RtlSubAuthoritySid", reserved)
PUCHAR RtlSubAuthorityCountSid(_In_ PSID Sid);
_IRQL_requires_max_(APC_LEVEL)
VOID RtlCopyLuid(_Out_ PLUID DestinationLuid, _In_ PLUID SourceLuid);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlCreateAcl(_Out_writes_bytes_(AclLength) PACL Acl, _In_ ULONG AclLength, _In_ ULONG AclRevision);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAddAce(
    _Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG StartingAceIndex,
    _In_reads_bytes_(AceListLength) PVOID AceList, _In_ ULONG AceListLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDeleteAce(_Inout_ PACL Acl, _In_ ULONG AceIndex);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetAce(_In_ PACL Acl, _In_ ULONG AceIndex, _Outptr_ PVOID *Ace);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAddAccessAllowedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAddAccessAllowedAceEx(
    _Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlCreateSecurityDescriptorRelative(
    _Out_ PISECURITY_DESCRIPTOR_RELATIVE SecurityDescriptor, _In_ ULONG Revision);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetDaclSecurityDescriptor(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN DaclPresent, _Outptr_result_maybenull_ PACL *Dacl,
    _Out_ PBOOLEAN DaclDefaulted);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetSaclSecurityDescriptor(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN SaclPresent, _Outptr_result_maybenull_ PACL *Sacl,
    _Out_ PBOOLEAN SaclDefaulted);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlGetOwnerSecurityDescriptor(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Outptr_result_maybenull_ PSID *Owner,
    _Out_ PBOOLEAN OwnerDefaulted);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetGroupSecurityDescriptor(
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Outptr_result_maybenull_ PSID *Group,
    _Out_ PBOOLEAN GroupDefaulted);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlSetOwnerSecurityDescriptor(
    _Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Owner, _In_opt_ BOOLEAN OwnerDefaulted);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlSetGroupSecurityDescriptor(
    _Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Group, _In_opt_ BOOLEAN GroupDefaulted);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAbsoluteToSelfRelativeSD(
    _In_ PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor,
    _Out_writes_bytes_to_opt_(*BufferLength, *BufferLength) PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor,
    _Inout_ PULONG BufferLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlSelfRelativeToAbsoluteSD(
    _In_ PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor,
    _Out_writes_bytes_to_opt_(*AbsoluteSecurityDescriptorSize, *AbsoluteSecurityDescriptorSize) PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor,
    _Inout_ PULONG AbsoluteSecurityDescriptorSize, _Out_writes_bytes_opt_(*DaclSize) PACL Dacl,
    _Inout_ PULONG DaclSize, _Out_writes_bytes_opt_(*SaclSize) PACL Sacl, _Inout_ PULONG SaclSize,
    _Out_writes_bytes_opt_(*OwnerSize) PSID Owner, _Inout_ PULONG OwnerSize,
    _Out_writes_bytes_opt_(*PrimaryGroupSize) PSID PrimaryGroup, _Inout_ PULONG PrimaryGroupSize);

/* ---- Rtl: strings, conversions, times ---- */
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAppendStringToString(_Inout_ PSTRING Destination, _In_ const STRING *Source);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlCreateUnicodeString(
    _Out_ __ddi_acquires(string_buffer) PUNICODE_STRING DestinationString, _In_ PCWSTR SourceString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDowncaseUnicodeString(
    _When_(AllocateDestinationString != 0, _Out_) _When_(AllocateDestinationString == 0, _Inout_)
        _When_(AllocateDestinationString != 0, __ddi_acquires(string_buffer)) PUNICODE_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlOemStringToUnicodeString(
    _When_(AllocateDestinationString != 0, _Out_) _When_(AllocateDestinationString == 0, _Inout_)
        _When_(AllocateDestinationString != 0, __ddi_acquires(string_buffer)) PUNICODE_STRING DestinationString,
    _In_ PCOEM_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlOemStringToCountedUnicodeString(
    _When_(AllocateDestinationString != 0, _Out_) _When_(AllocateDestinationString == 0, _Inout_) PUNICODE_STRING DestinationString,
    _In_ PCOEM_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeStringToOemString(
    _When_(AllocateDestinationString != 0, _Out_) _When_(AllocateDestinationString == 0, _Inout_)
        _When_(AllocateDestinationString != 0, __ddi_acquires(string_buffer)) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeStringToCountedOemString(
    _When_(AllocateDestinationString != 0, _Out_) _When_(AllocateDestinationString == 0, _Inout_) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeStringToOemString(
    _When_(AllocateDestinationString != 0, _Out_) _When_(AllocateDestinationString == 0, _Inout_) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeStringToCountedOemString(
    _When_(AllocateDestinationString != 0, _Out_) _When_(AllocateDestinationString == 0, _Inout_) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);
_IRQL_requires_max_(APC_LEVEL) VOID RtlFreeOemString(_Inout_ __ddi_releases(string_buffer) POEM_STRING OemString);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlOemStringToUnicodeSize(_In_ PCOEM_STRING STRING);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlOemStringToCountedUnicodeSize(_In_ PCOEM_STRING STRING);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlUnicodeStringToOemSize(_In_ PCUNICODE_STRING STRING);
__ddi_page("")
ULONG RtlUnicodeStringToCountedOemSize(_In_ PCUNICODE_STRING STRING);
__ddi_obsolete("RtlOemStringToUnicodeSize", reserved)
ULONG RtlxOemStringToUnicodeSize(_In_ PCOEM_STRING OemString);
__ddi_obsolete("RtlUnicodeStringToOemSize", reserved)
ULONG RtlxUnicodeStringToOemSize(_In_ PCUNICODE_STRING UnicodeString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlMultiByteToUnicodeN(
    _Out_writes_bytes_to_(MaxBytesInUnicodeString, *BytesInUnicodeString) PWCH UnicodeString,
    _In_ ULONG MaxBytesInUnicodeString, _Out_opt_ PULONG BytesInUnicodeString,
    _In_reads_bytes_(BytesInMultiByteString) const CHAR *MultiByteString, _In_ ULONG BytesInMultiByteString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlMultiByteToUnicodeSize(
    _Out_ PULONG BytesInUnicodeString, _In_reads_bytes_(BytesInMultiByteString) const CHAR *MultiByteString,
    _In_ ULONG BytesInMultiByteString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeToMultiByteN(
    _Out_writes_bytes_to_(MaxBytesInMultiByteString, *BytesInMultiByteString) PCHAR MultiByteString,
    _In_ ULONG MaxBytesInMultiByteString, _Out_opt_ PULONG BytesInMultiByteString,
    _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString, _In_ ULONG BytesInUnicodeString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeToMultiByteSize(
    _Out_ PULONG BytesInMultiByteString, _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString,
    _In_ ULONG BytesInUnicodeString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeToMultiByteN(
    _Out_writes_bytes_to_(MaxBytesInMultiByteString, *BytesInMultiByteString) PCHAR MultiByteString,
    _In_ ULONG MaxBytesInMultiByteString, _Out_opt_ PULONG BytesInMultiByteString,
    _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString, _In_ ULONG BytesInUnicodeString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlOemToUnicodeN(
    _Out_writes_bytes_to_(MaxBytesInUnicodeString, *BytesInUnicodeString) PWCH UnicodeString,
    _In_ ULONG MaxBytesInUnicodeString, _Out_opt_ PULONG BytesInUnicodeString,
    _In_reads_bytes_(BytesInOemString) PCCH OemString, _In_ ULONG BytesInOemString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeToOemN(
    _Out_writes_bytes_to_(MaxBytesInOemString, *BytesInOemString) PCHAR OemString, _In_ ULONG MaxBytesInOemString,
    _Out_opt_ PULONG BytesInOemString, _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString,
    _In_ ULONG BytesInUnicodeString);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeToOemN(
    _Out_writes_bytes_to_(MaxBytesInOemString, *BytesInOemString) PCHAR OemString, _In_ ULONG MaxBytesInOemString,
    _Out_opt_ PULONG BytesInOemString, _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString,
    _In_ ULONG BytesInUnicodeString);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlIsValidOemCharacter(_Inout_ PWCHAR Char);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN RtlIsNameLegalDOS8Dot3(
    _In_ PCUNICODE_STRING Name, _Inout_opt_ POEM_STRING OemName, _Out_opt_ PBOOLEAN NameContainsSpaces);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGenerate8dot3Name(
    _In_ PCUNICODE_STRING Name, _In_ BOOLEAN AllowExtendedCharacters, _Inout_ PGENERATE_NAME_CONTEXT Context,
    _Inout_ PUNICODE_STRING Name8dot3);
_IRQL_requires_max_(APC_LEVEL)
VOID RtlSecondsSince1970ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);
_IRQL_requires_max_(APC_LEVEL)
VOID RtlSecondsSince1980ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlTimeToSecondsSince1970(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlTimeToSecondsSince1980(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlNtStatusToDosError(_In_ NTSTATUS Status);
_IRQL_requires_max_(APC_LEVEL) __ddi_obsolete("", reserved)
ULONG RtlNtStatusToDosErrorNoTeb(_In_ NTSTATUS Status);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlRandom(_Inout_ PULONG Seed);
_IRQL_requires_max_(APC_LEVEL)
ULONG RtlRandomEx(_Inout_ PULONG Seed);
USHORT RtlCaptureStackBackTrace(
    _In_ ULONG FramesToSkip, _In_ ULONG FramesToCapture, _Out_writes_to_(FramesToCapture, return) PVOID *BackTrace,
    _Out_opt_ PULONG BackTraceHash);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID RtlCaptureContext(_Out_ PCONTEXT ContextRecord);
VOID RtlFillMemoryUlong(_Out_writes_bytes_all_(Length) PVOID Destination, _In_ SIZE_T Length, _In_ ULONG Pattern);
VOID RtlFillMemoryUlonglong(
    _Out_writes_bytes_all_(Length) PVOID Destination, _In_ SIZE_T Length, _In_ ULONGLONG Pattern);
SIZE_T RtlCompareMemoryUlong(_In_reads_bytes_(Length) PVOID Source, _In_ SIZE_T Length, _In_ ULONG Pattern);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlCreateSystemVolumeInformationFolder(_In_ PCUNICODE_STRING VolumeRootPath);

/* ---- Rtl: heaps, compression, prefixes ---- */
_Ret_maybenull_ __ddi_acquires(heap) _IRQL_requires_max_(APC_LEVEL)
PVOID RtlCreateHeap(
    _In_ ULONG Flags, _In_opt_ PVOID HeapBase, _In_opt_ SIZE_T ReserveSize, _In_opt_ SIZE_T CommitSize,
    _In_opt_ PVOID Lock, _In_opt_ PRTL_HEAP_PARAMETERS Parameters);
_IRQL_requires_max_(APC_LEVEL)
PVOID RtlDestroyHeap(_In_ __ddi_releases(heap) PVOID HeapHandle);
__ddi_acquires(heap_block) __ddi_ends_before(HEAP_DESTROY) _IRQL_requires_max_(APC_LEVEL) _Ret_maybenull_
PVOID RtlAllocateHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ SIZE_T Size);
_IRQL_requires_max_(APC_LEVEL)
LOGICAL RtlFreeHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ __ddi_releases(heap_block) PVOID BaseAddress);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetCompressionWorkSpaceSize(
    _In_ USHORT CompressionFormatAndEngine, _Out_ PULONG CompressBufferWorkSpaceSize,
    _Out_ PULONG CompressFragmentWorkSpaceSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlCompressBuffer(
    _In_ USHORT CompressionFormatAndEngine, _In_reads_bytes_(UncompressedBufferSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize,
    _Out_writes_bytes_to_(CompressedBufferSize, *FinalCompressedSize) PUCHAR CompressedBuffer,
    _In_ ULONG CompressedBufferSize, _In_ ULONG UncompressedChunkSize, _Out_ PULONG FinalCompressedSize,
    _In_ PVOID WorkSpace);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressBuffer(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize, _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer,
    _In_ ULONG CompressedBufferSize, _Out_ PULONG FinalUncompressedSize);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS RtlDecompressBufferEx(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize, _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer,
    _In_ ULONG CompressedBufferSize, _Out_ PULONG FinalUncompressedSize, _In_ PVOID WorkSpace);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressFragment(
    _In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedFragmentSize, *FinalUncompressedSize) PUCHAR UncompressedFragment,
    _In_ ULONG UncompressedFragmentSize, _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer,
    _In_ ULONG CompressedBufferSize, _In_ ULONG FragmentOffset, _Out_ PULONG FinalUncompressedSize,
    _In_ PVOID WorkSpace);
_IRQL_requires_max_(APC_LEVEL)
VOID RtlInitializeUnicodePrefix(_Out_ PUNICODE_PREFIX_TABLE PrefixTable);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlInsertUnicodePrefix(
    _In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ PUNICODE_STRING Prefix,
    _Inout_ PUNICODE_PREFIX_TABLE_ENTRY PrefixTableEntry);
_IRQL_requires_max_(APC_LEVEL)
VOID RtlRemoveUnicodePrefix(
    _In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ PUNICODE_PREFIX_TABLE_ENTRY PrefixTableEntry);
_Ret_maybenull_ _IRQL_requires_max_(PASSIVE_LEVEL)
PUNICODE_PREFIX_TABLE_ENTRY RtlFindUnicodePrefix(
    _In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ PUNICODE_STRING FullName, _In_ ULONG CaseInsensitiveIndex);
_Ret_maybenull_ _IRQL_requires_max_(APC_LEVEL)
PUNICODE_PREFIX_TABLE_ENTRY RtlNextUnicodePrefix(_In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ BOOLEAN Restart);
__ddi_available_since(NTDDI_WIN10_RS3)
BOOLEAN RtlIsCloudFilesPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);
__ddi_available_since(NTDDI_WIN10_RS3)
BOOLEAN RtlIsPartialPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);
__ddi_available_since(NTDDI_WIN10_RS3)
CHAR RtlQueryThreadPlaceholderCompatibilityMode(VOID);
__ddi_available_since(NTDDI_WIN10_RS3)
CHAR RtlSetThreadPlaceholderCompatibilityMode(_In_ CHAR Mode);

/* ---- chunks and fragments of compressed data, code pages ---- */
typedef struct __ddi_page("ntifs/ns-ntifs-_compressed_data_info") _COMPRESSED_DATA_INFO *PCOMPRESSED_DATA_INFO;
__ddi_obsolete("", reserved)
NTSTATUS RtlCompressChunks(
    PUCHAR UncompressedBuffer, ULONG UncompressedBufferSize, PUCHAR CompressedBuffer, ULONG CompressedBufferSize,
    PCOMPRESSED_DATA_INFO CompressedDataInfo, ULONG CompressedDataInfoLength, PVOID WorkSpace);
__ddi_obsolete("", reserved)
NTSTATUS RtlDecompressChunks(
    PUCHAR UncompressedBuffer, ULONG UncompressedBufferSize, PUCHAR CompressedBuffer, ULONG CompressedBufferSize,
    PUCHAR CompressedTail, ULONG CompressedTailSize, PCOMPRESSED_DATA_INFO CompressedDataInfo);
__ddi_obsolete("", reserved)
NTSTATUS RtlDescribeChunk(
    USHORT CompressionFormat, PUCHAR *CompressedBuffer, PUCHAR EndOfCompressedBufferPlus1, PUCHAR *ChunkBuffer, PULONG ChunkSize);
__ddi_obsolete("", reserved)
NTSTATUS RtlReserveChunk(
    USHORT CompressionFormat, PUCHAR *CompressedBuffer, PUCHAR EndOfCompressedBufferPlus1, PUCHAR *ChunkBuffer, ULONG ChunkSize);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS RtlDecompressBufferEx2(
    _In_ USHORT CompressionFormat, _Out_ PUCHAR UncompressedBuffer, _In_ ULONG UncompressedBufferSize,
    _In_ PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize, _In_ ULONG UncompressedChunkSize,
    _Out_ PULONG FinalUncompressedSize, _In_opt_ PVOID WorkSpace);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WIN10)
NTSTATUS RtlDecompressFragmentEx(
    _In_ USHORT CompressionFormat, _Out_ PUCHAR UncompressedFragment, _In_ ULONG UncompressedFragmentSize,
    _In_ PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize, _In_ ULONG FragmentOffset,
    _In_ ULONG UncompressedChunkSize, _Out_ PULONG FinalUncompressedSize, _In_ PVOID WorkSpace);
typedef struct __ddi_page("ntifs/nf-ntifs-rtlinitcodepagetable") _CPTABLEINFO CPTABLEINFO, *PCPTABLEINFO;
__ddi_obsolete("", reserved) VOID RtlInitCodePageTable(PUSHORT TableBase, PCPTABLEINFO CodePageTable);
__ddi_obsolete("RtlMultiByteToUnicodeN, RtlOemToUnicodeN", reserved)
NTSTATUS RtlCustomCPToUnicodeN(
    PCPTABLEINFO CustomCP, PWCH UnicodeString, ULONG MaxBytesInUnicodeString, PULONG BytesInUnicodeString, PCH CustomCPString,
    ULONG BytesInCustomCPString);
__ddi_obsolete("RtlUnicodeToMultiByteN, RtlUnicodeToOemN", reserved)
NTSTATUS RtlUnicodeToCustomCPN(
    PCPTABLEINFO CustomCP, PCH CustomCPString, ULONG MaxBytesInCustomCPString, PULONG BytesInCustomCPString, PWCH UnicodeString,
    ULONG BytesInUnicodeString);
__ddi_obsolete("RtlUpcaseUnicodeToMultiByteN, RtlUpcaseUnicodeToOemN", reserved)
NTSTATUS RtlUpcaseUnicodeToCustomCPN(
    PCPTABLEINFO CustomCP, PCH CustomCPString, ULONG MaxBytesInCustomCPString, PULONG BytesInCustomCPString, PWCH UnicodeString,
    ULONG BytesInUnicodeString);

/* ---- placeholders, packages, tokens, security ---- */
__ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS RtlIsPartialPlaceholderFileHandle(_In_ HANDLE FileHandle, _Out_ PBOOLEAN IsPartialPlaceholder);
__ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS RtlIsPartialPlaceholderFileInfo(
    _In_ const VOID *InfoBuffer, _In_ FILE_INFORMATION_CLASS InfoClass, _Out_ PBOOLEAN IsPartialPlaceholder);
__ddi_available_since(NTDDI_WIN10_RS4)
CHAR RtlQueryProcessPlaceholderCompatibilityMode(VOID);
__ddi_available_since(NTDDI_WIN10_RS4)
CHAR RtlSetProcessPlaceholderCompatibilityMode(CHAR Mode);
__ddi_available_since(NTDDI_WIN8)
NTSTATUS RtlQueryPackageIdentity(
    PVOID TokenObject, PWSTR PackageFullName, PSIZE_T PackageSize, PWSTR AppId, PSIZE_T AppIdSize, PBOOLEAN Packaged);
__ddi_available_since(NTDDI_WINBLUE)
NTSTATUS RtlQueryPackageIdentityEx(
    PVOID TokenObject, PWSTR PackageFullName, PSIZE_T PackageSize, PWSTR AppId, PSIZE_T AppIdSize, LPGUID DynamicId,
    PULONG64 Flags);
__ddi_available_since(NTDDI_WIN10_RS3)
VOID SeTokenGetNoChildProcessRestricted(
    _In_ PACCESS_TOKEN Token, _Out_ PBOOLEAN Enforced, _Out_ PBOOLEAN UnlessSecure, _Out_ PBOOLEAN AuditOnly);
__ddi_available_since(NTDDI_WIN10_RS3)
BOOLEAN SeTokenIsNoChildProcessRestrictionEnforced(_In_ PACCESS_TOKEN Token, _Out_opt_ PBOOLEAN UnlessSecure);
__ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS SeTokenSetNoChildProcessRestricted(
    _In_ PACCESS_TOKEN Token, _In_ BOOLEAN UnlessSecure, _In_ BOOLEAN AuditOnly);
typedef enum __ddi_page("ntifs/nf-ntifs-seclookupwellknownsid") _WELL_KNOWN_SID_TYPE {
    WinNullSid, WinWorldSid, WinLocalSid, WinCreatorOwnerSid, WinCreatorGroupSid, WinCreatorOwnerServerSid,
    WinCreatorGroupServerSid, WinNtAuthoritySid, WinDialupSid, WinNetworkSid, WinBatchSid, WinInteractiveSid, WinServiceSid,
    WinAnonymousSid, WinProxySid, WinEnterpriseControllersSid, WinSelfSid, WinAuthenticatedUserSid, WinRestrictedCodeSid,
    WinTerminalServerSid, WinRemoteLogonIdSid, WinLogonIdsSid, WinLocalSystemSid, WinLocalServiceSid, WinNetworkServiceSid,
    WinBuiltinDomainSid, WinBuiltinAdministratorsSid, WinBuiltinUsersSid, WinBuiltinGuestsSid
} WELL_KNOWN_SID_TYPE;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SecLookupWellKnownSid(
    _In_ WELL_KNOWN_SID_TYPE SidType, _Out_ PSID Sid, _In_ ULONG SidBufferSize, _Inout_opt_ PULONG SidSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SecMakeSPN(
    _In_ PUNICODE_STRING ServiceClass, _In_ PUNICODE_STRING ServiceName, _In_opt_ PUNICODE_STRING InstanceName,
    _In_opt_ USHORT InstancePort, _In_opt_ PUNICODE_STRING Referrer, _Inout_ PUNICODE_STRING Spn,
    _Out_opt_ PULONG Length, _In_ BOOLEAN Allocate);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SecMakeSPNEx(
    _In_ PUNICODE_STRING ServiceClass, _In_ PUNICODE_STRING ServiceName, _In_ PUNICODE_STRING InstanceName,
    _In_opt_ USHORT InstancePort, _In_opt_ PUNICODE_STRING Referrer, _In_opt_ PUNICODE_STRING TargetInfo,
    _Inout_ PUNICODE_STRING Spn, _Out_opt_ PULONG Length, _In_ BOOLEAN Allocate);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS SecMakeSPNEx2(
    _In_ PUNICODE_STRING ServiceClass, _In_ PUNICODE_STRING ServiceName, _In_opt_ PUNICODE_STRING InstanceName,
    _In_opt_ USHORT InstancePort, _In_opt_ PUNICODE_STRING Referrer, _In_opt_ PUNICODE_STRING InTargetInfo,
    _Inout_ PUNICODE_STRING Spn, _Out_opt_ PULONG TotalSize, _In_ BOOLEAN Allocate,
    _In_ BOOLEAN IsTargetInfoMarshaled);
typedef struct __ddi_page("ntifs/nf-ntifs-getsecurityuserinfo") _SECURITY_USER_DATA *PSecurityUserData;
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetSecurityUserInfo(_In_opt_ PLUID LogonId, _In_ ULONG Flags, _Out_ PSecurityUserData *UserInformation);

/* ---- oplocks and cached sizes ---- */
typedef struct _OPLOCK_NOTIFY_PARAMS OPLOCK_NOTIFY_PARAMS, *POPLOCK_NOTIFY_PARAMS;
_Function_class_(POPLOCK_NOTIFY_ROUTINE) __ddi_page("ntifs/nf-ntifs-fsrtlcheckoplockex2")
typedef NTSTATUS (*POPLOCK_NOTIFY_ROUTINE)(_In_ POPLOCK_NOTIFY_PARAMS NotifyParams);
__ddi_available_since(NTDDI_WIN10_VB) __ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcheckoplockex2")
NTSTATUS FsRtlCheckOplockEx2(
    _In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_ ULONG FlagsEx2,
    _In_opt_ PVOID CompletionRoutineContext, _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine, _In_ ULONGLONG Timeout, _In_opt_ PVOID NotifyContext,
    _In_opt_ POPLOCK_NOTIFY_ROUTINE NotifyRoutine);
_IRQL_requires_max_(APC_LEVEL) __ddi_available_since(NTDDI_WINBLUE) __ddi_page("ntifs/nf-ntifs-_fsrtl_advanced_fcb_header-fsrtlcheckupperoplock")
NTSTATUS FsRtlCheckUpperOplock(
    _In_ POPLOCK Oplock, _In_ ULONG NewLowerOplockState, _In_opt_ PVOID CompletionRoutineContext,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, POPLOCK_FS_PREPOST_IRP PrePendRoutine,
    _In_ ULONG Flags);
__ddi_available_since(NTDDI_WIN10_VB) __ddi_page("ntifs/nf-ntifs-fstrloplockgetanybreakownerprocess") _Ret_maybenull_
PEPROCESS FsRtlOplockGetAnyBreakOwnerProcess(POPLOCK Oplock);
__ddi_available_since(NTDDI_WIN10_NI)
LARGE_INTEGER CcGetCacheFileSize(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);
__ddi_available_since(NTDDI_WIN10_NI)
VOID CcSetCacheFileSizes(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ PCC_FILE_SIZES FileSizes);
VOID ExAdjustLookasideDepth(VOID);

/* ---- system services by their Nt names ---- */
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_NI)
NTSTATUS NtCopyFileChunk(
    _In_ HANDLE SourceHandle, _In_ HANDLE DestHandle, _In_opt_ HANDLE Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG Length, _In_ PLARGE_INTEGER SourceOffset, _In_ PLARGE_INTEGER DestOffset, _In_opt_ PULONG SourceKey,
    _In_opt_ PULONG DestKey, _In_ ULONG Flags);
__ddi_available_since(NTDDI_WIN10_RS4)
NTSTATUS NtCreateSectionEx(
    _Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes,
    _In_opt_ HANDLE FileHandle, _Inout_ PMEM_EXTENDED_PARAMETER ExtendedParameters, ULONG ExtendedParameterCount);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN8)
NTSTATUS NtFlushBuffersFileEx(
    _In_ HANDLE FileHandle, _In_ ULONG Flags, _In_ PVOID Parameters, _In_ ULONG ParametersSize,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS3)
NTSTATUS NtQueryDirectoryFileEx(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length,
    FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags, _In_opt_ PUNICODE_STRING FileName);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN10_RS2)
NTSTATUS NtQueryInformationByName(
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS NtQueryQuotaInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length,
    _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PVOID SidList, _In_ ULONG SidListLength, _In_opt_ PSID StartSid,
    _In_ BOOLEAN RestartScan);
_IRQL_requires_max_(PASSIVE_LEVEL) __ddi_available_since(NTDDI_WIN7)
NTSTATUS NtSetQuotaInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtSetInformationThread(
    _In_ HANDLE ThreadHandle, _In_ THREADINFOCLASS ThreadInformationClass, _In_ PVOID ThreadInformation,
    _In_ ULONG ThreadInformationLength);
