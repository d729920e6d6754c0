package dev.ddilint.cli.input;

import dev.ddilint.cli.inf.InfFact;
import dev.ddilint.cli.inf.InfFacts;
import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.Property;
import dev.ddilint.parser.FileOutline;
import dev.ddilint.rules.DriverKind;
import dev.ddilint.rules.DriverKindEvidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out what a driver is: by its project, the libraries it links, what its sources call, and
 * the files that install it.
 */
final class Kinds {
  private final DriverKindEvidence evidence;
  private final Function<Path, FileOutline> outlines;

  Kinds(DriverKindEvidence evidence, Function<Path, FileOutline> outlines) {
    this.evidence = evidence;
    this.outlines = outlines;
  }

  /** The kinds of what a project builds. */
  List<Fact<DriverKind>> of(
      EvaluatedProject project, List<Path> files, List<SetupFiles.Setup> setups) {
    Map<DriverKind, Fact<DriverKind>> kinds = new EnumMap<>(DriverKind.class);
    byProject(project, kinds);
    if (kinds.containsKey(DriverKind.UMDF)) {
      kinds.remove(DriverKind.USER_MODE);
    }
    if (kinds.values().stream().noneMatch(kind -> kind.value().isUserMode())) {
      byLibraries(project, kinds);
      bySources(files, kinds);
      setups.stream().flatMap(setup -> setup.facts().stream()).forEach(it -> bySetup(it, kinds));
    }
    return new ArrayList<>(kinds.values());
  }

  /** The kinds of what some files make. */
  List<Fact<DriverKind>> of(List<Path> files) {
    return of(files, List.of());
  }

  /** The kinds of what some files make, and others install. */
  List<Fact<DriverKind>> of(List<Path> files, List<SetupFiles.Setup> setups) {
    Map<DriverKind, Fact<DriverKind>> kinds = new EnumMap<>(DriverKind.class);
    bySources(files, kinds);
    setups.stream().flatMap(setup -> setup.facts().stream()).forEach(it -> bySetup(it, kinds));
    return new ArrayList<>(kinds.values());
  }

  private static void byProject(EvaluatedProject project, Map<DriverKind, Fact<DriverKind>> kinds) {
    project.property("DriverType").ifPresent(type -> byDriverType(type, kinds));
    Optional<Property> toolset = project.property("PlatformToolset");
    boolean kernel =
        toolset.filter(it -> it.value().startsWith("WindowsKernelMode")).isPresent()
            || kinds.keySet().stream().anyMatch(kind -> !kind.isUserMode());
    project
        .property("ConfigurationType")
        .ifPresent(
            type ->
                ofConfiguration(type.value(), kernel, toolset.isPresent())
                    .forEach(kind -> kinds.putIfAbsent(kind, fact(type, kind))));
  }

  private static void byDriverType(Property type, Map<DriverKind, Fact<DriverKind>> kinds) {
    Optional<DriverKind> kind =
        switch (type.value().toUpperCase(Locale.ROOT)) {
          case "WDM", "MINIPORT" -> Optional.of(DriverKind.WDM);
          case "KMDF" -> Optional.of(DriverKind.KMDF);
          case "UMDF" -> Optional.of(DriverKind.UMDF);
          case "EXPORTDRIVER" -> Optional.of(DriverKind.EXPORT_LIBRARY);
          default -> Optional.empty();
        };
    kind.ifPresent(it -> kinds.put(it, fact(type, it)));
  }

  private static List<DriverKind> ofConfiguration(String type, boolean kernel, boolean hasToolset) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "application" -> List.of(DriverKind.USER_MODE);
      case "dynamiclibrary" ->
          kernel ? List.of(DriverKind.EXPORT_LIBRARY) : List.of(DriverKind.USER_MODE);
      case "staticlibrary" ->
          kernel || !hasToolset
              ? List.of(DriverKind.STATIC_LIBRARY)
              : List.of(DriverKind.STATIC_LIBRARY, DriverKind.USER_MODE);
      default -> List.of();
    };
  }

  private static Fact<DriverKind> fact(Property property, DriverKind kind) {
    return Fact.at(property.place(), kind, "property " + property.name());
  }

  private void byLibraries(EvaluatedProject project, Map<DriverKind, Fact<DriverKind>> kinds) {
    project
        .definition("Link", "AdditionalDependencies")
        .ifPresent(
            libraries -> {
              for (String library : List.of(libraries.value().split(";"))) {
                String name = library.substring(library.lastIndexOf('\\') + 1).strip();
                evidence
                    .ofLibrary(name)
                    .ifPresent(
                        kind ->
                            kinds.putIfAbsent(
                                kind, Fact.at(libraries.place(), kind, "library " + name)));
              }
            });
  }

  private void bySources(List<Path> files, Map<DriverKind, Fact<DriverKind>> kinds) {
    for (Path file : files) {
      FileOutline outline = outlines.apply(file);
      String in = " in " + file.getFileName();
      for (String name : outline.calls()) {
        evidence
            .ofCall(name)
            .ifPresent(kind -> kinds.putIfAbsent(kind, Fact.of(kind, "call of " + name + in)));
      }
      for (String name : outline.definitions()) {
        evidence
            .ofDefinition(name)
            .ifPresent(
                kind -> kinds.putIfAbsent(kind, Fact.of(kind, "definition of " + name + in)));
      }
    }
  }

  /** What installs a driver says what it is for, and which framework it needs. */
  private void bySetup(InfFacts setup, Map<DriverKind, Fact<DriverKind>> kinds) {
    setup
        .kmdfVersion()
        .ifPresent(
            version ->
                kinds.putIfAbsent(
                    DriverKind.KMDF,
                    Fact.at(version.place(), DriverKind.KMDF, "KmdfLibraryVersion")));
    setup
        .deviceClass()
        .filter(it -> !kinds.containsKey(DriverKind.KMDF))
        .ifPresent(it -> addKind(evidence.ofDeviceClass(it.text()), it, "Class", kinds));
    setup.services().stream()
        .flatMap(service -> service.loadOrderGroup().stream())
        .forEach(it -> addKind(evidence.ofLoadOrderGroup(it.text()), it, "LoadOrderGroup", kinds));
  }

  private static void addKind(
      Optional<DriverKind> found,
      InfFact fact,
      String key,
      Map<DriverKind, Fact<DriverKind>> kinds) {
    found.ifPresent(
        kind ->
            kinds.putIfAbsent(
                kind, Fact.at(fact.place(), kind, "%s %s".formatted(key, fact.text()))));
  }
}
