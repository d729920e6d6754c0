package dev.ddilint.cli.inf;

import dev.ddilint.parser.Platform;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.Release;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * On which systems a file installs something: by its models sections ({@code %Mfg% = Models,
 * NTamd64.10.0...16299}) and by its {@code DefaultInstall} sections.
 *
 * <p>A models section without an architecture serves x86 only as soon as another one names an
 * architecture
 * (https://learn.microsoft.com/windows-hardware/drivers/install/inf-manufacturer-section); {@code
 * DefaultInstall} without a decoration serves all.
 */
final class Installations {
  private static final String DEFAULT_INSTALL = "defaultinstall";

  private final InfFile file;

  Installations(InfFile file) {
    this.file = file;
  }

  /** A section that installs something, and for which systems. */
  record Installation(TargetOsVersion version, Span place) {}

  /** The oldest release it installs on; empty when one section lets every release in. */
  Optional<ReleaseFact> oldest(Platform platform, Releases releases) {
    List<Installation> all = on(platform);
    if (all.stream().anyMatch(each -> each.version().isOfAnyRelease())) {
      return Optional.empty();
    }
    return all.stream()
        .min(
            Comparator.comparingInt(
                each -> releases.all().indexOf(each.version().oldest(releases))))
        .map(each -> fact(each, releases));
  }

  /** What it installs on a platform. */
  List<Installation> on(Platform platform) {
    List<Installation> all = new ArrayList<>(named(models(), platform));
    all.addAll(defaults(platform));
    return all;
  }

  private ReleaseFact fact(Installation installation, Releases releases) {
    Release release = installation.version().oldest(releases);
    return new ReleaseFact(
        release,
        "the INF file installs the driver on %s and later".formatted(release.name()),
        Optional.of(installation.place()));
  }

  /** Those for an architecture; where none names it, those that name none. */
  private static List<Installation> named(List<Installation> all, Platform platform) {
    List<Installation> named = all.stream().filter(each -> each.version().names(platform)).toList();
    return named.isEmpty()
        ? all.stream().filter(each -> each.version().architecture().isEmpty()).toList()
        : named;
  }

  private List<Installation> models() {
    List<Installation> all = new ArrayList<>();
    file.section("Manufacturer")
        .ifPresent(section -> section.entries().forEach(entry -> addModels(entry, all)));
    return all;
  }

  /** Decorations whose models section has lines, and the plain section if that has. */
  private void addModels(InfEntry entry, List<Installation> all) {
    Optional<InfText> models = entry.value(0);
    if (models.isEmpty()) {
      return;
    }
    String section = file.resolve(models.get());
    if (hasLines(section) || entry.values().size() == 1) {
      all.add(new Installation(TargetOsVersion.ANY, models.get().span()));
    }
    for (int i = 1; i < entry.values().size(); i++) {
      InfText decoration = entry.values().get(i);
      if (hasLines(section + "." + decoration.text())) {
        TargetOsVersion.parse(decoration.text())
            .ifPresent(version -> all.add(new Installation(version, decoration.span())));
      }
    }
  }

  /** An empty models section is how a file says that a system is not supported. */
  private boolean hasLines(String section) {
    return file.section(section).filter(found -> !found.entries().isEmpty()).isPresent();
  }

  private List<Installation> defaults(Platform platform) {
    List<Installation> all = new ArrayList<>();
    for (InfSection section : file.sections()) {
      String name = InfFile.lower(section.name());
      if (name.equals(DEFAULT_INSTALL)) {
        all.add(new Installation(TargetOsVersion.ANY, section.span()));
      } else if (name.startsWith(DEFAULT_INSTALL + ".")) {
        // DefaultInstall.Services and the like are no decorations and do not parse
        TargetOsVersion.parse(name.substring(DEFAULT_INSTALL.length() + 1))
            .filter(version -> version.architecture().isEmpty() || version.names(platform))
            .ifPresent(version -> all.add(new Installation(version, section.span())));
      }
    }
    return all;
  }
}
