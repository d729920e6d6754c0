package dev.ddilint.cli.input;

import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.Property;
import dev.ddilint.parser.Frontends;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.Releases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The {@code NTDDI_VERSION} that a driver is built for, as far as something pins it: its project,
 * the macros of its files, or the files themselves.
 */
final class BuildTargets {
  /**
   * The releases before Windows 10, which {@code TargetVersion} names one by one. {@code Windows10}
   * is all releases since: the kit builds for its newest one.
   */
  private static final Map<String, Long> PINNING_VERSIONS =
      Map.of(
          "vista", 0x06000000L,
          "windows7", 0x06010000L,
          "windows8", 0x06020000L,
          "windowsv6.3", 0x06030000L,
          "winblue", 0x06030000L);

  private static final String MACRO = "NTDDI_VERSION";

  private final Map<String, Long> constants;
  private final Frontends frontends;

  BuildTargets(Releases releases, Frontends frontends) {
    this.frontends = frontends;
    constants =
        releases.all().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Release::constant, Release::ntddi, (first, second) -> first));
  }

  /** What the files of a driver pin, in their order; a macro counts before a file. */
  Supplier<Optional<Fact<Long>>> of(List<SourceUnit> units) {
    return () ->
        units.stream()
            .flatMap(unit -> unit.settings().definitions().stream())
            .filter(macro -> macro.value().startsWith(MACRO + "="))
            .flatMap(macro -> ofMacro(macro).stream())
            .findFirst()
            .or(() -> units.stream().flatMap(unit -> ofFile(unit).stream()).findFirst());
  }

  private Optional<Fact<Long>> ofMacro(Fact<String> macro) {
    return value(macro.value().substring(MACRO.length() + 1))
        .map(value -> macro.map(text -> value));
  }

  private Optional<Fact<Long>> ofFile(SourceUnit unit) {
    return frontends
        .outline(unit.path())
        .target()
        .flatMap(this::value)
        .map(value -> Fact.of(value, MACRO + " in " + unit.path().getFileName()));
  }

  /** The value of a number or of one of Windows's constants. */
  private Optional<Long> value(String text) {
    return Optional.ofNullable(constants.get(text.strip())).or(() -> ntddi(text));
  }

  /** What a project pins by its properties. */
  static Optional<Fact<Long>> of(EvaluatedProject project) {
    return property(project, "_NT_TARGET_VERSION")
        .or(() -> property(project, MACRO))
        .or(() -> targetVersion(project));
  }

  private static Optional<Fact<Long>> property(EvaluatedProject project, String name) {
    return project
        .property(name)
        .flatMap(
            property ->
                ntddi(property.value())
                    .map(value -> Fact.at(property.place(), value, "property " + name)));
  }

  private static Optional<Fact<Long>> targetVersion(EvaluatedProject project) {
    Optional<Property> property = project.property("TargetVersion");
    return property
        .flatMap(
            it ->
                Optional.ofNullable(
                    PINNING_VERSIONS.get(it.value().strip().toLowerCase(Locale.ROOT))))
        .map(value -> Fact.at(property.orElseThrow().place(), value, "property TargetVersion"));
  }

  /**
   * The constant that a number stands for: up to 0xFFFF it is a Windows version, its upper half.
   */
  static Optional<Long> ntddi(String text) {
    try {
      long value = Long.decode(text.strip().replaceAll("[uUlL]+$", ""));
      long full = value <= 0xFFFF ? value << 16 : value;
      return full >= 0x05000000L && full <= 0xFFFFFFFFL ? Optional.of(full) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
