package dev.ddilint.parser.pp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds headers.
 *
 * <p>A quoted name is searched as MSVC does, in the folder of the including file and in that of the
 * unit, then in the include directories. Drivers come without the project file's settings more
 * often than not; folders {@code inc} and {@code include} beside the file or above it, up to the
 * root, are searched for want of them. A name in brackets is the model's, unless an include
 * directory has it.
 */
final class IncludeSearch {
  private static final List<String> SIBLINGS = List.of("inc", "include");

  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");

  private static final Pattern ABSOLUTE = Pattern.compile("([/\\\\]|[A-Za-z]:).*");

  /**
   * From where a file's own includes are searched.
   *
   * @param folder where the file is
   * @param unit where the file is that the unit is named for
   */
  record Place(Folder folder, Folder unit) {}

  /** What {@code #include} asks for. */
  record Request(String header, boolean angled, boolean next) {}

  /** What it gets. */
  sealed interface Result {
    /** A file. */
    record Text(Path path) implements Result {}

    /** A model header of this name. */
    record Model(String name) implements Result {}

    /** Nothing. */
    record Missing() implements Result {}

    /** Nothing that may be read. */
    record Outside() implements Result {}
  }

  /** The folders to search before the model is asked, and after. */
  private record Order(List<Folder> beforeModel, List<Folder> afterModel) {}

  private record OrderKey(Place place, boolean angled) {}

  private final FolderTree tree;
  private final Predicate<String> model;
  private final Folder root;
  private final List<Folder> includeFolders;
  private final List<Folder> systemFolders;
  private final ConcurrentHashMap<OrderKey, Order> orders = new ConcurrentHashMap<>();

  IncludeSearch(PreprocessorOptions options, FolderTree tree, Predicate<String> model) {
    this.tree = tree;
    this.model = model;
    root = tree.folder(options.root());
    includeFolders = options.includeDirectories().stream().map(tree::folder).toList();
    systemFolders = options.systemIncludeDirectories().stream().map(tree::folder).toList();
  }

  /** The place of what stands in no folder. */
  Place rootPlace() {
    return new Place(root, root);
  }

  /** The place of a unit's own file. */
  Place unitPlace(Path file) {
    Folder folder = folderOf(file);
    return new Place(folder, folder);
  }

  /** The place of a file that the unit includes. */
  Place place(Path file, Place includer) {
    return new Place(folderOf(file), includer.unit());
  }

  private Folder folderOf(Path file) {
    Path parent = file.getParent();
    return tree.folder(parent != null ? parent : file);
  }

  Result find(Request request, Place from) {
    String header = request.header();
    if (header.isBlank() || header.indexOf('\0') >= 0) {
      return new Result.Missing();
    }
    if (ABSOLUTE.matcher(header).matches()) {
      return findAbsolute(header);
    }
    Order order =
        orders.computeIfAbsent(
            new OrderKey(from, request.angled()), unused -> order(request, from));
    return new Walk(SEPARATOR.split(header), request.next() ? Optional.of(from) : Optional.empty())
        .find(order, header);
  }

  private Result findAbsolute(String header) {
    try {
      Path path = FolderTree.absolute(Path.of(header));
      Path name = path.getFileName();
      if (name == null || !tree.allows(path)) {
        return new Result.Outside();
      }
      return folderOf(path)
          .file(name.toString())
          .filter(tree::contains)
          .<Result>map(Result.Text::new)
          .orElseGet(Result.Missing::new);
    } catch (InvalidPathException e) {
      return new Result.Missing();
    }
  }

  private Order order(Request request, Place from) {
    Set<Folder> own = new LinkedHashSet<>(List.of(from.folder(), from.unit()));
    Set<Folder> siblings = new LinkedHashSet<>();
    own.forEach(folder -> addSiblings(folder, siblings));
    Set<Folder> before = new LinkedHashSet<>();
    Set<Folder> after = new LinkedHashSet<>();
    if (request.angled()) {
      before.addAll(includeFolders);
      before.addAll(systemFolders);
      after.addAll(own);
      after.addAll(siblings);
    } else {
      before.addAll(own);
      before.addAll(includeFolders);
      before.addAll(siblings);
      before.addAll(systemFolders);
    }
    return new Order(List.copyOf(before), List.copyOf(after));
  }

  private void addSiblings(Folder start, Set<Folder> found) {
    Optional<Folder> folder = Optional.of(start);
    while (folder.isPresent() && tree.isBelowRoot(folder.get())) {
      for (String name : SIBLINGS) {
        folder.get().subfolder(name).map(tree::folder).ifPresent(found::add);
      }
      folder = tree.parent(folder.get());
    }
  }

  /** One search along folders; remembers whether it was kept from leaving them. */
  private final class Walk {
    private final String[] names;
    private Optional<Place> after;
    private boolean outside;

    /**
     * A walk.
     *
     * @param after the place in whose folder the search begins anew ({@code #include_next})
     */
    Walk(String[] names, Optional<Place> after) {
      this.names = names;
      this.after = after;
    }

    Result find(Order order, String header) {
      Optional<Path> found = first(order.beforeModel());
      if (found.isEmpty() && !isModelHeader(header)) {
        found = first(order.afterModel());
      } else if (found.isEmpty()) {
        return new Result.Model(modelName(header));
      }
      return found
          .<Result>map(Result.Text::new)
          .orElseGet(() -> outside ? new Result.Outside() : new Result.Missing());
    }

    private Optional<Path> first(List<Folder> folders) {
      for (Folder folder : remaining(folders)) {
        Optional<Path> file = file(folder);
        if (file.isPresent()) {
          return file;
        }
      }
      return Optional.empty();
    }

    private List<Folder> remaining(List<Folder> folders) {
      int index = after.map(place -> folders.lastIndexOf(place.folder())).orElse(-1);
      return index < 0 ? folders : folders.subList(index + 1, folders.size());
    }

    private Optional<Path> file(Folder start) {
      Folder folder = start;
      for (int i = 0; i < names.length - 1; i++) {
        Optional<Folder> next = step(folder, names[i]);
        if (next.isEmpty()) {
          return Optional.empty();
        }
        folder = next.get();
      }
      Optional<Path> file = folder.file(names[names.length - 1]);
      if (file.isPresent() && !tree.contains(file.get())) {
        outside = true;
        return Optional.empty();
      }
      return file;
    }

    private Optional<Folder> step(Folder folder, String name) {
      if (name.equals(".")) {
        return Optional.of(folder);
      }
      if (!name.equals("..")) {
        return folder.subfolder(name).filter(tree::contains).map(tree::folder);
      }
      Optional<Folder> parent = tree.parent(folder);
      outside |= parent.isEmpty();
      return parent;
    }
  }

  private boolean isModelHeader(String header) {
    return model.test(modelName(header));
  }

  static String modelName(String header) {
    return header.toLowerCase(Locale.ROOT).replace('\\', '/');
  }
}
