#pragma once
#include <ntdef.h>
#include <wdm_objects.h>

// Base types of miniport drivers.
