/*++

Module Name:

    public.h

Abstract:

    Interface of the pulse counter driver, shared with applications.

--*/

#pragma once

// {5B1E0C52-6D6E-4A0B-9A53-2C9F4E6B7710}
DEFINE_GUID(GUID_DEVINTERFACE_PULSE_COUNTER,
    0x5b1e0c52, 0x6d6e, 0x4a0b, 0x9a, 0x53, 0x2c, 0x9f, 0x4e, 0x6b, 0x77, 0x10);

#define PULSE_DEVICE_TYPE 0x8A21

#define IOCTL_PULSE_GET_CONFIG \
    CTL_CODE(PULSE_DEVICE_TYPE, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_PULSE_SET_CONFIG \
    CTL_CODE(PULSE_DEVICE_TYPE, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_PULSE_GET_STATS \
    CTL_CODE(PULSE_DEVICE_TYPE, 0x803, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_PULSE_DISCARD \
    CTL_CODE(PULSE_DEVICE_TYPE, 0x804, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define PULSE_CHANNELS 8

typedef struct _PULSE_CONFIG {
    ULONG PeriodMilliseconds;
    ULONG ChannelMask;
    ULONG QueueLimit;
} PULSE_CONFIG, *PPULSE_CONFIG;

typedef struct _PULSE_RECORD {
    LARGE_INTEGER Stamp;
    ULONG Channel;
    ULONG Count;
} PULSE_RECORD, *PPULSE_RECORD;

typedef struct _PULSE_STATS {
    ULONG Polls;
    ULONG LatchTimeouts;
    ULONG Samples;
    ULONG Dropped;
    ULONG Queued;
    ULONG PeriodMilliseconds;
} PULSE_STATS, *PPULSE_STATS;
