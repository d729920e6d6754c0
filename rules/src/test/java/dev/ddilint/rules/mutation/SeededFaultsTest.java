package dev.ddilint.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever forgets a call, makes it twice, takes the wrong one or drops a check in a healthy driver
 * is told so, mostly. With {@code -Dddilint.mutants=FOLDER} the mutants that nobody reports are
 * written there, to be read.
 */
class SeededFaultsTest {
  private static final Path DRIVERS = Path.of("..", "testdata", "drivers");

  /** What is reached; the aim is nine in ten. Raise it with the rules, never lower it. */
  private static final double ENOUGH = 0.9;

  private static final List<HealthyDriver> HEALTHY = new ArrayList<>();
  private static final List<Mutant> MUTANTS = new ArrayList<>();

  @BeforeAll
  static void parse(@TempDir Path scratch) throws IOException {
    try (Stream<Path> kinds = Files.list(DRIVERS)) {
      for (Path kind : kinds.sorted().toList()) {
        String name = kind.getFileName().toString();
        HEALTHY.add(HealthyDriver.copy(name, kind.resolve("healthy"), scratch.resolve(name)));
      }
    }
    HEALTHY.forEach(driver -> MUTANTS.addAll(Mutants.of(driver)));
  }

  @Test
  void healthyDriversAreNotReported() {
    assertThat(HEALTHY).allSatisfy(driver -> assertThat(driver.findings()).isEmpty());
  }

  @Test
  void listedMutantsAreStillMade() {
    Set<String> made = new LinkedHashSet<>();
    MUTANTS.forEach(mutant -> made.add(mutant.name()));
    assertThat(made).containsAll(EquivalentMutants.load().names());
  }

  @Test
  void mostFaultsAreReported() throws IOException {
    EquivalentMutants equivalent = EquivalentMutants.load();
    Score score = new Score();
    List<Mutant> breaking =
        MUTANTS.stream().filter(mutant -> !equivalent.contains(mutant)).toList();
    breaking.parallelStream()
        .map(mutant -> new Judged(mutant, mutant.isReportedBy(mutant.driver().findings(mutant))))
        .toList()
        .forEach(judged -> score.add(judged.mutant(), judged.reported()));
    System.out.println(score);
    Optional<String> folder = Optional.ofNullable(System.getProperty("ddilint.mutants"));
    if (folder.isPresent()) {
      write(Path.of(folder.get()), score.missed());
    }
    assertThat(score.share()).as("share of the faults that are reported").isGreaterThan(ENOUGH);
  }

  private record Judged(Mutant mutant, boolean reported) {}

  private static void write(Path folder, List<Mutant> mutants) throws IOException {
    Files.createDirectories(folder);
    for (Mutant mutant : mutants) {
      String name = mutant.name().replaceAll("[^A-Za-z0-9.#]+", "-") + ".c";
      Files.writeString(folder.resolve(name), mutant.text());
    }
  }
}
