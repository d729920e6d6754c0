package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders that may be read: the root, the include directories, and what lies below them. No
 * include line and no symbolic link leads out of them.
 */
final class FolderTree {
  private final Path root;
  private final List<Path> systemPaths;
  private final List<Path> allowed = new ArrayList<>();
  private final List<Path> allowedTargets = new ArrayList<>();
  private final ConcurrentHashMap<Path, Folder> folders;
  private final ConcurrentHashMap<Path, Boolean> contained = new ConcurrentHashMap<>();

  FolderTree(Path root, List<Path> systemPaths) {
    this(
        absolute(root),
        systemPaths.stream().map(FolderTree::absolute).toList(),
        List.of(),
        new ConcurrentHashMap<>());
  }

  private FolderTree(
      Path root,
      List<Path> systemPaths,
      List<Path> includePaths,
      ConcurrentHashMap<Path, Folder> folders) {
    this.root = root;
    this.systemPaths = systemPaths;
    this.folders = folders;
    allow(root);
    includePaths.forEach(path -> allow(absolute(path)));
    systemPaths.forEach(this::allow);
  }

  /** The same tree with other include directories; each folder is listed once for all. */
  FolderTree allowing(List<Path> includeDirectories) {
    return new FolderTree(root, systemPaths, includeDirectories, folders);
  }

  Folder rootFolder() {
    return folder(root);
  }

  List<Folder> systemFolders() {
    return systemPaths.stream().map(this::folder).toList();
  }

  private void allow(Path path) {
    allowed.add(path);
    allowedTargets.add(realPath(path).orElse(path));
  }

  static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  Folder folder(Path path) {
    return folders.computeIfAbsent(absolute(path), Folder::new);
  }

  /** The folder above, unless it may not be read. */
  Optional<Folder> parent(Folder folder) {
    Path parent = folder.path().getParent();
    return parent != null && allows(parent) ? Optional.of(folder(parent)) : Optional.empty();
  }

  /** Whether a path lies in a folder that may be read, by its name. */
  boolean allows(Path path) {
    return allowed.stream().anyMatch(path::startsWith);
  }

  /**
   * Whether what exists lies there also after symbolic links are followed. The links of the project
   * are looked at; those of include directories elsewhere are the user's own.
   */
  boolean contains(Path entry) {
    return !entry.startsWith(root) || contained.computeIfAbsent(entry, this::leadsInside);
  }

  private boolean leadsInside(Path entry) {
    Optional<Path> target = realPath(entry);
    return target.isPresent() && allowedTargets.stream().anyMatch(target.get()::startsWith);
  }

  /** Whether a folder is the root or lies below it. */
  boolean isBelowRoot(Folder folder) {
    return folder.path().startsWith(root);
  }

  Origin origin(Path file) {
    return systemPaths.stream().anyMatch(file::startsWith) ? Origin.SYSTEM : Origin.PROJECT;
  }

  /** How messages call a file: relative to the root if it lies below it. */
  String name(Path file) {
    Path shown = file.startsWith(root) ? root.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private static Optional<Path> realPath(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
