#pragma once

#ifdef _WIN64
typedef unsigned __int64 size_t;
typedef __int64 ptrdiff_t;
#else
typedef unsigned int size_t;
typedef int ptrdiff_t;
#endif
typedef unsigned short wchar_t;
typedef size_t rsize_t;
#ifndef NULL
#define NULL ((void *)0)
#endif
#define offsetof(s, m) __builtin_offsetof(s, m)
