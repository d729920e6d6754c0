#pragma once

#include <stddef.h>

__ddi_page("") int isalpha(_In_ int c);
__ddi_page("") int isdigit(_In_ int c);
__ddi_page("") int isxdigit(_In_ int c);
__ddi_page("") int isalnum(_In_ int c);
__ddi_page("") int isspace(_In_ int c);
__ddi_page("") int isupper(_In_ int c);
__ddi_page("") int islower(_In_ int c);
__ddi_page("") int isprint(_In_ int c);
__ddi_page("") int ispunct(_In_ int c);
__ddi_page("") int iscntrl(_In_ int c);
__ddi_page("") int isgraph(_In_ int c);
__ddi_page("") int toupper(_In_ int c);
__ddi_page("") int tolower(_In_ int c);
__ddi_page("") int iswalpha(_In_ wchar_t c);
__ddi_page("") int iswdigit(_In_ wchar_t c);
__ddi_page("") int iswxdigit(_In_ wchar_t c);
__ddi_page("") int iswalnum(_In_ wchar_t c);
__ddi_page("") int iswspace(_In_ wchar_t c);
__ddi_page("") int iswupper(_In_ wchar_t c);
__ddi_page("") int iswlower(_In_ wchar_t c);
__ddi_page("") int iswprint(_In_ wchar_t c);
__ddi_page("") wchar_t towupper(_In_ wchar_t c);
__ddi_page("") wchar_t towlower(_In_ wchar_t c);
__ddi_page("") int isascii(_In_ int c);
__ddi_page("") int __isascii(_In_ int c);
