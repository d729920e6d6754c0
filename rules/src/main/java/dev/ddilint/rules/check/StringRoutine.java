package dev.ddilint.rules.check;

import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.contract.Fact;

/**
 * A string is written without a bound, or by a function for applications.
 *
 * <p>{@code strcpy} and its like write past the end of a buffer that is too small. {@code
 * ntstrsafe.h} has functions that take the size of the buffer and are made for drivers; those of
 * {@code strsafe.h} are not.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * VOID Copy(PCHAR Target, PCSTR Source)
 * {
 *     strcpy(Target, Source);   // expect: string-routine "RtlStringCbCopyA"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * #include <ntddk.h>
 * #include <ntstrsafe.h>
 * NTSTATUS Copy(PCHAR Target, size_t Size, PCSTR Source)
 * {
 *     return RtlStringCbCopyA(Target, Size, Source);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0609",
    name = "string-routine",
    summary = "A string is written without a bound, or by a function for applications.",
    severity = Severity.NOTE,
    profile = Profile.ALL,
    sameAs = {"C28146", "C28719"})
public final class StringRoutine implements Rule {
  @Override
  public void check(RuleContext context) {
    for (DescribedCall call : context.describedCalls()) {
      call.stated(Fact.UnboundedString.class).stream()
          .findFirst()
          .ifPresent(
              fact ->
                  context.report(
                      this,
                      call,
                      call.call().span(),
                      "%s is not for drivers: use %s"
                          .formatted(call.contract().name(), fact.replacement())));
    }
  }
}
