package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a project imports. As in MSBuild a file is read once, and in a circle not at all.
 */
final class Imports {
  /** MSBuild's own files nest about ten deep. */
  private static final int MAX_DEPTH = 32;

  /** Projects of large trees import about a hundred, most of them the kit's. */
  private static final int MAX_FILES = 1_000;

  /** The files of the kit that import one of the source tree if there is one above the project. */
  private static final Map<String, String> FOLDER_FILES =
      Map.of(
          "microsoft.cpp.default.props", "Directory.Build.props",
          "microsoft.cpp.targets", "Directory.Build.targets");

  private final Path project;
  private final SourceFolders folders;
  private final Set<Path> files = new LinkedHashSet<>();
  private final Deque<Path> open = new ArrayDeque<>();

  /** The files that an import names. */
  record Found(List<Path> files, boolean isMissing, boolean outside) {}

  Imports(Path project, SourceFolders folders) {
    this.project = project;
    this.folders = folders;
  }

  /** The imported files, in order. */
  List<Path> files() {
    return files.stream().filter(file -> !file.equals(project)).toList();
  }

  /** The file of the source tree that a file of the kit imports. */
  Optional<Path> ofFolder(String kitFile) {
    String path = kitFile.toLowerCase(Locale.ROOT).replace('\\', '/');
    String wanted = FOLDER_FILES.get(path.substring(path.lastIndexOf('/') + 1));
    return wanted == null
        ? Optional.empty()
        : folders.findAbove(Evaluation.folder(project), wanted);
  }

  /** The files of a name, which may have wildcards, in a file of a folder. */
  Found find(String name, Path folder) {
    if (Globs.isGlob(name)) {
      List<Path> found =
          Globs.find(folders, folder, name).names().stream()
              .flatMap(each -> folders.resolve(folder, each).found().stream())
              .toList();
      return new Found(found, false, false);
    }
    SourceFolders.Target target = folders.resolve(folder, name);
    Optional<Path> file = target.file();
    return new Found(
        file.stream().toList(), file.isEmpty(), target instanceof SourceFolders.Target.Outside);
  }

  /** Why a file is not read, if so. */
  Optional<String> refusal(Path file) {
    if (open.contains(file)) {
      return Optional.of("it imports itself");
    }
    if (open.size() >= MAX_DEPTH) {
      return Optional.of("imports are nested deeper than " + MAX_DEPTH);
    }
    return files.size() >= MAX_FILES
        ? Optional.of("the project imports more than %d files".formatted(MAX_FILES))
        : Optional.empty();
  }

  /** Begins a file; false if it was read before. */
  boolean enter(Path file) {
    if (!files.add(file)) {
      return false;
    }
    open.push(file);
    return true;
  }

  void leave() {
    open.pop();
  }
}
