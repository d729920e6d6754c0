package dev.ddilint.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a folder of sources. The file system is asked once what is there; a folder is listed
 * when a name in it is first looked for, and what it does not list is not there.
 */
final class SourcePlace {
  private final Path path;
  private final Optional<Path> real;
  private final Kind kind;
  private final boolean link;
  private final Map<String, SourcePlace> below = new HashMap<>();
  private Optional<Listing> listing = Optional.empty();

  private enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    OTHER
  }

  /**
   * What a folder holds.
   *
   * @param names sorted
   * @param spellings the names by their lower case
   * @param complete whether the folder can be listed
   */
  private record Listing(
      List<String> names, Map<String, List<String>> spellings, boolean complete) {}

  private SourcePlace(Path path, Optional<Path> real, Kind kind, boolean link) {
    this.path = path;
    this.real = real;
    this.kind = kind;
    this.link = link;
  }

  /** The place of a path in full. */
  static SourcePlace of(Path path) {
    try {
      return read(path, path.toRealPath());
    } catch (IOException e) {
      return nothing(path);
    }
  }

  private static SourcePlace nothing(Path path) {
    return new SourcePlace(path, Optional.empty(), Kind.NOTHING, false);
  }

  /** What is at a path, which is really this one unless it is a link, or a junction of Windows. */
  private static SourcePlace read(Path path, Path real) throws IOException {
    BasicFileAttributes own =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return own.isSymbolicLink() || own.isOther()
        ? new SourcePlace(
            path,
            Optional.of(path.toRealPath()),
            kind(Files.readAttributes(path, BasicFileAttributes.class)),
            own.isSymbolicLink())
        : new SourcePlace(path, Optional.of(real), kind(own), false);
  }

  private static Kind kind(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Kind.FILE;
    }
    return attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
  }

  /** The path, each name in it spelled as its folder does. */
  Path path() {
    return path;
  }

  /** Where it is once all links are followed; nothing if nothing is there. */
  Optional<Path> real() {
    return real;
  }

  boolean isFile() {
    return kind == Kind.FILE;
  }

  boolean isFolder() {
    return kind == Kind.FOLDER;
  }

  boolean isLink() {
    return link;
  }

  /** The names in a folder, sorted; none if it cannot be listed. */
  List<String> names() {
    return listing().names();
  }

  /** The place of a path that begins like this one. */
  SourcePlace find(Path wanted) {
    SourcePlace at = this;
    int names = wanted.getNameCount();
    for (int i = path.getNameCount(); i < names; i++) {
      if (at.kind == Kind.NOTHING) {
        return nothing(at.path.resolve(wanted.subpath(i, names)));
      }
      at = at.below(wanted.getName(i).toString());
    }
    return at;
  }

  /** The place of a name in this folder. */
  SourcePlace below(String name) {
    SourcePlace known = below.get(name);
    if (known == null) {
      known = look(name);
      below.put(name, known);
    }
    return known;
  }

  /** The name as it is asked for if that is there, else the first likeness. */
  private SourcePlace look(String name) {
    List<String> spellings =
        listing().spellings().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    boolean likeness = !spellings.isEmpty() && !spellings.contains(name);
    Path at = path.resolve(likeness ? spellings.get(0) : name);
    if (real.isEmpty() || (spellings.isEmpty() && listing().complete())) {
      return nothing(at);
    }
    try {
      return read(at, real.get().resolve(at.getFileName()));
    } catch (IOException e) {
      return nothing(at);
    }
  }

  private Listing listing() {
    if (listing.isEmpty()) {
      listing = Optional.of(list());
    }
    return listing.get();
  }

  private Listing list() {
    String[] names = isFolder() ? path.toFile().list() : null;
    if (names == null) {
      return new Listing(List.of(), Map.of(), false);
    }
    Arrays.sort(names);
    Map<String, List<String>> spellings = new HashMap<>();
    for (String name : names) {
      spellings.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1)).add(name);
    }
    return new Listing(List.of(names), spellings, true);
  }
}
