package dev.ddilint.rules.check;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.ReleaseContracts.NewImport;
import dev.ddilint.rules.interproc.ImportedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function is imported that the oldest supported Windows does not export yet, or a structure used
 * that it does not know.
 *
 * <p>The driver builds, and fails to load on the older systems (STATUS_ENTRYPOINT_NOT_FOUND, Code
 * 39). Which release is the oldest is told by an option, the INF file or the project; as long as it
 * is not known nothing is reported, and neither are functions that the kit provides itself (inline,
 * in a library, through the table of a framework). A use that a check of the version guards, or the
 * look-up of an address, is not reported: whoever writes that has thought of older systems. The
 * linker does not know of the check, though, and imports the function unless it is told otherwise.
 * Variables whose type is a structure of a newer release give a note, one for each structure: the
 * driver loads, but an older system does not understand what it gets.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * // run: --min-os=win10-1709
 * PVOID Take(SIZE_T Size)
 * {
 *     return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'ekaT');   // expect: not-on-oldest-release
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * // run: --min-os=win10-1709
 * typedef PVOID ALLOCATE(POOL_FLAGS Flags, SIZE_T Size, ULONG Tag);
 * PVOID Take(SIZE_T Size)
 * {
 *     UNICODE_STRING name = RTL_CONSTANT_STRING(L"ExAllocatePool2");
 *     ALLOCATE *allocate = (ALLOCATE *) MmGetSystemRoutineAddress(&name);
 *     return allocate != NULL ? allocate(POOL_FLAG_NON_PAGED, Size, 'ekaT')
 *                             : ExAllocatePoolWithTag(NonPagedPoolNx, Size, 'ekaT');
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0402",
    name = "not-on-oldest-release",
    summary = "A function is imported that the oldest supported Windows does not export yet.",
    severity = Severity.ERROR,
    sameAs = {"STATUS_ENTRYPOINT_NOT_FOUND"})
public final class NotOnOldestRelease implements Rule {
  private final Releases releases = Releases.load();

  @Override
  public void check(RuleContext context) {
    context.options().oldest().ifPresent(oldest -> check(context, oldest));
  }

  private void check(RuleContext context, ReleaseFact oldest) {
    for (Map.Entry<Symbol.Function, List<ImportedName>> named :
        context.importedFunctions().entrySet()) {
      Optional<NewImport> found = context.releaseContracts().newImport(named.getKey());
      if (found.isPresent() && found.get().since() > oldest.release().ntddi()) {
        check(context, oldest, named.getValue(), found.get());
      }
    }
    new NewStructures(context, oldest.release().ntddi())
        .unguarded()
        .forEach(use -> report(context, oldest, use));
  }

  private void check(
      RuleContext context, ReleaseFact oldest, List<ImportedName> names, NewImport found) {
    for (ImportedName name : names) {
      if (!isGuarded(context, name, found.since())) {
        report(context, oldest, name, found);
      }
    }
  }

  private static boolean isGuarded(RuleContext context, ImportedName name, long since) {
    return name.within()
        .map(function -> context.guaranteeAt(function, name.name()))
        .filter(guarantee -> guarantee.covers(since))
        .isPresent();
  }

  private void report(RuleContext context, ReleaseFact oldest, ImportedName name, NewImport found) {
    report(
        context,
        info().severity(),
        name.name().span(),
        "%s is exported by %s since %s: this driver will not load on %s; look it up at run time, replace it, or support only newer releases"
            .formatted(
                name.function().name(),
                found.binary(),
                since(found.since()),
                releases.before(oldest.release(), found.since())),
        context.contracts().of(name.function()).page());
  }

  private void report(RuleContext context, ReleaseFact oldest, NewStructures.Use use) {
    report(
        context,
        Severity.NOTE,
        use.name().span(),
        "%s exists since %s: %s do not know it; check the version before it is used, or support only newer releases"
            .formatted(
                use.type().name(),
                since(use.since()),
                releases.before(oldest.release(), use.since())),
        use.type().page());
  }

  private String since(long ntddi) {
    return releases.since(ntddi).map(Release::name).orElse("a later release");
  }

  private void report(
      RuleContext context, Severity severity, Span place, String message, Optional<Page> page) {
    context.report(
        this,
        severity,
        place,
        message,
        page,
        context.options().oldest().flatMap(ReleaseFact::related).stream().toList(),
        List.of());
  }
}
