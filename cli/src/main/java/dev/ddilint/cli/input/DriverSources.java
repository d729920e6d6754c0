package dev.ddilint.cli.input;

import dev.ddilint.rules.DriverKind;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A driver as it is built, or another binary beside it.
 *
 * @param name its project file, or its folder, relative to the root
 * @param origin what made it a driver: {@code project, Release|x64}, {@code folder}
 * @param units its C files, sorted; those of static libraries it is linked with too
 * @param cppFiles its C++ files, which are not analysed
 * @param kinds what it is, as far as that is known; with a first line of its own for each
 * @param target the {@code NTDDI_VERSION} it is built for, where something pins it
 * @param targetVersion the oldest release its project says it is for, {@code Windows10} for
 *     instance
 * @param frameworkVersion of KMDF or UMDF, {@code 1.33} for instance
 * @param setupFiles its {@code .inf} and {@code .inx} files
 */
public record DriverSources(
    String name,
    Fact<String> origin,
    List<SourceUnit> units,
    List<Path> cppFiles,
    List<Fact<DriverKind>> kinds,
    Optional<Fact<Long>> target,
    Optional<Fact<String>> targetVersion,
    Optional<Fact<String>> frameworkVersion,
    List<Fact<Path>> setupFiles) {
  public DriverSources {
    units = List.copyOf(units);
    cppFiles = List.copyOf(cppFiles);
    kinds = List.copyOf(kinds);
    setupFiles = List.copyOf(setupFiles);
  }

  /** The driver with a target, unless something said one before. */
  DriverSources orTarget(Optional<Fact<Long>> other) {
    return new DriverSources(
        name,
        origin,
        units,
        cppFiles,
        kinds,
        target.or(() -> other),
        targetVersion,
        frameworkVersion,
        setupFiles);
  }

  public List<Path> files() {
    return units.stream().map(SourceUnit::path).toList();
  }

  /** Without some of its files. */
  DriverSources without(Predicate<Path> excluded) {
    return new DriverSources(
        name,
        origin,
        units.stream().filter(unit -> !excluded.test(unit.path())).toList(),
        cppFiles.stream().filter(excluded.negate()).toList(),
        kinds,
        target,
        targetVersion,
        frameworkVersion,
        setupFiles);
  }

  /** Its kinds without their sources. */
  public Set<DriverKind> kindSet() {
    return kinds.stream().map(Fact::value).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a project, and not just a folder, says how it is built. */
  public boolean hasProject() {
    return !origin.source().startsWith("folder");
  }

  /** Whether its project says that it does not run in the kernel. */
  public boolean isUserMode() {
    return kinds.stream().map(Fact::value).anyMatch(DriverKind::isUserMode);
  }
}
