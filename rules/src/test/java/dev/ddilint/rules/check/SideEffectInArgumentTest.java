package dev.ddilint.rules.check;

import static dev.ddilint.rules.testing.DriverTest.check;

import org.junit.jupiter.api.Test;

/** Arguments of macros that have side effects, and flags that are overwritten. */
class SideEffectInArgumentTest {

  @Test
  void ofADocumentedMacro() {
    check(
        """
        // run: --only=side-effect-in-argument
        VOID Step(PMDL *Mdls, PUCHAR Bytes, ULONG Value)
        {
            PVOID address = MmGetMdlVirtualAddress(*Mdls++);   // expect: side-effect-in-argument "MmGetMdlVirtualAddress"
            RtlStoreUlong(Bytes += 4, Value);   // expect: side-effect-in-argument
            UNREFERENCED_PARAMETER(address);
        }
        """);
  }

  @Test
  void ofAMacroThatIsExpanded() {
    check(
        """
        // run: --only=side-effect-in-argument
        ULONG Largest(PULONG Values, ULONG Limit)
        {
            return max(*Values++, Limit);   // expect: side-effect-in-argument "max"
        }
        """);
  }

  @Test
  void ofTheFlagsOfADevice() {
    check(
        """
        // run: --only=side-effect-in-argument
        VOID Start(PDEVICE_OBJECT Device)
        {
            Device->Flags = DO_DIRECT_IO | DO_POWER_PAGABLE;   // expect: side-effect-in-argument "DEVICE_OBJECT.Flags"
            (*Device).Flags = 0;   // expect: side-effect-in-argument
        }
        """);
  }

  @Test
  void flagsThatAreKept() {
    check(
        """
        // run: --only=side-effect-in-argument
        VOID Start(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower)
        {
            Device->Flags |= Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
            Device->Flags &= ~DO_DEVICE_INITIALIZING;
            Device->Flags = Device->Flags | DO_POWER_PAGABLE;
            Device->Characteristics = Lower->Characteristics;
        }
        """);
  }

  @Test
  void argumentsWithoutSideEffects() {
    check(
        """
        // run: --only=side-effect-in-argument
        ULONG Use(PMDL Mdl, PULONG Values, ULONG Index, ULONG Limit)
        {
            PVOID address = MmGetMdlVirtualAddress(Mdl->Next);
            return address ? min(Values[Index + 1], Limit) : (ULONG)BYTES_TO_PAGES(Limit);
        }
        """);
  }

  @Test
  void macrosThatEvaluateOnce() {
    check(
        """
        // run: --only=side-effect-in-argument
        VOID Use(PUCHAR Bytes, ULONG Count)
        {
            ULONG next = 0;
            RtlZeroMemory(Bytes + next++, Count);
            UNREFERENCED_PARAMETER(next);
            if (NT_SUCCESS(next++)) {
                next--;
            }
        }
        """);
  }

  @Test
  void macrosOfTheDriver() {
    check(
        """
        // run: --only=side-effect-in-argument
        #define LARGER(a, b) ((a) > (b) ? (a) : (b))
        ULONG Use(PULONG Values, ULONG Limit)
        {
            return LARGER(*Values++, Limit);   // expect-missed: side-effect-in-argument - what a macro of the driver is for is not known
        }
        """);
  }

  @Test
  void whatSizeofDoesNotEvaluate() {
    check(
        """
        // run: --only=side-effect-in-argument
        ULONG Use(PULONG Values)
        {
            return (ULONG)max(sizeof(*Values), 2);
        }
        """);
  }
}
