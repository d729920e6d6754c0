package dev.ddilint.cli.command;

import dev.ddilint.cli.input.SourceTree;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is read and for which configuration: shared by all commands that read sources. */
final class SourceOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "C files, or folders with drivers in them")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "-I",
      paramLabel = "DIR",
      description = "search DIR for included headers; may be repeated")
  private List<Path> includes = new ArrayList<>();

  @Option(
      names = "-D",
      paramLabel = "NAME[=VALUE]",
      description = "define a macro; may be repeated")
  private List<String> defines = new ArrayList<>();

  @Option(names = "-U", paramLabel = "NAME", description = "undefine a macro; may be repeated")
  private List<String> undefines = new ArrayList<>();

  @Option(
      names = "--system-include",
      paramLabel = "DIR",
      description =
          "read real system headers from DIR instead of the bundled model; may be repeated")
  private List<Path> systemIncludes = new ArrayList<>();

  @Option(
      names = "--platform",
      paramLabel = "PLATFORM",
      description = "x64 (default), x86 or arm64")
  private Platform platform = Platform.X64;

  @Option(
      names = "--target",
      paramLabel = "RELEASE",
      description =
          "the Windows release the driver is built for, win10-1809 or a build number (default: the newest)")
  private Optional<String> target = Optional.empty();

  private final Releases releases = Releases.load();

  /**
   * The drivers that the paths hold. Refuses a path that is not there, and paths without any C
   * file.
   */
  SourceTree sources() {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw wrong("there is no file or folder " + path);
      }
      if (!Files.isReadable(path)) {
        throw wrong(path + " cannot be read");
      }
    }
    SourceTree tree = find();
    if (tree.drivers().isEmpty() && tree.cppFiles().isEmpty()) {
      throw wrong(
          "there is no C file in "
              + String.join(", ", paths.stream().map(Path::toString).toList()));
    }
    return tree;
  }

  private SourceTree find() {
    try {
      return SourceTree.of(paths);
    } catch (UncheckedIOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** Something that writes a file. */
  @FunctionalInterface
  interface Writing {
    void to(Path file) throws IOException;
  }

  /** Writes a file that the user named; one that cannot be written is refused. */
  void writing(Path file, Writing writing) {
    try {
      writing.to(file);
    } catch (NoSuchFileException e) {
      throw wrong("cannot write " + file + ": there is no such folder");
    } catch (AccessDeniedException e) {
      throw wrong("cannot write " + file + ": the file system denies it");
    } catch (IOException e) {
      throw wrong("cannot write " + file + ": " + e.getMessage());
    }
  }

  /** How the run failed, if it did: by a bug, or by a file that could not be read. */
  Optional<ExitCode> failure(List<Problem> problems) {
    if (problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.INTERNAL)) {
      return Optional.of(ExitCode.FAILED);
    }
    Optional<Problem> unreadable =
        problems.stream()
            .filter(problem -> problem.kind() == ProblemKind.UNREADABLE_FILE)
            .findFirst();
    if (unreadable.isPresent()) {
      throw wrong(unreadable.get().message());
    }
    return Optional.empty();
  }

  FrontendOptions frontend(SourceTree tree) {
    includes.forEach(this::requireFolder);
    systemIncludes.forEach(this::requireFolder);
    List<String> definitions = new ArrayList<>(defines);
    undefines.forEach(name -> definitions.add("-" + name));
    return new FrontendOptions(
        tree.root(), platform, includes, systemIncludes, definitions, target().ntddi());
  }

  Release target() {
    return target.map(this::release).orElse(releases.newest());
  }

  /** The target and why it is the one. */
  ReleaseFact targetFact() {
    return ReleaseFact.of(
        target(),
        target.isPresent() ? "--target names it" : "nothing says otherwise: the newest kit");
  }

  /** The release a text names. Refuses what is none. */
  Release release(String text) {
    return releases
        .find(text)
        .orElseThrow(
            () ->
                wrong(
                    "unknown Windows release '%s': use a build number or one of %s"
                        .formatted(
                            text,
                            String.join(", ", releases.all().stream().map(Release::id).toList()))));
  }

  private void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw wrong("there is no folder " + folder);
    }
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
