package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** The state of the floating-point unit. */
class FloatStateTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=float-state\n" + source);
  }

  @Test
  void savedAndForgotten() {
    check(
        """
        VOID Work(VOID)
        {
            KFLOATING_SAVE save;
            if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
                return;
            }
        }   // expect: float-state "does not restore the floating-point state"
        """);
  }

  @Test
  void restoredTwice() {
    check(
        """
        VOID Work(VOID)
        {
            KFLOATING_SAVE save;
            if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
                return;
            }
            KeRestoreFloatingPointState(&save);
            KeRestoreFloatingPointState(&save);   // expect: float-state "restored again"
        }
        """);
  }

  @Test
  void neverSaved() {
    check(
        """
        VOID Work(VOID)
        {
            KFLOATING_SAVE save;
            KeRestoreFloatingPointState(&save);   // expect: float-state "never saved"
        }
        """);
  }

  @Test
  void atAnotherLevel() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old;
            KFLOATING_SAVE save;
            if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
                return;
            }
            KeAcquireSpinLock(Lock, &old);
            KeRestoreFloatingPointState(&save);   // expect: float-state "at another IRQL"
            KeReleaseSpinLock(Lock, old);
        }
        """);
  }

  @Test
  void theExtendedStateToo() {
    check(
        """
        VOID Work(VOID)
        {
            XSTATE_SAVE save;
            if (!NT_SUCCESS(KeSaveExtendedProcessorState(XSTATE_MASK_LEGACY, &save))) {
                return;
            }
        }   // expect: float-state "extended processor state"
        """);
  }

  @Test
  void notSavedOnEveryPathAsPromised() {
    check(
        """
        _Kernel_float_saved_
        NTSTATUS Open(PKFLOATING_SAVE Save, BOOLEAN Needed)
        {
            if (!Needed) {
                return STATUS_SUCCESS;   // expect: float-state "annotation promises"
            }
            return KeSaveFloatingPointState(Save);
        }
        """);
  }

  @Test
  void notSavedOnAFailureThatCallersSee() {
    check(
        """
        _Kernel_float_saved_
        NTSTATUS Open(PKFLOATING_SAVE Save, BOOLEAN Allowed)
        {
            if (!Allowed) {
                return STATUS_ACCESS_DENIED;
            }
            return KeSaveFloatingPointState(Save);
        }
        """);
  }

  @Test
  void computedWithoutSavingOn32Bit() {
    check(
        """
        // run: --platform=x86
        ULONG Work(ULONG A)
        {
            double b = A * 1.5;   // expect: float-state "nothing saves"
            return (ULONG)b;
        }
        """);
  }

  @Test
  void computedAfterSaving() {
    check(
        """
        // run: --platform=x86
        static ULONG Scale(ULONG A)
        {
            return (ULONG)(A * 1.5);
        }
        VOID Work(PULONG A)
        {
            KFLOATING_SAVE save;
            if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
                return;
            }
            *A = Scale(*A);
            KeRestoreFloatingPointState(&save);
        }
        """);
  }

  @Test
  void computedOn64Bit() {
    check(
        """
        ULONG Work(ULONG A)
        {
            return (ULONG)(A * 1.5);
        }
        """);
  }

  @Test
  void annotatedToUseIt() {
    check(
        """
        // run: --platform=x86
        _Kernel_float_used_
        ULONG Work(ULONG A)
        {
            return (ULONG)(A * 1.5);
        }
        """);
  }

  @Test
  void annotatedToSaveIt() {
    check(
        """
        _Kernel_float_saved_
        NTSTATUS Enter(PKFLOATING_SAVE Save)
        {
            return KeSaveFloatingPointState(Save);
        }
        """);
  }

  @Test
  void savedAndRestored() {
    check(
        """
        VOID Work(VOID)
        {
            KFLOATING_SAVE save;
            if (!NT_SUCCESS(KeSaveFloatingPointState(&save))) {
                return;
            }
            KeRestoreFloatingPointState(&save);
        }
        """);
  }
}
