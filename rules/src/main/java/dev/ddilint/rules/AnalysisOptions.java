package dev.ddilint.rules;

import java.util.List;
import java.util.Optional;

/**
 * What to check, and for which Windows.
 *
 * @param target the release the driver is built for
 * @param oldest the oldest release it has to load on, when that is known
 * @param rules the rules to run
 */
public record AnalysisOptions(Release target, Optional<Release> oldest, List<Rule> rules) {
  public AnalysisOptions {
    rules = List.copyOf(rules);
  }
}
