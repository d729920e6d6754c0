package dev.ddilint.rules.member;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.ast.Declaration.InitDeclarator;
import dev.ddilint.parser.ast.Designator;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.ast.ExternalDeclaration;
import dev.ddilint.parser.ast.Initializer;
import dev.ddilint.parser.ast.TypeName;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.RecordType;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.parser.source.SourceFile.Origin;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.interproc.Code;
import dev.ddilint.rules.interproc.FunctionIndex;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.member.MemberUse.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the uses of members that are not open to every driver, in the functions of a driver and in
 * what its files declare. What a macro of the kit spells is not the driver's own.
 */
public final class MemberUses {
  private final Contracts contracts;
  private final OpenTypes open;
  private final List<MemberUse> uses = new ArrayList<>();

  private MemberUses(Contracts contracts) {
    this.contracts = contracts;
    this.open = new OpenTypes(contracts);
  }

  /** All of a driver, function by function. */
  public static List<MemberUse> of(
      FunctionIndex functions, List<ParsedUnit> units, Contracts contracts) {
    MemberUses found = new MemberUses(contracts);
    for (Node node : functions.all()) {
      found.new Scan(node.code(), node.unit().semantics()).run();
    }
    units.forEach(found::fileScope);
    return List.copyOf(found.uses);
  }

  private void fileScope(ParsedUnit unit) {
    for (ExternalDeclaration each : unit.syntax().declarations()) {
      if (each instanceof ExternalDeclaration.Declare declare
          && declare.declaration().hasInitializer()
          && each.span().file().origin() == Origin.PROJECT) {
        Code code = Code.of(declare.declaration(), unit.semantics());
        new Scan(code, unit.semantics()).run();
      }
    }
  }

  private void add(MemberUse use) {
    if (isOwn(use.place())) {
      uses.add(use);
    }
  }

  /** Written by the driver, not by a macro of the kit. */
  private static boolean isOwn(Span span) {
    return !(span.expansion() instanceof Expansion.Macro macro)
        || macro.file().origin() == Origin.PROJECT;
  }

  /** One function, or the declarations of one unit. */
  private final class Scan {
    private final Code code;
    private final UnitSemantics semantics;
    private final ClosedMembers closed;

    /** Needed in few functions only. */
    private Optional<Written> written = Optional.empty();

    private final InitializedMembers initialized;

    Scan(Code code, UnitSemantics semantics) {
      this.code = code;
      this.semantics = semantics;
      this.closed = new ClosedMembers(semantics, contracts, open);
      this.initialized = new InitializedMembers(semantics, contracts, closed, MemberUses.this::add);
    }

    void run() {
      for (Expression.Member access : code.all(Expression.Member.class)) {
        Optional<RecordType> type = closed.closedIn(access);
        if (type.isPresent()) {
          add(closed.use(access, type.get(), written().mode(access)));
        }
      }
      for (Expression.OffsetOf offset : code.all(Expression.OffsetOf.class)) {
        located(offset.type(), offset.path());
      }
      for (Expression.ContainingRecord record : code.all(Expression.ContainingRecord.class)) {
        located(record.type(), record.path());
      }
      for (Expression.CompoundLiteral literal : code.all(Expression.CompoundLiteral.class)) {
        initialized.visit(semantics.typeOf(literal.type()), literal.value());
      }
      for (InitDeclarator each : code.initialized()) {
        if (each.initializer().orElseThrow() instanceof Initializer.Braced braced) {
          semantics.declared(each).ifPresent(symbol -> initialized.visit(symbol.type(), braced));
        }
      }
    }

    private Written written() {
      Written known = written.orElseGet(() -> new Written(code, semantics, contracts));
      written = Optional.of(known);
      return known;
    }

    /** Told at the first member of the path that is closed. */
    private void located(TypeName name, List<Designator> path) {
      CType type = semantics.typeOf(name);
      Optional<ClosedMembers.Owner> around = Optional.empty();
      for (Designator step : path) {
        Optional<RecordType> record = semantics.record(type);
        if (step instanceof Designator.Field member && record.isPresent()) {
          ClosedMembers.Owner owner = owner(record.get(), around);
          String field = member.name().name();
          Optional<MemberUse> use =
              closed.use(record.get(), owner, field, Mode.LOCATED, member.name().span());
          if (use.isPresent()) {
            add(use.get());
            return;
          }
          around = Optional.of(new ClosedMembers.Owner(owner.type(), owner.path() + field + "."));
          type = record.get().field(field).map(RecordType.Field::type).orElse(type);
        } else if (type instanceof CType.Array array) {
          type = array.element();
        }
      }
    }

    private ClosedMembers.Owner owner(RecordType record, Optional<ClosedMembers.Owner> around) {
      return around
          .filter(unused -> record.displayName().isEmpty())
          .orElseGet(() -> new ClosedMembers.Owner(record, ""));
    }
  }
}
