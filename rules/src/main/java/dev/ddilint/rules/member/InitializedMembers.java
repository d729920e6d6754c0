package dev.ddilint.rules.member;

import dev.ddilint.parser.ast.Designator;
import dev.ddilint.parser.ast.Identifier;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import dev.ddilint.rules.member.MemberUse.Mode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The members that an initializer sets. Zero for a whole object sets none: it is what static memory
 * holds anyway.
 */
final class InitializedMembers {
  private final UnitSemantics semantics;
  private final Contracts contracts;
  private final ClosedMembers closed;
  private final Consumer<MemberUse> uses;

  InitializedMembers(
      UnitSemantics semantics,
      Contracts contracts,
      ClosedMembers closed,
      Consumer<MemberUse> uses) {
    this.semantics = semantics;
    this.contracts = contracts;
    this.closed = closed;
    this.uses = uses;
  }

  void visit(CType type, Initializer.Braced initializer) {
    if (type instanceof CType.Array array) {
      for (Initializer.Item item : initializer.items()) {
        within(array.element(), item.value());
      }
    } else {
      semantics.record(type).ifPresent(record -> either(record, initializer));
    }
  }

  private void either(RecordType record, Initializer.Braced initializer) {
    if (contracts.of(record).opacity() == Opacity.FULL) {
      opaque(record, initializer);
    } else {
      visit(record, initializer);
    }
  }

  /** The first value that is not zero; its member has no name unless a designator says it. */
  private void opaque(RecordType record, Initializer.Braced initializer) {
    initializer.items().stream()
        .filter(item -> !isZero(item.value()))
        .findFirst()
        .ifPresent(item -> set(record, designated(item), item.value().span()));
  }

  private void set(RecordType record, Optional<Identifier> name, Span otherwise) {
    closed
        .use(
            record,
            new ClosedMembers.Owner(record, ""),
            name.map(Identifier::name).orElse(""),
            Mode.WRITTEN,
            name.map(Identifier::span).orElse(otherwise))
        .ifPresent(uses);
  }

  private void visit(RecordType record, Initializer.Braced initializer) {
    List<RecordType.Field> fields = record.fields().orElse(List.of());
    int next = 0;
    for (Initializer.Item item : initializer.items()) {
      Optional<Identifier> name = designated(item);
      if (name.isPresent()) {
        next = indexOf(fields, name.get().name());
      }
      if (next < 0 || next >= fields.size()) {
        return;
      }
      RecordType.Field field = fields.get(next++);
      if (!isZero(item.value())) {
        set(record, field, name.map(Identifier::span).orElse(item.value().span()), item);
      }
      if (item.value() instanceof Initializer.Single && isAggregate(field.type())) {
        return; // inner braces left out: which value is whose is not followed
      }
    }
  }

  private void set(RecordType record, RecordType.Field field, Span place, Initializer.Item item) {
    Optional<MemberUse> use =
        closed.use(record, new ClosedMembers.Owner(record, ""), field.name(), Mode.WRITTEN, place);
    if (use.isPresent()) {
      uses.accept(use.get());
    } else if (item.designators().size() <= 1) {
      within(field.type(), item.value());
    }
  }

  private void within(CType type, Initializer value) {
    if (value instanceof Initializer.Braced braced) {
      visit(type, braced);
    }
  }

  private static Optional<Identifier> designated(Initializer.Item item) {
    return !item.designators().isEmpty()
            && item.designators().get(0) instanceof Designator.Field field
        ? Optional.of(field.name())
        : Optional.empty();
  }

  /** Behind all where it is a member of an anonymous member: the rest is not followed. */
  private static int indexOf(List<RecordType.Field> fields, String name) {
    int at = 0;
    while (at < fields.size() && !fields.get(at).name().equals(name)) {
      at++;
    }
    return at;
  }

  private boolean isZero(Initializer value) {
    if (value instanceof Initializer.Single single) {
      return semantics.constant(single.expression()).orElse(1) == 0;
    }
    return ((Initializer.Braced) value).items().stream().allMatch(item -> isZero(item.value()));
  }

  private static boolean isAggregate(CType type) {
    return type instanceof CType.StructOrUnion || type instanceof CType.Array;
  }
}
