package dev.ddilint.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.SharedHeaders;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.rules.AnalysisOptions;
import dev.ddilint.rules.Analyzer;
import dev.ddilint.rules.Driver;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.contract.BundledModel;
import dev.ddilint.rules.contract.Contracts;
import dev.ddilint.rules.contract.TeamContracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A healthy driver in a copy of its folder, parsed once. A mutant is one more file beside the
 * others; only that is parsed anew.
 */
final class HealthyDriver {
  /** The release that all test drivers are built for. */
  private static final String TARGET = "win10-1709";

  private final String name;
  private final List<Path> files;
  private final Frontend frontend;
  private final SharedHeaders headers = new SharedHeaders();
  private final List<ParsedUnit> units;
  private final Contracts contracts;
  private final List<ContractPlaces> places;
  private final Analyzer analyzer;

  private HealthyDriver(String name, Path folder, List<Path> files) {
    Release target = Releases.load().find(TARGET).orElseThrow();
    this.name = name;
    this.files = List.copyOf(files);
    this.frontend =
        new Frontend(
            new FrontendOptions(
                folder, Platform.X64, List.of(), List.of(), List.of(), target.ntddi()),
            new BundledModel());
    this.units = files.stream().map(file -> frontend.parse(file, headers)).toList();
    this.contracts = new Contracts(frontend.modelPragmas(), TeamContracts.NONE);
    this.places = ContractPlaces.of(this);
    this.analyzer =
        new Analyzer(
            new AnalysisOptions(
                ReleaseFact.of(target, "this driver is built for it"),
                Optional.empty(),
                true,
                rules()));
  }

  /**
   * A driver, copied to a folder of its own.
   *
   * @param source the folder with its C files
   * @param scratch an empty folder
   */
  static HealthyDriver copy(String name, Path source, Path scratch) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path each : tree.sorted().toList()) {
        Path target = scratch.resolve(source.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
          if (each.toString().endsWith(".c")) {
            files.add(target);
          }
        }
      }
    }
    return new HealthyDriver(name, scratch, files);
  }

  /** Those that can tell what a mutant breaks. */
  private static List<Rule> rules() {
    return RuleList.all().stream()
        .filter(rule -> Stream.of(Family.values()).anyMatch(family -> family.has(rule.info().id())))
        .toList();
  }

  String name() {
    return name;
  }

  List<Path> files() {
    return files;
  }

  List<ParsedUnit> units() {
    return units;
  }

  Contracts contracts() {
    return contracts;
  }

  /** The places in its functions; found once. */
  List<ContractPlaces> places() {
    return places;
  }

  String text(int unit) {
    return units.get(unit).file().text();
  }

  /** What is found in it as it is. */
  List<Finding> findings() {
    return analyze(units);
  }

  /** What is found with the fault in it. */
  List<Finding> findings(Mutant mutant) {
    List<ParsedUnit> changed = new ArrayList<>(units);
    changed.set(mutant.unit(), parse(mutant));
    return analyze(changed);
  }

  private ParsedUnit parse(Mutant mutant) {
    try {
      Path file = Files.createTempFile(mutant.file().getParent(), "mutant", ".c");
      Files.writeString(file, mutant.text());
      ParsedUnit unit = frontend.parse(file, headers);
      Files.delete(file);
      assertThat(unit.problems())
          .as("what the front end does not understand of %s", mutant)
          .noneMatch(problem -> problem.kind().severity() != ProblemKind.Severity.NOTE);
      return unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Finding> analyze(List<ParsedUnit> parsed) {
    return analyzer.analyze(new Driver(name, parsed, frontend.modelPragmas())).findings();
  }
}
