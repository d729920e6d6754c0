package dev.ddilint.rules.suppress;

import dev.ddilint.rules.RuleInfo;
import java.util.List;

/**
 * Which suppressions hold.
 *
 * @param known all rules that may be named, those that do not run too
 * @param reasonRequired whether one that gives no reason is void
 */
public record SuppressionPolicy(List<RuleInfo> known, boolean reasonRequired) {
  public SuppressionPolicy {
    known = List.copyOf(known);
  }
}
