package dev.ddilint.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The files below some paths that may matter; symbolic links are not followed out of them.
 *
 * @param named files that were named themselves, not a folder above them
 */
record FileCollection(SortedSet<Path> all, SortedSet<Path> named) {

  static FileCollection of(List<Path> paths) {
    FileCollection files = new FileCollection(new TreeSet<>(), new TreeSet<>());
    paths.forEach(files::collect);
    return files;
  }

  List<Path> like(Predicate<Path> kind) {
    return all.stream().filter(kind).toList();
  }

  private void collect(Path path) {
    if (Files.isRegularFile(path)) {
      all.add(path);
      named.add(path);
      return;
    }
    try {
      Files.walkFileTree(path, new Collector(path.toRealPath()));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** Takes the files of a folder; what the walk knows of them is not asked for again. */
  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;

    Collector(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (SourceFileNames.matters(file) && isOwnFile(file, attributes)) {
        all.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isOwnFile(Path file, BasicFileAttributes attributes) throws IOException {
      return attributes.isRegularFile()
          || (attributes.isSymbolicLink()
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(folder));
    }
  }

  private static UncheckedIOException unreadable(Path folder, IOException cause) {
    String place =
        cause instanceof AccessDeniedException denied ? denied.getFile() : folder.toString();
    return new UncheckedIOException(place + " cannot be searched", cause);
  }
}
