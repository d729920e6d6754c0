#pragma once

#include <wdm.h>
#include <usb.h>
#include <usbioctl.h>
#include <usbdlib.h>
#include <usbbusif.h>
