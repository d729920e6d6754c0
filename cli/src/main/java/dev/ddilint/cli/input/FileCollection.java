package dev.ddilint.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    try (Stream<Path> tree = Files.walk(path)) {
      Path real = path.toRealPath();
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        if (!Files.isSymbolicLink(file) || file.toRealPath().startsWith(real)) {
          all.add(file);
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
}
