package dev.ddilint.cli.input;

import dev.ddilint.cli.project.SourceFolders;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceReader;
import dev.ddilint.rules.DriverKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads the {@code sources} and {@code dirs} files of driver kits before Visual Studio built
 * drivers: macros of {@code nmake}, one binary a file.
 */
final class SourcesFiles {
  /** Folders that {@code dirs} files lead to; their trees were a few levels deep. */
  private static final int MAX_FOLDERS = 1_000;

  private final SourceFolders folders;
  private final Kinds kinds;
  private final ProblemSink problems;

  SourcesFiles(SourceFolders folders, Kinds kinds, ProblemSink problems) {
    this.folders = folders;
    this.kinds = kinds;
    this.problems = problems;
  }

  /** The {@code sources} files that a {@code dirs} file leads to. */
  List<Path> below(Path dirs) {
    Set<Path> found = new LinkedHashSet<>();
    collect(folder(dirs), new LinkedHashSet<>(), found);
    return List.copyOf(found);
  }

  private void collect(Path folder, Set<Path> seen, Set<Path> found) {
    if (!seen.add(folder) || seen.size() > MAX_FOLDERS) {
      return;
    }
    folders.resolve(folder, "sources").file().ifPresent(found::add);
    Optional<Path> dirs = folders.resolve(folder, "dirs").file();
    if (dirs.isEmpty()) {
      return;
    }
    read(dirs.get())
        .ifPresent(
            file -> {
              MakeMacros macros = MakeMacros.read(file);
              List<String> names = new ArrayList<>(macros.words("DIRS"));
              names.addAll(macros.words("OPTIONAL_DIRS"));
              for (String name : names) {
                folders
                    .resolve(folder, name)
                    .folder()
                    .ifPresent(below -> collect(below, seen, found));
              }
            });
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  private Optional<SourceFile> read(Path path) {
    SourceReader.Reading reading =
        new SourceReader().read(path, folders.name(path), SourceFile.Origin.PROJECT);
    if (reading instanceof SourceReader.Reading.Failure failure) {
      problems.report(failure.problem());
      return Optional.empty();
    }
    return Optional.of(((SourceReader.Reading.Text) reading).file());
  }

  /** The driver of a {@code sources} file; nothing if it cannot be read or compiles nothing. */
  Optional<DriverSources> driver(Path path) {
    return read(path)
        .map(file -> driver(path, MakeMacros.read(file)))
        .filter(driver -> !driver.units().isEmpty() || !driver.cppFiles().isEmpty());
  }

  private DriverSources driver(Path path, MakeMacros macros) {
    BuildSettings settings = settings(folder(path), macros);
    Map<Path, SourceUnit> units = new LinkedHashMap<>();
    List<Path> cpp = new ArrayList<>();
    for (String name : macros.words("SOURCES")) {
      SourceFolders.Target target = folders.resolve(folder(path), name);
      Optional<Path> file = target.file();
      if (file.isEmpty() && isSource(name)) {
        problems.report(
            Problem.at(macros.place("SOURCES"), target.reason(), name, "macro SOURCES"));
      }
      file.filter(SourceFileNames::isC)
          .ifPresent(
              it ->
                  units.put(
                      it,
                      new SourceUnit(
                          Fact.at(macros.place("SOURCES"), it, "macro SOURCES"), settings)));
      file.filter(SourceFileNames::isCpp).ifPresent(cpp::add);
    }
    List<Path> files = new ArrayList<>(units.keySet());
    files.addAll(cpp);
    String name = folders.name(path);
    Optional<Fact<DriverKind>> type = ofType(macros);
    Optional<Fact<Long>> target = target(macros);
    return new DriverSources(
        name,
        Fact.of(name, "sources file"),
        List.copyOf(units.values()),
        cpp,
        isUserMode(type),
        kinds(type, isUserMode(type) ? List::of : kinds.of(files)),
        () -> target,
        Optional.empty(),
        macros
            .value("KMDF_VERSION_MAJOR")
            .map(
                it ->
                    Fact.at(
                        macros.place("KMDF_VERSION_MAJOR"),
                        "KMDF " + it,
                        "macro KMDF_VERSION_MAJOR")),
        List.of());
  }

  private static boolean isSource(String name) {
    Path path = Path.of(name.replace('\\', '/'));
    return SourceFileNames.isC(path) || SourceFileNames.isCpp(path);
  }

  private BuildSettings settings(Path folder, MakeMacros macros) {
    List<Fact<Path>> includes = new ArrayList<>();
    for (String name : List.of(macros.value("INCLUDES").orElse("").split(";"))) {
      if (!name.isBlank() && !name.contains(MakeMacros.UNKNOWN)) {
        folders
            .resolve(folder, name.strip())
            .folder()
            .ifPresent(
                path -> includes.add(Fact.at(macros.place("INCLUDES"), path, "macro INCLUDES")));
      }
    }
    CompilerOptions options = new CompilerOptions();
    options.read(CompilerOptions.split(macros.value("C_DEFINES").orElse("")));
    List<Fact<String>> definitions =
        options.definitions().stream()
            .map(it -> Fact.at(macros.place("C_DEFINES"), it, "macro C_DEFINES"))
            .toList();
    return new BuildSettings(includes, definitions, List.of());
  }

  /** The kind of its type before those of its files. */
  private static Supplier<List<Fact<DriverKind>>> kinds(
      Optional<Fact<DriverKind>> type, Supplier<List<Fact<DriverKind>>> ofFiles) {
    return () -> Stream.concat(type.stream(), ofFiles.get().stream()).toList();
  }

  private static boolean isUserMode(Optional<Fact<DriverKind>> type) {
    return type.filter(it -> it.value().isUserMode()).isPresent();
  }

  private static Optional<Fact<DriverKind>> ofType(MakeMacros macros) {
    String type = macros.value("TARGETTYPE").orElse("").toUpperCase(Locale.ROOT);
    Optional<DriverKind> kind =
        switch (type) {
          case "EXPORT_DRIVER" -> Optional.of(DriverKind.EXPORT_LIBRARY);
          case "DRIVER_LIBRARY" -> Optional.of(DriverKind.STATIC_LIBRARY);
          case "PROGRAM", "DYNLINK", "UMAPPL_NOLIB" -> Optional.of(DriverKind.USER_MODE);
          default -> Optional.empty();
        };
    return kind.map(it -> Fact.at(macros.place("TARGETTYPE"), it, "macro TARGETTYPE"));
  }

  /** The kit of the time pinned the release that its build window was opened for. */
  private static Optional<Fact<Long>> target(MakeMacros macros) {
    for (String name : List.of("_NT_TARGET_VERSION", "NTDDI_VERSION")) {
      Optional<Fact<Long>> target =
          macros
              .value(name)
              .flatMap(BuildTargets::ntddi)
              .map(value -> Fact.at(macros.place(name), value, "macro " + name));
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }
}
