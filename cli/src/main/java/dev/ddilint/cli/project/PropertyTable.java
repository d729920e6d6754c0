package dev.ddilint.cli.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The properties of a project at the point that evaluation reached; case does not matter in their
 * names. The configuration is fixed from outside and cannot be set, as with {@code msbuild -p}.
 */
final class PropertyTable {
  private final Map<String, String> fixed = new TreeMap<>();
  private final Map<String, Property> set = new TreeMap<>();

  PropertyTable(Map<String, String> fixed) {
    fixed.forEach((name, value) -> this.fixed.put(key(name), value));
  }

  Optional<String> value(String name) {
    String outside = fixed.get(key(name));
    return outside != null ? Optional.of(outside) : find(name).map(Property::value);
  }

  /** The property as the project set it. */
  Optional<Property> find(String name) {
    return Optional.ofNullable(set.get(key(name)));
  }

  void set(Property property) {
    set.put(key(property.name()), property);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
