package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.contract.FunctionContract;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.Optional;

/**
 * A function that kits used to inline is imported, and the oldest supported Windows does not export
 * it.
 *
 * <p>Such a driver builds without a warning and fails to load on older systems
 * (STATUS_ENTRYPOINT_NOT_FOUND, Code 39): the import cannot be resolved, whether the call is
 * reached or not. What counts is the release that the driver is built for; building for an older
 * one keeps the function inline. As long as the oldest release is not known, the finding is a note.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * // run: --target=win11-22h2 --min-os=win10-1809
 * PVOID Take(PNPAGED_LOOKASIDE_LIST List)
 * {
 *     return ExAllocateFromNPagedLookasideList(List);   // expect: inline-became-export
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * // run: --target=win10-1809 --min-os=win10-1809
 * PVOID Take(PNPAGED_LOOKASIDE_LIST List)
 * {
 *     return ExAllocateFromNPagedLookasideList(List);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0401",
    name = "inline-became-export",
    summary =
        "A function that kits used to inline is imported, and the oldest supported Windows does not export it.",
    severity = Severity.ERROR,
    sameAs = {"STATUS_ENTRYPOINT_NOT_FOUND"})
public final class InlineBecameExport implements Rule {
  /**
   * NTDDI_WIN10: what today's kits can build for at the least; older systems count only when the
   * driver says that it supports them.
   */
  private static final long OLDEST_TARGET_OF_KITS = 0x0A000000L;

  @Override
  public void check(RuleContext context) {
    Releases releases = Releases.load();
    for (Node node : context.functions().all()) {
      for (Expression expression : node.expressions()) {
        if (expression instanceof Expression.Call call) {
          check(context, releases, node, call);
        }
      }
    }
  }

  private void check(RuleContext context, Releases releases, Node node, Expression.Call call) {
    called(node, call)
        .map(context.contracts()::of)
        .ifPresent(
            contract ->
                contract
                    .always(Effect.InlineBefore.class)
                    .filter(inline -> context.options().target().ntddi() >= inline.ntddi())
                    .flatMap(inline -> releases.since(inline.ntddi()).stream())
                    .findFirst()
                    .ifPresent(since -> report(context, call, contract, since)));
  }

  private static Optional<Symbol.Function> called(Node node, Expression.Call call) {
    return call.callee() instanceof Expression.Name name
        ? node.unit()
            .semantics()
            .symbol(name)
            .filter(Symbol.Function.class::isInstance)
            .map(Symbol.Function.class::cast)
        : Optional.empty();
  }

  private void report(
      RuleContext context, Expression.Call call, FunctionContract contract, Release since) {
    Optional<Release> oldest = context.options().oldest();
    if (oldest.map(Release::ntddi).orElse(OLDEST_TARGET_OF_KITS) >= since.ntddi()) {
      return;
    }
    String loads = oldest.map(Release::name).orElse("anything older");
    context.report(
        this,
        oldest.isPresent() ? info().severity() : Severity.NOTE,
        call.span(),
        "%s is an export since %s, and this driver is built for %s: it will not load on %s"
            .formatted(contract.name(), since.name(), context.options().target().name(), loads),
        contract.page());
  }
}
