package dev.ddilint.cli.project;

import dev.ddilint.parser.source.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folders that may be read, and what a name in a project file means in them: back slashes
 * separate, and case does not matter. A path that leads out of the folders, by its name or by a
 * symbolic link, names nothing.
 */
public final class SourceFolders {
  private final List<Path> roots;
  private final List<Path> realRoots;
  private final Map<Path, Listing> listings = new HashMap<>();
  private final Map<Path, Target> targets = new HashMap<>();

  /**
   * What a folder holds.
   *
   * @param spellings the names by their lower case
   */
  private record Listing(List<String> names, Map<String, List<String>> spellings) {}

  /** What a name leads to. */
  public sealed interface Target {
    /** A file or folder. */
    record Found(Path path) implements Target {}

    /** Nothing that is there. */
    record Missing(Path path) implements Target {}

    /** Something that may not be read. */
    record Outside() implements Target {}

    /** The path that a name leads to, whether something is there or not. */
    default Optional<Path> location() {
      return this instanceof Missing missing ? Optional.of(missing.path()) : found();
    }

    /** What is there. */
    default Optional<Path> found() {
      return this instanceof Found found ? Optional.of(found.path()) : Optional.empty();
    }

    /** Why a file that was expected was not read. */
    default ProblemKind reason() {
      return this instanceof Outside
          ? ProblemKind.PROJECT_PATH_OUTSIDE
          : ProblemKind.PROJECT_PATH_MISSING;
    }
  }

  /** The folders that may be read. */
  public SourceFolders(List<Path> roots) {
    this.roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
    realRoots = this.roots.stream().map(root -> realPath(root).orElse(root)).toList();
  }

  /** What a name in a file of a folder leads to. */
  public Target resolve(Path folder, String name) {
    try {
      String text = name.strip().replace('\\', '/');
      boolean foreign =
          text.indexOf(':') == 1 && !folder.getFileSystem().getSeparator().equals("\\");
      return foreign ? new Target.Outside() : resolve(folder.resolve(text).normalize());
    } catch (InvalidPathException e) {
      return new Target.Outside();
    }
  }

  /** Projects ask for the same paths again and again: each is looked for once. */
  private Target resolve(Path path) {
    return targets.computeIfAbsent(path, this::find);
  }

  private Target find(Path path) {
    for (Path root : roots) {
      if (path.startsWith(root)) {
        return walk(root, root.relativize(path));
      }
    }
    return new Target.Outside();
  }

  private Target walk(Path root, Path relative) {
    Path path = root;
    for (Path name : relative) {
      if (!name.toString().isEmpty()) {
        path = path.resolve(spelling(path, name.toString()));
      }
    }
    Optional<Path> real = realPath(path);
    if (real.isEmpty()) {
      return new Target.Missing(path);
    }
    return realRoots.stream().anyMatch(real.get()::startsWith)
        ? new Target.Found(path)
        : new Target.Outside();
  }

  /** How the folder spells a name: as it is asked for if that is there, else the first likeness. */
  private String spelling(Path folder, String name) {
    List<String> spellings =
        listing(folder).spellings().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return spellings.isEmpty() || spellings.contains(name) ? name : spellings.get(0);
  }

  /** The files of a folder of some kind, sorted; none of a folder that may not be read. */
  public List<Path> files(Path folder, Predicate<Path> kind) {
    return roots.stream().anyMatch(folder::startsWith)
        ? names(folder).stream()
            .map(folder::resolve)
            .filter(kind)
            .filter(Files::isRegularFile)
            .toList()
        : List.of();
  }

  /** The names in a folder, sorted; none if it cannot be listed. */
  List<String> names(Path folder) {
    return listing(folder).names();
  }

  private Listing listing(Path folder) {
    return listings.computeIfAbsent(folder, SourceFolders::list);
  }

  private static Listing list(Path folder) {
    String[] found = Files.isDirectory(folder) ? folder.toFile().list() : null;
    List<String> names = found == null ? List.of() : Stream.of(found).sorted().toList();
    Map<String, List<String>> spellings = new HashMap<>();
    for (String name : names) {
      spellings.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1)).add(name);
    }
    return new Listing(names, spellings);
  }

  /** The nearest file of a name in a folder or above it. */
  Optional<Path> findAbove(Path folder, String name) {
    Optional<Path> at = Optional.of(folder);
    while (at.isPresent() && roots.stream().anyMatch(at.get()::startsWith)) {
      Optional<Path> file = resolve(at.get(), name).found().filter(Files::isRegularFile);
      if (file.isPresent()) {
        return file;
      }
      at = Optional.ofNullable(at.get().getParent());
    }
    return Optional.empty();
  }

  /** How messages call a path: relative to the first root that holds it. */
  public String name(Path path) {
    String shown =
        roots.stream()
            .filter(path::startsWith)
            .findFirst()
            .map(root -> root.relativize(path))
            .orElse(path)
            .toString();
    return shown.replace('\\', '/');
  }

  private static Optional<Path> realPath(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
