#pragma once

typedef struct _GUID {
    unsigned long Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
} GUID, *PGUID, *LPGUID;
typedef const GUID *LPCGUID;
typedef const GUID *PCGUID;
typedef GUID IID, *LPIID;
typedef GUID CLSID, *LPCLSID;
typedef GUID FMTID, *LPFMTID;
typedef const GUID *REFGUID;
typedef const IID *REFIID;
typedef const CLSID *REFCLSID;
typedef const FMTID *REFFMTID;

#define IID_NULL GUID_NULL
#define CLSID_NULL GUID_NULL
#define FMTID_NULL GUID_NULL

__ddi_page("") int IsEqualGUID(_In_ REFGUID guid1, _In_ REFGUID guid2);
__ddi_page("") int InlineIsEqualGUID(_In_ REFGUID guid1, _In_ REFGUID guid2);
__ddi_page("") int IsEqualIID(_In_ REFIID riid1, _In_ REFIID riid2);
__ddi_page("") int IsEqualCLSID(_In_ REFCLSID rclsid1, _In_ REFCLSID rclsid2);
__ddi_page("") int IsEqualFMTID(_In_ REFFMTID rfmtid1, _In_ REFFMTID rfmtid2);

#ifndef DECLSPEC_SELECTANY
#define DECLSPEC_SELECTANY __declspec(selectany)
#endif
#ifndef EXTERN_C
#define EXTERN_C extern
#endif

// DEFINE_GUID declares; with INITGUID it defines
#ifndef DEFINE_GUID
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    const GUID DECLSPEC_SELECTANY name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) extern const GUID name
#endif
#endif
#define DEFINE_OLEGUID(name, l, w1, w2) DEFINE_GUID(name, l, w1, w2, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)
