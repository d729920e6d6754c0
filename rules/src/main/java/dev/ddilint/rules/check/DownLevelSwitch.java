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
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.ReleaseContracts.Switch;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.ImportedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A switch for older systems is set without the call it needs at start-up, or the other way round.
 *
 * <p>{@code POOL_NX_OPTIN} leaves nonpaged pool executable until {@code
 * ExInitializeDriverRuntime(DrvRtPoolNxOptIn)} runs. The zeroing allocation functions zero nothing
 * on systems before Windows 10, version 2004, unless {@code POOL_ZERO_DOWN_LEVEL_SUPPORT} is
 * defined and that call was made; this matters as soon as the oldest supported release is known to
 * be such a one. What is not defined is reported only where the project says what is. A driver
 * whose start routine is not among the sources is not reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * #define POOL_NX_OPTIN 1
 * #include <ntddk.h>
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)   // expect: down-level-switch
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     UNREFERENCED_PARAMETER(Path);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * #define POOL_NX_OPTIN 1
 * #include <ntddk.h>
 * DRIVER_INITIALIZE DriverEntry;
 * NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     UNREFERENCED_PARAMETER(Path);
 *     ExInitializeDriverRuntime(DrvRtPoolNxOptIn);
 *     return STATUS_SUCCESS;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0404",
    name = "down-level-switch",
    summary =
        "A switch for older systems is set without the call it needs at start-up, or the other way round.",
    severity = Severity.WARNING,
    sameAs = {"C30031", "C30033", "C30035"})
public final class DownLevelSwitch implements Rule {

  /** A call of a start-up function; its flags are known only if they are a constant. */
  private record StartUp(ImportedName name, OptionalLong flags) {
    boolean serves(Switch each) {
      return flags.isEmpty() || (flags.getAsLong() & each.flag()) == each.flag();
    }
  }

  @Override
  public void check(RuleContext context) {
    for (Switch each : context.releaseContracts().switches()) {
      List<StartUp> calls = startUps(context, each);
      if (calls.stream().noneMatch(call -> call.serves(each))) {
        checkSwitch(context, each);
      } else if (each.flag() != 0 && context.options().definitionsKnown()) {
        checkCalls(context, each, calls);
      }
    }
    if (context.options().definitionsKnown()) {
      checkUses(context);
    }
  }

  private static List<StartUp> startUps(RuleContext context, Switch each) {
    List<StartUp> calls = new ArrayList<>();
    context
        .importedFunctions()
        .forEach(
            (function, names) -> {
              if (function.name().equals(each.function())) {
                names.forEach(name -> calls.add(new StartUp(name, flags(name))));
              }
            });
    return calls;
  }

  /** The first argument, if the name stands in a call with a constant there. */
  private static OptionalLong flags(ImportedName name) {
    return name.call()
        .flatMap(call -> call.arguments().stream().findFirst())
        .map(argument -> name.unit().semantics().constant(argument))
        .orElse(OptionalLong.empty());
  }

  /** Defined somewhere, and no call that goes with it. */
  private void checkSwitch(RuleContext context, Switch each) {
    boolean defined = isDefined(context, each);
    boolean matters =
        each.until() == 0
            || context
                .options()
                .oldest()
                .filter(oldest -> oldest.release().ntddi() >= each.until())
                .isEmpty();
    if (defined && matters) {
      start(context)
          .ifPresent(
              place ->
                  report(
                      context,
                      place,
                      page(context, each.function()),
                      "%s is defined, but the driver never calls %s%s"
                          .formatted(
                              each.name(),
                              each.function(),
                              each.flag() == 0 ? "" : " with the flag that goes with it")));
    }
  }

  private static Optional<Span> start(RuleContext context) {
    return context.roles().entryPoints().stream()
        .filter(
            node ->
                context.roles().of(node).stream()
                    .anyMatch(each -> each.role().moment() == Role.Moment.DRIVER_START))
        .findFirst()
        .map(node -> node.function().syntax().span());
  }

