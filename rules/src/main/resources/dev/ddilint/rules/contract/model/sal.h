#pragma once

// The annotation words are known to the reader of annotations; these stand where statements or declarations do.
#define __fallthrough
_Post_satisfies_(expr != 0) void _Analysis_assume_(unsigned __int64 expr);
#define __analysis_assume(expr) ((void)0)
#define __analysis_assert(expr) ((void)0)
#define _Analysis_assume_nullterminated_(expr) ((void)0)
#define _Analysis_assume_lock_held_(lock)
#define _Analysis_assume_lock_not_held_(lock)
#define _Analysis_assume_lock_acquired_(lock)
#define _Analysis_assume_lock_released_(lock)
#define _Analysis_assume_same_lock_(lock1, lock2)
#define _Analysis_suppress_lock_checking_(lock)
#define _Analysis_mode_(mode)
