package dev.ddilint.rules.contract;

import java.util.List;
import java.util.Optional;

/**
 * What a function is to the system: a dispatch routine, a DPC, an unload routine.
 *
 * @param name the function class, {@code DRIVER_UNLOAD} for instance
 * @param entry the levels at which the system enters it
 * @param moment when in the life of the driver the system calls it
 * @param acquires whether its purpose is to return with a lock held
 * @param exit the level at which it has to return
 * @param releases whether its purpose is to give back a lock that another routine took
 * @param clearsInitializing whether it has to clear the bits that are set in objects it made,
 *     before it returns success
 * @param holds the locks without an object that the system holds when it enters it
 * @param request what it is to the request that it is given, if it is given one
 */
public record Role(
    String name,
    IrqlRange entry,
    Moment moment,
    boolean acquires,
    Exit exit,
    boolean releases,
    boolean clearsInitializing,
    List<String> holds,
    Optional<RequestUse> request,
    Optional<Page> page) {
  public Role {
    holds = List.copyOf(holds);
  }

  /** Whether the system enters a routine alike in both roles and wants the same left behind. */
  public boolean demandsSameAs(Role other) {
    return entry.equals(other.entry)
        && exit == other.exit
        && acquires == other.acquires
        && releases == other.releases
        && holds.equals(other.holds);
  }

  /** At which level a routine returns. */
  public enum Exit {
    /** That of its entry. */
    SAME,
    /** The one at which the IRP was cancelled. */
    CANCEL,
    /** Another one: that is what it is for. */
    OTHER
  }

  /**
   * When the system calls a routine; {@code __ddi_moment} says so, an ordinary callback says
   * nothing.
   */
  public enum Moment {
    /** Once, when the driver is loaded. */
    DRIVER_START,
    /** When a device or adapter appears. */
    DEVICE_START,
    /** Any time between. */
    RUNNING,
    /** When a device, adapter, instance or object goes away. */
    DEVICE_REMOVE,
    /** Once, before the driver's image is unloaded. */
    DRIVER_UNLOAD;

    static Optional<Moment> of(String word) {
      for (Moment moment : values()) {
        if (moment.name().equals(word)) {
          return Optional.of(moment);
        }
      }
      return Optional.empty();
    }

    /** Whether the routine only makes what a later one must end. */
    public boolean isStart() {
      return this == DRIVER_START || this == DEVICE_START;
    }
  }
}
