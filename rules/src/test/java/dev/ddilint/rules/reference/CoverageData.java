package dev.ddilint.rules.reference;

import dev.ddilint.rules.testing.SourceCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of what other tools check, and the cases that show what ddilint finds of it. */
final class CoverageData {
  private static final Path FOLDER = Path.of("src/test/resources/dev/ddilint/rules/coverage");

  private CoverageData() {}

  /** Kernel warnings of Code Analysis. */
  static List<CoverageRow> warnings() {
    return rows("warnings.tsv");
  }

  /** Rules of Static Driver Verifier and DDI compliance checking. */
  static List<CoverageRow> verifierRules() {
    return rows("verifier.tsv");
  }

  private static List<CoverageRow> rows(String table) {
    try {
      return Files.readAllLines(FOLDER.resolve(table)).stream()
          .filter(line -> !line.startsWith("#"))
          .map(CoverageRow::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources of the cases by name. */
  static Map<String, String> cases() {
    Map<String, String> cases = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
      files
          .sorted()
          .flatMap(file -> SourceCase.read(file).stream())
          .forEach(one -> add(one, cases));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static void add(SourceCase one, Map<String, String> cases) {
    if (cases.put(one.name(), one.source()) != null) {
      throw new IllegalArgumentException("two cases are named " + one.name());
    }
  }
}
