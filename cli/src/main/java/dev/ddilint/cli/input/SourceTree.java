package dev.ddilint.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sources below some paths, grouped into drivers.
 *
 * <p>Files belong together when the nearest folder above them that holds a project file ({@code
 * .vcxproj}) is the same; files without such a folder belong together by their own folder.
 *
 * @param root the folder that all names are relative to: the current folder when everything lies in
 *     it, else the folder of the repository, else the deepest folder that holds everything
 * @param cppFiles C++ files, which are not analysed
 */
public record SourceTree(Path root, List<DriverSources> drivers, List<Path> cppFiles) {
  public SourceTree {
    drivers = List.copyOf(drivers);
    cppFiles = List.copyOf(cppFiles);
  }

  /** Looks through the paths; symbolic links are not followed out of them. */
  public static SourceTree of(List<Path> paths) {
    TreeSet<Path> files = new TreeSet<>();
    TreeSet<Path> cpp = new TreeSet<>();
    Path here = Path.of("").toAbsolutePath().normalize();
    List<Path> absolute = paths.stream().map(path -> here.resolve(path).normalize()).toList();
    for (Path path : absolute) {
      collect(path, files, cpp);
    }
    Path root = root(here, absolute);
    Map<Path, List<Path>> groups = new TreeMap<>();
    for (Path file : files) {
      groups.computeIfAbsent(home(file, root), folder -> new ArrayList<>()).add(file);
    }
    List<DriverSources> drivers = new ArrayList<>();
    groups.forEach(
        (folder, members) -> drivers.add(new DriverSources(name(root, folder), members)));
    return new SourceTree(root, drivers, List.copyOf(cpp));
  }

  private static void collect(Path path, TreeSet<Path> files, TreeSet<Path> cpp) {
    if (Files.isRegularFile(path)) {
      (isCpp(path) ? cpp : files).add(path);
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      Path real = path.toRealPath();
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(real)) {
          continue;
        }
        if (hasEnding(file, ".c")) {
          files.add(file);
        } else if (isCpp(file)) {
          cpp.add(file);
        }
      }
    } catch (UncheckedIOException e) {
      throw unreadable(path, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static UncheckedIOException unreadable(Path folder, IOException cause) {
    String place =
        cause instanceof AccessDeniedException denied ? denied.getFile() : folder.toString();
    return new UncheckedIOException(place + " cannot be searched", cause);
  }

  private static boolean isCpp(Path file) {
    return hasEnding(file, ".cpp") || hasEnding(file, ".cxx") || hasEnding(file, ".cc");
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static Path root(Path here, List<Path> paths) {
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
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static Path home(Path file, Path root) {
    Path own = parentOrSelf(file);
    for (Path folder = own;
        folder != null && folder.startsWith(root);
        folder = folder.getParent()) {
      if (holdsProject(folder)) {
        return folder;
      }
    }
    return own;
  }

  private static boolean holdsProject(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(entry -> hasEnding(entry, ".vcxproj"));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be listed", e);
    }
  }

  private static String name(Path root, Path folder) {
    String name = root.relativize(folder).toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }
}
