package dev.ddilint.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small sources that the tests of the commands share. */
final class Sources {
  static final String CLEAN =
      """
      #include <wdm.h>
      VOID Quiet(PKSPIN_LOCK Lock)
      {
          KIRQL old;
          KeAcquireSpinLock(Lock, &old);
          KeReleaseSpinLock(Lock, old);
      }
      """;

  /** One error: DDI0101. */
  static final String TOO_HIGH =
      """
      #include <wdm.h>
      VOID Hold(PKSPIN_LOCK Lock, HANDLE File)
      {
          KIRQL old;
          KeAcquireSpinLock(Lock, &old);
          ZwClose(File);
          KeReleaseSpinLock(Lock, old);
      }
      """;

  /** One note, as long as nothing says on which Windows the driver has to load: DDI0401. */
  static final String NOTE =
      """
      #include <wdm.h>
      PVOID Take(PNPAGED_LOOKASIDE_LIST List)
      {
          return ExAllocateFromNPagedLookasideList(List);
      }
      """;

  private Sources() {}

  /** Writes a file below a folder, and the folders that lead to it. */
  static Path write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
