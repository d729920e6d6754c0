#ifndef SAL_LIKE_H
#define SAL_LIKE_H
#define _SA_annotes1(name, value) __declspec(#name "(" #value ")")
#define _In_ _SA_annotes1(SAL_name, "in")
#define _When_(condition, annotations) annotations
#define _IRQL_requires_max_(irql) _SA_annotes1(max, irql)
#define DECLSPEC_ALIGN(n) __declspec(align(n))
typedef struct DECLSPEC_ALIGN(16) _ENTRY { struct _ENTRY *Next; } ENTRY;
#endif
