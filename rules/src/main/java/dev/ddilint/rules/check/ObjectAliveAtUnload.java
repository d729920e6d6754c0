package dev.ddilint.rules.check;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.resource.ObjectClass;
import dev.ddilint.rules.resource.ObjectKind;
import dev.ddilint.rules.sim.LifeSite;
import dev.ddilint.rules.sim.Summary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The driver registers or creates something that has to be gone before it is unloaded, and nothing
 * in it ever takes it back.
 *
 * <p>What belongs to a device has to be gone before the device is. What stays registered is called
 * after the driver's code is gone; a name that stays points to nothing. Reported is a kind of thing
 * that no function which can run after the start ends: where something of the kind is ended, it may
 * be this one. Objects in the driver's own memory, an ERESOURCE for instance, are told apart by the
 * variable or the member they live in. A driver without an unload routine cannot be unloaded and is
 * not reported. Lookaside lists have a rule of their own.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * DRIVER_UNLOAD Unload;
 * VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
 * NTSTATUS Publish(PUNICODE_STRING Link, PUNICODE_STRING Device)
 * {
 *     return IoCreateSymbolicLink(Link, Device);   // expect: object-alive-at-unload "symbolic link"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * UNICODE_STRING LinkName;
 * DRIVER_UNLOAD Unload;
 * VOID Unload(PDRIVER_OBJECT Driver)
 * {
 *     UNREFERENCED_PARAMETER(Driver);
 *     IoDeleteSymbolicLink(&LinkName);
 * }
 * NTSTATUS Publish(PUNICODE_STRING Device)
 * {
 *     return IoCreateSymbolicLink(&LinkName, Device);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0302",
    name = "object-alive-at-unload",
    summary =
        "The driver creates something that has to be gone before it is unloaded, and never takes it back.",
    severity = Severity.ERROR,
    sameAs = {"0xC7", "0xCE", "CWE-459"})
public final class ObjectAliveAtUnload implements Rule {
  @Override
  public void check(RuleContext context) {
    boolean unloads = isEntered(context, Role.Moment.DRIVER_UNLOAD);
    boolean removes = unloads || isEntered(context, Role.Moment.DEVICE_REMOVE);
    if (!removes) {
      return;
    }
    List<LifeSite> ends = endsAfterStart(context);
    Set<String> ended = new LinkedHashSet<>();
    ends.forEach(site -> ended.add(site.kind()));
    for (LifeSite site : begins(context)) {
      if (!ended.contains(site.kind())
          && (kind(context, site).endsWithDevice(site.endsBefore())
              || (unloads && kind(context, site).endsBeforeUnload(site.endsBefore())))) {
        report(context, site);
      }
    }
    inMemory(context, ends);
  }

  private static List<LifeSite> begins(RuleContext context) {
    List<LifeSite> begins = new ArrayList<>();
    for (Summary summary : context.simulation().summaries().values()) {
      for (LifeSite site : summary.lives()) {
        if (site.begins()) {
          begins.add(site);
        }
      }
    }
    return begins;
  }

  private static List<LifeSite> endsAfterStart(RuleContext context) {
    Set<Node> afterStart = context.roles().reachableAfterStart(context.calls());
    List<LifeSite> ends = new ArrayList<>();
    for (Map.Entry<Node, Summary> entry : context.simulation().summaries().entrySet()) {
      if (afterStart.contains(entry.getKey())) {
        for (LifeSite site : entry.getValue().lives()) {
          if (!site.begins()) {
            ends.add(site);
          }
        }
      }
    }
    return ends;
  }

  /** Objects that live in the driver's own memory are told apart by where that is. */
  private void inMemory(RuleContext context, List<LifeSite> ends) {
    Set<Span> reported = new HashSet<>();
    for (LifeSite site : begins(context)) {
      if (kind(context, site).endsWithItsMemory(site.endsBefore())
          && ObjectClass.of(site.object()).isPresent()
          && ends.stream().noneMatch(end -> mayEnd(end, site))
          && reported.add(site.call())) {
        reportInMemory(context, site);
      }
    }
  }

  /** The end of something unknown may be the end of this object. */
  private static boolean mayEnd(LifeSite end, LifeSite begin) {
    Optional<ObjectClass> home = ObjectClass.of(end.object());
    return end.kind().equals(begin.kind())
        && (home.isEmpty() || home.equals(ObjectClass.of(begin.object())));
  }

  private static boolean isEntered(RuleContext context, Role.Moment moment) {
    return context.roles().entryPoints().stream()
        .flatMap(node -> context.roles().of(node).stream())
        .anyMatch(assignment -> assignment.role().moment() == moment);
  }

  private static ObjectKind kind(RuleContext context, LifeSite site) {
    return context.simulation().kinds().of(site.kind());
  }

  private void reportInMemory(RuleContext context, LifeSite site) {
    context.report(
        this,
        info().severity(),
        site.call(),
        "the %s in %s, which begins with %s, is never ended; it must be over before its memory is gone"
            .formatted(
                kind(context, site).noun(),
                ObjectClass.of(site.object()).orElseThrow(),
                site.contract().name()),
        site.contract().page(),
        List.of(),
        List.of());
  }

  private void report(RuleContext context, LifeSite site) {
    context.report(
        this,
        info().severity(),
        site.call(),
        "the %s of %s is never given back; it must be gone before the driver is unloaded"
            .formatted(kind(context, site).noun(), site.contract().name()),
        site.contract().page(),
        List.of(),
        List.of());
  }
}
