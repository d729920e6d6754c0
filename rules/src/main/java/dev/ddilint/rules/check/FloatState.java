package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.sem.UnitSemantics;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.Fact.FloatingPointUse;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.resource.ObjectKind.Nature;
import dev.ddilint.rules.sim.Debt;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.Misuse;
import dev.ddilint.rules.sim.Return;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Floating point is used, saved or restored against the contract.
 *
 * <p>Floating-point registers belong to the thread that was interrupted. On 32-bit processors a
 * driver saves their state before it computes and restores it, at the same IRQL, before it returns;
 * on all processors it does so for the extended registers. A state that is not restored is one that
 * another thread goes on with.
 *
 * <p>A function that is annotated to save the state ({@code _Kernel_float_saved_}) does so on every
 * path, or its callers can tell. One that only its annotation makes save or use it ({@code
 * _Kernel_float_used_}) is trusted, and so is one that is reached from a function that saves.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Scale(BOOLEAN Busy)
 * {
 *     KFLOATING_SAVE save;
 *     NTSTATUS status = KeSaveFloatingPointState(&save);
 *     if (!NT_SUCCESS(status)) {
 *         return status;
 *     }
 *     if (Busy) {
 *         return STATUS_DEVICE_BUSY;   // expect: float-state "floating-point state"
 *     }
 *     return KeRestoreFloatingPointState(&save);
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * NTSTATUS Scale(VOID)
 * {
 *     KFLOATING_SAVE save;
 *     NTSTATUS status = KeSaveFloatingPointState(&save);
 *     if (!NT_SUCCESS(status)) {
 *         return status;
 *     }
 *     return KeRestoreFloatingPointState(&save);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0116",
    name = "float-state",
    summary = "Floating point is used, saved or restored against the contract.",
    severity = Severity.ERROR,
    sameAs = {"C28110", "C28111", "C28161", "C28162"})
public final class FloatState implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      List<Return> exits = context.simulation().summary(node).returns();
      if (says(context, node.function().symbol(), FloatingPointUse.SAVED)) {
        missing(context, node, exits);
      } else {
        for (Return exit : exits) {
          Optional<Debt> debt = saved(exit);
          if (debt.isPresent()) {
            kept(context, node, exit, debt.get());
          }
        }
      }
    }
    misuses(context, Misuse.Kind.ENDED_TWICE, "%s is restored again: it was restored by %s");
    misuses(context, Misuse.Kind.ENDED_UNBEGUN, "%s is restored, but was never saved");
    misuses(
        context,
        Misuse.Kind.ENDED_AT_OTHER_LEVEL,
        "%s is restored at another IRQL than at its saving by %s");
    unprotected(context);
  }

  private static boolean says(
      RuleContext context, Symbol.Function function, FloatingPointUse wanted) {
    FunctionContract contract = context.contracts().of(function);
    return contract.states(Fact.FloatingPoint.class)
        && contract.stated(Fact.FloatingPoint.class).anyMatch(fact -> fact.use() == wanted);
  }

  private void kept(RuleContext context, Node node, Return exit, Debt debt) {
    List<Event> path = exit.trail().events();
    report(
        context,
        "%s returns here and does not restore the %s that %s saved in line %d"
            .formatted(
                node,
                debt.object().kind().noun(),
                debt.object().by(),
                debt.object().since().startPosition().line()),
        path,
        debt.path(path));
  }

  /** A path saves nothing that callers cannot tell from one that does. */
  private void missing(RuleContext context, Node node, List<Return> exits) {
    List<Return> saving = exits.stream().filter(exit -> saved(exit).isPresent()).toList();
    for (Return exit : exits) {
      if (saved(exit).isEmpty()
          && saving.stream()
              .anyMatch(other -> !other.resultClass().isDistinctFrom(exit.resultClass()))) {
        List<Event> path = exit.trail().events();
        String text = "%s returns here without the saved state that its annotation promises";
        report(context, text.formatted(node), path, path);
      }
    }
  }

  private static Optional<Debt> saved(Return exit) {
    for (Debt debt : exit.alive()) {
      if (debt.object().kind().nature() == Nature.SAVED_STATE) {
        return Optional.of(debt);
      }
    }
    return Optional.empty();
  }

  private void report(RuleContext context, String message, List<Event> whole, List<Event> shown) {
    Span place = whole.get(whole.size() - 1).span();
    context.report(this, info().severity(), place, message, Optional.empty(), List.of(), shown);
  }

  private void misuses(RuleContext context, Misuse.Kind kind, String message) {
    for (Misuse misuse : context.simulation().misuses(kind)) {
      if (misuse.object().kind().nature() == Nature.SAVED_STATE) {
        context.report(
            this,
            misuse,
            message.formatted(misuse.what(), misuse.since()),
            "%s here".formatted(misuse.object().by()));
      }
    }
  }

  /** On 64-bit processors the compiler uses registers that the system saves itself. */
  private void unprotected(RuleContext context) {
    if (context.driver().units().stream().noneMatch(unit -> is32Bit(unit.semantics()))) {
      return;
    }
    List<Node> savers =
        context.functions().all().stream()
            .filter(node -> calls(context, node, FloatingPointUse.SAVED).findAny().isPresent())
            .toList();
    Set<Node> covered = context.calls().reachableFrom(savers);
    for (Node node : context.functions().all()) {
      if (!covered.contains(node)
          && is32Bit(node.unit().semantics())
          && !says(context, node.function().symbol(), FloatingPointUse.USED)) {
        uses(context, node)
            .findFirst()
            .ifPresent(
                use ->
                    context.report(
                        this,
                        info().severity(),
                        use.span(),
                        "%s uses floating point, but nothing saves the state of the thread"
                            .formatted(node),
                        Optional.empty()));
      }
    }
  }

  private static boolean is32Bit(UnitSemantics semantics) {
    CType pointer = new CType.Pointer(new CType.Unknown(""));
    return semantics.sizeOf(pointer).orElse(8) == 4;
  }

  private static Stream<Expression> uses(RuleContext context, Node node) {
    return Stream.concat(
        node.expressions().stream()
            .filter(Expression.Binary.class::isInstance)
            .filter(each -> node.unit().semantics().typeOf(each) instanceof CType.Floating),
        calls(context, node, FloatingPointUse.USED));
  }

  private static Stream<Expression> calls(RuleContext context, Node node, FloatingPointUse wanted) {
    return node.expressions().stream()
        .filter(Expression.Name.class::isInstance)
        .filter(
            name ->
                node.unit()
                    .semantics()
                    .symbol((Expression.Name) name)
                    .filter(Symbol.Function.class::isInstance)
                    .filter(symbol -> says(context, (Symbol.Function) symbol, wanted))
                    .isPresent());
  }
}
