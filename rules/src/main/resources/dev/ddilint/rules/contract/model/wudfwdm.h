#pragma once
#include <ntdef.h>
#include <ntstatus.h>
#include <wdm_objects.h>

// Kernel types for user-mode framework drivers.
