#pragma once
#pragma ddi_header(smclib)
#include <wdm.h>
#include <devioctl.h>

// Control codes and states of readers.
#define SCARD_CTL_CODE(code) CTL_CODE(FILE_DEVICE_SMARTCARD, (code), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SMARTCARD_POWER SCARD_CTL_CODE(1)
#define IOCTL_SMARTCARD_GET_ATTRIBUTE SCARD_CTL_CODE(2)
#define IOCTL_SMARTCARD_SET_ATTRIBUTE SCARD_CTL_CODE(3)
#define IOCTL_SMARTCARD_CONFISCATE SCARD_CTL_CODE(4)
#define IOCTL_SMARTCARD_TRANSMIT SCARD_CTL_CODE(5)
#define IOCTL_SMARTCARD_EJECT SCARD_CTL_CODE(6)
#define IOCTL_SMARTCARD_SWALLOW SCARD_CTL_CODE(7)
#define IOCTL_SMARTCARD_IS_PRESENT SCARD_CTL_CODE(10)
#define IOCTL_SMARTCARD_IS_ABSENT SCARD_CTL_CODE(11)
#define IOCTL_SMARTCARD_SET_PROTOCOL SCARD_CTL_CODE(12)
#define IOCTL_SMARTCARD_GET_STATE SCARD_CTL_CODE(14)
#define IOCTL_SMARTCARD_GET_LAST_ERROR SCARD_CTL_CODE(15)
#define SCARD_UNKNOWN 0
#define SCARD_ABSENT 1
#define SCARD_PRESENT 2
#define SCARD_SWALLOWED 3
#define SCARD_POWERED 4
#define SCARD_NEGOTIABLE 5
#define SCARD_SPECIFIC 6
#define SCARD_PROTOCOL_UNDEFINED 0x00000000
#define SCARD_PROTOCOL_T0 0x00000001
#define SCARD_PROTOCOL_T1 0x00000002
#define SCARD_PROTOCOL_RAW 0x00010000
#define SCARD_PROTOCOL_DEFAULT 0x80000000
#define SCARD_PROTOCOL_OPTIMAL 0x00000000
#define SCARD_POWER_DOWN 0
#define SCARD_COLD_RESET 1
#define SCARD_WARM_RESET 2
#define SCARD_READER_TYPE_SERIAL 0x01
#define SCARD_READER_TYPE_PARALELL 0x02
#define SCARD_READER_TYPE_KEYBOARD 0x04
#define SCARD_READER_TYPE_SCSI 0x08
#define SCARD_READER_TYPE_IDE 0x10
#define SCARD_READER_TYPE_USB 0x20
#define SCARD_READER_TYPE_PCMCIA 0x40
#define SCARD_READER_TYPE_VENDOR 0xF0
#define MAXIMUM_ATTR_STRING_LENGTH 32
#define MAXIMUM_SERIAL_NUMBER_LENGTH 32
#define MAXIMUM_ATR_LENGTH 33

