package dev.ddilint.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ddilint.cli.project.SourceFolders;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code compile_commands.json}: the files of one driver and how each is compiled. Commands
 * are read, never run.
 */
final class CompilationDatabase {
  private final SourceFolders folders;
  private final ProblemSink problems;

  CompilationDatabase(SourceFolders folders, ProblemSink problems) {
    this.folders = folders;
    this.problems = problems;
  }

  /** The C files of a database, the first command for each. */
  List<SourceUnit> units(Path database) {
    SourceReader.Reading reading =
        new SourceReader().read(database, folders.name(database), SourceFile.Origin.PROJECT);
    if (reading instanceof SourceReader.Reading.Failure failure) {
      problems.report(failure.problem());
      return List.of();
    }
    Map<Path, SourceUnit> units = new LinkedHashMap<>();
    for (JsonNode entry : entries(((SourceReader.Reading.Text) reading).file())) {
      unit(entry, database).ifPresent(unit -> units.putIfAbsent(unit.path(), unit));
    }
    return List.copyOf(units.values());
  }

  private Iterable<JsonNode> entries(SourceFile file) {
    try {
      JsonNode root = new ObjectMapper().readTree(file.text());
      if (root.isArray()) {
        return root;
      }
      report(file, "it is no list of commands");
    } catch (JsonProcessingException e) {
      report(file, "it is no JSON");
    }
    return List.of();
  }

  private void report(SourceFile file, String reason) {
    problems.report(Problem.of(ProblemKind.PROJECT_NOT_READ, file.name(), reason));
  }

  private Optional<SourceUnit> unit(JsonNode entry, Path database) {
    Path base = Optional.ofNullable(database.getParent()).orElse(database);
    String directory = entry.path("directory").asText(".");
    Path folder = folders.resolve(base, directory).found().orElse(base);
    String name = entry.path("file").asText("");
    SourceFolders.Target target = folders.resolve(folder, name);
    Optional<Path> file = target.file();
    if (file.isEmpty()) {
      problems.report(Problem.of(target.reason(), name, folders.name(database)));
    }
    return file.filter(SourceFileNames::isC)
        .map(path -> new SourceUnit(fact(path), settings(entry, folder)));
  }

  private static <T> Fact<T> fact(T value) {
    return Fact.of(value, "compile_commands.json");
  }

  private BuildSettings settings(JsonNode entry, Path folder) {
    CompilerOptions options = new CompilerOptions();
    List<String> arguments = new ArrayList<>();
    entry.path("arguments").forEach(argument -> arguments.add(argument.asText()));
    options.read(
        arguments.isEmpty() ? CompilerOptions.split(entry.path("command").asText("")) : arguments);
    List<Fact<Path>> includes = new ArrayList<>();
    for (String include : options.includes()) {
      folders.resolve(folder, include).folder().ifPresent(path -> includes.add(fact(path)));
    }
    return new BuildSettings(
        includes,
        options.definitions().stream().map(CompilationDatabase::fact).toList(),
        options.forcedIncludes().stream().map(CompilationDatabase::fact).toList());
  }
}
