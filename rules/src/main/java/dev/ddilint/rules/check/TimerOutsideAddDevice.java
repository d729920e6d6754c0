package dev.ddilint.rules.check;

import dev.ddilint.rules.Profile;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleContext;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.argument.DescribedCall;
import dev.ddilint.rules.contract.Fact;
import dev.ddilint.rules.interproc.FunctionIndex.Node;
import java.util.List;

/**
 * A timer of a device is initialized elsewhere than in the routine that adds the device.
 *
 * <p>A device has one such timer, initialized once, before anything can start it: where the device
 * is created. Helpers of that routine count as part of it; a driver without one is not reported.
 *
 * <h2>Noncompliant</h2>
 *
 * <pre>{@code
 * DRIVER_ADD_DEVICE AddDevice;
 * NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
 * {
 *     return Driver && Pdo ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
 * }
 * NTSTATUS Start(PDEVICE_OBJECT Device, PIO_TIMER_ROUTINE Tick)
 * {
 *     return IoInitializeTimer(Device, Tick, NULL);   // expect: timer-outside-add-device
 * }
 * }</pre>
 *
 * <h2>Compliant</h2>
 *
 * <pre>{@code
 * // run: --only=timer-outside-add-device
 * IO_TIMER_ROUTINE Tick;
 * DRIVER_ADD_DEVICE AddDevice;
 * NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Pdo)
 * {
 *     PDEVICE_OBJECT device;
 *     NTSTATUS status = IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
 *     if (NT_SUCCESS(status)) {
 *         status = IoInitializeTimer(device, Tick, NULL);
 *     }
 *     return status;
 * }
 * }</pre>
 */
@RuleInfo(
    id = "DDI0709",
    name = "timer-outside-add-device",
    summary =
        "A timer of a device is initialized elsewhere than in the routine that adds the device.",
    severity = Severity.NOTE,
    profile = Profile.ALL,
    sameAs = {"C28133"})
public final class TimerOutsideAddDevice implements Rule {
  @Override
  public void check(RuleContext context) {
    for (DescribedCall call : context.describedCalls()) {
      call.stated(Fact.BestCalledBy.class).stream()
          .filter(fact -> isOutside(context, call, fact.role()))
          .findFirst()
          .ifPresent(
              fact ->
                  context.report(
                      this,
                      call,
                      call.call().span(),
                      "%s is best called by the %s routine, and %s is not part of it"
                          .formatted(call.contract().name(), fact.role(), call.caller())));
    }
  }

  private static boolean isOutside(RuleContext context, DescribedCall call, String role) {
    List<Node> routines =
        context.roles().entryPoints().stream()
            .filter(
                node ->
                    context.roles().of(node).stream()
                        .anyMatch(assignment -> assignment.role().name().equals(role)))
            .toList();
    return !routines.isEmpty() && !context.calls().reachableFrom(routines).contains(call.caller());
  }
}
