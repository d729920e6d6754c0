package dev.ddilint.rules.testing;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.TeamContracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One parsed source with the contracts it sees, for tests of what rules are built from. */
public record ParsedDriver(ParsedUnit unit, Contracts contracts) {
  private static final long NEWEST = 0x0A000010L;

  /** The source sees {@code ntddk.h}. */
  public static ParsedDriver of(String source) {
    try {
      Path folder = Files.createTempDirectory("ddilint");
      Path file = folder.resolve("driver.c");
      Files.writeString(file, "#include <ntddk.h>\n" + source);
      Frontend frontend =
          new Frontend(
              new FrontendOptions(folder, Platform.X64, List.of(), List.of(), List.of(), NEWEST),
              new BundledModel());
      ParsedUnit unit = frontend.parse(file);
      Files.delete(file);
      Files.delete(folder);
      return new ParsedDriver(unit, new Contracts(frontend.modelPragmas(), TeamContracts.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
