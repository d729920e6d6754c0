#define _WIN64 1
#define _M_ARM64 1
#define _ARM64_ 1
#define ARM64 1
#define STD_CALL 1