  /** Calls that go with a switch, in a driver that defines none of those they could be for. */
  private void checkCalls(RuleContext context, Switch each, List<StartUp> calls) {
    boolean useful =
        context.releaseContracts().switches().stream()
            .filter(other -> other.function().equals(each.function()))
            .anyMatch(other -> isDefined(context, other) || isSpared(context, other));
    for (StartUp call : calls) {
      if (!useful && call.flags().isPresent() && call.serves(each)) {
        report(
            context,
            call.name().name().span(),
            context.contracts().of(call.name().function()).page(),
            "%s does nothing here: %s is not defined".formatted(each.function(), each.name()));
      }
    }
  }

  private static boolean isDefined(RuleContext context, Switch each) {
    return isDefined(context, each.name());
  }

  /** The call is needless then, but what it is for is done. */
  private static boolean isSpared(RuleContext context, Switch each) {
    return each.sparedBy().stream().anyMatch(macro -> isDefined(context, macro));
  }

  private static boolean isDefined(RuleContext context, String macro) {
    return context.driver().units().stream().anyMatch(unit -> unit.macros().contains(macro));
  }

  /**
   * Functions that need a switch on the oldest release, in units that do not define it: one
   * definition repairs all of them, so that only the first is reported.
   */
  private void checkUses(RuleContext context) {
    Map<Fact.DownLevelSwitch, List<ImportedName>> uses = new LinkedHashMap<>();
    Map<Symbol.Function, List<Fact.DownLevelSwitch>> needs = needs(context);
    for (ImportedName name : context.importedNames()) {
      for (Fact.DownLevelSwitch needed : needs.getOrDefault(name.function(), List.of())) {
        if (!name.unit().macros().contains(needed.macro())) {
          uses.computeIfAbsent(needed, key -> new ArrayList<>()).add(name);
        }
      }
    }
    uses.forEach((needed, names) -> reportUses(context, needed, names));
  }

  /** What each imported function needs on the oldest release. */
  private static Map<Symbol.Function, List<Fact.DownLevelSwitch>> needs(RuleContext context) {
    Map<Symbol.Function, List<Fact.DownLevelSwitch>> needs = new HashMap<>();
    for (Symbol.Function function : context.importedFunctions().keySet()) {
      needs.put(
          function,
          context
              .contracts()
              .of(function)
              .stated(Fact.DownLevelSwitch.class)
              .filter(needed -> isNeeded(context, needed))
              .toList());
    }
    return needs;
  }

  private static boolean isNeeded(RuleContext context, Fact.DownLevelSwitch needed) {
    return context
        .options()
        .oldest()
        .filter(oldest -> oldest.release().ntddi() < needed.ntddi())
        .isPresent();
  }

  private void reportUses(
      RuleContext context, Fact.DownLevelSwitch needed, List<ImportedName> names) {
    ImportedName first = names.get(0);
    Release oldest = context.options().oldest().orElseThrow().release();
    report(
        context,
        first.name().span(),
        context.contracts().of(first.function()).page(),
        "%s%s works as documented on %s only where %s is defined, and it is not"
            .formatted(
                first.function().name(),
                names.size() == 1 ? "" : " (used %d times)".formatted(names.size()),
                Releases.load().before(oldest, needed.ntddi()),
                needed.macro()));
  }

  private static Optional<Page> page(RuleContext context, String function) {
    return context.driver().units().stream()
        .flatMap(unit -> unit.semantics().lookup(function).stream())
        .filter(Symbol.Function.class::isInstance)
        .findFirst()
        .flatMap(symbol -> context.contracts().of((Symbol.Function) symbol).page());
  }

  private void report(RuleContext context, Span place, Optional<Page> page, String message) {
    context.report(
        this,
        info().severity(),
        place,
        message,
        page,
        context.options().oldest().flatMap(ReleaseFact::related).stream().toList(),
        List.of());
  }
}
