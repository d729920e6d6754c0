package dev.ddilint.rules;

import java.util.List;
import java.util.Optional;

/**
 * What to check, and for which Windows.
 *
 * @param target the release the driver is built for
 * @param oldest the oldest release it has to load on, when that is known
 * @param definitionsKnown whether a project says which macros the build defines: what is not
 *     defined then is surely not
 * @param rules the rules to run
 */
public record AnalysisOptions(
    ReleaseFact target, Optional<ReleaseFact> oldest, boolean definitionsKnown, List<Rule> rules) {
  public AnalysisOptions {
    rules = List.copyOf(rules);
  }
}
