package dev.ddilint.rules.check;

import dev.ddilint.rules.Rule;
import java.util.List;

/** All rules, in the order of their ids. */
public final class RuleList {
  private RuleList() {}

  public static List<Rule> all() {
    return List.of(
        new IrqlTooHigh(),
        new LockNotReleased(),
        new ResourceLeak(),
        new ReleasedTwice(),
        new UsedAfterRelease(),
        new ReleasedOtherwise(),
        new LookasideAliveAtUnload(),
        new ObjectAliveAtUnload(),
        new AliveAfterFailedStart(),
        new UsedAfterEnd(),
        new InitializedTwice(),
        new FreedWhileAlive(),
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
        new StackLocationCopied(),
        new StartRoutinePointerKept());
  }
}
