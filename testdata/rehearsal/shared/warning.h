#pragma once
#pragma warning(disable: 4201)
