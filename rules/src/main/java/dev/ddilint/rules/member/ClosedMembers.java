package dev.ddilint.rules.member;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.MemberContract.Access;
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

  /**
   * The structure of the member, if an access uses a closed one; told at the first closed member of
   * {@code a.b.c} only.
   */
  Optional<RecordType> closedIn(Expression.Member access) {
    Optional<RecordType> type = semantics.recordOf(access);
    return type.isEmpty()
            || open.contains(type.get())
            || !isClosed(type.get(), access.name().name())
            || isWithinClosed(access)
        ? Optional.empty()
        : type;
  }

  MemberUse use(Expression.Member access, RecordType type, Mode mode) {
    return closed(type, owner(access, type), access.name().name(), mode, access.name().span());
  }

  Optional<MemberUse> use(RecordType type, Owner owner, String member, Mode mode, Span place) {
    return isClosed(type, member)
        ? Optional.of(closed(type, owner, member, mode, place))
        : Optional.empty();
  }

  private boolean isClosed(RecordType type, String member) {
    Opacity opacity = contracts.of(type).opacity();
    return opacity == Opacity.FULL
        || contracts.member(type, member).access() != Access.READ_WRITE
        || (opacity == Opacity.PARTIAL && !isDeclared(type, member));
  }

  private static boolean isDeclared(RecordType type, String member) {
    return type.fields().isEmpty() || type.field(member).isPresent();
  }

  private MemberUse closed(RecordType type, Owner owner, String member, Mode mode, Span place) {
    return new MemberUse(
        contracts.of(owner.type()),
        contracts.member(type, member),
        isDeclared(type, member),
        owner.path() + member,
        mode,
        place);
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
