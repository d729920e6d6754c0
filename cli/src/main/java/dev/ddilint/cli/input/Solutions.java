package dev.ddilint.cli.input;

import dev.ddilint.cli.project.SourceFolders;
import dev.ddilint.cli.project.XmlFiles;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which projects a solution ({@code .sln}, {@code .slnx}) holds. */
final class Solutions {
  /** {@code Project("{type}") = "name", "path", "{id}"}: the form that Visual Studio documents. */
  private static final Pattern PROJECT =
      Pattern.compile(
          "^\\s*Project\\(\"[^\"]*\"\\)\\s*=\\s*\"[^\"]*\"\\s*,\\s*\"([^\"]*)\"",
          Pattern.MULTILINE);

  private final SourceFolders folders;
  private final ProblemSink problems;

  Solutions(SourceFolders folders, ProblemSink problems) {
    this.folders = folders;
    this.problems = problems;
  }

  /** The C projects of a solution, in its order. */
  List<Path> projects(Path solution) {
    SourceReader.Reading reading =
        new SourceReader().read(solution, folders.name(solution), SourceFile.Origin.PROJECT);
    if (reading instanceof SourceReader.Reading.Failure failure) {
      problems.report(failure.problem());
      return List.of();
    }
    SourceFile file = ((SourceReader.Reading.Text) reading).file();
    List<Path> projects = new ArrayList<>();
    for (String name :
        isXml(solution) ? XmlFiles.attributes(file, "Project", "Path", problems) : named(file)) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".vcxproj")) {
        project(solution, name).ifPresent(projects::add);
      }
    }
    return projects;
  }

  private static boolean isXml(Path solution) {
    return solution.toString().toLowerCase(Locale.ROOT).endsWith(".slnx");
  }

  private static List<String> named(SourceFile file) {
    List<String> names = new ArrayList<>();
    Matcher lines = PROJECT.matcher(file.text());
    while (lines.find()) {
      names.add(lines.group(1));
    }
    return names;
  }

  private Optional<Path> project(Path solution, String name) {
    Path folder = Optional.ofNullable(solution.getParent()).orElse(solution);
    SourceFolders.Target target = folders.resolve(folder, name);
    Optional<Path> project = target.file();
    if (project.isEmpty()) {
      problems.report(Problem.of(target.reason(), name, "solution " + folders.name(solution)));
    }
    return project;
  }
}
