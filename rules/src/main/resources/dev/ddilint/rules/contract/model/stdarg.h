#pragma once

typedef char *va_list;
#define _INTSIZEOF(n) ((sizeof(n) + sizeof(void *) - 1) & ~(sizeof(void *) - 1))
#define va_start(ap, v) ((void)((ap) = (va_list)&(v) + _INTSIZEOF(v)))
#define va_arg(ap, t) (*(t *)(((ap) += _INTSIZEOF(t)) - _INTSIZEOF(t)))
#define va_end(ap) ((void)((ap) = (va_list)0))
#define va_copy(destination, source) ((void)((destination) = (source)))
