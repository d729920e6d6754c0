package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a project says for one configuration.
 *
 * @param file the project file
 * @param items in the order in which they were included
 * @param imports the files of the source tree that it imports
 * @param definitions finds default metadata by item type and name
 * @param properties finds properties as they were set
 * @param values finds values, those that the kit sets too
 */
public record EvaluatedProject(
    Path file,
    Configuration configuration,
    List<Item> items,
    List<Path> imports,
    BiFunction<String, String, Optional<Property>> definitions,
    Function<String, Optional<Property>> properties,
    Function<String, Optional<String>> values) {
  public EvaluatedProject {
    items = List.copyOf(items);
    imports = List.copyOf(imports);
  }

  /** A property that the project or a file it imports sets to something. */
  public Optional<Property> property(String name) {
    return properties.apply(name).filter(property -> !property.value().isBlank());
  }

  /** The value of a property, the kit's default included. */
  public Optional<String> value(String name) {
    return values.apply(name);
  }

  /** Metadata that every item of a type has by default, of {@code Link} for instance. */
  public Optional<Property> definition(String type, String metadata) {
    return definitions.apply(type, metadata);
  }

  /** Whether a path leads into Visual Studio or the driver kit. */
  public static boolean isOfKit(String path) {
    return path.startsWith(Kit.FOLDER);
  }

  public List<Item> items(String type) {
    return items.stream().filter(item -> item.type().equalsIgnoreCase(type)).toList();
  }

  /** The project's folder. */
  public Path folder() {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }
}
