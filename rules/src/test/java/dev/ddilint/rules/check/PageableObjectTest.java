package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Objects that must be resident, in memory that may be paged out. */
class PageableObjectTest {

  @Test
  void inPagedPool() {
    check(
        """
        // run: --only=pageable-object
        PKEVENT Work(VOID)
        {
            return (PKEVENT)ExAllocatePoolWithTag(PagedPool, sizeof(KEVENT), 'tnvE');   // expect: pageable-object "ExAllocatePoolWithTag"
        }
        """);
  }

  @Test
  void asAMember() {
    check(
        """
        // run: --only=pageable-object
        typedef struct _DEVICE { ULONG Count; struct { ULONG State; KTIMER Timers[2]; } Poll; } DEVICE, *PDEVICE;
        PDEVICE Work(VOID)
        {
            PDEVICE device;
            device = ExAllocatePool2(POOL_FLAG_PAGED | POOL_FLAG_UNINITIALIZED, sizeof(DEVICE), 'vDeT');   // expect: pageable-object "Poll.Timers"
            return device;
        }
        """);
  }

  @Test
  void inAnEntryOfAPagedList() {
    check(
        """
        // run: --only=pageable-object
        typedef struct _REQUEST { LIST_ENTRY Link; FAST_MUTEX Mutex; } REQUEST, *PREQUEST;
        PREQUEST Work(PPAGED_LOOKASIDE_LIST List)
        {
            PREQUEST request = (PREQUEST)ExAllocateFromPagedLookasideList(List);   // expect: pageable-object "Mutex"
            return request;
        }
        """);
  }

  @Test
  void throughHelpers() {
    check(
        """
        // run: --only=pageable-object
        typedef struct _REQUEST { KEVENT Done; } REQUEST, *PREQUEST;
        static PVOID Allocate(POOL_TYPE Type, SIZE_T Bytes)
        {
            PVOID memory = ExAllocatePoolWithTag(Type, Bytes, 'tseT');
            if (memory == NULL) {
                return NULL;
            }
            return memory;
        }
        static PVOID AllocatePaged(SIZE_T Bytes)
        {
            return Allocate(PagedPool, Bytes);
        }
        VOID Work(PREQUEST *First, PREQUEST *Second, PREQUEST *Third)
        {
            *First = AllocatePaged(sizeof(REQUEST));   // expect: pageable-object "Done"
            *Second = Allocate(PagedPool, sizeof(REQUEST));   // expect: pageable-object
            *Third = Allocate(NonPagedPoolNx, sizeof(REQUEST));
        }
        """);
  }

  @Test
  void throughAMacro() {
    check(
        """
        // run: --only=pageable-object
        #define ALLOCATE(pool, type) ((type *)ExAllocatePoolWithTag(pool, sizeof(type), 'tseT'))
        PFAST_MUTEX Work(VOID)
        {
            return ALLOCATE(PagedPool, FAST_MUTEX);   // expect: pageable-object "FAST_MUTEX"
        }
        """);
  }

  @Test
  void inNonpagedPool() {
    check(
        """
        // run: --only=pageable-object
        typedef struct _DEVICE { KTIMER Timer; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE *First, PDEVICE *Second)
        {
            *First = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(DEVICE), 'vDeT');
            *Second = ExAllocatePoolWithTag(NonPagedPool, sizeof(DEVICE), 'vDeT');
        }
        """);
  }

  @Test
  void dataInPagedPool() {
    check(
        """
        // run: --only=pageable-object
        typedef struct _NAME { LIST_ENTRY Link; PKEVENT Done; UNICODE_STRING Text; } NAME, *PNAME;
        PNAME Work(VOID)
        {
            return (PNAME)ExAllocatePoolWithTag(PagedPool, sizeof(NAME), 'emaN');
        }
        """);
  }

  @Test
  void aPoolThatIsNotKnown() {
    check(
        """
        // run: --only=pageable-object
        PKEVENT Work(POOL_TYPE Type, BOOLEAN Paged)
        {
            PKEVENT event = (PKEVENT)ExAllocatePoolWithTag(Type, sizeof(KEVENT), 'tnvE');
            if (event == NULL) {
                event = (PKEVENT)ExAllocatePoolWithTag(Paged ? PagedPool : NonPagedPoolNx, sizeof(KEVENT), 'tnvE');
            }
            return event;
        }
        """);
  }

  @Test
  void oneOfSeveralInAUnion() {
    check(
        """
        // run: --only=pageable-object
        typedef struct _ITEM { ULONG Kind; union { KEVENT Done; UCHAR Bytes[64]; } u; } ITEM, *PITEM;
        PITEM Work(VOID)
        {
            return (PITEM)ExAllocatePoolWithTag(PagedPool, sizeof(ITEM), 'metI');   // expect-missed: pageable-object - the union may hold something else
        }
        """);
  }

  @Test
  void aLockThatIsANumber() {
    check(
        """
        // run: --only=pageable-object
        typedef struct _ITEM { KSPIN_LOCK Lock; } ITEM, *PITEM;
        PITEM Work(VOID)
        {
            return (PITEM)ExAllocatePoolWithTag(PagedPool, sizeof(ITEM), 'metI');   // expect-missed: pageable-object - the type of a spin lock is a number like others
        }
        """);
  }
}
