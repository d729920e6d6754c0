package dev.ddilint.rules;

import dev.ddilint.parser.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A broken contract.
 *
 * @param place one token on one line
 * @param steps how execution comes there, first step first; empty for what needs no path
 * @param page address of the documentation of the contract
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    String message,
    Span place,
    List<Related> related,
    List<Step> steps,
    Optional<String> page) {
  public Finding {
    related = List.copyOf(related);
    steps = List.copyOf(steps);
  }

  /** Another place that matters. */
  public record Related(Span place, String message) {}

  /**
   * A step of the way to a finding.
   *
   * @param state what holds after it, {@code IRQL = DISPATCH_LEVEL; holds ext->Lock}; may be empty
   */
  public record Step(Span place, String message, String state) {}
}
