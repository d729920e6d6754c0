package dev.ddilint.rules.check;

import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.contract.Fact;

/**
 * Executable pool is requested.
 *
 * <p>An overrun in memory from which code can be run hands the system over; where memory integrity
 * is on, such memory is refused. {@code NonPagedPool} is executable unless the build says
 * otherwise: a project that defines {@code POOL_NX_OPTIN} or {@code POOL_NX_OPTIN_AUTO} is not
 * reported, {@code POOL_NX_OPTOUT} takes that back. Of files without a project, which may be built
 * with any definitions, only what no definition changes is reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * PVOID Allocate(SIZE_T Size)
 * {
 *     return ExAllocatePool2(POOL_FLAG_NON_PAGED_EXECUTE, Size, 'tseT');   // expect: executable-pool
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * PVOID Allocate(SIZE_T Size)
 * {
 *     return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'tseT');
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0604",
    name = "executable-pool",
    summary = "Executable pool is requested.",
    severity = Severity.WARNING,
    sameAs = {"C30029", "C30030", "C30032", "C30033", "C30034"})
public final class ExecutablePool implements Rule {
  @Override
  public void check(RuleContext context) {
    for (DescribedCall call : context.describedCalls()) {
      for (Fact.Executable fact : call.stated(Fact.Executable.class)) {
        if (isExecutable(fact, call.caller().unit(), context)) {
          context.report(
              this,
              call,
              call.call().span(),
              "%s asks for memory from which code can be run%s"
                  .formatted(call.called(), forced(fact, call.caller().unit())));
          break;
        }
      }
    }
  }

  private static boolean isExecutable(Fact.Executable fact, ParsedUnit unit, RuleContext context) {
    return fact.sparing().isEmpty()
        || unit.macros().contains(fact.forcing())
        || (context.options().definitionsKnown()
            && fact.sparing().stream().noneMatch(unit.macros()::contains));
  }

  private static String forced(Fact.Executable fact, ParsedUnit unit) {
    return unit.macros().contains(fact.forcing())
        ? ": %s is defined".formatted(fact.forcing())
        : "";
  }
}
