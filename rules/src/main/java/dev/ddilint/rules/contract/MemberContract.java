package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of a member of a structure.
 *
 * @param sharedBits whether others set bits in it, too
 * @param reason why access is restricted; empty when it is not
 * @param openTo drivers that may read and write it all the same
 * @param role what a function stored here becomes, if the member's type does not tell
 * @param guard the lock that guards the member ({@code _Guarded_by_}, {@code _Write_guarded_by_})
 * @param lockLevel the level of a lock in a lock order ({@code _Has_lock_level_})
 */
public record MemberContract(
    String name,
    Access access,
    boolean sharedBits,
    String reason,
    Set<Audience> openTo,
    Optional<SlotRole> role,
    Optional<Expression> guard,
    Optional<String> lockLevel) {
  public MemberContract {
    openTo = Set.copyOf(openTo);
  }

  /** What drivers may do with a member. */
  public enum Access {
    READ_WRITE,
    READ_ONLY,
    /** Documented, but not for ordinary drivers. */
    RESTRICTED
  }

  /** A member of which nothing is said. */
  static MemberContract open(String name) {
    return new MemberContract(
        name,
        Access.READ_WRITE,
        false,
        "",
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether nothing is said of it. */
  boolean isOpen() {
    return access == Access.READ_WRITE
        && !sharedBits
        && reason.isEmpty()
        && openTo.isEmpty()
        && role.isEmpty()
        && guard.isEmpty()
        && lockLevel.isEmpty();
  }

  MemberContract with(Access stated, String why) {
    return new MemberContract(name, stated, sharedBits, why, openTo, role, guard, lockLevel);
  }

  MemberContract withSharedBits() {
    return new MemberContract(name, access, true, reason, openTo, role, guard, lockLevel);
  }

  MemberContract openTo(Audience audience) {
    return new MemberContract(
        name, access, sharedBits, reason, EnumSet.of(audience), role, guard, lockLevel);
  }

  MemberContract with(SlotRole slot) {
    return new MemberContract(
        name, access, sharedBits, reason, openTo, Optional.of(slot), guard, lockLevel);
  }

  MemberContract guardedBy(Expression lock) {
    return new MemberContract(
        name, access, sharedBits, reason, openTo, role, Optional.of(lock), lockLevel);
  }

  MemberContract ordered(String level) {
    return new MemberContract(
        name, access, sharedBits, reason, openTo, role, guard, Optional.of(level));
  }
}
