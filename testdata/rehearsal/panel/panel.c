/* Panel: the program beside the driver; no driver code. */

#include <windows.h>

int
main(void)
{
    return 0;
}
