#pragma once

//
// The project sets these, too.
//
#ifndef NDIS_MINIPORT_DRIVER
#define NDIS_MINIPORT_DRIVER    1
#define NDIS650_MINIPORT        1
#define POOL_NX_OPTIN_AUTO      1
#endif

#include <ndis.h>
#include "vloop.h"
