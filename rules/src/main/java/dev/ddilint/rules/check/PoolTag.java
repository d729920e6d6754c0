package dev.ddilint.rules.check;

import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.contract.Fact;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Memory is allocated with a default or empty pool tag, or with a string for one.
 *
 * <p>The system counts pool by its tag: a leak or an overrun is found by the tag of the driver that
 * made it. A tag is a number written as up to four characters in single quotes; a string passes its
 * address instead. Functions that choose a tag themselves when they get none may be given 0.
 * Helpers that hand a tag on are followed.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * PVOID Allocate(SIZE_T Size)
 * {
 *     return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, ' kdD');   // expect: pool-tag "default"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * PVOID Allocate(SIZE_T Size)
 * {
 *     return ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, 'eslP');
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0603",
    name = "pool-tag",
    summary = "Memory is allocated with a default or empty pool tag, or with a string for one.",
    severity = Severity.WARNING,
    sameAs = {"C28134", "C28147"})
public final class PoolTag implements Rule {
  /** A tag of blanks shows as nothing. */
  private static final long BLANKS = 0x20202020L;

  @Override
  public void check(RuleContext context) {
    for (DescribedCall call : context.describedCalls()) {
      for (Fact.PoolTag tag : call.stated(Fact.PoolTag.class)) {
        check(context, call, tag);
      }
    }
  }

  private void check(RuleContext context, DescribedCall call, Fact.PoolTag tag) {
    call.argument(tag.object())
        .ifPresent(
            argument ->
                fault(call, tag, argument)
                    .ifPresent(
                        fault ->
                            context.report(
                                this,
                                call,
                                call.call().span(),
                                "%s gets %s".formatted(call.called(), fault))));
  }

  private static Optional<String> fault(DescribedCall call, Fact.PoolTag tag, Expression argument) {
    if (isAddress(argument, call)) {
      return Optional.of(
          "the address of a string for its pool tag: write the characters in single quotes");
    }
    OptionalLong value = call.constant(argument);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (Fact.PoolTag.isDefault(value.getAsLong())) {
      return Optional.of("a default pool tag, which tells nobody whose memory it is");
    }
    boolean empty =
        value.getAsLong() == BLANKS || (value.getAsLong() == 0 && !call.mayBeNull(tag.object()));
    return empty ? Optional.of("an empty pool tag") : Optional.empty();
  }

  private static boolean isAddress(Expression argument, DescribedCall call) {
    CType type = call.caller().unit().semantics().typeOf(argument);
    return DescribedCall.uncast(argument) instanceof Expression.StringLiteral
        || (!(argument instanceof Expression.Cast)
            && (type instanceof CType.Pointer || type instanceof CType.Array));
  }
}
