#pragma once
#pragma ddi_header(procgrp)
#include <ntddk.h>

// Processor groups on systems before Windows 7.

__ddi_available_since(NTDDI_WIN7) _IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS WdmlibProcgrpInitialize(VOID);
