#pragma once

ULONG ProbeSum();
