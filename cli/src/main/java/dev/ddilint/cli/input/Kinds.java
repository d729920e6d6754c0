package dev.ddilint.cli.input;

import dev.ddilint.cli.inf.InfFact;
import dev.ddilint.cli.inf.InfFacts;
import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.Property;
import dev.ddilint.parser.FileOutline;
import dev.ddilint.parser.Frontends;
import dev.ddilint.rules.DriverKind;
import dev.ddilint.rules.DriverKindEvidence;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out what a driver is: by its project, the libraries it links, what its sources call, and
 * the files that install it. The files are looked at when someone asks for the kinds.
 */
final class Kinds {
  private final DriverKindEvidence evidence;
  private final Frontends frontends;

  Kinds(DriverKindEvidence evidence, Frontends frontends) {
    this.evidence = evidence;
    this.frontends = frontends;
  }

  /** What a project alone tells, by kind. */
  record OfProject(Map<DriverKind, Fact<DriverKind>> kinds) {
    /** Whether it does not run in the kernel; what its files call can tell no such thing. */
    boolean isUserMode() {
      return kinds.keySet().stream().anyMatch(DriverKind::isUserMode);
    }
  }

  /** The kinds that a project names for what it builds, and those of what it links. */
  OfProject of(EvaluatedProject project) {
    Map<DriverKind, Fact<DriverKind>> kinds = new EnumMap<>(DriverKind.class);
    byProject(project, kinds);
    if (kinds.containsKey(DriverKind.UMDF)) {
      kinds.remove(DriverKind.USER_MODE);
    }
    if (kinds.keySet().stream().noneMatch(DriverKind::isUserMode)) {
      byLibraries(project, kinds);
    }
    return new OfProject(kinds);
  }

  /** The kinds of what a project builds from some files, and others install. */
  Supplier<List<Fact<DriverKind>>> of(
      OfProject project, List<Path> files, List<SetupFiles.Setup> setups) {
    return project.isUserMode()
        ? () -> List.copyOf(project.kinds().values())
        : of(project.kinds(), files, setups);
  }

  /** The kinds of what some files make. */
  Supplier<List<Fact<DriverKind>>> of(List<Path> files) {
    return of(files, List.of());
  }

  /** The kinds of what some files make, and others install. */
  Supplier<List<Fact<DriverKind>>> of(List<Path> files, List<SetupFiles.Setup> setups) {
    return of(Map.of(), files, setups);
  }

  private Supplier<List<Fact<DriverKind>>> of(
      Map<DriverKind, Fact<DriverKind>> known, List<Path> files, List<SetupFiles.Setup> setups) {
    return new Lazy<>(
        () -> {
          Map<DriverKind, Fact<DriverKind>> kinds = new EnumMap<>(DriverKind.class);
          kinds.putAll(known);
          bySources(files, kinds);
          setups.stream()
              .flatMap(setup -> setup.facts().stream())
              .forEach(it -> bySetup(it, kinds));
          return List.copyOf(kinds.values());
        });
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
      FileOutline outline = outline(file);
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

  /** No unit is made of a C++ file. */
  private FileOutline outline(Path file) {
    return SourceFileNames.isCpp(file) ? frontends.glance(file) : frontends.outline(file);
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
