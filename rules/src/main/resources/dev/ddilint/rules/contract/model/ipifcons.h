#pragma once

/* interface types assigned by IANA */
#define MIN_IF_TYPE                 1
#define IF_TYPE_OTHER               1
#define IF_TYPE_ETHERNET_CSMACD     6
#define IF_TYPE_ISO88025_TOKENRING  9
#define IF_TYPE_FDDI                15
#define IF_TYPE_PPP                 23
#define IF_TYPE_SOFTWARE_LOOPBACK   24
#define IF_TYPE_SLIP                28
#define IF_TYPE_ATM                 37
#define IF_TYPE_PROP_VIRTUAL        53
#define IF_TYPE_IEEE80211           71
#define IF_TYPE_TUNNEL              131
#define IF_TYPE_IEEE1394            144
#define IF_TYPE_WWANPP              243
#define IF_TYPE_WWANPP2             244
typedef int INTERNAL_IF_OPER_STATUS;
