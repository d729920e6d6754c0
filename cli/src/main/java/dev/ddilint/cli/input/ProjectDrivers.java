package dev.ddilint.cli.input;

import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.Item;
import dev.ddilint.cli.project.ProjectEvaluator;
import dev.ddilint.cli.project.Property;
import dev.ddilint.cli.project.SourceFolders;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes drivers of {@code .vcxproj} files. The files of a static library that a project links join
 * the driver, each compiled as its own project says.
 */
final class ProjectDrivers {
  private final ProjectEvaluator evaluator;
  private final SourceFolders folders;
  private final Kinds kinds;
  private final ProblemSink problems;
  private final LinkedLibraries libraries;
  private final SetupFiles setupFiles;
  private final Map<Path, Path> solutions = new HashMap<>();
  private final Map<Path, Optional<EvaluatedProject>> evaluated = new HashMap<>();

  ProjectDrivers(
      ProjectEvaluator evaluator, SourceFolders folders, Kinds kinds, ProblemSink problems) {
    this.evaluator = evaluator;
    this.folders = folders;
    this.kinds = kinds;
    this.problems = problems;
    libraries = new LinkedLibraries(folders, this::evaluated);
    setupFiles = new SetupFiles(folders);
  }

  /** Says in which solution a project is built; the first one counts. */
  void addSolution(Path project, Path folder) {
    solutions.putIfAbsent(project, folder);
  }

  /**
   * The drivers of some projects, and other binaries; a static library that one of them links is no
   * driver of its own. Projects that compile nothing are left out.
   */
  List<DriverSources> of(Set<Path> projects) {
    Set<Path> linked = new LinkedHashSet<>();
    Map<Path, DriverSources> drivers = new LinkedHashMap<>();
    for (Path path : projects) {
      evaluated(path).ifPresent(project -> drivers.put(path, driver(project, linked)));
    }
    drivers.keySet().removeAll(linked);
    drivers.values().removeIf(driver -> driver.units().isEmpty() && driver.cppFiles().isEmpty());
    return List.copyOf(drivers.values());
  }

  private Optional<EvaluatedProject> evaluated(Path path) {
    Optional<EvaluatedProject> known = evaluated.get(path);
    if (known == null) {
      known = evaluator.evaluate(path, Optional.ofNullable(solutions.get(path)), problems);
      evaluated.put(path, known);
    }
    return known;
  }

  private DriverSources driver(EvaluatedProject project, Set<Path> linked) {
    Map<Path, SourceUnit> units = new LinkedHashMap<>();
    Set<Path> cpp = new LinkedHashSet<>();
    addFiles(project, units, cpp);
    for (EvaluatedProject library : libraries.of(project)) {
      linked.add(library.file());
      addFiles(library, units, cpp);
    }
    List<Path> files = new ArrayList<>(units.keySet());
    files.addAll(cpp);
    List<SetupFiles.Setup> setups = setupFiles.of(project, setupItems(project));
    Kinds.OfProject known = kinds.of(project);
    Optional<Fact<Long>> target = BuildTargets.of(project);
    return new DriverSources(
        folders.name(project.file()),
        Fact.of(folders.name(project.file()), "project, " + project.configuration()),
        units.values().stream().sorted(Comparator.comparing(SourceUnit::path)).toList(),
        cpp.stream().sorted().toList(),
        known.isUserMode(),
        kinds.of(known, files, setups),
        () -> target,
        project
            .property("TargetVersion")
            .filter(it -> !isLibrary(project))
            .map(it -> Fact.at(it.place(), it.value(), "property TargetVersion")),
        frameworkVersion(project),
        setups.stream().map(SetupFiles.Setup::file).toList());
  }

  /** It is loaded only as a part of drivers, which may be for other releases. */
  private static boolean isLibrary(EvaluatedProject project) {
    return project
        .property("ConfigurationType")
        .filter(it -> it.value().equalsIgnoreCase("StaticLibrary"))
        .isPresent();
  }

