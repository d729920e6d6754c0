#pragma once

#include <stddef.h>

// Control of the processor
__ddi_page("") void __debugbreak(void);
__ddi_page("") __declspec(noreturn) void __fastfail(unsigned int code);
__ddi_page("") void __nop(void);
__ddi_page("") void __halt(void);
__ddi_page("") void _disable(void);
__ddi_page("") void _enable(void);
__ddi_page("") void _ReadBarrier(void);
__ddi_page("") void _WriteBarrier(void);
__ddi_page("wdm/nf-wdm-_readwritebarrier~r2") void _ReadWriteBarrier(void);
__ddi_page("") void *_ReturnAddress(void);
__ddi_page("") void *_AddressOfReturnAddress(void);

#if defined(_AMD64_) || defined(_X86_)
__ddi_page("") void _mm_pause(void);
__ddi_page("") void _mm_mfence(void);
__ddi_page("") void _mm_lfence(void);
__ddi_page("") void _mm_sfence(void);
__ddi_page("") void _mm_clflush(const void *p);
__ddi_page("") void __cpuid(int cpuInfo[4], int function_id);
__ddi_page("") void __cpuidex(int cpuInfo[4], int function_id, int subfunction_id);
__ddi_page("") unsigned __int64 __rdtsc(void);
__ddi_page("") unsigned __int64 __rdtscp(unsigned int *aux);
__ddi_page("") unsigned __int64 __readpmc(unsigned long counter);
__ddi_page("") unsigned __int64 __readmsr(unsigned long register_);
__ddi_page("") void __writemsr(unsigned long register_, unsigned __int64 value);
__ddi_page("") unsigned __int64 _xgetbv(unsigned int xcr);
__ddi_page("") void _xsetbv(unsigned int xcr, unsigned __int64 value);
__ddi_page("") void __wbinvd(void);
__ddi_page("") void __invlpg(void *address);
__ddi_page("") void __lidt(void *source);
__ddi_page("") void __sidt(void *destination);
__ddi_page("") void _sgdt(void *destination);
__ddi_page("") void __int2c(void);
__ddi_page("") void __ud2(void);

// Ports
__ddi_page("") unsigned char __inbyte(unsigned short port);
__ddi_page("") unsigned short __inword(unsigned short port);
__ddi_page("") unsigned long __indword(unsigned short port);
__ddi_page("") void __outbyte(unsigned short port, unsigned char data);
__ddi_page("") void __outword(unsigned short port, unsigned short data);
__ddi_page("") void __outdword(unsigned short port, unsigned long data);

// Strings of memory
__ddi_page("") void __movsb(unsigned char *destination, const unsigned char *source, size_t count);
__ddi_page("") void __movsw(unsigned short *destination, const unsigned short *source, size_t count);
__ddi_page("") void __movsd(unsigned long *destination, const unsigned long *source, size_t count);
__ddi_page("") void __stosb(unsigned char *destination, unsigned char data, size_t count);
__ddi_page("") void __stosw(unsigned short *destination, unsigned short data, size_t count);
__ddi_page("") void __stosd(unsigned long *destination, unsigned long data, size_t count);
#endif

#ifdef _AMD64_
__ddi_page("") unsigned __int64 __readcr0(void);
__ddi_page("") unsigned __int64 __readcr2(void);
__ddi_page("") unsigned __int64 __readcr3(void);
__ddi_page("") unsigned __int64 __readcr4(void);
__ddi_page("") unsigned __int64 __readcr8(void);
__ddi_page("") void __writecr0(unsigned __int64 data);
__ddi_page("") void __writecr3(unsigned __int64 data);
__ddi_page("") void __writecr4(unsigned __int64 data);
__ddi_page("") void __writecr8(unsigned __int64 data);
__ddi_page("") unsigned __int64 __readdr(unsigned int debugRegister);
__ddi_page("") void __writedr(unsigned int debugRegister, unsigned __int64 value);
__ddi_page("") unsigned __int64 __readeflags(void);
__ddi_page("") void __writeeflags(unsigned __int64 value);
__ddi_page("") unsigned char __readgsbyte(unsigned long offset);
__ddi_page("") unsigned short __readgsword(unsigned long offset);
__ddi_page("") unsigned long __readgsdword(unsigned long offset);
__ddi_page("") unsigned __int64 __readgsqword(unsigned long offset);
__ddi_page("") unsigned __int64 __umulh(unsigned __int64 a, unsigned __int64 b);
__ddi_page("") __int64 __mulh(__int64 a, __int64 b);
__ddi_page("")
unsigned __int64 _umul128(unsigned __int64 multiplier, unsigned __int64 multiplicand, unsigned __int64 *highProduct);
__ddi_page("") unsigned __int64 __shiftleft128(unsigned __int64 lowPart, unsigned __int64 highPart, unsigned char shift);
__ddi_page("") unsigned __int64 __shiftright128(unsigned __int64 lowPart, unsigned __int64 highPart, unsigned char shift);
__ddi_page("") void __movsq(unsigned __int64 *destination, const unsigned __int64 *source, size_t count);
__ddi_page("") void __stosq(unsigned __int64 *destination, unsigned __int64 data, size_t count);
__ddi_page("") unsigned __int64 __popcnt64(unsigned __int64 value);
#endif
__ddi_page("") unsigned short __popcnt16(unsigned short value);
__ddi_page("") unsigned int __popcnt(unsigned int value);
