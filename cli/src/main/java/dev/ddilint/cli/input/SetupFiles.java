package dev.ddilint.cli.input;

import dev.ddilint.cli.inf.InfFacts;
import dev.ddilint.cli.inf.InfReader;
import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.SourceFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which installation files are a driver's. A project may carry those of other components too: where
 * some run the binary that the project makes as a service, only these count.
 */
final class SetupFiles {
  private final SourceFolders folders;

  SetupFiles(SourceFolders folders) {
    this.folders = folders;
  }

  /**
   * An installation file that was read.
   *
   * @param facts absent if it cannot be read, which is said when its driver is analysed
   */
  record Setup(Fact<Path> file, Optional<InfFacts> facts) {}

  /** Those of a project, in the order of its items. */
  List<Setup> of(EvaluatedProject project, List<Fact<Path>> files) {
    List<Setup> all = files.stream().map(file -> new Setup(file, read(file.value()))).toList();
    String binary = binary(project);
    List<Setup> own =
        all.stream()
            .filter(setup -> setup.facts().filter(facts -> facts.runs(binary)).isPresent())
            .toList();
    return own.isEmpty() ? all : own;
  }

  /** Those beside the sources of a driver that no project describes, by name. */
  List<Setup> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(SourceFileNames::isSetup)
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> new Setup(Fact.of(file, "folder"), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be listed", e);
    }
  }

  private Optional<InfFacts> read(Path file) {
    return Files.isReadable(file)
        ? InfReader.read(file, folders.name(file), problem -> {}).map(InfFacts::of)
        : Optional.empty();
  }

  /** By default a binary is called as its project. */
  private static String binary(EvaluatedProject project) {
    String file = String.valueOf(project.file().getFileName());
    String name = file.substring(0, file.lastIndexOf('.'));
    return project
            .value("TargetName")
            .filter(it -> !it.isBlank())
            .orElse(name)
            .toLowerCase(Locale.ROOT)
        + project.value("TargetExt").filter(it -> !it.isBlank()).orElse(".sys");
  }
}
