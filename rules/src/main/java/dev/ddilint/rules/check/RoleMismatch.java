package dev.ddilint.rules.check;

import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.parser.source.Expansion;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.contract.Page;
import dev.ddilint.rules.contract.Role;
import dev.ddilint.rules.interproc.DispatchEntry;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.interproc.Roles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function is registered for a role it is not declared for, or put into a slot of a dispatch
 * table that serves other requests than it says.
 *
 * <p>A role fixes the signature, the levels the system enters the routine at, and what it may do
 * there. A cast, or two roles of one signature, keep the compiler silent. A function says its role
 * by the typedef it is declared with or by {@code _Function_class_}, and its requests by {@code
 * _Dispatch_type_}; one that says nothing is reported only if it returns nothing where the system
 * wants a result, or takes more parameters than the system gives. No role is one that the driver
 * made up. A routine that is registered for its own role may serve in another one, too, if
 * signature, levels and locks are the same. Nothing is said of a table that is filled in a loop.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * IO_TIMER_ROUTINE Worker;
 * VOID Worker(PDEVICE_OBJECT Device, PVOID Context)
 * {
 *     UNREFERENCED_PARAMETER(Device);
 *     KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
 * }
 * _Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ReadWrite;
 * NTSTATUS ReadWrite(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     IoMarkIrpPending(Irp);
 *     IoStartPacket(Device, Irp, NULL, NULL);
 *     return STATUS_PENDING;
 * }
 * VOID Start(PDRIVER_OBJECT Driver, PIO_WORKITEM Item, PKEVENT Done)
 * {
 *     Driver->MajorFunction[IRP_MJ_READ] = ReadWrite;
 *     Driver->MajorFunction[IRP_MJ_WRITE] = ReadWrite;   // expect: role-mismatch
 *     IoQueueWorkItem(Item, Worker, DelayedWorkQueue, Done);   // expect: role-mismatch
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * IO_WORKITEM_ROUTINE Worker;
 * VOID Worker(PDEVICE_OBJECT Device, PVOID Context)
 * {
 *     UNREFERENCED_PARAMETER(Device);
 *     KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
 * }
 * _Dispatch_type_(IRP_MJ_READ) _Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH ReadWrite;
 * NTSTATUS ReadWrite(PDEVICE_OBJECT Device, PIRP Irp)
 * {
 *     IoMarkIrpPending(Irp);
 *     IoStartPacket(Device, Irp, NULL, NULL);
 *     return STATUS_PENDING;
 * }
 * VOID Start(PDRIVER_OBJECT Driver, PIO_WORKITEM Item, PKEVENT Done)
 * {
 *     Driver->MajorFunction[IRP_MJ_READ] = ReadWrite;
 *     Driver->MajorFunction[IRP_MJ_WRITE] = ReadWrite;
 *     IoQueueWorkItem(Item, Worker, DelayedWorkQueue, Done);
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0707",
    name = "role-mismatch",
    summary =
        "A function is registered for a role it is not declared for, or put into a slot of a"
            + " dispatch table that serves other requests.",
    severity = Severity.WARNING,
    sameAs = {"C28101", "C28127", "C28165", "C28168", "C28169", "C28177", "C28268"})
public final class RoleMismatch implements Rule {
  @Override
  public void check(RuleContext context) {
    for (Node node : context.functions().all()) {
      severalRoles(context, node);
      registered(context, node);
    }
    DispatchEntry.of(context.functions()).forEach(entry -> dispatched(context, entry));
  }

  private void severalRoles(RuleContext context, Node node) {
    Symbol.Function symbol = node.function().symbol();
    List<Role> roles = context.contracts().declaredRoles(symbol, node.unit().semantics());
    if (roles.size() > 1) {
      String message = "%s is declared as %s".formatted(node, names(roles, " and as "));
      context.report(this, info().severity(), symbol.span(), message, roles.get(1).page());
    }
  }

  private void registered(RuleContext context, Node node) {
    List<Roles.Assignment> registrations = context.roles().registrations(node);
    for (Roles.Assignment registration : registrations) {
      List<Role> declared = declared(context, node, registration.function());
      if (declared.isEmpty() && isDocumented(context, node, registration.role())) {
        registration
            .contradiction()
            .ifPresent(wrong -> signature(context, node, registration, wrong));
      }
      if (!declared.isEmpty()
          && isDocumented(context, node, registration.role())
          && declared.stream().noneMatch(role -> fits(role, registration, registrations))) {
        context.report(
            this,
            info().severity(),
            registration.place(),
            "%s is declared as %s and used as %s"
                .formatted(node, names(declared, " and "), registration.role().name()),
            registration.role().page());
      }
    }
  }

  /** A function that says no role, of a signature that no cast makes right. */
  private void signature(
      RuleContext context, Node node, Roles.Assignment registration, String wrong) {
    context.report(
        this,
        info().severity(),
        registration.place(),
        "%s is used as %s and %s".formatted(node, registration.role().name(), wrong),
        registration.role().page());
  }

  /** What the definition says, and what is known of the function where it is registered. */
  private static List<Role> declared(RuleContext context, Node node, Symbol.Function there) {
    return Stream.of(node.function().symbol(), there)
        .distinct()
        .flatMap(
            symbol -> context.contracts().declaredRoles(symbol, node.unit().semantics()).stream())
        .toList();
  }

  private static boolean isDocumented(RuleContext context, Node node, Role role) {
    return context.contracts().documentedRole(role.name(), node.unit().semantics()).isPresent();
  }

  /** A routine that has its own place may serve in a role that is no different, too. */
  private static boolean fits(
      Role declared, Roles.Assignment registration, List<Roles.Assignment> all) {
    Role used = registration.role();
    boolean shared =
        declared.demandsSameAs(used)
            && registration.isOfPrototype()
            && all.stream().anyMatch(each -> each.role().name().equals(declared.name()));
    return shared || declared.name().equals(used.name());
  }

  private static String names(List<Role> roles, String between) {
    return roles.stream().map(Role::name).distinct().collect(Collectors.joining(between));
  }

  private void dispatched(RuleContext context, DispatchEntry entry) {
    List<Optional<Long>> served =
        Stream.of(entry.declared(), entry.node().function().symbol())
            .flatMap(symbol -> context.contracts().of(symbol).dispatchTypes().stream())
            .map(Fact.DispatchType::major)
            .toList();
    boolean fits =
        served.isEmpty()
            || served.contains(Optional.<Long>empty())
            || served.contains(Optional.of(entry.index().number()));
    if (!fits) {
      context.report(
          this,
          info().severity(),
          entry.place(),
          "%s does not say that it serves %s".formatted(entry.node(), request(entry.index())),
          page(context, entry));
    }
  }

  /** That of the routine, which every slot of the table has. */
  private static Optional<Page> page(RuleContext context, DispatchEntry entry) {
    return context.roles().registrations(entry.node()).stream()
        .filter(registration -> registration.place().equals(entry.place()))
        .findFirst()
        .flatMap(registration -> registration.role().page());
  }

  /** The slot as the source names it. */
  private static String request(DispatchEntry.Slot slot) {
    return slot.written().span().expansion() instanceof Expansion.Macro macro
        ? macro.macro()
        : "requests of major function 0x%02X".formatted(slot.number());
  }
}
