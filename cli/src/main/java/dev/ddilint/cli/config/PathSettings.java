package dev.ddilint.cli.config;

import dev.ddilint.rules.ReleaseFact;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds below some paths only.
 *
 * @param rules by name
 */
public record PathSettings(
    List<PathPattern> patterns,
    Optional<ReleaseFact> target,
    Optional<ReleaseFact> oldest,
    Map<String, RuleLevel> rules) {
  public PathSettings {
    patterns = List.copyOf(patterns);
    rules = Map.copyOf(rules);
  }

  boolean covers(Path path) {
    return patterns.stream().anyMatch(pattern -> pattern.covers(path));
  }
}
