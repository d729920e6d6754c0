#pragma once

#include <stddef.h>
#include <string.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

typedef wchar_t wint_t;
#define WCHAR_MIN 0x0000
#define WCHAR_MAX 0xffff
#define WEOF ((wint_t)0xFFFF)
