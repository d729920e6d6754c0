package dev.ddilint.rules.check;

import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.sim.ResultSource;
import dev.ddilint.rules.sim.UncheckedUse;
import dev.ddilint.rules.storage.RaisingObjects;
import java.util.List;

/**
 * A pointer that a call may return as NULL is used, and nothing on the path has asked for it.
 *
 * <p>Memory runs out on a loaded machine, and a driver that follows the null pointer takes the
 * system down. A use is an access through the pointer, or a call that must not get NULL. A driver's
 * own function that passes on such a result counts like the call itself. Where paths meet of which
 * one asked, nothing is reported; neither is an allocation that raises an exception instead.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Clear(PMDL Mdl, SIZE_T Size)
 * {
 *     PVOID buffer = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);   // expect-step: null-unchecked
 *     RtlZeroMemory(buffer, Size);   // expect: null-unchecked "MmGetSystemAddressForMdlSafe"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * VOID Clear(PMDL Mdl, SIZE_T Size)
 * {
 *     PVOID buffer = MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
 *     if (buffer != NULL) {
 *         RtlZeroMemory(buffer, Size);
 *     }
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0601",
    name = "null-unchecked",
    summary = "A pointer that may be null is used without a check.",
    severity = Severity.WARNING,
    sameAs = {"C6011", "C28182", "NullCheck", "CWE-476"})
public final class NullUnchecked implements Rule {
  @Override
  public void check(RuleContext context) {
    RaisingObjects raising = new RaisingObjects(context.contracts(), context.functions());
    for (UncheckedUse use : context.simulation().uncheckedUses(ResultSource.Kind.POINTER)) {
      ResultSource source = use.source();
      if (source.from().isEmpty() || !raising.has(source.from())) {
        context.report(
            this,
            info().severity(),
            use.place(),
            message(use),
            source.page(),
            List.of(new Related(source.call(), "may be null")),
            use.path());
      }
    }
  }

  private static String message(UncheckedUse use) {
    String where = use.by().isEmpty() ? "is used" : "is passed to " + use.by();
    String why = use.failed() ? "is null on this path" : "nothing checked it";
    return "the result of %s %s here, but %s".formatted(use.source().since(), where, why);
  }
}
