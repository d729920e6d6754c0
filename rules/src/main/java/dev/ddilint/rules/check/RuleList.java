package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import java.util.List;

/** All rules, in the order of their ids: those about suppressions run last and see the findings. */
public final class RuleList {
  private RuleList() {}

  public static List<Rule> all() {
    return List.of(
        new IrqlTooHigh(),
        new IrqlTooLow(),
        new IrqlAboveOwnMaximum(),
        new IrqlLoweredByRaise(),
        new IrqlNotRestored(),
        new IrqlNotSaved(),
        new IrqlIllegalValue(),
        new IrqlAnnotationsContradict(),
        new CancelIrql(),
        new PagedCodeAboveApc(),
        new PagedCodeUnchecked(),
        new PagedCodeRepeated(),
        new PagedCodeNotPaged(),
        new PagedDataAboveApc(),
        new WaitFlagInPagedCode(),
        new FloatState(),
        new LockNotReleased(),
        new LockNotHeld(),
        new LockTakenTwice(),
        new LockReleasedOtherwise(),
        new LockOrder(),
        new ResourceLeak(),
        new ReleasedTwice(),
        new UsedAfterRelease(),
        new ReleasedOtherwise(),
        new LookasideAliveAtUnload(),
        new ObjectAliveAtUnload(),
        new AliveAfterFailedStart(),
        new UsedBeforeInit(),
        new UsedAfterEnd(),
        new InitializedTwice(),
        new FreedWhileAlive(),
        new NoUnloadRoutine(),
        new InlineBecameExport(),
        new NotOnOldestRelease(),
        new ObsoleteDdi(),
        new DownLevelSwitch(),
        new OpaqueMember(),
        new UndocumentedMember(),
        new ReadOnlyMember(),
        new OpaqueOffset(),
        new OpaqueCopied(),
        new MisalignedObject(),
        new PageableObject(),
        new PoolTag(),
        new ExecutablePool(),
        new PointerSize(),
        new ArgumentKind(),
        new SideEffectInArgument(),
        new StringRoutine(),
        new StackLocationCopied(),
        new DeviceInitializing(),
        new StartRoutinePointerKept(),
        new TimerOutsideAddDevice(),
        new UnusedSuppression(),
        new UnusedWarningPragma(),
        new SuppressionWithoutReason(),
        new UnknownSuppression());
  }
}
