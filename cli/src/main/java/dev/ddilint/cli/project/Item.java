package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An item of a project, with its metadata and those that its type has by default.
 *
 * @param include as the project names it, {@code src\main.c} for instance
 * @param folder that of the project, which the name is relative to
 * @param place the line that includes it, as a property
 */
public record Item(
    String type, String include, Path folder, Property place, Map<String, Property> metadata) {
  public Item {
    metadata = new TreeMap<>(metadata);
  }

  /** Metadata as an element of the project gives it. */
  public Optional<Property> metadata(String name) {
    return Optional.ofNullable(metadata.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The item with one more metadata. */
  Item with(Property property) {
    Map<String, Property> more = new TreeMap<>(metadata);
    more.put(property.name().toLowerCase(Locale.ROOT), property);
    return new Item(type, include, folder, place, more);
  }

  /** Metadata, those included that MSBuild takes from the name. */
  Optional<String> value(String name) {
    int separator = Math.max(include.lastIndexOf('\\'), include.lastIndexOf('/')) + 1;
    String file = include.substring(separator);
    int dot = file.lastIndexOf('.') < 0 ? file.length() : file.lastIndexOf('.');
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "identity" -> Optional.of(include);
      case "filename" -> Optional.of(file.substring(0, dot));
      case "extension" -> Optional.of(file.substring(dot));
      case "relativedir" -> Optional.of(include.substring(0, separator));
      case "fullpath" -> Optional.of(folder + "\\" + include);
      default -> metadata(name).map(Property::value);
    };
  }
}
