#pragma once
#include <ws2ipdef.h>

/* parts of the TCP/IP controls that kernel code shares */
struct __ddi_page("") tcp_keepalive {
    ULONG onoff;
    ULONG keepalivetime;
    ULONG keepaliveinterval;
};
#define SIO_RCVALL                  _WSAIOW(IOC_VENDOR, 1)
#define SIO_KEEPALIVE_VALS          _WSAIOW(IOC_VENDOR, 4)
#define SIO_LOOPBACK_FAST_PATH      _WSAIOW(IOC_VENDOR, 16)
#define SIO_QUERY_WFP_CONNECTION_REDIRECT_RECORDS   _WSAIOW(IOC_VENDOR, 220)
#define SIO_QUERY_WFP_CONNECTION_REDIRECT_CONTEXT   _WSAIOW(IOC_VENDOR, 221)
#define SIO_SET_WFP_CONNECTION_REDIRECT_RECORDS     _WSAIOW(IOC_VENDOR, 222)

__ddi_page("")
BOOLEAN IN4_IS_ADDR_LOOPBACK(_In_ const IN_ADDR *a);
__ddi_page("")
BOOLEAN IN4_IS_ADDR_BROADCAST(_In_ const IN_ADDR *a);
__ddi_page("")
BOOLEAN IN4_IS_ADDR_MULTICAST(_In_ const IN_ADDR *a);
__ddi_page("")
BOOLEAN IN4_IS_ADDR_UNSPECIFIED(_In_ const IN_ADDR *a);
__ddi_page("")
BOOLEAN IN4_IS_ADDR_LINKLOCAL(_In_ const IN_ADDR *a);
__ddi_page("")
BOOLEAN IN4_IS_ADDR_RFC1918(_In_ const IN_ADDR *a);
__ddi_page("")
BOOLEAN IN4_ADDR_EQUAL(_In_ const IN_ADDR *a, _In_ const IN_ADDR *b);

/* text forms */
__ddi_page("")
PSTR RtlIpv4AddressToStringA(_In_ const struct in_addr *Addr, _Out_writes_(16) PSTR S);
__ddi_page("")
PWSTR RtlIpv4AddressToStringW(_In_ const struct in_addr *Addr, _Out_writes_(16) PWSTR S);
__ddi_page("")
NTSTATUS RtlIpv4AddressToStringExA(
    _In_ const struct in_addr *Address, _In_ USHORT Port,
    _Out_writes_to_(*AddressStringLength, *AddressStringLength) PSTR AddressString,
    _Inout_ PULONG AddressStringLength);
__ddi_page("")
NTSTATUS RtlIpv4AddressToStringExW(
    _In_ const struct in_addr *Address, _In_ USHORT Port,
    _Out_writes_to_(*AddressStringLength, *AddressStringLength) PWSTR AddressString,
    _Inout_ PULONG AddressStringLength);
__ddi_page("")
NTSTATUS RtlIpv4StringToAddressA(
    _In_ PCSTR S, _In_ BOOLEAN Strict, _Out_ PCSTR *Terminator, _Out_ struct in_addr *Addr);
__ddi_page("")
NTSTATUS RtlIpv4StringToAddressW(
    _In_ PCWSTR S, _In_ BOOLEAN Strict, _Out_ PCWSTR *Terminator, _Out_ struct in_addr *Addr);
__ddi_page("")
NTSTATUS RtlIpv4StringToAddressExA(
    _In_ PCSTR AddressString, _In_ BOOLEAN Strict, _Out_ struct in_addr *Address, _Out_ PUSHORT Port);
__ddi_page("")
NTSTATUS RtlIpv4StringToAddressExW(
    _In_ PCWSTR AddressString, _In_ BOOLEAN Strict, _Out_ struct in_addr *Address, _Out_ PUSHORT Port);
__ddi_page("")
PSTR RtlIpv6AddressToStringA(_In_ const struct in6_addr *Addr, _Out_writes_(46) PSTR S);
__ddi_page("")
PWSTR RtlIpv6AddressToStringW(_In_ const struct in6_addr *Addr, _Out_writes_(46) PWSTR S);
__ddi_page("")
NTSTATUS RtlIpv6AddressToStringExA(
    _In_ const struct in6_addr *Address, _In_ ULONG ScopeId, _In_ USHORT Port,
    _Out_writes_to_(*AddressStringLength, *AddressStringLength) PSTR AddressString,
    _Inout_ PULONG AddressStringLength);
__ddi_page("")
NTSTATUS RtlIpv6AddressToStringExW(
    _In_ const struct in6_addr *Address, _In_ ULONG ScopeId, _In_ USHORT Port,
    _Out_writes_to_(*AddressStringLength, *AddressStringLength) PWSTR AddressString,
    _Inout_ PULONG AddressStringLength);
__ddi_page("")
NTSTATUS RtlIpv6StringToAddressA(_In_ PCSTR S, _Out_ PCSTR *Terminator, _Out_ struct in6_addr *Addr);
__ddi_page("")
NTSTATUS RtlIpv6StringToAddressW(_In_ PCWSTR S, _Out_ PCWSTR *Terminator, _Out_ struct in6_addr *Addr);
__ddi_page("")
NTSTATUS RtlIpv6StringToAddressExA(
    _In_ PCSTR AddressString, _Out_ struct in6_addr *Address, _Out_ PULONG ScopeId, _Out_ PUSHORT Port);
__ddi_page("")
NTSTATUS RtlIpv6StringToAddressExW(
    _In_ PCWSTR AddressString, _Out_ struct in6_addr *Address, _Out_ PULONG ScopeId, _Out_ PUSHORT Port);
