#pragma once
#pragma ddi_header(wdfpool)
#include <wdftypes.h>
