#pragma once
#include <netconfiguration.h>
#include <netadapter.h>
