#pragma once

__ddi_page("") double fabs(_In_ double x);
__ddi_page("") double sqrt(_In_ double x);
__ddi_page("") double pow(_In_ double x, _In_ double y);
__ddi_page("") double exp(_In_ double x);
__ddi_page("") double log(_In_ double x);
__ddi_page("") double log10(_In_ double x);
__ddi_page("") double sin(_In_ double x);
__ddi_page("") double cos(_In_ double x);
__ddi_page("") double tan(_In_ double x);
__ddi_page("") double asin(_In_ double x);
__ddi_page("") double acos(_In_ double x);
__ddi_page("") double atan(_In_ double x);
__ddi_page("") double atan2(_In_ double y, _In_ double x);
__ddi_page("") double floor(_In_ double x);
__ddi_page("") double ceil(_In_ double x);
__ddi_page("") double fmod(_In_ double x, _In_ double y);
__ddi_page("") float sqrtf(_In_ float x);
__ddi_page("") float powf(_In_ float x, _In_ float y);
__ddi_page("") float fabsf(_In_ float x);
__ddi_page("") float sinf(_In_ float x);
__ddi_page("") float cosf(_In_ float x);
__ddi_page("") float atan2f(_In_ float y, _In_ float x);
__ddi_page("") float floorf(_In_ float x);
__ddi_page("") float ceilf(_In_ float x);
#ifdef _USE_MATH_DEFINES
#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define M_E 2.71828182845904523536
#define M_SQRT2 1.41421356237309504880
#endif
