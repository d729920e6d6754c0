package dev.ddilint.cli.release;

import dev.ddilint.cli.inf.InfFacts;
import dev.ddilint.parser.Platform;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The oldest release a driver has to load on: what its installation files let in, but nothing older
 * than its project is for; without such files what the project is for. Nothing else is assumed.
 */
public record OldestRelease(Platform platform, Releases releases) {

  /**
   * Decides.
   *
   * @param setups what the driver's installation files say
   * @param targetVersion what its project says
   */
  public Optional<ReleaseFact> of(List<InfFacts> setups, Optional<ReleaseFact> targetVersion) {
    Optional<ReleaseFact> installed = installed(setups);
    return installed
        .filter(
            fact ->
                targetVersion
                    .filter(bound -> bound.release().ntddi() > fact.release().ntddi())
                    .isEmpty())
        .or(() -> targetVersion);
  }

  /** The lowest of all files; nothing when one of them lets every release in. */
  private Optional<ReleaseFact> installed(List<InfFacts> setups) {
    List<Optional<ReleaseFact>> all =
        setups.stream()
            .filter(setup -> setup.installs(platform))
            .map(setup -> setup.oldest(platform, releases))
            .toList();
    return all.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : all.stream()
            .flatMap(Optional::stream)
            .min(Comparator.comparingInt(fact -> releases.all().indexOf(fact.release())));
  }
}
