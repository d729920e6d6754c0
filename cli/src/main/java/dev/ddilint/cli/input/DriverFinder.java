package dev.ddilint.cli.input;

import dev.ddilint.cli.project.ConfigurationChoice;
import dev.ddilint.cli.project.ProjectEvaluator;
import dev.ddilint.cli.project.SourceFolders;
import dev.ddilint.parser.Frontends;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.DriverKindEvidence;
import dev.ddilint.rules.Releases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the drivers that paths hold: one for each project, then what is made of C files that no
 * project names. Of several descriptions of a file a project counts before a {@code sources} file,
 * and that before a compilation database.
 */
public final class DriverFinder {
  private final Path root;
  private final ProjectDrivers projects;
  private final Solutions solutions;
  private final SourcesFiles sourcesFiles;
  private final CompilationDatabase databases;
  private final LooseDrivers loose;
  private final BuildTargets targets;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A finder.
   *
   * @param roots the folders that may be read; names are relative to the first
   * @param fixed properties that projects cannot set
   * @param frontends show what is in files at a glance
   */
  public DriverFinder(
      List<Path> roots,
      ConfigurationChoice choice,
      Map<String, String> fixed,
      Frontends frontends) {
    root = roots.get(0);
    SourceFolders folders = new SourceFolders(roots);
    Kinds kinds = new Kinds(DriverKindEvidence.load(), frontends);
    projects =
        new ProjectDrivers(
            new ProjectEvaluator(folders, choice, fixed), folders, kinds, problems::add);
    solutions = new Solutions(folders, problems::add);
    sourcesFiles = new SourcesFiles(folders, kinds, problems::add);
    databases = new CompilationDatabase(folders, problems::add);
    loose = new LooseDrivers(root, kinds, new SetupFiles(folders), frontends);
    targets = new BuildTargets(Releases.load(), frontends);
  }

  /** The drivers in some paths, which are given in full. */
  public SourceTree find(List<Path> paths) {
    FileCollection files = FileCollection.of(paths);
    List<DriverSources> drivers = new ArrayList<>(ofProjects(files));
    Set<Path> taken = new TreeSet<>();
    drivers.forEach(driver -> taken.addAll(driver.files()));
    ofSourcesFiles(files).stream()
        .flatMap(path -> sourcesFiles.driver(path).stream())
        .filter(driver -> !taken.containsAll(driver.files()))
        .forEach(drivers::add);
    drivers.forEach(driver -> taken.addAll(driver.files()));
    List<SourceUnit> databaseUnits = new ArrayList<>();
    for (Path database : files.like(SourceFileNames::isCompilationDatabase)) {
      databases.units(database).stream()
          .filter(unit -> taken.add(unit.path()))
          .forEach(databaseUnits::add);
    }
    drivers.addAll(loose.of(databaseUnits));
    Set<Path> remaining = new TreeSet<>(files.like(SourceFileNames::isC));
    files.named().stream().filter(DriverFinder::isOtherSource).forEach(remaining::add);
    remaining.removeAll(taken);
    drivers.addAll(
        loose.of(
            remaining.stream()
                .map(file -> new SourceUnit(Fact.of(file, "folder"), BuildSettings.NONE))
                .toList()));
    Set<Path> cpp = new TreeSet<>(files.like(SourceFileNames::isCpp));
    drivers.forEach(driver -> cpp.addAll(driver.cppFiles()));
    List<DriverSources> targeted =
        drivers.stream()
            .map(
                driver ->
                    driver.isUserMode() ? driver : driver.orTarget(targets.of(driver.units())))
            .toList();
    return new SourceTree(root, targeted, List.copyOf(cpp), problems);
  }

  private List<DriverSources> ofProjects(FileCollection files) {
    Set<Path> found = new LinkedHashSet<>(files.like(SourceFileNames::isProject));
    for (Path solution : files.like(SourceFileNames::isSolution)) {
      for (Path project : solutions.projects(solution)) {
        projects.addSolution(project, Optional.ofNullable(solution.getParent()).orElse(solution));
        found.add(project);
      }
    }
    return projects.of(found);
  }

  private Set<Path> ofSourcesFiles(FileCollection files) {
    Set<Path> found = new LinkedHashSet<>(files.like(SourceFileNames::isSourcesFile));
    files.named().stream()
        .filter(SourceFileNames::isDirsFile)
        .forEach(dirs -> found.addAll(sourcesFiles.below(dirs)));
    return found;
  }

  /** A file that was named is read as C whatever its ending. */
  private static boolean isOtherSource(Path file) {
    return !SourceFileNames.isCpp(file) && !SourceFileNames.describesDrivers(file);
  }
}
