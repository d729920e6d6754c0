/* What drivers make of macros. */
#define TYPES_HEADER <types.h>
#include TYPES_HEADER

#define FILE_DEVICE_SAMPLE 0x8000
#define METHOD_BUFFERED 0
#define FILE_ANY_ACCESS 0
#define IOCTL_SAMPLE_READ \
    CTL_CODE(FILE_DEVICE_SAMPLE, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define DEFINE_GUID(name, l, w1, w2, ...) const GUID name = { l, w1, w2, { __VA_ARGS__ } }
DEFINE_GUID(GUID_SAMPLE, 0x1b2c, 0x3d, 0x4e, 1, 2, 3, 4);

DECLARE_HANDLE(WDFSAMPLE);

#define POOL_TAG 'pmaS'
#define FLAG_ON(flags, bit) (((flags) & (bit)) != 0)
#define try_return(s) { (s); goto try_exit; }
#define CONTAINING(address, type, field) \
    ((type *)((char *)(address) - (ULONG_PTR)(&((type *)0)->field)))

#if DBG
#define KdPrint(_x_) DbgPrint _x_
#define TRACE(level, format, ...) Trace(level, "%s: " format, __FUNCTION__, ##__VA_ARGS__)
#else
#define KdPrint(_x_)
#define TRACE(level, format, ...) Trace(level, format, __VA_ARGS__)
#endif

#define WIDE_(s) L ## s
#define WIDE(s) WIDE_(s)
#define NAME "\\Device\\Sample"
#define QUOTE(x) #x
#define QUOTED(x) QUOTE(x)

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG
SampleRead(_In_ PVOID Context, _When_(Context != 0, _In_) ULONG Code)
{
    ENTRY *entry = CONTAINING(Context, ENTRY, Next);
    KdPrint(("read %p\n", Context));
    TRACE(3, "no arguments");
    TRACE(4, "code %x at %d", Code, __LINE__);
    if (FLAG_ON(Code, IOCTL_SAMPLE_READ)) try_return(Code = POOL_TAG);
try_exit:
    Open(WIDE(NAME), QUOTED(POOL_TAG), QUOTED(FLAG_ON(a , "b\n")), entry);
    return Code __pragma(warning(suppress: 28175)) + 0;
}
#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SampleRead)
#endif
