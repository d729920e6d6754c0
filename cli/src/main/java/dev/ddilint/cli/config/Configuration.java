package dev.ddilint.cli.config;

import dev.ddilint.rules.ReleaseFact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a configuration file says.
 *
 * @param file in full
 * @param options what could stand on the command line, with all values of a list
 * @param target the target, with its line
 * @param oldest the oldest release, with its line
 * @param rules levels by name
 * @param excluded what is not analysed
 * @param paths what holds for some paths; of several the last one counts
 */
public record Configuration(
    Path file,
    Map<Setting, List<String>> options,
    Optional<ReleaseFact> target,
    Optional<ReleaseFact> oldest,
    Map<String, RuleLevel> rules,
    List<PathPattern> excluded,
    List<PathSettings> paths) {
  /** What the file is called. */
  public static final String NAME = ".ddilint.yml";

  public Configuration {
    options = Map.copyOf(options);
    rules = Map.copyOf(rules);
    excluded = List.copyOf(excluded);
    paths = List.copyOf(paths);
  }

  /** The nearest file in the folder of a path or above. */
  public static Optional<Path> find(Path path) {
    for (Path at = path.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  public boolean excludes(Path path) {
    return excluded.stream().anyMatch(pattern -> pattern.covers(path));
  }

  /** The level of a rule's findings in a file; empty for its own. */
  public Optional<RuleLevel> level(String rule, Path path) {
    Optional<RuleLevel> special =
        last(path, settings -> Optional.ofNullable(settings.rules().get(rule)));
    return special.or(() -> Optional.ofNullable(rules.get(rule)));
  }

  /** All that the file wants of a rule anywhere. */
  public List<RuleLevel> levels(String rule) {
    List<RuleLevel> all = new ArrayList<>();
    Optional.ofNullable(rules.get(rule)).ifPresent(all::add);
    paths.forEach(each -> Optional.ofNullable(each.rules().get(rule)).ifPresent(all::add));
    return all;
  }

  /** The target of the drivers at a path. */
  public Optional<ReleaseFact> target(Path path) {
    return last(path, PathSettings::target).or(() -> target);
  }

  /** The oldest release of the drivers at a path. */
  public Optional<ReleaseFact> oldest(Path path) {
    return last(path, PathSettings::oldest).or(() -> oldest);
  }

  private <T> Optional<T> last(Path path, Function<PathSettings, Optional<T>> said) {
    return paths.stream()
        .filter(settings -> settings.covers(path))
        .flatMap(settings -> said.apply(settings).stream())
        .reduce((first, second) -> second);
  }
}
