package dev.ddilint.cli.input;

import dev.ddilint.rules.DriverKind;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A driver as it is built, or another binary beside it. Its files are looked at when someone asks
 * for what only they tell, so that they are read once and kept for a short time: who asks parses
 * them next.
 *
 * @param name its project file, or its folder, relative to the root
 * @param origin what made it a driver: {@code project, Release|x64}, {@code folder}
 * @param units its C files, sorted; those of static libraries it is linked with too
 * @param cppFiles its C++ files, which are not analysed
 * @param isUserMode whether its project says that it does not run in the kernel
 * @param lookForKinds see {@link #kinds}
 * @param lookForTarget see {@link #target}
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
    boolean isUserMode,
    Supplier<List<Fact<DriverKind>>> lookForKinds,
    Supplier<Optional<Fact<Long>>> lookForTarget,
    Optional<Fact<String>> targetVersion,
    Optional<Fact<String>> frameworkVersion,
    List<Fact<Path>> setupFiles) {
  public DriverSources {
    units = List.copyOf(units);
    cppFiles = List.copyOf(cppFiles);
    setupFiles = List.copyOf(setupFiles);
  }

  /** What it is, as far as that is known; with a first line of its own for each. */
  public List<Fact<DriverKind>> kinds() {
    return lookForKinds.get();
  }

  /** The {@code NTDDI_VERSION} it is built for, where something pins it. */
  public Optional<Fact<Long>> target() {
    return lookForTarget.get();
  }

  /** The driver with a target, unless something said one before. */
  DriverSources orTarget(Supplier<Optional<Fact<Long>>> other) {
    return new DriverSources(
        name,
        origin,
        units,
        cppFiles,
        isUserMode,
        lookForKinds,
        new Lazy<>(() -> target().or(other)),
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
        isUserMode,
        lookForKinds,
        lookForTarget,
        targetVersion,
        frameworkVersion,
        setupFiles);
  }

  /** Its kinds without their sources. */
  public Set<DriverKind> kindSet() {
    return kinds().stream().map(Fact::value).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a project, and not just a folder, says how it is built. */
  public boolean hasProject() {
    return !origin.source().startsWith("folder");
  }
}
