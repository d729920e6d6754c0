package dev.ddilint.parser.pp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder whose entries are found without regard to case, as Windows finds them. It is listed once
 * a run, when something is first looked up in it.
 */
final class Folder {
  private final Path path;
  private final ConcurrentHashMap<String, Optional<Path>> files = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, Optional<Path>> folders = new ConcurrentHashMap<>();
  private volatile Optional<Map<String, List<String>>> listing = Optional.empty();

  Folder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  Optional<Path> file(String name) {
    return files.computeIfAbsent(
        name, wanted -> candidates(wanted).filter(Files::isRegularFile).findFirst());
  }

  Optional<Path> subfolder(String name) {
    return folders.computeIfAbsent(
        name, wanted -> candidates(wanted).filter(Files::isDirectory).findFirst());
  }

  /** The entries of a name: the exact one first, then the others in alphabetical order. */
  private Stream<Path> candidates(String name) {
    List<String> spellings = listing().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return Stream.concat(
            spellings.stream().filter(name::equals),
            spellings.stream().filter(spelling -> !spelling.equals(name)))
        .map(path::resolve);
  }

  private Map<String, List<String>> listing() {
    return listing.orElseGet(this::list);
  }

  private synchronized Map<String, List<String>> list() {
    Map<String, List<String>> spellings = new HashMap<>();
    String[] names = path.toFile().list();
    if (names != null) {
      Arrays.sort(names);
      for (String name : names) {
        spellings
            .computeIfAbsent(name.toLowerCase(Locale.ROOT), unused -> new ArrayList<>(1))
            .add(name);
      }
    }
    listing = Optional.of(spellings);
    return spellings;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
