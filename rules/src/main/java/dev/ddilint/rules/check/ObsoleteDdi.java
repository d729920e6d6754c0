package dev.ddilint.rules.check;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.ReleaseContracts;
import dev.ddilint.rules.contract.ReleaseContracts.Outdated;
import dev.ddilint.rules.interproc.ImportedName;
import java.util.List;

/**
 * A function is used that its page calls obsolete, deprecated or reserved for the system.
 *
 * <p>Such functions are kept for old binaries only, or may change with any release. Where the page
 * names what to use instead, and the oldest supported release does not have that yet, nothing is
 * reported: the driver has no choice. As long as the oldest release is not known, Windows 10 is
 * taken for it.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * PVOID Map(PMDL Mdl)
 * {
 *     return MmGetSystemAddressForMdl(Mdl);   // expect: obsolete-ddi
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * PVOID Map(PMDL Mdl)
 * {
 *     return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0403",
    name = "obsolete-ddi",
    summary = "A function is used that its page calls obsolete, deprecated or reserved.",
    severity = Severity.WARNING,
    sameAs = {"C28719", "C28751", "ObsoleteDDIs", "ReservedDDIs", "WdkDeprecatedApis"})
public final class ObsoleteDdi implements Rule {
  /** NTDDI_WIN10: the oldest release that today's kits build for. */
  private static final long OLDEST_TARGET_OF_KITS = 0x0A000000L;

  @Override
  public void check(RuleContext context) {
    context
        .importedFunctions()
        .forEach(
            (function, names) ->
                context
                    .releaseContracts()
                    .outdated(function)
                    .ifPresent(found -> check(context, names, found)));
  }

  private void check(RuleContext context, List<ImportedName> names, Outdated found) {
    for (ImportedName name : names) {
      if (hasChoice(context, name, found)) {
        report(context, name, found);
      }
    }
  }

  private static boolean hasChoice(RuleContext context, ImportedName name, Outdated found) {
    return found.replacements().isEmpty()
        || found.replacements().stream().anyMatch(other -> isThere(context, name, other));
  }

  private static boolean isThere(RuleContext context, ImportedName name, String replacement) {
    ReleaseContracts contracts = context.releaseContracts();
    long oldest =
        context
            .options()
            .oldest()
            .map(ReleaseFact::release)
            .map(release -> release.ntddi())
            .orElse(OLDEST_TARGET_OF_KITS);
    return name.unit()
        .semantics()
        .lookup(replacement)
        .filter(Symbol.Function.class::isInstance)
        .flatMap(symbol -> contracts.newImport((Symbol.Function) symbol))
        .filter(found -> found.since() > oldest)
        .isEmpty();
  }

  private void report(RuleContext context, ImportedName name, Outdated found) {
    String instead =
        found.replacements().isEmpty()
            ? ""
            : "; use %s instead".formatted(String.join(" or ", found.replacements()));
    context.report(
        this,
        info().severity(),
        name.name().span(),
        "%s is %s%s".formatted(name.function().name(), found.status(), instead),
        context.contracts().of(name.function()).page().or(found::page),
        List.of(),
        List.of());
  }
}
