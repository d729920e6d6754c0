package dev.ddilint.rules.check;

import dev.ddilint.rules.testing.DriverTest;
import org.junit.jupiter.api.Test;

/** Which level comes back with a lock. */
class IrqlNotSavedTest {

  private static void check(String source) {
    DriverTest.check("// run: --only=irql-not-saved\n" + source);
  }

  @Test
  void oneVariableForTwoLocks() {
    check(
        """
        VOID Move(PKSPIN_LOCK From, PKSPIN_LOCK To)
        {
            KIRQL old;
            KeAcquireSpinLock(From, &old);
            KeAcquireSpinLock(To, &old);
            KeReleaseSpinLock(To, old);
            KeReleaseSpinLock(From, old);   // expect: irql-not-saved "restores DISPATCH_LEVEL"
        }
        """);
  }

  @Test
  void nothingWasSaved() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old, other;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, other);   // expect: irql-not-saved "from other, in which none was saved"
            UNREFERENCED_PARAMETER(old);
        }
        """);
  }

  @Test
  void nothingWasEverSaved() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, PULONG Count)
        {
            KIRQL old;
            *Count += 1;
            KeReleaseSpinLock(Lock, old);   // expect: irql-not-saved "from old, in which none was saved"
        }
        """);
  }

  /** The branch that saved it is the one that locked, for reasons that are not seen. */
  @Test
  void savedWhereTheLockWasTaken() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock, volatile ULONG *Mode)
        {
            KIRQL old;
            if (*Mode & 1) {
                KeAcquireSpinLock(Lock, &old);
            }
            *Mode += 2;
            if (*Mode & 1) {
                KeReleaseSpinLock(Lock, old);
            }
        }
        """);
  }

  @Test
  void theLevelOfAStructureThatWasNotSavedThere() {
    check(
        """
        typedef struct _CONTEXT_ { KIRQL A; KIRQL B; } SAVED;
        VOID Work(PKSPIN_LOCK Lock)
        {
            SAVED saved;
            KeAcquireSpinLock(Lock, &saved.A);
            KeReleaseSpinLock(Lock, saved.B);   // expect: irql-not-saved "saved.B"
        }
        """);
  }

  @Test
  void twoLocksWithTheLevelInOneField() {
    check(
        """
        typedef struct _DEVICE { KSPIN_LOCK Read; KSPIN_LOCK Write; KIRQL Old; } DEVICE, *PDEVICE;
        VOID Work(PDEVICE Device)
        {
            KeAcquireSpinLock(&Device->Read, &Device->Old);
            KeAcquireSpinLock(&Device->Write, &Device->Old);
            KeReleaseSpinLock(&Device->Write, Device->Old);
            KeReleaseSpinLock(&Device->Read, Device->Old);   // expect: irql-not-saved "Device->Read"
        }
        """);
  }

  @Test
  void twoLocksWithTheLevelInOneGlobal() {
    check(
        """
        KSPIN_LOCK Read, Write;
        KIRQL Old;
        VOID Work(VOID)
        {
            Old = KeAcquireSpinLockRaiseToDpc(&Read);
            Old = KeAcquireSpinLockRaiseToDpc(&Write);
            KeReleaseSpinLock(&Write, Old);
            KeReleaseSpinLock(&Read, Old);   // expect: irql-not-saved
        }
        """);
  }

  @Test
  void helpersThatTakeTheLevelAsParameter() {
    check(
        """
        static VOID Lock(PKSPIN_LOCK Lock, PKIRQL Old)
        {
            KeAcquireSpinLock(Lock, Old);
        }
        static VOID Unlock(PKSPIN_LOCK Lock, KIRQL Old)
        {
            KeReleaseSpinLock(Lock, Old);
        }
        VOID Right(PKSPIN_LOCK A, PKSPIN_LOCK B)
        {
            KIRQL a, b;
            Lock(A, &a);
            Lock(B, &b);
            Unlock(B, b);
            Unlock(A, a);
        }
        VOID Wrong(PKSPIN_LOCK A, PKSPIN_LOCK B)
        {
            KIRQL a, b;
            Lock(A, &a);
            Lock(B, &a);
            Unlock(B, a);
            Unlock(A, a);   // expect: irql-not-saved
            UNREFERENCED_PARAMETER(b);
        }
        """);
  }

  @Test
  void aHelperIsGivenAVariableInWhichNothingWasSaved() {
    check(
        """
        static VOID Unlock(PKSPIN_LOCK Lock, KIRQL Old)
        {
            KeReleaseSpinLock(Lock, Old);
        }
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL old, other;
            KeAcquireSpinLock(Lock, &old);
            Unlock(Lock, other);   // expect: irql-not-saved "other"
        }
        """);
  }

  @Test
  void annotatedFunctionsOfTheDriverSaveAndRestore() {
    check(
        """
        _IRQL_raises_(DISPATCH_LEVEL) _Acquires_lock_(*Lock)
        VOID Enter(PKSPIN_LOCK Lock, _Out_ _IRQL_saves_ PKIRQL Old);
        _Releases_lock_(*Lock)
        VOID Leave(PKSPIN_LOCK Lock, _In_ _IRQL_restores_ KIRQL Old);
        VOID Work(PKSPIN_LOCK A, PKSPIN_LOCK B)
        {
            KIRQL old;
            Enter(A, &old);
            Enter(B, &old);
            Leave(B, old);
            Leave(A, old);   // expect: irql-not-saved "Leave restores DISPATCH_LEVEL"
        }
        """);
  }

  @Test
  void theArmThatOverwritesIsFound() {
    check(
        """
        VOID Work(PKSPIN_LOCK A, PKSPIN_LOCK B, BOOLEAN Both)
        {
            KIRQL old;
            KeAcquireSpinLock(A, &old);
            if (Both) {
                KeAcquireSpinLock(B, &old);
                KeReleaseSpinLock(B, old);
                KeReleaseSpinLock(A, old);   // expect: irql-not-saved
                return;
            }
            KeReleaseSpinLock(A, old);
        }
        """);
  }

  @Test
  void anOuterLockThatTakesItsLevelAlongLeavesTheInnerOneBelow() {
    check(
        """
        VOID Work(PKSPIN_LOCK A, PKSPIN_LOCK B)
        {
            KIRQL a, b;
            KeAcquireSpinLock(A, &a);
            KeAcquireSpinLock(B, &b);
            KeReleaseSpinLock(A, a);   // expect: irql-not-saved "while *B"
            KeReleaseSpinLock(B, b);
        }
        """);
  }

  @Test
  void exchangedLevelsAreRight() {
    check(
        """
        VOID Walk(PKSPIN_LOCK A, PKSPIN_LOCK B)
        {
            KIRQL a, b;
            KeAcquireSpinLock(A, &a);
            KeAcquireSpinLock(B, &b);
            KeReleaseSpinLock(A, b);
            KeReleaseSpinLock(B, a);
        }
        """);
  }

  @Test
  void eachLockHasItsOwnVariable() {
    check(
        """
        VOID Move(PKSPIN_LOCK From, PKSPIN_LOCK To)
        {
            KIRQL outer, inner;
            KeAcquireSpinLock(From, &outer);
            KeAcquireSpinLock(To, &inner);
            KeReleaseSpinLock(To, inner);
            KeReleaseSpinLock(From, outer);
        }
        """);
  }

  @Test
  void oneVariableForLocksOneAfterTheOther() {
    check(
        """
        VOID Work(PKSPIN_LOCK A, PKSPIN_LOCK B)
        {
            KIRQL old;
            KeAcquireSpinLock(A, &old);
            KeReleaseSpinLock(A, old);
            KeAcquireSpinLock(B, &old);
            KeReleaseSpinLock(B, old);
        }
        """);
  }

  @Test
  void theSameLevelFromAnotherPlaceIsTheSameLevel() {
    check(
        """
        VOID Work(PKSPIN_LOCK Lock)
        {
            KIRQL before = KeGetCurrentIrql();
            KIRQL old;
            KeAcquireSpinLock(Lock, &old);
            KeReleaseSpinLock(Lock, before);
        }
        """);
  }

  @Test
  void aFunctionThatRunsAtDispatchLevelLosesNothing() {
    check(
        """
        _IRQL_requires_(DISPATCH_LEVEL)
        VOID Work(PKSPIN_LOCK A, PKSPIN_LOCK B)
        {
            KIRQL old;
            KeAcquireSpinLock(A, &old);
            KeAcquireSpinLock(B, &old);
            KeReleaseSpinLock(B, old);
            KeReleaseSpinLock(A, old);
        }
        """);
  }

  @Test
  void aLevelThatAnUnknownFunctionMayHaveWrittenSaysNothing() {
    check(
        """
        typedef struct _DEVICE { KSPIN_LOCK Read; KSPIN_LOCK Write; KIRQL Old; } DEVICE, *PDEVICE;
        VOID Adopt(PDEVICE Device);
        VOID Work(PDEVICE Device)
        {
            KeAcquireSpinLock(&Device->Read, &Device->Old);
            Adopt(Device);
            KeReleaseSpinLock(&Device->Read, Device->Old);
        }
        """);
  }

  @Test
  void aConditionalLockIsNotMistakenForAForgottenSave() {
    check(
        """
        typedef struct _DEVICE { KSPIN_LOCK Lock; BOOLEAN Shared; } DEVICE, *PDEVICE;
        VOID Notify(VOID);
        VOID Work(PDEVICE Device)
        {
            KIRQL old;
            if (Device->Shared) {
                KeAcquireSpinLock(&Device->Lock, &old);
            }
            Notify();
            if (Device->Shared) {
                KeReleaseSpinLock(&Device->Lock, old);
            }
        }
        """);
  }
}
