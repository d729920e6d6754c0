package dev.ddilint.cli.input;

import dev.ddilint.cli.project.ConfigurationChoice;
import dev.ddilint.parser.Frontends;
import dev.ddilint.parser.pp.HeaderModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds drivers as the program does without options. */
final class Finding {
  private Finding() {}

  static SourceTree drivers(Path... paths) {
    List<Path> absolute = SourceTree.absolute(List.of(paths));
    return in(SourceTree.root(absolute), absolute);
  }

  /** Finds drivers with names relative to a folder. */
  static SourceTree in(Path root, List<Path> paths) {
    Frontends frontends = new Frontends(root, List.of(), HeaderModel.EMPTY);
    return new DriverFinder(
            List.of(root),
            new ConfigurationChoice(Optional.empty(), List.of("x64")),
            Map.of(),
            frontends)
        .find(paths);
  }
}
