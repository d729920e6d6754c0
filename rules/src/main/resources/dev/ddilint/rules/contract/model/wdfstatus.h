#pragma once
#pragma ddi_header(wdfstatus)
#include <ntdef.h>
