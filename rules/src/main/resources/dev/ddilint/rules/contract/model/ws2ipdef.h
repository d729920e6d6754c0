#pragma once
#include <ws2def.h>
#include <in6addr.h>

/* IP socket addresses and options */
typedef struct __ddi_page("") sockaddr_in6 {
    ADDRESS_FAMILY sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    IN6_ADDR sin6_addr;
    union {
        ULONG sin6_scope_id;
        SCOPE_ID sin6_scope_struct;
    };
} SOCKADDR_IN6_LH, *PSOCKADDR_IN6_LH, SOCKADDR_IN6, *PSOCKADDR_IN6, *LPSOCKADDR_IN6;

typedef struct __ddi_page("") sockaddr_in6_w2ksp1 {
    short sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    struct in6_addr sin6_addr;
    ULONG sin6_scope_id;
} SOCKADDR_IN6_W2KSP1, *PSOCKADDR_IN6_W2KSP1, *LPSOCKADDR_IN6_W2KSP1;

typedef union __ddi_page("") _SOCKADDR_INET {
    SOCKADDR_IN Ipv4;
    SOCKADDR_IN6 Ipv6;
    ADDRESS_FAMILY si_family;
} SOCKADDR_INET, *PSOCKADDR_INET;

typedef struct __ddi_page("") _sockaddr_in6_pair {
    PSOCKADDR_IN6 SourceAddress;
    PSOCKADDR_IN6 DestinationAddress;
} SOCKADDR_IN6_PAIR, *PSOCKADDR_IN6_PAIR;

typedef struct __ddi_page("") ip_mreq {
    IN_ADDR imr_multiaddr;
    IN_ADDR imr_interface;
} IP_MREQ, *PIP_MREQ;

typedef struct __ddi_page("") ipv6_mreq {
    IN6_ADDR ipv6mr_multiaddr;
    ULONG ipv6mr_interface;
} IPV6_MREQ, *PIPV6_MREQ;

typedef struct __ddi_page("") in_pktinfo {
    IN_ADDR ipi_addr;
    ULONG ipi_ifindex;
} IN_PKTINFO, *PIN_PKTINFO;

typedef struct __ddi_page("") in6_pktinfo {
    IN6_ADDR ipi6_addr;
    ULONG ipi6_ifindex;
} IN6_PKTINFO, *PIN6_PKTINFO;

#define INET_ADDRSTRLEN     22
#define INET6_ADDRSTRLEN    65
#define IN6ADDR_ANY_INIT        {0}
#define IN6ADDR_LOOPBACK_INIT   {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}}
extern const IN6_ADDR in6addr_any;
extern const IN6_ADDR in6addr_loopback;
extern const SCOPE_ID scopeid_unspecified;

#define IP_OPTIONS          1
#define IP_HDRINCL          2
#define IP_TOS              3
#define IP_TTL              4
#define IP_MULTICAST_IF     9
#define IP_MULTICAST_TTL    10
#define IP_MULTICAST_LOOP   11
#define IP_ADD_MEMBERSHIP   12
#define IP_DROP_MEMBERSHIP  13
#define IP_DONTFRAGMENT     14
#define IP_PKTINFO          19
#define IP_UNICAST_IF       31
#define IPV6_HOPOPTS        1
#define IPV6_HDRINCL        2
#define IPV6_UNICAST_HOPS   4
#define IPV6_MULTICAST_IF   9
#define IPV6_MULTICAST_HOPS 10
#define IPV6_MULTICAST_LOOP 11
#define IPV6_ADD_MEMBERSHIP 12
#define IPV6_DROP_MEMBERSHIP 13
#define IPV6_DONTFRAG       14
#define IPV6_PKTINFO        19
#define IPV6_V6ONLY         27
#define IPV6_UNICAST_IF     31
#define TCP_OFFLOAD_NO_PREFERENCE   0
#define TCP_KEEPALIVE       3

/* predicates and helpers for addresses */
__ddi_page("")
BOOLEAN IN6_ADDR_EQUAL(_In_ const IN6_ADDR *x, _In_ const IN6_ADDR *y);
__ddi_page("")
BOOLEAN IN6_IS_ADDR_UNSPECIFIED(_In_ const IN6_ADDR *a);
__ddi_page("")
BOOLEAN IN6_IS_ADDR_LOOPBACK(_In_ const IN6_ADDR *a);
__ddi_page("")
BOOLEAN IN6_IS_ADDR_MULTICAST(_In_ const IN6_ADDR *a);
__ddi_page("")
BOOLEAN IN6_IS_ADDR_LINKLOCAL(_In_ const IN6_ADDR *a);
__ddi_page("")
BOOLEAN IN6_IS_ADDR_SITELOCAL(_In_ const IN6_ADDR *a);
__ddi_page("")
BOOLEAN IN6_IS_ADDR_V4MAPPED(_In_ const IN6_ADDR *a);
__ddi_page("")
VOID IN6_SET_ADDR_UNSPECIFIED(_Out_ PIN6_ADDR a);
__ddi_page("")
VOID IN6_SET_ADDR_LOOPBACK(_Out_ PIN6_ADDR a);
__ddi_page("")
BOOLEAN INET_ADDR_EQUAL(_In_ ADDRESS_FAMILY af, _In_ const VOID *a, _In_ const VOID *b);
__ddi_page("")
BOOLEAN INET_IS_ADDR_LOOPBACK(_In_ ADDRESS_FAMILY af, _In_ const VOID *a);
__ddi_page("")
BOOLEAN INET_IS_ADDR_UNSPECIFIED(_In_ ADDRESS_FAMILY af, _In_ const VOID *a);
__ddi_page("")
BOOLEAN INETADDR_ISANY(_In_ const SOCKADDR *a);
__ddi_page("")
BOOLEAN INETADDR_ISLOOPBACK(_In_ const SOCKADDR *a);
__ddi_page("")
BOOLEAN INETADDR_ISEQUAL(_In_ const SOCKADDR *a, _In_ const SOCKADDR *b);
__ddi_page("")
BOOLEAN INETADDR_ISUNSPECIFIED(_In_ const SOCKADDR *a);
__ddi_page("")
VOID INETADDR_SETANY(_Inout_ PSOCKADDR a);
__ddi_page("")
VOID INETADDR_SETLOOPBACK(_Inout_ PSOCKADDR a);
__ddi_page("")
USHORT INETADDR_PORT(_In_ const SOCKADDR *a);
__ddi_page("")
PUCHAR INETADDR_ADDRESS(_In_ const SOCKADDR *a);
__ddi_page("")
VOID INETADDR_SET_PORT(_Inout_ PSOCKADDR a, _In_ USHORT Port);
__ddi_page("")
VOID IN6ADDR_SETANY(_Inout_ PSOCKADDR_IN6 a);
__ddi_page("")
VOID IN6ADDR_SETLOOPBACK(_Inout_ PSOCKADDR_IN6 a);
__ddi_page("")
VOID IN4ADDR_SETANY(_Inout_ PSOCKADDR_IN a);
__ddi_page("")
BOOLEAN IN4ADDR_ISANY(_In_ const SOCKADDR_IN *a);
__ddi_page("")
BOOLEAN IN6ADDR_ISANY(_In_ const SOCKADDR_IN6 *a);
