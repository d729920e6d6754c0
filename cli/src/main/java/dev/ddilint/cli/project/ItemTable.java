package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The items of a project, and the metadata that every item of a type has by default. */
final class ItemTable {
  /** The attributes of an item that are no metadata. */
  private static final Set<String> RESERVED =
      Set.of(
          "Include",
          "Exclude",
          "Remove",
          "Update",
          "Condition",
          "Label",
          "KeepMetadata",
          "RemoveMetadata",
          "KeepDuplicates",
          "MatchOnMetadata");

  /** What an item and its metadata weigh, in characters. */
  private static final int ITEM_COST = 200;

  /** Looking through folders; a project with thousands of wildcards is none. */
  private static final int GLOB_COST = 20_000;

  private final Path folder;
  private final Map<String, Map<String, Property>> defaults = new HashMap<>();
  private final Map<String, List<Item>> items = new LinkedHashMap<>();

  ItemTable(Path folder) {
    this.folder = folder;
  }

  List<Item> all() {
    return items.values().stream().flatMap(List::stream).toList();
  }

  /** The items of a type, in the order in which they were included. */
  List<Item> ofType(String type) {
    return items.getOrDefault(key(type), List.of());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Metadata that every item of a type has by default. */
  Optional<Property> definition(String type, String metadata) {
    return Optional.ofNullable(defaults.getOrDefault(key(type), Map.of()).get(key(metadata)));
  }

  /** Takes up the children of an {@code ItemDefinitionGroup}. */
  void define(XmlElement type, Evaluation scope) {
    Map<String, Property> known =
        defaults.computeIfAbsent(key(type.name()), key -> new TreeMap<>());
    for (XmlElement metadata : type.children()) {
      Item soFar = new Item(type.name(), "", folder, place(type), known);
      Scope inItem = new ItemScope(scope.at(metadata), soFar);
      if (holds(metadata, inItem)) {
        known.put(key(metadata.name()), value(metadata, inItem));
      }
    }
  }

  /** Carries out an item element: {@code Include}, {@code Remove} or {@code Update}. */
  void apply(XmlElement element, Evaluation evaluation) {
    Scope scope = evaluation.at(element);
    if (!holds(element, scope)) {
      return;
    }
    element.attribute("Include").ifPresent(names -> include(element, names, evaluation));
    List<Item> known = items.getOrDefault(key(element.name()), new ArrayList<>());
    element
        .attribute("Remove")
        .map(names -> specs(names, scope))
        .filter(specs -> scope.affords(specs.size() * known.size()))
        .ifPresent(specs -> known.removeIf(item -> isAny(specs, item.include())));
    element
        .attribute("Update")
        .map(names -> specs(names, scope))
        .filter(specs -> scope.affords(specs.size() * known.size()))
        .ifPresent(
            specs ->
                known.replaceAll(
                    item ->
                        isAny(specs, item.include())
                            ? withMetadata(item, element, evaluation)
                            : item));
  }

  private static boolean holds(XmlElement element, Scope scope) {
    return Condition.holds(element.attribute("Condition").orElse(""), scope);
  }

  private static boolean isAny(List<String> specs, String name) {
    String flat = name.replace('/', '\\');
    for (String spec : specs) {
      if (Globs.matches(spec.replace('/', '\\').replace("**\\", "*"), flat)) {
        return true;
      }
    }
    return false;
  }

  private void include(XmlElement element, String names, Evaluation evaluation) {
    Scope scope = evaluation.at(element);
    List<String> excluded = specs(element.attribute("Exclude").orElse(""), scope);
    Map<String, Property> metadata = defaults.getOrDefault(key(element.name()), Map.of());
    List<Item> known = items.computeIfAbsent(key(element.name()), type -> new ArrayList<>());
    for (String name : expanded(element, names, evaluation)) {
      if (!isAny(excluded, name) && scope.affords(ITEM_COST + excluded.size())) {
        Item item = new Item(element.name(), name, folder, place(element), metadata);
        known.add(withMetadata(item, element, evaluation));
      }
    }
  }

  private Set<String> expanded(XmlElement element, String names, Evaluation evaluation) {
    Scope scope = evaluation.at(element);
    Set<String> result = new LinkedHashSet<>();
    for (String name : specs(names, scope)) {
      if (!Globs.isGlob(name)) {
        result.add(Escapes.decode(name));
      } else if (!name.startsWith(Kit.FOLDER) && scope.affords(GLOB_COST)) {
        Globs.Result found = Globs.find(scope.folders(), folder, name);
        result.addAll(found.names());
        if (found.cutOff()) {
          evaluation.report(
              Problem.at(
                  element.place(),
                  ProblemKind.PROJECT_SIZE,
                  "%d files or folders for %s".formatted(Globs.MAX_FILES, name)));
        }
      }
    }
    return result;
  }

  private static List<String> specs(String list, Scope scope) {
    List<String> specs = new ArrayList<>();
    for (String spec : new Expander(scope).expand(list).split(";", -1)) {
      if (!spec.isBlank()) {
        specs.add(spec.strip());
      }
    }
    return specs;
  }

  private Item withMetadata(Item item, XmlElement element, Evaluation evaluation) {
    Item result = item;
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      if (!RESERVED.contains(attribute.getKey())) {
        Scope scope = new ItemScope(evaluation.at(element), result);
        String value = new Expander(scope).expand(attribute.getValue());
        result = result.with(new Property(attribute.getKey(), value, element.place()));
      }
    }
    for (XmlElement metadata : element.children()) {
      Scope scope = new ItemScope(evaluation.at(metadata), result);
      if (holds(metadata, scope)) {
        result = result.with(value(metadata, scope));
      }
    }
    return result;
  }

  private static Property value(XmlElement metadata, Scope scope) {
    return new Property(
        metadata.name(), new Expander(scope).expand(metadata.text()).strip(), metadata.place());
  }

  private static Property place(XmlElement element) {
    return new Property(element.name(), "", element.place());
  }
}
