#pragma once
#include <wdm.h>

// Register and port access is declared in wdm.h.
