package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which configuration of a project is evaluated: the one that was asked for; else a release for the
 * platform, whatever the project calls it.
 *
 * @param name the configuration asked for
 * @param platforms what projects call the platform, {@code Win32} and {@code x86} for instance
 */
public record ConfigurationChoice(Optional<String> name, List<String> platforms) {
  public ConfigurationChoice {
    platforms = List.copyOf(platforms);
  }

  /** What most projects have. */
  Configuration assumed() {
    return new Configuration(name.orElse("Release"), platforms.get(0));
  }

  /** The best of those a project has; the first of equals. */
  Configuration among(List<Item> projectConfigurations) {
    return projectConfigurations.stream()
        .map(ConfigurationChoice::configuration)
        .min(Comparator.comparingInt(this::distance))
        .orElse(assumed());
  }

  private static Configuration configuration(Item item) {
    String[] parts = item.include().split("\\|", 2);
    return new Configuration(parts[0], parts.length > 1 ? parts[1] : "");
  }

  private int distance(Configuration configuration) {
    String called = configuration.name().toLowerCase(Locale.ROOT);
    int byPlatform = isWantedPlatform(configuration) ? 0 : 8;
    int byName;
    if (name.isPresent()) {
      byName = called.equalsIgnoreCase(name.get()) ? 0 : 4;
    } else if (called.equals("release")) {
      byName = 0;
    } else if (called.contains("release") || called.startsWith("fre")) {
      byName = 1;
    } else {
      byName = called.contains("debug") || called.startsWith("chk") ? 3 : 2;
    }
    return byPlatform + byName;
  }

  private boolean isWantedPlatform(Configuration configuration) {
    return platforms.stream().anyMatch(configuration.platform()::equalsIgnoreCase);
  }

  boolean isAsked(Configuration configuration) {
    return isWantedPlatform(configuration)
        && name.map(configuration.name()::equalsIgnoreCase).orElse(true);
  }

  /** Says that a project was evaluated for something else. */
  void report(String project, Configuration chosen, ProblemSink problems) {
    problems.report(
        Problem.of(
            ProblemKind.PROJECT_NOT_EVALUATED,
            "%s has no configuration %s; it was read as %s"
                .formatted(project, name.orElse("*") + "|" + platforms.get(0), chosen)));
  }
}
