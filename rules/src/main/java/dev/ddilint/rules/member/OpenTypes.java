package dev.ddilint.rules.member;

import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.MemberContract.Access;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.interproc.OncePer;
import java.util.List;

/**
 * The structures with no member that is closed to any driver: nearly all, so that most accesses
 * need no closer look.
 */
final class OpenTypes {
  private final Contracts contracts;
  private final OncePer<RecordType, Boolean> open = new OncePer<>(this::isOpen);

  OpenTypes(Contracts contracts) {
    this.contracts = contracts;
  }

  boolean contains(RecordType type) {
    return open.of(type);
  }

  private boolean isOpen(RecordType type) {
    return contracts.of(type).opacity() == Opacity.OPEN && hasOpenMembers(type);
  }

  /** Those of structures without a name within it included. */
  private boolean hasOpenMembers(RecordType type) {
    return contracts.of(type).members().stream()
            .allMatch(member -> member.access() == Access.READ_WRITE)
        && type.fields().orElse(List.of()).stream().allMatch(this::isNamedOrOpen);
  }

  private boolean isNamedOrOpen(RecordType.Field field) {
    return !field.name().isEmpty()
        || !(field.type() instanceof CType.StructOrUnion inner)
        || hasOpenMembers(inner.type());
  }
}
