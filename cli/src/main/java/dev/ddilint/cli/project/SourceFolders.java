package dev.ddilint.cli.project;

import dev.ddilint.parser.source.ProblemKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The folders that may be read, and what a name in a project file means in them: back slashes
 * separate, and case does not matter. A path that leads out of the folders, by its name or by a
 * symbolic link, names nothing.
 */
public final class SourceFolders {
  private final List<SourcePlace> roots;
  private final Map<Path, Target> targets = new HashMap<>();

  /** What a name leads to. */
  public sealed interface Target {
    /** Something that is there, mostly a file or a folder. */
    record Found(Path path, boolean isFile, boolean isFolder) implements Target {}

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

    /** The file that is there. */
    default Optional<Path> file() {
      return this instanceof Found found && found.isFile() ? found() : Optional.empty();
    }

    /** The folder that is there. */
    default Optional<Path> folder() {
      return this instanceof Found found && found.isFolder() ? found() : Optional.empty();
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
    this.roots =
        roots.stream().map(root -> SourcePlace.of(root.toAbsolutePath().normalize())).toList();
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
    Optional<SourcePlace> place = place(path);
    if (place.isEmpty()) {
      return new Target.Outside();
    }
    SourcePlace found = place.get();
    if (found.real().isEmpty()) {
      return new Target.Missing(found.path());
    }
    return isInside(found.real().get())
        ? new Target.Found(found.path(), found.isFile(), found.isFolder())
        : new Target.Outside();
  }

  private boolean isInside(Path real) {
    for (SourcePlace root : roots) {
      if (real.startsWith(root.real().orElse(root.path()))) {
        return true;
      }
    }
    return false;
  }

  /** The place of a path, unless it begins outside of the folders. */
  Optional<SourcePlace> place(Path path) {
    for (SourcePlace root : roots) {
      if (path.startsWith(root.path())) {
        return Optional.of(root.find(path));
      }
    }
    return Optional.empty();
  }

  /** The files of a folder of some kind, sorted; none of a folder that may not be read. */
  public List<Path> files(Path folder, Predicate<Path> kind) {
    Optional<SourcePlace> place = place(folder);
    List<Path> files = new ArrayList<>();
    for (String name : place.isPresent() ? place.get().names() : List.<String>of()) {
      Path file = folder.resolve(name);
      if (kind.test(file) && place.get().below(name).isFile()) {
        files.add(file);
      }
    }
    return files;
  }

  /** The nearest file of a name in a folder or above it. */
  Optional<Path> findAbove(Path folder, String name) {
    Optional<Path> at = Optional.of(folder);
    while (at.isPresent() && place(at.get()).isPresent()) {
      Optional<Path> file = resolve(at.get(), name).file();
      if (file.isPresent()) {
        return file;
      }
      at = Optional.ofNullable(at.get().getParent());
    }
    return Optional.empty();
  }

  /** How messages call a path: relative to the first root that holds it. */
  public String name(Path path) {
    for (SourcePlace root : roots) {
      if (path.startsWith(root.path())) {
        return name(root.path().relativize(path).toString());
      }
    }
    return name(path.toString());
  }

  private static String name(String path) {
    return path.replace('\\', '/');
  }
}
