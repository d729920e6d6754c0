package dev.ddilint.cli.report;

import java.util.List;

/**
 * The drivers of a run with what is known of them: what {@code --list-drivers} writes.
 *
 * @param root the folder that names are relative to
 */
public record DriverList(String root, List<Entry> drivers) {
  public DriverList {
    drivers = List.copyOf(drivers);
  }

  /**
   * A driver.
   *
   * @param platform for which it is read
   * @param target what it is built for
   * @param facts what else is known, by name
   * @param settings of its files; those that are compiled alike stand together
   */
  public record Entry(
      String name,
      Known origin,
      String platform,
      List<Known> kinds,
      Known target,
      List<Named> facts,
      List<Known> setupFiles,
      List<String> cppFiles,
      List<Settings> settings) {
    public Entry {
      kinds = List.copyOf(kinds);
      facts = List.copyOf(facts);
      setupFiles = List.copyOf(setupFiles);
      cppFiles = List.copyOf(cppFiles);
      settings = List.copyOf(settings);
    }
  }

  /** A fact with a name. */
  public record Named(String name, Known known) {}

  /**
   * A fact.
   *
   * @param source what says so
   * @param place {@code file:line}, or empty
   */
  public record Known(String value, String source, String place) {
    String text() {
      String where = place.isEmpty() ? source : source + ", " + place;
      return "%s (%s)".formatted(value, where);
    }
  }

  /** How some files are compiled. */
  public record Settings(
      List<Known> files,
      List<Known> includeFolders,
      List<Known> definitions,
      List<Known> forcedIncludes) {
    public Settings {
      files = List.copyOf(files);
      includeFolders = List.copyOf(includeFolders);
      definitions = List.copyOf(definitions);
      forcedIncludes = List.copyOf(forcedIncludes);
    }
  }
}
