package dev.ddilint.rules.check;

import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Finding.Related;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import dev.ddilint.rules.resource.BitState;
import dev.ddilint.rules.sim.Event;
import dev.ddilint.rules.sim.Return;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An AddDevice routine succeeds and leaves a device that it created marked as initializing.
 *
 * <p>Until the bit is cleared the I/O manager refuses to open the device and to attach others to
 * it. It clears the bit itself for devices that DriverEntry creates, and for no others. Paths are
 * followed through helper functions; a device that goes to a function nobody knows, or whose flags
 * are written in a way that is not understood, is not reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * DRIVER_ADD_DEVICE AddDevice;
 * NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
 * {
 *     PDEVICE_OBJECT device;
 *     NTSTATUS status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);   // expect-step: device-initializing
 *     if (NT_SUCCESS(status) && IoAttachDeviceToDeviceStack(device, Pdo) == NULL) {
 *         IoDeleteDevice(device);
 *         status = STATUS_NO_SUCH_DEVICE;
 *     }
 *     return status;   // expect: device-initializing "DO_DEVICE_INITIALIZING"
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * DRIVER_ADD_DEVICE AddDevice;
 * NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
 * {
 *     PDEVICE_OBJECT device;
 *     NTSTATUS status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
 *     if (NT_SUCCESS(status) && IoAttachDeviceToDeviceStack(device, Pdo) == NULL) {
 *         IoDeleteDevice(device);
 *         status = STATUS_NO_SUCH_DEVICE;
 *     } else if (NT_SUCCESS(status)) {
 *         device->Flags &= ~DO_DEVICE_INITIALIZING;
 *     }
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0706",
    name = "device-initializing",
    summary =
        "An AddDevice routine succeeds and leaves a device that it created marked as initializing.",
    severity = Severity.ERROR,
    sameAs = {"C28152", "DoInitializing"})
public final class DeviceInitializing implements Rule {
  @Override
  public void check(RuleContext context) {
    Set<Span> reported = new HashSet<>();
    for (Node node : context.functions().all()) {
      if (clears(context, node)) {
        for (Return exit : context.simulation().summary(node).returns()) {
          exit.openBits().stream()
              .filter(bits -> exit.maySucceed() && reported.add(bits.since()))
              .forEach(bits -> report(context, node, exit, bits));
        }
      }
    }
  }

  private static boolean clears(RuleContext context, Node node) {
    return context.roles().of(node).stream()
        .anyMatch(assignment -> assignment.role().clearsInitializing());
  }

  private void report(RuleContext context, Node node, Return exit, BitState.Open bits) {
    List<Event> path = exit.path(bits);
    context.report(
        this,
        info().severity(),
        path.get(path.size() - 1).span(),
        "%s succeeds here and leaves %s set in the device from %s (line %d)"
            .formatted(node, bits.name(), bits.by(), bits.since().startPosition().line()),
        path.get(0).page(),
        List.of(new Related(bits.since(), "created here")),
        path);
  }
}
