package dev.ddilint.cli.input;

import dev.ddilint.cli.project.EvaluatedProject;
import dev.ddilint.cli.project.Property;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code NTDDI_VERSION} that a project pins, if it pins one. */
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

  private BuildTargets() {}

  static Optional<Fact<Long>> of(EvaluatedProject project) {
    return property(project, "_NT_TARGET_VERSION")
        .or(() -> property(project, "NTDDI_VERSION"))
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
