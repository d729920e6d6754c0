package dev.ddilint.rules.check;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Effect;
import dev.ddilint.rules.interproc.ImportedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A function that kits used to inline is imported, and the oldest supported Windows does not export
 * it.
 *
 * <p>Such a driver builds without a warning and fails to load on older systems
 * (STATUS_ENTRYPOINT_NOT_FOUND, Code 39): the import cannot be resolved, whether the call is
 * reached or not, and whether a check of the version stands before it or not. What counts is the
 * release that the driver is built for: building for an older one ({@code _NT_TARGET_VERSION} in
 * the project) keeps the function inline. As long as the oldest release is not known, the finding
 * is a note.
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

  private final Releases releases = Releases.load();

  @Override
  public void check(RuleContext context) {
    for (Map.Entry<Symbol.Function, List<ImportedName>> named :
        context.importedFunctions().entrySet()) {
      Optional<Release> since = inlineBefore(context, named.getKey());
      if (since.isPresent()) {
        named.getValue().forEach(name -> report(context, name, since.get()));
      }
    }
  }

  /** The first release that exports a function, if older kits provide it inline. */
  private Optional<Release> inlineBefore(RuleContext context, Symbol.Function function) {
    return context
        .contracts()
        .of(function)
        .always(Effect.InlineBefore.class)
        .filter(inline -> context.options().target().release().ntddi() >= inline.ntddi())
        .flatMap(inline -> releases.since(inline.ntddi()).stream())
        .findFirst();
  }

  private void report(RuleContext context, ImportedName name, Release since) {
    Optional<Release> oldest = context.options().oldest().map(ReleaseFact::release);
    if (oldest.map(Release::ntddi).orElse(OLDEST_TARGET_OF_KITS) >= since.ntddi()) {
      return;
    }
    String lacking =
        oldest.map(first -> releases.before(first, since.ntddi())).orElse("anything older");
    ReleaseFact target = context.options().target();
    context.report(
        this,
        oldest.isPresent() ? info().severity() : Severity.NOTE,
        name.name().span(),
        "%s is an export since %s, and %s: it will not load on %s, not even behind a version check; build it for an older release, or support only newer ones"
            .formatted(name.function().name(), since.name(), target.statement(), lacking),
        context.contracts().of(name.function()).page(),
        Stream.concat(
                target.related().stream(),
                context.options().oldest().flatMap(ReleaseFact::related).stream())
            .toList(),
        List.of());
  }
}
