package dev.ddilint.rules.resource;

import dev.ddilint.rules.contract.Role;
import java.util.Locale;
import java.util.Set;

/**
 * What contracts call a kind of objects or resources, {@code lookaside_list} for instance.
 *
 * @param noun for messages
 * @param leaks whether it is lost with the last pointer to it; the system still knows a device
 *     object, for instance
 * @param stays whether it leaks, and nobody but the driver can give it back; pool memory, for
 *     instance, may be handed to the system
 * @param owned whether another object owns it, and takes it along when it goes
 */
public record ObjectKind(
    String name, String noun, Nature nature, boolean leaks, boolean stays, boolean owned) {

  /** What the end of one of the kind means. */
  public enum Nature {
    /** What the pointer leads to is gone: pool, an MDL. */
    MEMORY,
    /** It is handed out, and is of no use after it was given back: a handle. */
    SINGLE,
    /** It lives in the driver's own memory, from its initialization to its end: a list. */
    IN_PLACE,
    /** Of the processor, saved until it is restored: floating-point registers. */
    SAVED_STATE,
    /**
     * Not handed out, but taken from where the driver kept it: what leads to it is lost unless the
     * driver puts it somewhere else, or ends what it is a part of.
     */
    ENTRY,
    /** It may begin and end several times: a reference. */
    COUNTED,
    /** Nothing is known of the kind but its name; it is not followed. */
    UNLISTED;

    static Nature of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** The latest moments that come before the driver is unloaded. */
  private static final Set<String> WITH_THE_DEVICE =
      Set.of(
          "DEVICE_REMOVE", "DEVICE_DELETE", "MINIPORT_HALT", "ADAPTER_STOP", "FILTER_UNREGISTER");

  /**
   * Whether one that began has to end before the device it belongs to is gone, and is told from
   * others by its kind only.
   *
   * @param moment the latest moment of its end that the contract names
   */
  public boolean endsWithDevice(String moment) {
    return isToldByKind() && WITH_THE_DEVICE.contains(moment);
  }

  /**
   * Whether one that began has to end before unload and is told from others by its kind only.
   *
   * @param moment the latest moment of its end that the contract names
   */
  public boolean endsBeforeUnload(String moment) {
    return isToldByKind() && isUnload(moment);
  }

  private boolean isToldByKind() {
    return nature != Nature.IN_PLACE
        && nature != Nature.SAVED_STATE
        && nature != Nature.ENTRY
        && nature != Nature.UNLISTED;
  }

  /**
   * Whether one that began has to end before unload and is told from others by where it lives.
   *
   * @param moment the latest moment of its end that the contract names
   */
  public boolean endsInPlaceBeforeUnload(String moment) {
    return nature == Nature.IN_PLACE && isUnload(moment);
  }

  /**
   * Whether one that began has to end before the memory is gone that it lives in, and is told from
   * others by where it lives.
   *
   * @param moment the latest moment of its end that the contract names
   */
  public boolean endsWithItsMemory(String moment) {
    return nature == Nature.IN_PLACE && moment.equals("MEMORY_FREE");
  }

  /** A miniport is halted before it is unloaded: what is over by then is over at unload. */
  private static boolean isUnload(String moment) {
    return moment.equals(Role.Moment.DRIVER_UNLOAD.name()) || moment.equals("MINIPORT_HALT");
  }

  /** A kind of which no more is known than its name. */
  static ObjectKind unlisted(String name) {
    return new ObjectKind(name, name.replace('_', ' '), Nature.UNLISTED, false, false, false);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ObjectKind objectKind
            && objectKind.name.equals(name)
            && objectKind.noun.equals(noun)
            && objectKind.nature == nature
            && objectKind.leaks == leaks
            && objectKind.stays == stays
            && objectKind.owned == owned);
  }

  @Override
  public int hashCode() {
    return 31
            * (31
                    * (31 * (31 * (31 * name.hashCode() + noun.hashCode()) + nature.hashCode())
                        + Boolean.hashCode(leaks))
                + Boolean.hashCode(stays))
        + Boolean.hashCode(owned);
  }
}
