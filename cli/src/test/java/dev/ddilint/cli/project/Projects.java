package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes projects to a folder and evaluates them. */
final class Projects {
  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  Projects(Path folder) {
    this.folder = folder;
  }

  /** Writes a file below the folder. */
  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Evaluates the content of a project's outermost element, for {@code Release|x64}. */
  EvaluatedProject evaluate(String content) {
    return evaluate(write("driver.vcxproj", "<Project>" + content + "</Project>")).orElseThrow();
  }

  Optional<EvaluatedProject> evaluate(Path project) {
    return evaluate(project, Optional.empty());
  }

  Optional<EvaluatedProject> evaluate(Path project, Optional<String> configuration) {
    ConfigurationChoice choice = new ConfigurationChoice(configuration, List.of("x64"));
    return new ProjectEvaluator(new SourceFolders(List.of(folder)), choice, Map.of())
        .evaluate(project, Optional.empty(), problems::add);
  }

  /** The value of a property {@code Result} that a project sets after some others. */
  String result(String properties, String text) {
    return evaluate(
            "<PropertyGroup>%s<Result>%s</Result></PropertyGroup>".formatted(properties, text))
        .value("Result")
        .orElseThrow();
  }

  /** Whether a condition holds. */
  boolean holds(String condition) {
    String content =
        "<PropertyGroup><Yes>x</Yes><Result Condition=\"%s\">it</Result></PropertyGroup>";
    return evaluate(content.formatted(condition)).property("Result").isPresent();
  }

  List<String> messages() {
    return problems.stream().map(Problem::message).toList();
  }
}
