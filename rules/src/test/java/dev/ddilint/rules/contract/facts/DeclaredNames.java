package dev.ddilint.rules.contract.facts;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.sem.Symbol;
import dev.ddilint.rules.contract.BundledModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names that model headers declare, found by reading each header as if it were a source. */
final class DeclaredNames {
  private static final Path MODEL = Path.of("src/main/resources/dev/ddilint/rules/contract/model");
  private static final long NEWEST = 0x0A000010L;

  private DeclaredNames() {}

  static NavigableSet<String> ofFunctions() {
    try {
      Path folder = Files.createTempDirectory("ddilint");
      Frontend frontend =
          new Frontend(
              new FrontendOptions(folder, Platform.X64, List.of(), List.of(), List.of(), NEWEST),
              new BundledModel());
      NavigableSet<String> names = new TreeSet<>();
      for (Path header : headers()) {
        Path alone = Files.copy(header, folder.resolve(header.getFileName() + ".c"));
        frontend.parse(alone).semantics().fileScope().stream()
            .filter(Symbol.Function.class::isInstance)
            .map(Symbol::name)
            .forEach(names::add);
        Files.delete(alone);
      }
      Files.delete(folder);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> headers() throws IOException {
    try (Stream<Path> files = Files.list(MODEL)) {
      return files.sorted().toList();
    }
  }
}
