package dev.ddilint.cli.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.ToolComponent;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.RuleDocumentation;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.Severity;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules that ran, and the kinds of notifications, as SARIF metadata. */
final class SarifRules {
  private static final URI SITE = URI.create("https://ddilint.dev/");

  private final List<RuleInfo> rules;
  private final SarifTaxonomies taxonomies;

  SarifRules(List<Rule> rules) {
    this.rules = rules.stream().map(Rule::info).toList();
    taxonomies = new SarifTaxonomies(this.rules);
  }

  SarifTaxonomies taxonomies() {
    return taxonomies;
  }

  int index(RuleInfo rule) {
    return rules.indexOf(rule);
  }

  ToolComponent driver(String version) {
    return new ToolComponent()
        .withName("ddilint")
        .withFullName("ddilint " + version)
        .withOrganization("ddilint")
        .withSemanticVersion(version)
        .withVersion(version)
        .withInformationUri(SITE)
        .withShortDescription(text("Static analysis of Windows kernel drivers in C."))
        .withRules(
            rules.stream()
                .map(this::descriptor)
                .collect(Collectors.toCollection(LinkedHashSet::new)))
        .withSupportedTaxonomies(new LinkedHashSet<>(taxonomies.references()))
        .withNotifications(
            Arrays.stream(ProblemKind.values())
                .map(SarifRules::descriptor)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  static String notificationId(ProblemKind kind) {
    return "FRONT-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ReportingDescriptor descriptor(RuleInfo rule) {
    RuleDocumentation page = RuleDocumentation.of(rule);
    return new ReportingDescriptor()
        .withId(rule.id())
        .withName(pascalCase(rule.name()))
        .withShortDescription(text(rule.summary()))
        .withFullDescription(text(page.description()))
        .withHelp(
            new MultiformatMessageString().withText(page.markdown()).withMarkdown(page.markdown()))
        .withHelpUri(URI.create(RuleDocumentation.url(rule)))
        .withDefaultConfiguration(new ReportingConfiguration().withLevel(level(rule.severity())))
        .withRelationships(taxonomies.relationships(rule))
        .withProperties(properties(rule));
  }

  private static ReportingDescriptor descriptor(ProblemKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String meaning = "The front end reports: " + name + ". What it concerns was not analysed.";
    return new ReportingDescriptor()
        .withId(notificationId(kind))
        .withName(pascalCase(name.replace(' ', '-')))
        .withShortDescription(text("The front end reports: " + name + "."))
        .withFullDescription(text(meaning))
        .withHelp(text(meaning))
        .withHelpUri(SITE);
  }

  private static PropertyBag properties(RuleInfo rule) {
    Set<String> tags =
        Arrays.stream(rule.sameAs())
            .map(SarifRules::tag)
            .collect(Collectors.toCollection(TreeSet::new));
    tags.add("windows-driver");
    tags.add("family-" + rule.id().substring(3, 5));
    return new PropertyBag()
        .withTags(tags)
        .withAdditionalProperty("precision", "very-high")
        .withAdditionalProperty("problem.severity", problemSeverity(rule.severity()));
  }

  /** Code scanning knows weaknesses by such tags. */
  private static String tag(String name) {
    return name.startsWith("CWE-") ? "external/cwe/" + name.toLowerCase(Locale.ROOT) : name;
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "recommendation";
    };
  }

  private static ReportingConfiguration.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> ReportingConfiguration.Level.ERROR;
      case WARNING -> ReportingConfiguration.Level.WARNING;
      case NOTE -> ReportingConfiguration.Level.NOTE;
    };
  }

  private static String pascalCase(String name) {
    return Arrays.stream(name.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static MultiformatMessageString text(String text) {
    return new MultiformatMessageString().withText(text);
  }
}
