package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Expression;
import java.util.Optional;

/**
 * What is said of a member of a structure.
 *
 * @param reason why access is restricted; empty when it is not
 * @param role what a function stored here becomes, if the member's type does not tell
 * @param guard the lock that guards the member ({@code _Guarded_by_}, {@code _Write_guarded_by_})
 * @param lockLevel the level of a lock in a lock order ({@code _Has_lock_level_})
 */
public record MemberContract(
    String name,
    Access access,
    String reason,
    Optional<SlotRole> role,
    Optional<Expression> guard,
    Optional<String> lockLevel) {

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
        name, Access.READ_WRITE, "", Optional.empty(), Optional.empty(), Optional.empty());
  }
}
