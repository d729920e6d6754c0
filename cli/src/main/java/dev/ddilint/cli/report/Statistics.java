package dev.ddilint.cli.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of a run; what {@code --stats} writes. Nothing that was skipped or guessed is missing
 * here.
 *
 * @param files C files read
 * @param unresolved member accesses that did not resolve, by the type that is missing
 * @param bounds how often a bound of the analysis was hit, by its name
 * @param findings by rule id, without those that are suppressed
 * @param suppressed by rule id
 * @param millis wall time by phase
 * @param simulation wall time of functions
 */
public record Statistics(
    int files,
    Functions functions,
    MemberAccesses memberAccesses,
    Calls calls,
    Includes includes,
    Map<String, Integer> unresolved,
    Map<String, Integer> bounds,
    Map<String, Integer> findings,
    Map<String, Integer> suppressed,
    Map<String, Long> millis,
    SimulationCost simulation) {

  public Statistics {
    unresolved = sorted(unresolved);
    bounds = sorted(bounds);
    findings = sorted(findings);
    suppressed = sorted(suppressed);
    millis = sorted(millis);
  }

  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** Function definitions: seen, understood, and skipped with a problem. */
  public record Functions(int found, int analysed, int skipped) {}

  /** {@code .} and {@code ->} in driver code. */
  public record MemberAccesses(int total, int resolved) {}

  /** Calls in driver code by what is known of the callee. */
  public record Calls(int total, int defined, int contract, int unknown) {}

  /** {@code #include} lines: read as text, covered by the model, not found. */
  public record Includes(int resolved, int model, int missing) {}

  /** One line for the end of a text report. */
  String summary() {
    return "%d %s, %d %s (%d skipped), %d of %d member accesses resolved, %d of %d calls known"
        .formatted(
            files,
            files == 1 ? "file" : "files",
            functions.found(),
            functions.found() == 1 ? "function" : "functions",
            functions.skipped(),
            memberAccesses.resolved(),
            memberAccesses.total(),
            calls.defined() + calls.contract(),
            calls.total());
  }
}
