package dev.ddilint.rules.member;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.MemberContract;
import dev.ddilint.rules.contract.MemberContract.Access;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.member.MemberUse.Mode;
import java.util.Optional;

/** Tells which members are not open to every driver. */
final class ClosedMembers {
  private final UnitSemantics semantics;
  private final Contracts contracts;
  private final OpenTypes open;

  /** A structure with a name, and the way from it to a member of it that has none. */
  record Owner(RecordType type, String path) {}

  ClosedMembers(UnitSemantics semantics, Contracts contracts, OpenTypes open) {
    this.semantics = semantics;
    this.contracts = contracts;
    this.open = open;
  }

  /** The use that an access is, told at the first closed member of {@code a.b.c} only. */
  Optional<MemberUse> use(Expression.Member access, Written written) {
    Optional<RecordType> type = semantics.recordOf(access);
    return type.isEmpty() || open.contains(type.get())
        ? Optional.empty()
        : use(access, type.get(), written.mode(access)).filter(use -> !isWithinClosed(access));
  }

  private Optional<MemberUse> use(Expression.Member access, RecordType type, Mode mode) {
    return use(type, owner(access, type), access.name().name(), mode, access.name().span());
  }

  Optional<MemberUse> use(RecordType type, Owner owner, String member, Mode mode, Span place) {
    TypeContract direct = contracts.of(type);
    TypeContract named = contracts.of(owner.type());
    MemberContract said = contracts.member(type, member);
    boolean declared = type.fields().isEmpty() || type.field(member).isPresent();
    boolean closed =
        direct.opacity() == Opacity.FULL
            || said.access() != Access.READ_WRITE
            || (direct.opacity() == Opacity.PARTIAL && !declared);
    return closed
        ? Optional.of(new MemberUse(named, said, declared, owner.path() + member, mode, place))
        : Optional.empty();
  }

  /** Whether an access goes into a member that is closed itself. */
  private boolean isWithinClosed(Expression.Member access) {
    return !access.arrow()
        && base(access.object()) instanceof Expression.Member outer
        && (isInaccessible(outer) || isWithinClosed(outer));
  }

  private boolean isInaccessible(Expression.Member access) {
    return semantics
        .recordOf(access)
        .map(
            type ->
                contracts.of(type).opacity() == Opacity.FULL
                    || contracts.member(type, access.name().name()).access() == Access.RESTRICTED)
        .orElse(false);
  }

  private Owner owner(Expression.Member access, RecordType type) {
    if (!type.displayName().isEmpty()
        || access.arrow()
        || !(base(access.object()) instanceof Expression.Member outer)) {
      return new Owner(type, "");
    }
    return semantics
        .recordOf(outer)
        .map(around -> owner(outer, around))
        .map(found -> new Owner(found.type(), found.path() + outer.name().name() + "."))
        .orElseGet(() -> new Owner(type, ""));
  }

  /** The array whose element is taken, or the expression itself. */
  private static Expression base(Expression object) {
    return object instanceof Expression.Subscript element ? base(element.array()) : object;
  }
}
