package dev.ddilint.rules.member;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Audience;
import dev.ddilint.rules.contract.MemberContract;
import dev.ddilint.rules.contract.MemberContract.Access;
import dev.ddilint.rules.contract.TypeContract;
import java.util.Set;
import java.util.TreeSet;

/**
 * A use of a member that is not open to every driver.
 *
 * @param owner the structure it belongs to; of a member of a structure without a name, the one
 *     around that
 * @param member what is said of it
 * @param declared whether the structure, as it is documented, has such a member
 * @param path the member as seen from the owner: {@code Overlay.AllocationSize}; empty where an
 *     initializer sets a member of an opaque structure without naming it
 */
public record MemberUse(
    TypeContract owner,
    MemberContract member,
    boolean declared,
    String path,
    Mode mode,
    Span place) {

  /** What is done with a member. */
  public enum Mode {
    READ("read"),
    WRITTEN("written"),
    /** Its address or its place within the structure is taken. */
    LOCATED("used");

    private final String verb;

    Mode(String verb) {
      this.verb = verb;
    }

    /** For people: "must not be read". */
    public String verb() {
      return verb;
    }
  }

  /** The drivers that may do so all the same. */
  public Set<Audience> openTo() {
    Set<Audience> all = new TreeSet<>(member.openTo());
    if (member.access() != Access.READ_ONLY) {
      all.addAll(owner.openTo());
    }
    return all;
  }

  /** {@code IRP.Overlay.AllocationSize}. */
  public String fullName() {
    return owner.name() + "." + path;
  }
}
