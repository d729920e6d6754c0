package dev.ddilint.rules.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is documented about a structure.
 *
 * @param openTo drivers to which its restricted and undocumented members are open
 * @param alignment how its objects have to be aligned
 * @param resident whether its objects must live in nonpaged memory
 * @param unique whether a copy of an object is none: others know it by its address
 * @param request whether its objects are requests that one routine at a time answers for
 * @param sizedBy the function that tells how large an object is, where {@code sizeof} does not
 * @param copiedBy the function that copies one object to another as it has to be done
 * @param availableSince the {@code NTDDI_VERSION} of the first release that has it
 * @param members those of which something is said
 */
public record TypeContract(
    String name,
    Opacity opacity,
    Set<Audience> openTo,
    Alignment alignment,
    boolean resident,
    boolean unique,
    boolean request,
    Optional<String> sizedBy,
    Optional<String> copiedBy,
    Optional<Long> availableSince,
    Optional<Obsolescence> obsolete,
    List<MemberContract> members,
    Optional<Page> page) {
  public TypeContract {
    openTo = Set.copyOf(openTo);
    members = List.copyOf(members);
  }

  /** What is said of a member. */
  public MemberContract member(String member) {
    for (MemberContract each : members) {
      if (each.name().equals(member)) {
        return each;
      }
    }
    return MemberContract.open(member);
  }

  /** Whether drivers share the bits of a member with the system. */
  public boolean sharesBits(String member) {
    for (MemberContract each : members) {
      if (each.name().equals(member)) {
        return each.sharedBits();
      }
    }
    return false;
  }

  /** How much of a structure drivers may touch. */
  public enum Opacity {
    /** Every member. */
    OPEN,
    /** The documented members. */
    PARTIAL,
    /** None. */
    FULL
  }

  /** Multiples of bytes at which objects have to begin; absent where the type's own rule holds. */
  public record Alignment(Optional<Long> on32Bit, Optional<Long> on64Bit) {
    static final Alignment NATURAL = new Alignment(Optional.empty(), Optional.empty());

    /** Whether the type's own rule holds everywhere. */
    public boolean isNatural() {
      return on32Bit.isEmpty() && on64Bit.isEmpty();
    }

    /** On a platform with pointers of this size. */
    public Optional<Long> with(int pointerSize) {
      return pointerSize > Integer.BYTES ? on64Bit : on32Bit;
    }
  }
}
