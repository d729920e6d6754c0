#pragma once
#include <udecxusbdevice.h>
#include <udecxusbendpoint.h>
