package dev.ddilint.rules;

import dev.ddilint.rules.contract.Audience;
import java.util.Optional;

/** What a driver is to the system. A driver can be several at once: a KMDF driver over NDIS. */
public enum DriverKind {
  /** A driver that talks to the I/O manager itself. */
  WDM("WDM driver"),
  /** Kernel-mode driver framework. */
  KMDF("KMDF driver"),
  /** User-mode driver framework. */
  UMDF("UMDF driver"),
  /** A filter of the filter manager. */
  MINIFILTER("file system minifilter"),
  /** A file system, or a filter of one that attaches by itself. */
  LEGACY_FILE_SYSTEM("file system or legacy file system filter"),
  /** A miniport, filter, protocol or intermediate driver of NDIS. */
  NDIS("NDIS driver"),
  /** A miniport of the Storport driver. */
  STORPORT("Storport miniport"),
  /** A callout driver of the Windows filtering platform. */
  WFP("WFP callout driver"),
  /** A minidriver of kernel streaming. */
  AVSTREAM("AVStream minidriver"),
  /** An adapter driver of the audio port class. */
  AUDIO("audio adapter driver"),
  /** A kernel-mode DLL. */
  EXPORT_LIBRARY("export library"),
  /** Code that is linked into other binaries. */
  STATIC_LIBRARY("static library"),
  /** A program or DLL outside of the kernel. */
  USER_MODE("user-mode code");

  private final String title;

  DriverKind(String title) {
    this.title = title;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** The drivers it counts among where a contract opens something to some only. */
  public Optional<Audience> audience() {
    return this == MINIFILTER || this == LEGACY_FILE_SYSTEM
        ? Optional.of(Audience.FILE_SYSTEMS)
        : Optional.empty();
  }

  /** Whether others link it, so that it alone does not tell what it is a part of. */
  public boolean isLibrary() {
    return this == STATIC_LIBRARY || this == EXPORT_LIBRARY;
  }

  /** Whether its code runs in user mode, where the contracts of the kernel do not hold. */
  public boolean isUserMode() {
    return this == UMDF || this == USER_MODE;
  }
}
