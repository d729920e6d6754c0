#pragma once
#pragma ddi_header(wdftypes)
#include <wdm.h>

// Tri-state values.
typedef enum _WDF_TRI_STATE {
    WdfFalse = FALSE, WdfTrue = TRUE, WdfUseDefault = 2
} WDF_TRI_STATE, *PWDF_TRI_STATE;

// Framework handles. WDFOBJECT takes every one of them.
typedef HANDLE WDFOBJECT, *PWDFOBJECT;
typedef PVOID WDFCONTEXT;
typedef struct WDFDRIVER__ *WDFDRIVER;
typedef struct WDFDEVICE__ *WDFDEVICE;
typedef struct WDFWMIPROVIDER__ *WDFWMIPROVIDER;
typedef struct WDFWMIINSTANCE__ *WDFWMIINSTANCE;
typedef struct WDFQUEUE__ *WDFQUEUE;
typedef struct __ddi_request_object WDFREQUEST__ *WDFREQUEST;
typedef struct WDFFILEOBJECT__ *WDFFILEOBJECT;
typedef struct WDFDPC__ *WDFDPC;
typedef struct WDFTIMER__ *WDFTIMER;
typedef struct WDFWORKITEM__ *WDFWORKITEM;
typedef struct WDFINTERRUPT__ *WDFINTERRUPT;
typedef struct WDFWAITLOCK__ *WDFWAITLOCK;
typedef struct WDFSPINLOCK__ *WDFSPINLOCK;
typedef struct WDFMEMORY__ *WDFMEMORY;
typedef struct WDFLOOKASIDE__ *WDFLOOKASIDE;
typedef struct WDFIOTARGET__ *WDFIOTARGET;
typedef struct WDFUSBDEVICE__ *WDFUSBDEVICE;
typedef struct WDFUSBINTERFACE__ *WDFUSBINTERFACE;
typedef struct WDFUSBPIPE__ *WDFUSBPIPE;
typedef struct WDFDMAENABLER__ *WDFDMAENABLER;
typedef struct WDFDMATRANSACTION__ *WDFDMATRANSACTION;
typedef struct WDFCOMMONBUFFER__ *WDFCOMMONBUFFER;
typedef struct WDFKEY__ *WDFKEY;
typedef struct WDFSTRING__ *WDFSTRING;
typedef struct WDFCOLLECTION__ *WDFCOLLECTION;
typedef struct WDFCHILDLIST__ *WDFCHILDLIST;
typedef struct WDFIORESREQLIST__ *WDFIORESREQLIST;
typedef struct WDFIORESLIST__ *WDFIORESLIST;
typedef struct WDFCMRESLIST__ *WDFCMRESLIST;
typedef struct WDFCOMPANIONTARGET__ *WDFCOMPANIONTARGET;
typedef struct WDFTASKQUEUE__ *WDFTASKQUEUE;
typedef struct WDFCOMPANION__ *WDFCOMPANION;

// Device being built; opaque.
typedef struct __ddi_opaque __ddi_page("wdfdevice/nf-wdfdevice-wdfdevicecreate") WDFDEVICE_INIT WDFDEVICE_INIT, *PWDFDEVICE_INIT;

// Words for arguments that are left out.
#define WDF_NO_OBJECT_ATTRIBUTES (NULL)
#define WDF_NO_EVENT_CALLBACK (NULL)
#define WDF_NO_HANDLE (NULL)
#define WDF_NO_CONTEXT (NULL)
#define WDF_NO_SEND_OPTIONS (NULL)
#define WDF_EXTERN_C
#define WDF_EXTERN_C_START
#define WDF_EXTERN_C_END
#define WDFAPI
