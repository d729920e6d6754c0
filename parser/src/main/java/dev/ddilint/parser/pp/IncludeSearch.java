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
import org.jspecify.annotations.Nullable;

/**
 * Finds headers.
 *
 * <p>A quoted name is searched as MSVC does, in the folder of the including file and in those of
 * the files that include it, then in the include directories. Drivers come without the project
 * file's settings more often than not; folders {@code inc} and {@code include} beside the file or
 * above it, up to the root, are searched for want of them. A name in brackets is the model's,
 * unless an include directory has it.
 */
final class IncludeSearch {
  private static final List<String> SIBLINGS = List.of("inc", "include");

  /**
   * From where a file's own includes are searched.
   *
   * @param folders that of the file itself, then those of the files that include it, innermost
   *     first
   */
  record Place(List<Folder> folders) {
    Place {
      folders = List.copyOf(folders);
    }

    Folder folder() {
      return folders.get(0);
    }

    /** The place of a file that is included from here. */
    Place including(Folder folder) {
      if (!folders.isEmpty() && folder.equals(folder())) {
        return this;
      }
      Set<Folder> chain = new LinkedHashSet<>();
      chain.add(folder);
      chain.addAll(folders);
      return new Place(List.copyOf(chain));
    }

    /** The place of a file that stands here and is included, at last, from another place. */
    Place within(Place outer) {
      Set<Folder> chain = new LinkedHashSet<>(folders);
      chain.addAll(outer.folders());
      return new Place(List.copyOf(chain));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place && folders.equals(place.folders);
    }

    @Override
    public int hashCode() {
      return folders.hashCode();
    }
  }

  /** What {@code #include} asks for. */
  record Request(String header, boolean angled, boolean next) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Request asked
          && header.equals(asked.header)
          && angled == asked.angled
          && next == asked.next;
    }

    @Override
    public int hashCode() {
      return header.hashCode();
    }
  }

  /** What it gets. */
  sealed interface Result {
    /** A file, and the folder that it was found in. */
    record Text(Path path, Folder folder) implements Result {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Text text && path.equals(text.path) && folder.equals(text.folder);
      }

      @Override
      public int hashCode() {
        return path.hashCode();
      }
    }

    /** A model header of this name. */
    record Model(String name) implements Result {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Model model && name.equals(model.name);
      }

      @Override
      public int hashCode() {
        return name.hashCode();
      }
    }

    /** Nothing. */
    record Missing() implements Result {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Missing;
      }

      @Override
      public int hashCode() {
        return 0;
      }
    }

    /** Nothing that may be read. */
    record Outside() implements Result {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Outside;
      }

      @Override
      public int hashCode() {
        return 0;
      }
    }
  }

  /** The folders to search before the model is asked, and after. */
  private record Order(List<Folder> beforeModel, List<Folder> afterModel) {}

  private final FolderTree tree;
  private final Predicate<String> model;
  private final Folder root;
  private final List<Folder> includeFolders;
  private final List<Folder> systemFolders;
  private final ConcurrentHashMap<Place, Order> quoted = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Place, Order> angled = new ConcurrentHashMap<>();

  /** A search in a tree that allows these include directories. */
  IncludeSearch(FolderTree tree, List<Path> includeDirectories, Predicate<String> model) {
    this.tree = tree;
    this.model = model;
    root = tree.rootFolder();
    includeFolders = includeDirectories.stream().map(tree::folder).toList();
    systemFolders = tree.systemFolders();
  }

  FolderTree tree() {
    return tree;
  }

  /** The same search with other model headers. */
  IncludeSearch with(Predicate<String> otherModel) {
    return new IncludeSearch(tree, includeFolders.stream().map(Folder::path).toList(), otherModel);
  }

  /** The place of what stands in no folder. */
  Place rootPlace() {
    return new Place(List.of(root));
  }

  /** The place of a unit's own file. */
  Place unitPlace(Path file) {
    return new Place(List.of(folderOf(file)));
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
    String name = header.replace('\\', '/');
    if (name.startsWith("/") || name.indexOf(':') == 1) {
      return findAbsolute(header);
    }
    Order order =
        (request.angled() ? angled : quoted).computeIfAbsent(from, each -> order(request, each));
    return new Walk(components(name), request.next() ? Optional.of(from) : Optional.empty())
        .find(order, header);
  }

  private static List<String> components(String name) {
    return name.indexOf('/') < 0 ? List.of(name) : List.of(name.split("/+"));
  }

  private Result findAbsolute(String header) {
    try {
      Path path = FolderTree.absolute(Path.of(header));
      Path name = path.getFileName();
      if (name == null || !tree.allows(path)) {
        return new Result.Outside();
      }
      Folder folder = folderOf(path);
      return folder
          .file(name.toString())
          .filter(tree::contains)
          .<Result>map(file -> new Result.Text(file, folder))
          .orElseGet(Result.Missing::new);
    } catch (InvalidPathException e) {
      return new Result.Missing();
    }
  }

  private Order order(Request request, Place from) {
    List<Folder> own = from.folders();
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
    private final List<String> names;
    private Optional<Place> after;
    private boolean outside;

    /**
     * A walk.
     *
     * @param after the place in whose folder the search begins anew ({@code #include_next})
     */
    Walk(List<String> names, Optional<Place> after) {
      this.names = names;
      this.after = after;
    }

    Result find(Order order, String header) {
      Optional<Result> found = first(order.beforeModel());
      if (found.isEmpty() && !isModelHeader(header)) {
        found = first(order.afterModel());
      } else if (found.isEmpty()) {
        return new Result.Model(modelName(header));
      }
      return found.orElseGet(() -> outside ? new Result.Outside() : new Result.Missing());
    }

    private Optional<Result> first(List<Folder> folders) {
      for (Folder folder : remaining(folders)) {
        Optional<Result> file = file(folder);
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

    private Optional<Result> file(Folder start) {
      Folder folder = start;
      for (int i = 0; i < names.size() - 1; i++) {
        Optional<Folder> next = step(folder, names.get(i));
        if (next.isEmpty()) {
          return Optional.empty();
        }
        folder = next.get();
      }
      Optional<Path> file = folder.file(names.get(names.size() - 1));
      if (file.isPresent() && !tree.contains(file.get())) {
        outside = true;
        return Optional.empty();
      }
      Folder found = folder;
      return file.map(path -> new Result.Text(path, found));
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
