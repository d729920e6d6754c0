// What cl.exe of Visual Studio 2022 17.9 defines for C, and the WDK's build rules for a release build of a
// kernel-mode driver. From the documentation of predefined macros and build logs of the EWDK 26100, which leave
// DBG undefined; as 0 it means the same where it is tested as the WDK's own headers test it.
#define _MSC_VER 1939
#define _MSC_FULL_VER 193933523
#define _MSC_BUILD 0
#define _MSC_EXTENSIONS 1
#define _MSVC_TRADITIONAL 1
#define _INTEGRAL_MAX_BITS 64
#define _WIN32 1
#define _KERNEL_MODE 1
#define _M_FP_PRECISE 1
#define WINNT 1
#define DBG 0

// Tells a contract header that its annotations are read (ddilint.h of the model).
#define __DDILINT__ 1
