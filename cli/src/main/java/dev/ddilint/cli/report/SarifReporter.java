package dev.ddilint.cli.report;

import com.contrastsecurity.sarif.Artifact;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.RunAutomationDetails;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.rules.Analyzer;
import dev.ddilint.rules.Finding;
import dev.ddilint.rules.suppress.Suppression;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The report as SARIF 2.1.0, for IDEs and code scanning. The same result gives the same bytes: no
 * times, no machine names but the root folder.
 */
public final class SarifReporter implements Reporter {
  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");
  private static final String CATEGORY = "ddilint/";

  @Override
  public void write(Report report, Writer out) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    mapper.writeValue(out, log(report));
    out.write("\n");
  }

  private static SarifSchema210 log(Report report) {
    SarifRules rules = new SarifRules(report.rules());
    return new SarifSchema210()
        .with$schema(SCHEMA)
        .withVersion(SarifSchema210.Version._2_1_0)
        .withRuns(List.of(run(report, rules)));
  }

  private static Run run(Report report, SarifRules rules) {
    return new Run()
        .withTool(new Tool().withDriver(rules.driver(report.version())))
        .withAutomationDetails(new RunAutomationDetails().withId(CATEGORY))
        .withOriginalUriBaseIds(
            new OriginalUriBaseIds()
                .withAdditionalProperty(
                    SarifPlaces.ROOT,
                    new ArtifactLocation()
                        .withUri(SarifPlaces.folderUri(report.root()))
                        .withDescription(
                            new Message().withText("The folder that all names are relative to."))))
        .withArtifacts(artifacts(report))
        .withInvocations(List.of(invocation(report)))
        .withTaxonomies(rules.taxonomies().components())
        .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
        .withResults(results(report, rules));
  }

  private static Set<Artifact> artifacts(Report report) {
    TreeSet<String> names = new TreeSet<>();
    report.findings().forEach(finding -> names.add(finding.place().file().name()));
    report.suppressed().forEach(each -> names.add(each.finding().place().file().name()));
    Set<Artifact> artifacts = new LinkedHashSet<>();
    names.forEach(
        name ->
            artifacts.add(
                new Artifact().withLocation(SarifPlaces.artifact(name)).withSourceLanguage("c")));
    return artifacts;
  }

  /** A finding and what suppresses it. */
  private record Shown(Finding finding, Optional<Suppression> suppression) {}

  /** What is suppressed stands among the rest: a suppression changes no other fingerprint. */
  private static List<com.contrastsecurity.sarif.Result> results(Report report, SarifRules rules) {
    List<Shown> shown = new ArrayList<>();
    report.findings().forEach(finding -> shown.add(new Shown(finding, Optional.empty())));
    report
        .suppressed()
        .forEach(each -> shown.add(new Shown(each.finding(), Optional.of(each.by()))));
    shown.sort(Comparator.comparing(Shown::finding, Analyzer.ORDER));
    Fingerprint fingerprints = new Fingerprint();
    SarifResults results = new SarifResults(rules);
    List<com.contrastsecurity.sarif.Result> all = new ArrayList<>();
    for (Shown each : shown) {
      Finding finding = each.finding();
      all.add(results.result(finding, fingerprints.next(finding), each.suppression()));
    }
    return all;
  }

  /**
   * What was not analysed stands beside the results: a clean report of a file that was skipped
   * would lie.
   */
  private static Invocation invocation(Report report) {
    List<Notification> notifications = new ArrayList<>();
    for (ProblemDigest digest : ProblemDigest.of(report.problems())) {
      notifications.add(notification(digest));
    }
    boolean failed =
        report.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.INTERNAL);
    return new Invocation()
        .withExecutionSuccessful(!failed)
        .withToolExecutionNotifications(notifications);
  }

  private static Notification notification(ProblemDigest digest) {
    Problem problem = digest.first();
    Notification notification =
        new Notification()
            .withDescriptor(
                new ReportingDescriptorReference()
                    .withId(SarifRules.notificationId(problem.kind())))
            .withLevel(level(problem.kind()))
            .withMessage(new Message().withText(digest.message()));
    problem.span().ifPresent(span -> notification.setLocations(Set.of(SarifPlaces.location(span))));
    return notification;
  }

  private static Notification.Level level(ProblemKind kind) {
    return switch (kind.severity()) {
      case ERROR -> Notification.Level.ERROR;
      case WARNING -> Notification.Level.WARNING;
      case NOTE -> Notification.Level.NOTE;
    };
  }
}
