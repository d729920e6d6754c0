package dev.ddilint.cli.command;

import dev.ddilint.cli.config.Configuration;
import dev.ddilint.cli.inf.InfFacts;
import dev.ddilint.cli.inf.InfReader;
import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.Fact;
import dev.ddilint.cli.release.OldestRelease;
import dev.ddilint.cli.release.TargetVersion;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * For which releases of Windows a driver is, and what says so.
 *
 * @param targets what a driver is built for
 * @param configuration the file that may say it for some or all drivers
 * @param root the folder names are relative to
 */
record DriverReleases(
    Function<DriverSources, Fact<Release>> targets,
    OldestRelease oldest,
    Optional<Configuration> configuration,
    Path root) {

  /** What it is built for; what is assumed leads to the line that one may take for a target. */
  ReleaseFact target(DriverSources driver) {
    Fact<Release> target = targets.apply(driver);
    Release release = target.value();
    if (target.source().equals(Inputs.ASSUMED)) {
      return new ReleaseFact(
          release,
          "nothing pins the build target, so that the newest kit builds this driver for %s"
              .formatted(release.name()),
          driver.targetVersion().flatMap(Fact::place));
    }
    return new ReleaseFact(
        release,
        "this driver is built for %s (%s)".formatted(release.name(), target.source()),
        target.place());
  }

  /** The oldest release it has to load on, as its installation files and its project say. */
  Optional<ReleaseFact> oldest(DriverSources driver, ProblemSink problems) {
    Optional<ReleaseFact> configured =
        configuration.flatMap(said -> said.oldest(root.resolve(driver.name())));
    if (configured.isPresent()) {
      return configured;
    }
    Optional<ReleaseFact> project =
        driver
            .targetVersion()
            .flatMap(fact -> TargetVersion.of(fact.value(), fact.place(), oldest.releases()));
    return oldest.of(setups(driver, problems), project);
  }

  /** What its installation files say. */
  List<InfFacts> setups(DriverSources driver, ProblemSink problems) {
    List<InfFacts> setups = new ArrayList<>();
    for (Fact<Path> file : driver.setupFiles()) {
      read(file, problems).ifPresent(setups::add);
    }
    return setups;
  }

  private Optional<InfFacts> read(Fact<Path> file, ProblemSink problems) {
    String name = root.relativize(file.value()).toString().replace('\\', '/');
    if (!Files.isRegularFile(file.value()) || !Files.isReadable(file.value())) {
      problems.report(
          new Problem(
              ProblemKind.PROJECT_PATH_MISSING, file.place(), List.of("installation file", name)));
      return Optional.empty();
    }
    return InfReader.read(file.value(), name, problems).map(InfFacts::of);
  }
}
