package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Tags that tell nobody whose memory it is. */
class PoolTagTest {

  @Test
  void aDefaultTag() {
    check(
        """
        // run: --only=pool-tag
        #define POOL_TAG ' mdW'
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePoolWithTag(NonPagedPoolNx, Size, POOL_TAG);   // expect: pool-tag "default"
        }
        """);
  }

  @Test
  void aString() {
    check(
        """
        // run: --only=pool-tag
        PVOID Allocate(SIZE_T Size, PCSTR Name)
        {
            PVOID first = ExAllocatePool2(POOL_FLAG_PAGED, Size, "Tag1");   // expect: pool-tag "single quotes"
            PVOID second = ExAllocatePool2(POOL_FLAG_PAGED, Size, (ULONG)(ULONG_PTR)"Tag1");   // expect: pool-tag "single quotes"
            return first ? first : second ? second : ExAllocatePool2(POOL_FLAG_PAGED, Size, Name);   // expect: pool-tag
        }
        """);
  }

  @Test
  void anEmptyTag() {
    check(
        """
        // run: --only=pool-tag
        VOID Start(PNPAGED_LOOKASIDE_LIST List, PPAGED_LOOKASIDE_LIST Paged)
        {
            ULONG tag = 0;
            ExInitializeNPagedLookasideList(List, NULL, NULL, POOL_NX_ALLOCATION, 64, tag, 0);   // expect: pool-tag "empty"
            ExInitializePagedLookasideList(Paged, NULL, NULL, 0, 64, '    ', 0);   // expect: pool-tag "empty"
        }
        """);
  }

  @Test
  void throughHelpers() {
    check(
        """
        // run: --only=pool-tag
        static PVOID Inner(SIZE_T Size, ULONG Tag)
        {
            return ExAllocatePool2(POOL_FLAG_PAGED, Size, Tag);
        }
        static PVOID Outer(ULONG Tag)
        {
            return Inner(64, Tag);
        }
        VOID Use(PVOID *First, PVOID *Second, PVOID *Third)
        {
            *First = Inner(32, 0);   // expect: pool-tag "Inner, which calls ExAllocatePool2"
            *Second = Outer(' kdD');   // expect: pool-tag "Outer"
            *Third = Outer('1tsT');
        }
        """);
  }

  @Test
  void aHelperThatReplacesTheTag() {
    check(
        """
        // run: --only=pool-tag
        static PVOID Allocate(SIZE_T Size, ULONG Tag)
        {
            if (Tag == 0) {
                Tag = 'tluD';
            }
            return ExAllocatePool2(POOL_FLAG_PAGED, Size, Tag);
        }
        PVOID Use(VOID)
        {
            return Allocate(32, 0);
        }
        """);
  }

  @Test
  void tagsOfTheDriver() {
    check(
        """
        // run: --only=pool-tag
        #define MAKE_TAG(a, b) ((ULONG)(a) | ((ULONG)(b) << 8))
        ULONG ConfiguredTag;
        PVOID Allocate(SIZE_T Size, BOOLEAN Large)
        {
            PVOID first = ExAllocatePool2(POOL_FLAG_PAGED, Size, MAKE_TAG('a', 'b'));
            return first ? first : ExAllocatePool2(POOL_FLAG_PAGED, Size, Large ? 'graL' : ConfiguredTag);
        }
        """);
  }

  @Test
  void whereTheFrameworkHasATag() {
    check(
        """
        // run: --only=pool-tag
        #include <ntddk.h>
        #include <wdf.h>
        NTSTATUS Allocate(WDFMEMORY *Memory, PVOID *Buffer)
        {
            return WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 0, 64, Memory, Buffer);
        }
        """);
  }

  @Test
  void aFreeThatTakesAnyTag() {
    check(
        """
        // run: --only=pool-tag
        VOID Release(PVOID Memory)
        {
            ExFreePoolWithTag(Memory, 0);
        }
        """);
  }

  @Test
  void aTagFromATable() {
    check(
        """
        // run: --only=pool-tag
        static const ULONG Tags[] = { 0, ' kdD' };
        PVOID Allocate(SIZE_T Size)
        {
            return ExAllocatePool2(POOL_FLAG_PAGED, Size, Tags[1]);   // expect-missed: pool-tag - elements of tables are not read
        }
        """);
  }
}
