#pragma once
#include <mstcpip.h>
