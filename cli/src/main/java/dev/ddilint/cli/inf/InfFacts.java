package dev.ddilint.cli.inf;

import dev.ddilint.parser.Platform;
import dev.ddilint.rules.ReleaseFact;
import dev.ddilint.rules.Releases;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an installation file says of the driver it installs.
 *
 * @param deviceClass {@code Net}, {@code ActivityMonitor}
 * @param services those with a binary
 * @param kmdfVersion the KMDF version it asks for, {@code 1.15}; absent when {@code stampinf} is to
 *     write it
 * @param umdfVersion likewise for UMDF
 * @param altitude of a minifilter's first instance
 */
public record InfFacts(
    InfFile file,
    Optional<InfFact> deviceClass,
    List<InfService> services,
    Optional<InfFact> kmdfVersion,
    Optional<InfFact> umdfVersion,
    Optional<InfFact> altitude) {
  /**
   * The position of a value's name in a line of an AddReg section: root, key, name, flags, value.
   */
  private static final int REGISTRY_NAME = 2;

  private static final int REGISTRY_VALUE = 4;

  public InfFacts {
    services = List.copyOf(services);
  }

  /** Reads the facts out of the sections. */
  public static InfFacts of(InfFile file) {
    return new InfFacts(
        file,
        file.section("Version").flatMap(version -> fact(file, version, "Class")),
        file.sections().stream().flatMap(section -> service(file, section).stream()).toList(),
        first(file, section -> fact(file, section, "KmdfLibraryVersion")).filter(InfFacts::isKnown),
        first(file, section -> fact(file, section, "UmdfLibraryVersion")).filter(InfFacts::isKnown),
        first(file, section -> registryValue(file, section, "Altitude")));
  }

  /** Whether it installs something on a platform. */
  public boolean installs(Platform platform) {
    return !new Installations(file).on(platform).isEmpty();
  }

  /** The oldest release it installs the driver on; empty when it does not say. */
  public Optional<ReleaseFact> oldest(Platform platform, Releases releases) {
    return new Installations(file).oldest(platform, releases);
  }

  /** Whether a service runs a file of this name ({@code stamp.sys}). */
  public boolean runs(String binary) {
    return services.stream().anyMatch(service -> service.fileName().equalsIgnoreCase(binary));
  }

  private static Optional<InfService> service(InfFile file, InfSection section) {
    return fact(file, section, "ServiceBinary")
        .map(
            binary ->
                new InfService(
                    binary,
                    fact(file, section, "StartType"),
                    fact(file, section, "LoadOrderGroup")));
  }

  private static Optional<InfFact> fact(InfFile file, InfSection section, String key) {
    return section.value(key).map(value -> fact(file, value));
  }

  private static Optional<InfFact> registryValue(InfFile file, InfSection section, String name) {
    for (InfEntry entry : section.entries()) {
      Optional<InfText> called = entry.value(REGISTRY_NAME);
      Optional<InfText> value = entry.value(REGISTRY_VALUE);
      if (called.isPresent() && called.get().is(name) && value.isPresent()) {
        return Optional.of(fact(file, value.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<InfFact> first(
      InfFile file, Function<InfSection, Optional<InfFact>> found) {
    for (InfSection section : file.sections()) {
      Optional<InfFact> fact = found.apply(section);
      if (fact.isPresent()) {
        return fact;
      }
    }
    return Optional.empty();
  }

  private static InfFact fact(InfFile file, InfText value) {
    return new InfFact(file.resolve(value), value.span());
  }

  /** A variable of {@code stampinf} is no version. */
  private static boolean isKnown(InfFact fact) {
    return !fact.text().contains("$");
  }
}
