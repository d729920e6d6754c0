package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.TypeContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.storage.ObjectAddress;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An object with a demanded alignment lies at an address that is no multiple of it.
 *
 * <p>List heads, list entries and lookaside lists are changed by instructions that need 16-byte
 * alignment on 64-bit systems. Their own types see to it; memory of another type that is used as
 * one does not. Reported is a cast of a place within a structure whose offset tells it; structures
 * themselves are taken to begin where the pool puts them. A structure that lies within another one
 * is not judged.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * typedef struct _DEVICE { PVOID Owner; ULONG64 Head[2]; } DEVICE, *PDEVICE;
 * VOID Prepare(PDEVICE Device)
 * {
 *     InitializeSListHead((PSLIST_HEADER)Device->Head);   // expect: misaligned-object "offset 8"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * typedef struct _DEVICE { PVOID Owner; SLIST_HEADER Head; } DEVICE, *PDEVICE;
 * VOID Prepare(PDEVICE Device)
 * {
 *     InitializeSListHead(&Device->Head);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0506",
    name = "misaligned-object",
    summary = "An object is not aligned as its contract demands.",
    severity = Severity.ERROR)
public final class MisalignedObject implements Rule {
  /** What the pool guarantees on 64-bit systems (MEMORY_ALLOCATION_ALIGNMENT). */
  private static final long POOL_ALIGNMENT = 16;

  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      UnitSemantics semantics = node.unit().semantics();
      for (Expression.Cast cast : node.code().all(Expression.Cast.class)) {
        if (semantics.typeOf(cast) instanceof CType.Pointer pointer) {
          check(context, cast, pointer, semantics);
        }
      }
    }
  }

  private void check(
      RuleContext context, Expression.Cast cast, CType.Pointer type, UnitSemantics semantics) {
    Optional<RecordType> object = semantics.record(type.target());
    if (object.isEmpty() || context.contracts().of(object.get()).alignment().isNatural()) {
      return;
    }
    Optional<TypeContract> contract = object.map(context.contracts()::of);
    OptionalLong pointerSize = semantics.sizeOf(type);
    contract
        .filter(unused -> pointerSize.isPresent())
        .flatMap(demand -> demand.alignment().with((int) pointerSize.getAsLong()))
        .filter(alignment -> alignment <= POOL_ALIGNMENT)
        .ifPresent(
            alignment ->
                ObjectAddress.of(cast.operand(), semantics)
                    .filter(at -> at.offset() % alignment != 0)
                    .filter(at -> beginsAligned(at.base(), semantics))
                    .ifPresent(at -> report(context, cast, contract.orElseThrow(), alignment, at)));
  }

  /** Whether its objects are allocated by themselves. */
  private static boolean beginsAligned(RecordType base, UnitSemantics semantics) {
    return semantics.records().stream()
        .flatMap(record -> record.fields().stream())
        .flatMap(fields -> fields.stream())
        .noneMatch(field -> holds(field.type(), base));
  }

  private static boolean holds(CType member, RecordType part) {
    CType element = member instanceof CType.Array array ? array.element() : member;
    return element instanceof CType.StructOrUnion record && record.type().key().equals(part.key());
  }

  private void report(
      RuleContext context,
      Expression.Cast cast,
      TypeContract object,
      long alignment,
      ObjectAddress at) {
    context.report(
        this,
        info().severity(),
        cast.span(),
        "%s must be %d-byte aligned, and lies at offset %d of %s"
            .formatted(object.name(), alignment, at.offset(), at.base()),
        object.page());
  }
}
