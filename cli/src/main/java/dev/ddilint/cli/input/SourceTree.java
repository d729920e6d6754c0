package dev.ddilint.cli.input;

import dev.ddilint.parser.source.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the paths on the command line hold.
 *
 * @param root the folder that all names are relative to
 * @param cppFiles C++ files, which are not analysed
 * @param problems what of the projects could not be read or evaluated
 */
public record SourceTree(
    Path root, List<DriverSources> drivers, List<Path> cppFiles, List<Problem> problems) {
  public SourceTree {
    drivers = List.copyOf(drivers);
    cppFiles = List.copyOf(cppFiles);
    problems = List.copyOf(problems);
  }

  /** Without some files, and without the drivers of which none is left. */
  public SourceTree without(Predicate<Path> excluded) {
    return new SourceTree(
        root,
        drivers.stream()
            .map(driver -> driver.without(excluded))
            .filter(driver -> !driver.units().isEmpty() || !driver.cppFiles().isEmpty())
            .toList(),
        cppFiles.stream().filter(excluded.negate()).toList(),
        problems);
  }

  /** Paths in full. */
  public static List<Path> absolute(List<Path> paths) {
    Path here = Path.of("").toAbsolutePath().normalize();
    return paths.stream().map(path -> here.resolve(path).normalize()).toList();
  }

  /**
   * The folder that the names of files are relative to: the current folder when everything lies in
   * it, else the folder of the repository, else the deepest folder that holds everything.
   *
   * @param paths in full
   */
  public static Path root(List<Path> paths) {
    Path here = Path.of("").toAbsolutePath().normalize();
    if (paths.stream().allMatch(path -> path.startsWith(here))) {
      return here;
    }
    Path common = folder(paths.get(0));
    for (Path path : paths) {
      while (!path.startsWith(common)) {
        common = parentOrSelf(common);
      }
    }
    for (Path folder = common; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return common;
  }

  private static Path folder(Path path) {
    return Files.isDirectory(path) ? path : parentOrSelf(path);
  }

  private static Path parentOrSelf(Path path) {
    return Optional.ofNullable(path.getParent()).orElse(path);
  }
}
