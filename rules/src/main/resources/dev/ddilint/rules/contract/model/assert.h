// The meaning depends on NDEBUG at every inclusion
#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#else
#define assert(expression) ((void)(!!(expression)))
#endif
#ifndef static_assert
#define static_assert _Static_assert
#endif
