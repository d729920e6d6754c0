#pragma once
#include <ntdef.h>

/* Ethernet addresses */
#define ETH_LENGTH_OF_ADDRESS 6
#define ETH_IS_LOCALLY_ADMINISTERED(Address) ((BOOLEAN)(((PUCHAR)(Address))[0] & ((UCHAR)0x02)))
#define ETH_IS_EMPTY(Address) \
    ((((PUCHAR)(Address))[0] == 0) && (((PUCHAR)(Address))[1] == 0) && (((PUCHAR)(Address))[2] == 0) && \
    (((PUCHAR)(Address))[3] == 0) && (((PUCHAR)(Address))[4] == 0) && (((PUCHAR)(Address))[5] == 0))
#define ETH_IS_BROADCAST(Address) \
    ((((PUCHAR)(Address))[0] == 0xff) && (((PUCHAR)(Address))[1] == 0xff) && (((PUCHAR)(Address))[2] == 0xff) && \
    (((PUCHAR)(Address))[3] == 0xff) && (((PUCHAR)(Address))[4] == 0xff) && (((PUCHAR)(Address))[5] == 0xff))
#define ETH_IS_MULTICAST(Address) ((BOOLEAN)(((PUCHAR)(Address))[0] & ((UCHAR)0x01)))
#define ETH_COMPARE_NETWORK_ADDRESSES(A, B, Result) (*(Result) = memcmp((A), (B), ETH_LENGTH_OF_ADDRESS))
#define ETH_COMPARE_NETWORK_ADDRESSES_EQ(A, B, Result) (*(Result) = (UINT)(memcmp((A), (B), ETH_LENGTH_OF_ADDRESS) != 0))
#define ETH_COPY_NETWORK_ADDRESS(D, S) memcpy((D), (S), ETH_LENGTH_OF_ADDRESS)