typedef struct __ddi_page("winsmcrd/ns-winsmcrd-_scard_io_request") _SCARD_IO_REQUEST {
    ULONG dwProtocol;
    ULONG cbPciLength;
} SCARD_IO_REQUEST, *PSCARD_IO_REQUEST, *LPSCARD_IO_REQUEST;
// The library's extension of a reader.
struct _SMARTCARD_EXTENSION;
typedef struct _READER_EXTENSION *PREADER_EXTENSION;
typedef NTSTATUS (*ReaderFunc)(struct _SMARTCARD_EXTENSION *);
typedef enum __ddi_page("") _PTS_TYPE {
    PTS_TYPE_DEFAULT, PTS_TYPE_OPTIMAL, PTS_TYPE_USER
} PTS_TYPE;
typedef struct _CLOCK_RATE_CONVERSION {
    const ULONG F;
    const ULONG fs;
} CLOCK_RATE_CONVERSION, *PCLOCK_RATE_CONVERSION;
typedef struct __ddi_page("") _BIT_RATE_ADJUSTMENT {
    const ULONG DNumerator;
    const ULONG DDivisor;
} BIT_RATE_ADJUSTMENT, *PBIT_RATE_ADJUSTMENT;
typedef struct _PTS_DATA {
    ULONG Type;
    UCHAR Fl;
    UCHAR Dl;
    ULONG CLKFrequency;
    ULONG DataRate;
    UCHAR StopBits;
} PTS_DATA, *PPTS_DATA;
typedef struct _VENDOR_ATTR {
    struct {
        USHORT Length;
        UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
    } VendorName;
    struct {
        USHORT Length;
        UCHAR Buffer[MAXIMUM_ATTR_STRING_LENGTH];
    } IfdType;
    ULONG UnitNo;
    struct {
        USHORT BuildNumber;
        UCHAR VersionMinor;
        UCHAR VersionMajor;
    } IfdVersion;
    struct {
        USHORT Length;
        UCHAR Buffer[MAXIMUM_SERIAL_NUMBER_LENGTH];
    } IfdSerialNo;
    ULONG Reserved[25];
} VENDOR_ATTR, *PVENDOR_ATTR;
typedef struct _SCARD_READER_CAPABILITIES {
    ULONG SupportedProtocols;
    ULONG Reserved;
    ULONG ReaderType;
    ULONG MechProperties;
    ULONG CurrentState;
    ULONG Channel;
    struct {
        ULONG Default;
        ULONG Max;
    } CLKFrequency;
    struct {
        ULONG Default;
        ULONG Max;
    } DataRate;
    ULONG MaxIFSD;
    ULONG PowerMgmtSupport;
    ULONG CardConfiscated;
    union {
        struct {
            PULONG List;
            UCHAR Entries;
        } DataRatesSupported;
        ULONG _DataRatesSupported[4];
    };
    union {
        struct {
            PULONG List;
            UCHAR Entries;
        } CLKFrequenciesSupported;
        ULONG _CLKFrequenciesSupported[4];
    };
    UCHAR Reserved1[100 - sizeof(ULONG) - 2 * sizeof(ULONG)];
} SCARD_READER_CAPABILITIES, *PSCARD_READER_CAPABILITIES;
typedef struct _SCARD_CARD_CAPABILITIES {
    BOOLEAN InversConvention;
    ULONG etu;
    struct {
        UCHAR Buffer[64];
        UCHAR Length;
    } ATR;
    struct {
        UCHAR Buffer[16];
        UCHAR Length;
    } HistoricalChars;
    PCLOCK_RATE_CONVERSION ClockRateConversion;
    PBIT_RATE_ADJUSTMENT BitRateAdjustment;
    UCHAR Fl;
    UCHAR Dl;
    UCHAR II;
    UCHAR P;
    UCHAR N;
    ULONG GT;
    struct {
        ULONG Supported;
        ULONG Selected;
    } Protocol;
    struct {
        UCHAR WI;
        ULONG WT;
    } T0;
    struct {
        UCHAR IFSC;
        UCHAR CWI;
        UCHAR BWI;
        UCHAR EDC;
        ULONG CWT;
        ULONG BWT;
        ULONG BGT;
    } T1;
    PTS_DATA PtsData;
    UCHAR Reserved[100 - sizeof(PTS_DATA)];
} SCARD_CARD_CAPABILITIES, *PSCARD_CARD_CAPABILITIES;
typedef struct _SMARTCARD_REQUEST {
    PUCHAR Buffer;
    ULONG BufferSize;
    ULONG BufferLength;
} SMARTCARD_REQUEST, *PSMARTCARD_REQUEST;
typedef struct _SMARTCARD_REPLY {
    PUCHAR Buffer;
    ULONG BufferSize;
    ULONG BufferLength;
} SMARTCARD_REPLY, *PSMARTCARD_REPLY;
typedef struct _T0_DATA {
    ULONG Lc;
    ULONG Le;
} T0_DATA, *PT0_DATA;
typedef struct _T1_DATA {
    UCHAR IFSC;
    UCHAR IFSD;
    ULONG BytesReceived;
    ULONG BytesSent;
    ULONG BytesToSend;
    ULONG LastError;
    BOOLEAN MoreData;
    UCHAR NAD;
    ULONG OriginalState;
    UCHAR Resend;
    UCHAR Resynch;
    UCHAR RSN;
    UCHAR SSN;
    ULONG State;
    UCHAR Wtx;
    PUCHAR ReplyData;
    BOOLEAN WaitForReply;
    UCHAR InfBytesSent;
    UCHAR Reserved[100 - sizeof(PUCHAR) - sizeof(BOOLEAN) - sizeof(UCHAR)];
} T1_DATA, *PT1_DATA;
typedef struct __ddi_page("") _PERF_INFO {
    ULONG NumTransmissions;
    ULONG BytesSent;
    ULONG BytesReceived;
    LARGE_INTEGER IoTickCount;
    KTIMER IoTimer;
    ULONG Reserved;
} PERF_INFO, *PPERF_INFO;
typedef struct __ddi_page("smcnt/ns-smcnt-_os_dep_data") _OS_DEP_DATA {
    PDEVICE_OBJECT DeviceObject;
    PIRP CurrentIrp;
    PIRP NotificationIrp;
    KMUTEX Mutex;
    KSPIN_LOCK SpinLock;
    struct {
        BOOLEAN Removed;
        LONG RefCount;
        KEVENT RemoveEvent;
        LIST_ENTRY TagList;
    } RemoveLock;
    PDEVICE_OBJECT DebugDeviceObject;
} OS_DEP_DATA, *POS_DEP_DATA;
typedef struct _SMARTCARD_EXTENSION {
    ULONG Version;
    VENDOR_ATTR VendorAttr;
    NTSTATUS (*ReaderFunction[16])(struct _SMARTCARD_EXTENSION *);
    SCARD_CARD_CAPABILITIES CardCapabilities;
    ULONG LastError;
    struct {
        PULONG Information;
        PUCHAR RequestBuffer;
        ULONG RequestBufferLength;
        PUCHAR ReplyBuffer;
        ULONG ReplyBufferLength;
    } IoRequest;
    ULONG MajorIoControlCode;
    ULONG MinorIoControlCode;
    POS_DEP_DATA OsData;
    SCARD_READER_CAPABILITIES ReaderCapabilities;
    PREADER_EXTENSION ReaderExtension;
    SMARTCARD_REPLY SmartcardReply;
    SMARTCARD_REQUEST SmartcardRequest;
    T0_DATA T0;
    T1_DATA T1;
    PPERF_INFO PerfInfo;
    ULONG Reserved[25 - sizeof(PPERF_INFO)];
} SMARTCARD_EXTENSION, *PSMARTCARD_EXTENSION;

// Library routines.
__ddi_page("")
NTSTATUS SmartcardInitialize(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
VOID SmartcardExit(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
NTSTATUS SmartcardDeviceControl(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension, _Inout_ PIRP Irp);
__ddi_page("")
NTSTATUS SmartcardUpdateCardCapabilities(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
VOID SmartcardInitializeCardCapabilities(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
VOID SmartcardCompleteCardTracking(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
NTSTATUS SmartcardRawRequest(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
NTSTATUS SmartcardRawReply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
NTSTATUS SmartcardT0Request(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
NTSTATUS SmartcardT0Reply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
NTSTATUS SmartcardT1Request(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
NTSTATUS SmartcardT1Reply(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
VOID SmartcardLogError(_In_ PVOID Object, _In_ NTSTATUS ErrorCode, _In_opt_ PUNICODE_STRING Insertion, _In_ ULONG DumpWord);
__ddi_page("")
NTSTATUS SmartcardAcquireRemoveLock(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
VOID SmartcardReleaseRemoveLock(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
__ddi_page("")
VOID SmartcardReleaseRemoveLockAndWait(_Inout_ PSMARTCARD_EXTENSION SmartcardExtension);
#define SmartcardDebug(LEVEL, STRING)
