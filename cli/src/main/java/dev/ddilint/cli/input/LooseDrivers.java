package dev.ddilint.cli.input;

import dev.ddilint.parser.Frontends;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes drivers of C files that no project names: a file belongs to the nearest folder above it in
 * which a driver begins, else to its own.
 */
final class LooseDrivers {
  private final Path root;
  private final Kinds kinds;
  private final SetupFiles setupFiles;
  private final Frontends frontends;

  LooseDrivers(Path root, Kinds kinds, SetupFiles setupFiles, Frontends frontends) {
    this.root = root;
    this.kinds = kinds;
    this.setupFiles = setupFiles;
    this.frontends = frontends;
  }

  List<DriverSources> of(Collection<SourceUnit> units) {
    Map<Path, Path> starts = new TreeMap<>();
    units.stream()
        .map(SourceUnit::path)
        .filter(file -> frontends.outline(file).startsDriver())
        .forEach(file -> starts.putIfAbsent(folder(file), file));
    Map<Path, List<SourceUnit>> groups = new TreeMap<>();
    for (SourceUnit unit : units) {
      groups.computeIfAbsent(home(unit.path(), starts), key -> new ArrayList<>()).add(unit);
    }
    List<DriverSources> drivers = new ArrayList<>();
    groups.forEach((home, members) -> drivers.add(driver(home, members, starts)));
    return drivers;
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  private Path home(Path file, Map<Path, Path> starts) {
    Path own = folder(file);
    for (Path at = own; at != null && at.startsWith(root); at = at.getParent()) {
      if (starts.containsKey(at)) {
        return at;
      }
    }
    return own;
  }

  private DriverSources driver(Path home, List<SourceUnit> units, Map<Path, Path> starts) {
    String name = Names.of(root, home);
    String why =
        Optional.ofNullable(starts.get(home))
            .map(start -> "folder of %s, which starts a driver".formatted(start.getFileName()))
            .orElse("folder");
    List<SetupFiles.Setup> setups = starts.containsKey(home) ? setupFiles.in(home) : List.of();
    return new DriverSources(
        name,
        Fact.of(name, why),
        units.stream().sorted(Comparator.comparing(SourceUnit::path)).toList(),
        List.of(),
        false,
        kinds.of(units.stream().map(SourceUnit::path).toList(), setups),
        Optional::empty,
        Optional.empty(),
        Optional.empty(),
        setups.stream().map(SetupFiles.Setup::file).toList());
  }
}
