package dev.ddilint.cli.input;

import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.Item;
import dev.ddilint.cli.project.Property;
import dev.ddilint.cli.project.SourceFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the projects of the static libraries that a project links: those it refers to, and those
 * whose folder holds a library that the linker is given.
 */
final class LinkedLibraries {
  /** From {@code Platform\Configuration\name.lib} up to the project, and one more. */
  private static final int MAX_LEVELS = 4;

  private final SourceFolders folders;
  private final Function<Path, Optional<EvaluatedProject>> evaluator;

  LinkedLibraries(SourceFolders folders, Function<Path, Optional<EvaluatedProject>> evaluator) {
    this.folders = folders;
    this.evaluator = evaluator;
  }

  /** The libraries of a project, directly linked or not. */
  List<EvaluatedProject> of(EvaluatedProject project) {
    Set<Path> seen = new LinkedHashSet<>(List.of(project.file()));
    List<EvaluatedProject> libraries = new ArrayList<>();
    collect(project, seen, libraries);
    return libraries;
  }

  private void collect(EvaluatedProject project, Set<Path> seen, List<EvaluatedProject> libraries) {
    List<EvaluatedProject> direct = new ArrayList<>();
    project.items("ProjectReference").forEach(item -> addReferred(project, item, direct));
    for (String type : List.of("Link", "Lib")) {
      project
          .definition(type, "AdditionalDependencies")
          .ifPresent(names -> addLinked(project, names, direct));
    }
    for (EvaluatedProject library : direct) {
      if (seen.add(library.file())) {
        libraries.add(library);
        collect(library, seen, libraries);
      }
    }
  }

  private void addReferred(EvaluatedProject project, Item item, List<EvaluatedProject> libraries) {
    folders
        .resolve(project.folder(), item.include())
        .file()
        .flatMap(evaluator)
        .filter(LinkedLibraries::isStaticLibrary)
        .ifPresent(libraries::add);
  }

  private void addLinked(
      EvaluatedProject project, Property names, List<EvaluatedProject> libraries) {
    for (String name : List.of(names.value().split(";"))) {
      boolean hasFolder = name.contains("\\") || name.contains("/");
      if (hasFolder && !EvaluatedProject.isOfKit(name.strip())) {
        folders
            .resolve(project.folder(), name)
            .location()
            .flatMap(this::projectOf)
            .ifPresent(libraries::add);
      }
    }
  }

  /** The project in a folder above a library that makes a library of this name. */
  private Optional<EvaluatedProject> projectOf(Path library) {
    Optional<Path> folder = Optional.ofNullable(library.getParent());
    for (int level = 0; level < MAX_LEVELS && folder.isPresent(); level++) {
      for (Path project : folders.files(folder.get(), SourceFileNames::isProject)) {
        Optional<EvaluatedProject> found =
            evaluator
                .apply(project)
                .filter(LinkedLibraries::isStaticLibrary)
                .filter(it -> isNamed(it, library));
        if (found.isPresent()) {
          return found;
        }
      }
      folder = folder.map(Path::getParent);
    }
    return Optional.empty();
  }

  private static boolean isNamed(EvaluatedProject project, Path library) {
    String name = project.value("TargetName").orElse("") + ".lib";
    return name.toLowerCase(Locale.ROOT)
        .equals(String.valueOf(library.getFileName()).toLowerCase(Locale.ROOT));
  }

  private static boolean isStaticLibrary(EvaluatedProject project) {
    return project
        .property("ConfigurationType")
        .filter(type -> type.value().equalsIgnoreCase("StaticLibrary"))
        .isPresent();
  }
}
