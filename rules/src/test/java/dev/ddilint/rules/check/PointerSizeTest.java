package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Sizes of pointers in place of the sizes of objects. */
class PointerSizeTest {

  @Test
  void ofTheBuffer() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        typedef struct _DEVICE { PUCHAR Buffer; ITEM Item; } DEVICE, *PDEVICE;
        VOID Reset(PITEM Item, PDEVICE Device, PITEM Other)
        {
            memset(Item, 0, sizeof(Item));   // expect: pointer-size "sizeof(*Item)"
            RtlZeroMemory(Device->Buffer, sizeof(Device->Buffer));   // expect: pointer-size "Device->Buffer"
            RtlCopyMemory(Item, Other, sizeof(Other));   // expect: pointer-size "sizeof(*Other)"
        }
        """);
  }

  @Test
  void ofTheTypeOfTheBuffer() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        VOID Reset(PITEM Item)
        {
            RtlZeroMemory(Item, sizeof(PITEM));   // expect: pointer-size
        }
        """);
  }

  @Test
  void ofWhatIsAllocated() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        typedef struct _DEVICE { PITEM First; } DEVICE, *PDEVICE;
        NTSTATUS Create(PDEVICE Device)
        {
            PITEM item = (PITEM)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(item), 'tseT');   // expect: pointer-size "sizeof(*item)"
            Device->First = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(PITEM), 'tseT');   // expect: pointer-size "sizeof(ITEM)"
            return item && Device->First ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
        }
        """);
  }

  @Test
  void throughAHelper() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        static VOID Clear(PVOID Memory, SIZE_T Size)
        {
            RtlZeroMemory(Memory, Size);
        }
        VOID Reset(PITEM Item)
        {
            Clear(Item, sizeof(Item));   // expect: pointer-size "Clear, which calls RtlZeroMemory, gets"
            Clear(Item, sizeof(ITEM));
        }
        """);
  }

  @Test
  void ofAString() {
    check(
        """
        // run: --only=pointer-size
        #include <ntddk.h>
        #include <ntstrsafe.h>
        NTSTATUS Copy(PWSTR Target, PCWSTR Source)
        {
            WCHAR local[16];
            NTSTATUS status = RtlStringCbCopyW(local, sizeof(local), Source);
            return NT_SUCCESS(status) ? RtlStringCbCopyW(Target, sizeof(Target), Source) : status;   // expect: pointer-size
        }
        """);
  }

  @Test
  void thePointerItselfIsCopied() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        VOID Keep(PUCHAR Bytes, PITEM Item, PITEM *Items)
        {
            RtlCopyMemory(Bytes, &Item, sizeof(Item));
            RtlZeroMemory(&Item, sizeof(Item));
            RtlZeroMemory(Items, sizeof(PITEM));
            RtlZeroMemory(Items, sizeof(Items));
        }
        """);
  }

  @Test
  void objectsAndArrays() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        VOID Reset(PITEM Item, ULONG Count)
        {
            ITEM items[4];
            RtlZeroMemory(items, sizeof(items));
            RtlZeroMemory(Item, sizeof(*Item));
            RtlZeroMemory(Item, Count * sizeof(ITEM));
            RtlCopyMemory(Item, items, sizeof(items[0]));
        }
        """);
  }

  @Test
  void anArrayOfPointers() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        PITEM *Create(VOID)
        {
            PITEM *items = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(PITEM), 'tseT');
            return items;
        }
        """);
  }

  @Test
  void aMultipleOfThePointersSize() {
    check(
        """
        // run: --only=pointer-size
        typedef struct _ITEM { LIST_ENTRY Link; ULONG Key; } ITEM, *PITEM;
        VOID Reset(PITEM Item, ULONG Count)
        {
            RtlZeroMemory(Item, Count * sizeof(Item));   // expect-missed: pointer-size - may be a count of pointers
        }
        """);
  }
}
