#pragma once
#include <wdm.h>

// Cancel-safe queues are part of wdm.h; this file is for drivers of older kits.
