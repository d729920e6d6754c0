#pragma once
#pragma ddi_header(wdfcompanion)
#include <wdfobject.h>
