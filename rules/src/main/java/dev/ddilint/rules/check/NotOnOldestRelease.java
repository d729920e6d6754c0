package dev.ddilint.rules.check;

import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.ReleaseContracts.NewImport;
import dev.ddilint.rules.interproc.ForeignName;
import dev.ddilint.rules.release.VersionGuards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A function is imported that the oldest supported Windows does not export yet.
 *
 * <p>The driver builds, and fails to load on the older systems (STATUS_ENTRYPOINT_NOT_FOUND, Code
 * 39). Which release is the oldest is told by an option, the INF file or the project; as long as it
 * is not known nothing is reported, and neither are functions that the kit provides itself (inline,
 * in a library, through the table of a framework). A use that a check of the version guards, or the
 * look-up of an address, is not reported: whoever writes that has thought of older systems. The
 * linker does not know of the check, though, and imports the function unless it is told otherwise.
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

  @Override
  public void check(RuleContext context) {
    context.options().oldest().ifPresent(oldest -> check(context, oldest));
  }

  private void check(RuleContext context, ReleaseFact oldest) {
    Map<ForeignName, NewImport> lacking = new LinkedHashMap<>();
    for (ForeignName name : context.foreignNames()) {
      context
          .releaseContracts()
          .newImport(name.function())
          .filter(found -> found.since() > oldest.release().ntddi())
          .ifPresent(found -> lacking.put(name, found));
    }
    if (lacking.isEmpty()) {
      return;
    }
    VersionGuards guards = guards(context);
    Releases releases = Releases.load();
    lacking.forEach(
        (name, found) -> {
          if (!guards.at(name.name()).covers(found.since())) {
            releases
                .since(found.since())
                .ifPresent(since -> report(context, releases, name, found, since));
          }
        });
  }

  private static VersionGuards guards(RuleContext context) {
    return VersionGuards.of(
        context.functions(),
        context.calls(),
        context.roles(),
        context.contracts(),
        context.driver().units());
  }

  private void report(
      RuleContext context, Releases releases, ForeignName name, NewImport found, Release since) {
    ReleaseFact oldest = context.options().oldest().orElseThrow();
    context.report(
        this,
        info().severity(),
        name.name().span(),
        "%s is exported by %s since %s: this driver will not load on %s; look it up at run time, replace it, or support only newer releases"
            .formatted(
                name.function().name(),
                found.binary(),
                since.name(),
                releases.before(oldest.release(), found.since())),
        context.contracts().of(name.function()).page(),
        oldest.related().stream().toList(),
        List.of());
  }
}
