package dev.ddilint.cli.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import com.contrastsecurity.sarif.ReportingDescriptorRelationship;
import com.contrastsecurity.sarif.ToolComponent;
import com.contrastsecurity.sarif.ToolComponentReference;
import dev.ddilint.rules.RuleInfo;
import dev.ddilint.rules.explain.ForeignName;
import dev.ddilint.rules.explain.ForeignNames;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What other tools call the rules' contracts, as SARIF taxonomies. */
final class SarifTaxonomies {
  private static final String RELEVANT = "relevant";

  private final ForeignNames foreign = ForeignNames.load();
  private final Map<ForeignName.Family, List<String>> taxa =
      new EnumMap<>(ForeignName.Family.class);

  /** The taxonomies that some rules belong to, and of them what the rules are related to. */
  SarifTaxonomies(List<RuleInfo> rules) {
    Set<String> names = new TreeSet<>();
    rules.forEach(rule -> names.addAll(List.of(rule.sameAs())));
    for (String name : names) {
      foreign
          .find(name)
          .ifPresent(
              known -> taxa.computeIfAbsent(known.family(), family -> new ArrayList<>()).add(name));
    }
  }

  Set<ToolComponent> components() {
    Set<ToolComponent> components = new LinkedHashSet<>();
    taxa.forEach((family, names) -> components.add(component(family, names)));
    return components;
  }

  private ToolComponent component(ForeignName.Family family, List<String> names) {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    for (String name : names) {
      foreign.find(name).map(SarifTaxonomies::taxon).ifPresent(descriptors::add);
    }
    Taxonomy taxonomy = taxonomy(family);
    return new ToolComponent()
        .withName(taxonomy.name())
        .withGuid(taxonomy.guid())
        .withOrganization(taxonomy.organization())
        .withInformationUri(URI.create(taxonomy.site()))
        .withShortDescription(text(taxonomy.description()))
        .withTaxa(descriptors);
  }

  private static ReportingDescriptor taxon(ForeignName name) {
    return new ReportingDescriptor()
        .withId(name.name())
        .withShortDescription(text(sentence(name.meaning())))
        .withHelpUri(URI.create(name.url()));
  }

  /** References to the taxonomies, for the tool that supports them. */
  List<ToolComponentReference> references() {
    return taxa.keySet().stream().map(this::reference).toList();
  }

  private ToolComponentReference reference(ForeignName.Family family) {
    return new ToolComponentReference()
        .withName(taxonomy(family).name())
        .withGuid(taxonomy(family).guid())
        .withIndex(List.copyOf(taxa.keySet()).indexOf(family));
  }

  /** What a rule is related to. */
  Set<ReportingDescriptorRelationship> relationships(RuleInfo rule) {
    Set<ReportingDescriptorRelationship> found = new LinkedHashSet<>();
    for (String name : rule.sameAs()) {
      Optional<ForeignName> known = foreign.find(name);
      known.ifPresent(each -> found.add(relationship(each)));
    }
    return found;
  }

  private ReportingDescriptorRelationship relationship(ForeignName name) {
    return new ReportingDescriptorRelationship()
        .withKinds(Set.of(RELEVANT))
        .withTarget(
            new ReportingDescriptorReference()
                .withId(name.name())
                .withIndex(taxa.getOrDefault(name.family(), List.of()).indexOf(name.name()))
                .withToolComponent(reference(name.family())));
  }

  /** The identifiers were drawn once and stay: consumers recognise a taxonomy by them. */
  private static Taxonomy taxonomy(ForeignName.Family family) {
    return switch (family) {
      case WARNING ->
          new Taxonomy(
              "Code Analysis for Windows Drivers",
              "9d8f1d0e-6a54-4c0f-9b1e-3a5c7f0b2d41",
              "Microsoft",
              "https://learn.microsoft.com/windows-hardware/drivers/devtest/prefast-for-drivers-warnings",
              "The warnings of Code Analysis that concern drivers (C28xxx, C30xxx) and some others.");
      case SDV_RULE ->
          new Taxonomy(
              "Static Driver Verifier",
              "5b7c2a36-12f8-4e0d-8a69-c4d10e9f7b52",
              "Microsoft",
              "https://learn.microsoft.com/windows-hardware/drivers/devtest/ddi-compliance-rules",
              "The rules of Static Driver Verifier and DDI compliance checking.");
      case QUERY ->
          new Taxonomy(
              "CodeQL for Windows drivers",
              "7e3b9a64-0d25-4c7f-92e8-b15f60d4ac85",
              "Microsoft",
              "https://learn.microsoft.com/windows-hardware/drivers/devtest/static-tools-and-codeql",
              "The queries of CodeQL with which drivers are certified.");
      case BUG_CHECK ->
          new Taxonomy(
              "Windows bug checks",
              "c1e64f08-7d3b-4b92-a5f7-08d26b9e1c63",
              "Microsoft",
              "https://learn.microsoft.com/windows-hardware/drivers/debugger/bug-check-code-reference2",
              "The stop codes with which Windows and Driver Verifier end on a broken contract.");
      case WEAKNESS ->
          new Taxonomy(
              "CWE",
              "f2a90b57-3c8e-4d16-b047-61e5d8c32a74",
              "MITRE",
              "https://cwe.mitre.org/",
              "The Common Weakness Enumeration.");
    };
  }

  private record Taxonomy(
      String name, String guid, String organization, String site, String description) {}

  private static String sentence(String phrase) {
    String first = phrase.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    return first + phrase.substring(1) + ".";
  }

  private static MultiformatMessageString text(String text) {
    return new MultiformatMessageString().withText(text);
  }
}
