package dev.ddilint.cli.command;

import dev.ddilint.cli.config.Configuration;
import dev.ddilint.cli.input.BuildSettings;
import dev.ddilint.cli.input.DriverFinder;
import dev.ddilint.cli.input.DriverSources;
import dev.ddilint.cli.input.Fact;
import dev.ddilint.cli.input.SourceTree;
import dev.ddilint.cli.project.ConfigurationChoice;
import dev.ddilint.cli.release.OldestRelease;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.Frontends;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import dev.ddilint.rules.contract.BundledModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      description = "folders with drivers in them, projects, solutions, or C files")
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
      names = "--contracts",
      paramLabel = "FILE",
      description =
          "read contracts of your own from FILE, a header in the language of CONTRACTS.md; may be repeated")
  private List<Path> contracts = new ArrayList<>();

  @Option(
      names = {"--platform", "--arch"},
      paramLabel = "PLATFORM",
      description = "x64 (default), x86 or arm64")
  private Platform platform = Platform.X64;

  @Option(
      names = "--target",
      paramLabel = "RELEASE",
      description =
          "the Windows release the driver is built for, win10-1809 or a build number"
              + " (default: what its project pins, else the newest)")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--configuration",
      paramLabel = "NAME",
      description = "the configuration projects are read for (default: the first release)")
  private Optional<String> configuration = Optional.empty();

  private final Releases releases = Releases.load();
  private final BundledModel model = new BundledModel();
  private Optional<Configuration> configured = Optional.empty();

  Path firstPath() {
    return paths.get(0);
  }

  /** The folder that names are relative to. */
  Path root() {
    return SourceTree.root(SourceTree.absolute(paths));
  }

  /**
   * The drivers that the paths hold. Refuses a path that is not there, and paths without any C
   * file.
   */
  Inputs sources() {
    return sources(Optional.empty());
  }

  /** Likewise, without what a configuration file excludes. */
  Inputs sources(Optional<Configuration> configuration) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw wrong("there is no file or folder " + path);
      }
      if (!Files.isReadable(path)) {
        throw wrong(path + " cannot be read");
      }
    }
    includes.forEach(this::requireFolder);
    systemIncludes.forEach(this::requireFolder);
    List<Path> absolute = SourceTree.absolute(paths);
    Frontends frontends = new Frontends(SourceTree.root(absolute), systemIncludes, model);
    SourceTree found = find(absolute, frontends);
    SourceTree tree = configuration.map(said -> found.without(said::excludes)).orElse(found);
    configured = configuration;
    ContractHeaders headers = headers(tree.root(), frontends);
    if (tree.drivers().isEmpty() && tree.cppFiles().isEmpty()) {
      throw wrong(
          "there is no C file in "
              + String.join(", ", paths.stream().map(Path::toString).toList()));
    }
    return new Inputs(
        tree,
        frontends,
        (unit, builtFor) -> options(tree.root(), unit.settings(), builtFor),
        this::target,
        headers,
        new DriverReleases(
            this::target, new OldestRelease(platform, releases), configuration, tree.root()),
        model.facts());
  }

  private SourceTree find(List<Path> absolute, Frontends frontends) {
    List<Path> roots = new ArrayList<>();
    roots.add(SourceTree.root(absolute));
    roots.addAll(SourceTree.absolute(includes));
    Map<String, String> fixed = new LinkedHashMap<>();
    target.map(this::release).ifPresent(it -> fixed.put("_NT_TARGET_VERSION", hex(it.ntddi())));
    try {
      return new DriverFinder(
              roots, new ConfigurationChoice(configuration, platformNames()), fixed, frontends)
          .find(absolute);
    } catch (UncheckedIOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value).toUpperCase(Locale.ROOT);
  }

  /** What projects call the platform. */
  private List<String> platformNames() {
    return switch (platform) {
      case X64 -> List.of("x64", "amd64");
      case X86 -> List.of("Win32", "x86");
      case ARM64 -> List.of("ARM64");
    };
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
    if (problems.stream().map(Problem::kind).anyMatch(SourceOptions::endsAnalysis)) {
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

  private static boolean endsAnalysis(ProblemKind kind) {
    return kind == ProblemKind.INTERNAL || kind == ProblemKind.OUT_OF_MEMORY;
  }

  /** With what a file is read: what its project says, then what the command line says. */
  private FrontendOptions options(Path root, BuildSettings settings, Release builtFor) {
    List<Path> folders = new ArrayList<>(SourceTree.absolute(includes));
    settings.includeFolders().forEach(folder -> folders.add(folder.value()));
    List<String> definitions = new ArrayList<>();
    settings.definitions().forEach(definition -> definitions.add(definition.value()));
    definitions.addAll(defines);
    undefines.forEach(name -> definitions.add("-" + name));
    return new FrontendOptions(
        root,
        platform,
        folders,
        systemIncludes,
        definitions,
        settings.forcedIncludes().stream().map(Fact::value).toList(),
        builtFor.ntddi());
  }

  /** Contract headers are read as the command line says: they belong to no project. */
  private ContractHeaders headers(Path root, Frontends frontends) {
    Release builtFor = target.map(this::release).orElse(releases.newest());
    return ContractHeaders.read(
        contracts(), frontends.of(options(root, BuildSettings.NONE, builtFor)));
  }

  /** The team's contract headers, in order. Refuses one that is no file. */
  private List<Path> contracts() {
    for (Path file : contracts) {
      if (!Files.isRegularFile(file)) {
        throw wrong("there is no file " + file);
      }
      if (!Files.isReadable(file)) {
        throw wrong(file + " cannot be read");
      }
    }
    return contracts;
  }

  DriverLister lister(Inputs inputs, Optional<ReleaseFact> oldest) {
    return new DriverLister(inputs, platform.name().toLowerCase(Locale.ROOT), oldest);
  }

  /** What a driver is built for. */
  private Fact<Release> target(DriverSources driver) {
    return target
        .map(text -> Fact.of(release(text), "option --target"))
        .or(() -> configured.flatMap(said -> configured(said, driver)))
        .or(() -> driver.target().flatMap(this::pinned))
        .orElseGet(() -> Fact.of(releases.newest(), Inputs.ASSUMED));
  }

  private Optional<Fact<Release>> configured(Configuration said, DriverSources driver) {
    return said.target(root().resolve(driver.name()))
        .map(fact -> new Fact<>(fact.release(), "configuration file", fact.place()));
  }

  private Optional<Fact<Release>> pinned(Fact<Long> target) {
    return releases.pinned(target.value()).map(release -> target.map(value -> release));
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
