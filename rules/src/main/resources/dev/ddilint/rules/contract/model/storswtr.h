#pragma once
#pragma ddi_header(storswtr)
#include <ntdef.h>

// Only names of trace flags and levels, which WPP defines.
