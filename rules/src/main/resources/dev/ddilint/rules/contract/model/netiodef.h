#pragma once
#include <ntdef.h>
#include <ws2def.h>
#include <ws2ipdef.h>
#include <ifdef.h>

#pragma pack(push, 1)

/* headers on the wire */
typedef union {
    UCHAR Byte[6];
    struct {
        UCHAR Oui[3];
        UCHAR Ei48[3];
    };
    struct {
        UCHAR MulticastBit_ : 1;
        UCHAR GlobalBit_ : 1;
        UCHAR Reserved_ : 6;
    };
} DL_EI48, DL_EUI48, *PDL_EUI48;

typedef struct {
    DL_EUI48 DestinationAddress;
    DL_EUI48 SourceAddress;
    union {
        USHORT Type;
        USHORT Length;
    };
} ETHERNET_HEADER, *PETHERNET_HEADER;
#define ETHERNET_TYPE_MINIMUM   0x0600
#define ETHERNET_TYPE_IPV4      0x0800
#define ETHERNET_TYPE_ARP       0x0806
#define ETHERNET_TYPE_IPV6      0x86dd
#define ETHERNET_TYPE_802_1Q    0x8100

typedef struct __ddi_page("") _IPV4_HEADER {
    union {
        UCHAR VersionAndHeaderLength;
        struct {
            UCHAR HeaderLength : 4;
            UCHAR Version : 4;
        };
    };
    union {
        UCHAR TypeOfServiceAndEcnField;
        struct {
            UCHAR EcnField : 2;
            UCHAR TypeOfService : 6;
        };
    };
    USHORT TotalLength;
    USHORT Identification;
    union {
        USHORT FlagsAndOffset;
        struct {
            USHORT DontUse1 : 5;
            USHORT MoreFragments : 1;
            USHORT DontFragment : 1;
            USHORT Reserved : 1;
            USHORT DontUse2 : 8;
        };
    };
    UCHAR TimeToLive;
    UCHAR Protocol;
    USHORT HeaderChecksum;
    IN_ADDR SourceAddress;
    IN_ADDR DestinationAddress;
} IPV4_HEADER, *PIPV4_HEADER;
#define IPV4_VERSION                    4
#define IPV4_MIN_MINIMUM_MTU            576
#define IPV4_DEFAULT_MINIMUM_MTU        576
#define MAX_IPV4_HLEN                   60

typedef struct __ddi_page("") _IPV6_HEADER {
    union {
        ULONG VersionClassFlow;
        struct {
            ULONG Anonymous1 : 4;
            ULONG Version : 4;
            ULONG Anonymous2 : 24;
        };
    };
    USHORT PayloadLength;
    UCHAR NextHeader;
    UCHAR HopLimit;
    IN6_ADDR SourceAddress;
    IN6_ADDR DestinationAddress;
} IPV6_HEADER, *PIPV6_HEADER;
#define IPV6_VERSION                    0x60
#define IPV6_MINIMUM_MTU                1280

typedef struct __ddi_page("") _IPV6_FRAGMENT_HEADER {
    UCHAR NextHeader;
    UCHAR Reserved;
    union {
        struct {
            USHORT DontUse1 : 8;
            USHORT MoreFragments : 1;
            USHORT ReservedBits : 2;
            USHORT DontUse2 : 5;
        };
        USHORT OffsetAndFlags;
    };
    ULONG Id;
} IPV6_FRAGMENT_HEADER, *PIPV6_FRAGMENT_HEADER;

typedef struct __ddi_page("") _IPV6_EXTENSION_HEADER {
    UCHAR NextHeader;
    UCHAR Length;
} IPV6_EXTENSION_HEADER, *PIPV6_EXTENSION_HEADER, IPV6_OPTIONS_HEADER, *PIPV6_OPTIONS_HEADER;

typedef struct __ddi_page("") _IPV6_ROUTING_HEADER {
    UCHAR NextHeader;
    UCHAR Length;
    UCHAR RoutingType;
    UCHAR SegmentsLeft;
    UCHAR Reserved[4];
} IPV6_ROUTING_HEADER, *PIPV6_ROUTING_HEADER;

typedef struct __ddi_page("") icmp_header {
    UCHAR Type;
    UCHAR Code;
    USHORT Checksum;
} ICMP_HEADER, *PICMP_HEADER;

typedef struct __ddi_page("") _ICMP_MESSAGE {
    ICMP_HEADER Header;
    union {
        ULONG Data32[1];
        USHORT Data16[2];
        UCHAR Data8[4];
    } Data;
} ICMP_MESSAGE, *PICMP_MESSAGE;
typedef ICMP_HEADER ICMPV4_HEADER, *PICMPV4_HEADER, ICMPV6_HEADER, *PICMPV6_HEADER;
typedef ICMP_MESSAGE ICMPV4_MESSAGE, *PICMPV4_MESSAGE, ICMPV6_MESSAGE, *PICMPV6_MESSAGE;

typedef struct __ddi_page("") tcp_hdr {
    USHORT th_sport;
    USHORT th_dport;
    ULONG th_seq;
    ULONG th_ack;
    UCHAR th_x2 : 4;
    UCHAR th_len : 4;
    UCHAR th_flags;
    USHORT th_win;
    USHORT th_sum;
    USHORT th_urp;
} TCP_HDR, *PTCP_HDR;
#define TH_FIN  0x01
#define TH_SYN  0x02
#define TH_RST  0x04
#define TH_PSH  0x08
#define TH_ACK  0x10
#define TH_URG  0x20
#define TH_ECE  0x40
#define TH_CWR  0x80
#pragma pack(pop)
