package dev.ddilint.cli.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Properties by name: those that MSBuild makes from the names of files, those of the project, then
 * the kit's defaults.
 */
final class PropertyLookup {
  /** Defaults refer to defaults two deep. */
  private static final int MAX_DEPTH = 8;

  private final PropertyTable table;
  private final Kit kit;
  private final Path project;
  private final UnaryOperator<String> expander;
  private int depth;

  /**
   * A lookup.
   *
   * @param expander expands the text of a default
   */
  PropertyLookup(PropertyTable table, Kit kit, Path project, UnaryOperator<String> expander) {
    this.table = table;
    this.kit = kit;
    this.project = project;
    this.expander = expander;
  }

  void set(Property property) {
    table.set(property);
  }

  /** A property as the project set it. */
  Optional<Property> find(String name) {
    return table.find(name);
  }

  /**
   * The value of a property.
   *
   * @param file the file in which its name stands
   */
  Optional<String> value(String name, Path file) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.startsWith("msbuildthisfile")) {
      return ofFile(key.substring("msbuildthisfile".length()), file);
    }
    if (key.startsWith("msbuildproject")) {
      Optional<String> reserved = ofProject(key.substring("msbuildproject".length()));
      if (reserved.isPresent()) {
        return reserved;
      }
    }
    Optional<String> value = table.value(name);
    if (value.isPresent() && !value.get().isEmpty()) {
      return value;
    }
    // the kit sets what is empty, as if it was not set
    Optional<String> ofKit = derived(key);
    if (ofKit.isEmpty()) {
      ofKit = kitDefault(name);
    }
    return ofKit.isPresent() ? ofKit : value;
  }

  /** What the kit makes of other properties: which tools are in use, and the build target. */
  private Optional<String> derived(String key) {
    String toolset = table.value("PlatformToolset").orElse("");
    return switch (key) {
      case "iskernelmodetoolset" ->
          Optional.of(Boolean.toString(toolset.startsWith("WindowsKernelModeDriver")));
      case "isusermodetoolset" ->
          Optional.of(Boolean.toString(toolset.startsWith("WindowsUserModeDriver")));
      case "_nt_target_version" ->
          kit.property(key + "." + table.value("TargetVersion").orElse("").strip());
      default -> Optional.empty();
    };
  }

  private Optional<String> kitDefault(String name) {
    Optional<String> text = kit.property(name);
    if (text.isEmpty() || depth >= MAX_DEPTH) {
      return text;
    }
    depth++;
    String value = expander.apply(text.get());
    depth--;
    return Optional.of(value);
  }

  private static Optional<String> ofFile(String rest, Path file) {
    return switch (rest) {
      case "" -> Optional.of(name(file));
      case "directory" -> Optional.of(Evaluation.folder(file) + "\\");
      case "fullpath" -> Optional.of(file.toString());
      case "name" -> Optional.of(stem(file));
      case "extension" -> Optional.of(name(file).substring(stem(file).length()));
      default -> Optional.empty();
    };
  }

  private Optional<String> ofProject(String rest) {
    return switch (rest) {
      case "file" -> Optional.of(name(project));
      case "name" -> Optional.of(stem(project));
      case "directory" -> Optional.of(Evaluation.folder(project).toString());
      case "fullpath" -> Optional.of(project.toString());
      case "extension" -> Optional.of(name(project).substring(stem(project).length()));
      default -> Optional.empty();
    };
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  private static String stem(Path file) {
    String name = name(file);
    return name.lastIndexOf('.') <= 0 ? name : name.substring(0, name.lastIndexOf('.'));
  }
}
