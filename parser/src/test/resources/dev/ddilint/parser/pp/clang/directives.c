/* Conditionals, includes and what surrounds them. */
#if 1 + 1 == 2 && (3 ? 0x10 : 0) == 020 && -1 < 0u == 0
one
#endif
#if defined(DBG) && !DBG && ('a' == 97) && L'\x3b1' == 0x3b1 && '\377' < 0
two
# if 0
#  if 1
no
#  else
no
#  endif
# elif __has_include("inc/types.h") && !__has_include(<nothing.h>)
three
# else
no
# endif
#else
no 'unbalanced
#endif
#define HAS defined(HAS) && (7 - 2 - 1 == 4)
#if HAS
four
#endif
#define TEXT 1
#pragma push_macro("TEXT")
#undef TEXT
#define TEXT 2
TEXT
#pragma pop_macro("TEXT")
TEXT
#include "inc\types.h"
#include "inc/sal_like.h"
#if (18446744073709551615 / 2 == 9223372036854775807) && (-9 % 4 == -1) && (1 || 1 / 0)
five
#endif
#line 500
__LINE__
int spl\
iced = 1 /* a comment
*/ + 2; // and \
another one
#define F(a, b) a-b
F(1,
#ifdef TEXT
2
#else
3
#endif
) ...
#if 0xFFFFFFFFFFFFFFFFui64 > 1 ? (2, 1) : 0
six
#endif
