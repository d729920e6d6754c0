package dev.ddilint.cli.report;

import com.contrastsecurity.sarif.CodeFlow;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.State;
import com.contrastsecurity.sarif.ThreadFlow;
import com.contrastsecurity.sarif.ThreadFlowLocation;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.Severity;
import dev.ddilint.rules.suppress.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings as SARIF results. */
record SarifResults(SarifRules rules) {
  private static final String FINGERPRINT = "ddilint/v1";
  private static final String PAGE = "contract";

  Result result(Finding finding, String fingerprint, Optional<Suppression> suppression) {
    Result result =
        new Result()
            .withRuleId(finding.rule().id())
            .withRuleIndex(rules.index(finding.rule()))
            .withLevel(level(finding.severity()))
            .withMessage(new Message().withText(finding.message() + "."))
            .withLocations(List.of(SarifPlaces.location(finding.place())))
            .withPartialFingerprints(
                new PartialFingerprints().withAdditionalProperty(FINGERPRINT, fingerprint));
    if (!finding.related().isEmpty()) {
      result.setRelatedLocations(related(finding.related()));
    }
    if (!finding.steps().isEmpty()) {
      result.setCodeFlows(List.of(codeFlow(finding)));
    }
    suppression.ifPresent(by -> result.setSuppressions(Set.of(suppression(by))));
    finding
        .page()
        .ifPresent(
            page -> result.setProperties(new PropertyBag().withAdditionalProperty(PAGE, page)));
    return result;
  }

  private static com.contrastsecurity.sarif.Suppression suppression(Suppression by) {
    com.contrastsecurity.sarif.Suppression sarif =
        new com.contrastsecurity.sarif.Suppression()
            .withKind(com.contrastsecurity.sarif.Suppression.Kind.IN_SOURCE)
            .withStatus(com.contrastsecurity.sarif.Suppression.Status.ACCEPTED)
            .withLocation(SarifPlaces.location(by.place()));
    by.reason().ifPresent(sarif::setJustification);
    return sarif;
  }

  static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case NOTE -> Result.Level.NOTE;
    };
  }

  private static Set<Location> related(List<Finding.Related> places) {
    Set<Location> locations = new LinkedHashSet<>();
    for (int i = 0; i < places.size(); i++) {
      Finding.Related place = places.get(i);
      locations.add(SarifPlaces.location(place.place(), place.message() + ".").withId(i + 1));
    }
    return locations;
  }

  /** The steps, and the finding itself as the last one. */
  private static CodeFlow codeFlow(Finding finding) {
    List<ThreadFlowLocation> locations = new ArrayList<>();
    for (Finding.Step step : finding.steps()) {
      locations.add(flowLocation(step, locations.size() + 1));
    }
    locations.add(
        new ThreadFlowLocation()
            .withLocation(SarifPlaces.location(finding.place(), finding.message() + "."))
            .withExecutionOrder(locations.size() + 1)
            .withImportance(ThreadFlowLocation.Importance.ESSENTIAL));
    return new CodeFlow().withThreadFlows(List.of(new ThreadFlow().withLocations(locations)));
  }

  private static ThreadFlowLocation flowLocation(Finding.Step step, int order) {
    ThreadFlowLocation location =
        new ThreadFlowLocation()
            .withLocation(SarifPlaces.location(step.place(), message(step)))
            .withExecutionOrder(order)
            .withImportance(ThreadFlowLocation.Importance.ESSENTIAL);
    if (!step.state().isEmpty()) {
      location.setState(
          new State()
              .withAdditionalProperty(
                  "state", new MultiformatMessageString().withText(step.state())));
    }
    return location;
  }

  /** With the state in it: viewers of SARIF show the message of a step, but not its state. */
  private static String message(Finding.Step step) {
    return step.state().isEmpty()
        ? step.message() + "."
        : "%s (%s).".formatted(step.message(), step.state());
  }
}
