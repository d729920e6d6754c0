#pragma once
#pragma ddi_header(wdffuncenum)
#include <wdftypes.h>