  private void addFiles(EvaluatedProject project, Map<Path, SourceUnit> units, Set<Path> cpp) {
    ProjectSettings settings = new ProjectSettings(project, folders, problems);
    List<Fact<String>> common = commonDefinitions(project);
    for (Item item : project.items("ClCompile")) {
      boolean excluded =
          item.metadata("ExcludedFromBuild").filter(it -> isTrue(it.value())).isPresent();
      Optional<Path> file = excluded ? Optional.empty() : file(project, item);
      if (file.isPresent() && isC(item, file.get())) {
        units.putIfAbsent(
            file.get(),
            new SourceUnit(
                Fact.at(item.place().place(), file.get(), "item ClCompile"),
                settings.of(item, common)));
      } else {
        file.ifPresent(cpp::add);
      }
    }
  }

  private static boolean isC(Item item, Path file) {
    String as = item.metadata("CompileAs").map(Property::value).orElse("");
    return as.equalsIgnoreCase("CompileAsC")
        || (!as.equalsIgnoreCase("CompileAsCpp") && SourceFileNames.isC(file));
  }

  private static boolean isTrue(String value) {
    return value.equalsIgnoreCase("true");
  }

  private Optional<Path> file(EvaluatedProject project, Item item) {
    SourceFolders.Target target = folders.resolve(project.folder(), item.include());
    Optional<Path> file = target.file();
    if (file.isEmpty() && !EvaluatedProject.isOfKit(item.include())) {
      problems.report(
          Problem.at(item.place().place(), target.reason(), item.include(), "item " + item.type()));
    }
    return file;
  }

  /** What the kit's build rules define by properties of a project. */
  private static List<Fact<String>> commonDefinitions(EvaluatedProject project) {
    List<Fact<String>> definitions = new ArrayList<>();
    project
        .property("UseDebugLibraries")
        .filter(it -> isTrue(it.value()))
        .ifPresent(it -> definitions.add(Fact.at(it.place(), "DBG=1", "UseDebugLibraries")));
    project
        .property("ConfigurationType")
        .filter(it -> it.value().equalsIgnoreCase("Application"))
        .ifPresent(
            it -> definitions.add(Fact.at(it.place(), "-_KERNEL_MODE", "ConfigurationType")));
    for (String name :
        List.of(
            "KMDF_VERSION_MAJOR",
            "KMDF_VERSION_MINOR",
            "UMDF_VERSION_MAJOR",
            "UMDF_VERSION_MINOR")) {
      project
          .property(name)
          .ifPresent(
              it -> definitions.add(Fact.at(it.place(), name + "=" + it.value(), it.name())));
    }
    return definitions;
  }

  private static Optional<Fact<String>> frameworkVersion(EvaluatedProject project) {
    for (String framework : List.of("KMDF", "UMDF")) {
      Optional<Property> major = project.property(framework + "_VERSION_MAJOR");
      Optional<Property> minor = project.property(framework + "_VERSION_MINOR");
      if (major.isPresent()) {
        Property last = minor.orElse(major.get());
        String version = major.get().value() + minor.map(it -> "." + it.value()).orElse("");
        return Optional.of(
            Fact.at(last.place(), framework + " " + version, "property " + last.name()));
      }
    }
    return Optional.empty();
  }

  private List<Fact<Path>> setupItems(EvaluatedProject project) {
    Map<Path, Fact<Path>> files = new LinkedHashMap<>();
    for (Item item : project.items("Inf")) {
      boolean excluded =
          item.metadata("ExcludedFromBuild").filter(it -> isTrue(it.value())).isPresent();
      if (!excluded) {
        file(project, item)
            .ifPresent(
                path -> files.putIfAbsent(path, Fact.at(item.place().place(), path, "item Inf")));
      }
    }
    return List.copyOf(files.values());
  }
}
