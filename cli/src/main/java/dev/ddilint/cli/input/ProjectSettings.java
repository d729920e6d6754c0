package dev.ddilint.cli.input;

import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.Item;
import dev.ddilint.cli.project.Property;
import dev.ddilint.cli.project.SourceFolders;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** With what a project compiles its files: the metadata of {@code ClCompile} items. */
final class ProjectSettings {
  private final EvaluatedProject project;
  private final SourceFolders folders;
  private final ProblemSink problems;
  private final Set<String> reported = new LinkedHashSet<>();

  ProjectSettings(EvaluatedProject project, SourceFolders folders, ProblemSink problems) {
    this.project = project;
    this.folders = folders;
    this.problems = problems;
  }

  /** The settings of one file. */
  BuildSettings of(Item item, List<Fact<String>> common) {
    CompilerOptions options = new CompilerOptions();
    Optional<Property> more = item.metadata("AdditionalOptions");
    more.ifPresent(property -> options.read(CompilerOptions.split(property.value())));
    List<Fact<Path>> includes = new ArrayList<>();
    item.metadata("AdditionalIncludeDirectories")
        .ifPresent(property -> addFolders(list(property), property, includes));
    more.ifPresent(property -> addFolders(options.includes(), property, includes));
    for (String name : List.of("IncludePath", "ExternalIncludePath")) {
      project.property(name).ifPresent(property -> addFolders(list(property), property, includes));
    }
    List<Fact<String>> definitions = new ArrayList<>(common);
    item.metadata("PreprocessorDefinitions")
        .ifPresent(property -> list(property).forEach(it -> definitions.add(fact(property, it))));
    item.metadata("UndefinePreprocessorDefinitions")
        .ifPresent(
            property -> list(property).forEach(it -> definitions.add(fact(property, "-" + it))));
    more.ifPresent(
        property -> options.definitions().forEach(it -> definitions.add(fact(property, it))));
    List<Fact<String>> forced = new ArrayList<>();
    item.metadata("ForcedIncludeFiles")
        .ifPresent(property -> list(property).forEach(it -> forced.add(fact(property, it))));
    more.ifPresent(
        property -> options.forcedIncludes().forEach(it -> forced.add(fact(property, it))));
    return new BuildSettings(includes, definitions, forced);
  }

  private static <T> Fact<T> fact(Property property, T value) {
    return Fact.at(property.place(), value, property.name());
  }

  private static List<String> list(Property property) {
    return project(property.value());
  }

  private static List<String> project(String value) {
    return List.of(value.split(";")).stream()
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  private void addFolders(List<String> names, Property property, List<Fact<Path>> includes) {
    for (String name : names) {
      if (!EvaluatedProject.isOfKit(name)) {
        folder(name, property)
            .filter(path -> includes.stream().noneMatch(known -> known.value().equals(path)))
            .ifPresent(path -> includes.add(fact(property, path)));
      }
    }
  }

  /** Folders that a build makes do not exist here; a compiler says nothing about them either. */
  private Optional<Path> folder(String name, Property property) {
    String bare = name.replace("\"", "");
    SourceFolders.Target target = folders.resolve(project.folder(), bare);
    if (target instanceof SourceFolders.Target.Outside && reported.add(bare)) {
      problems.report(
          Problem.at(property.place(), ProblemKind.PROJECT_PATH_OUTSIDE, bare, property.name()));
    }
    return target.folder();
  }
}
