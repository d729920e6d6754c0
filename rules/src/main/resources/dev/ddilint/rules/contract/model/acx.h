#pragma once
#include <acxcircuit.h>
