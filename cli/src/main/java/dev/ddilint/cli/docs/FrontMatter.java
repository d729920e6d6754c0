package dev.ddilint.cli.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/** The fields at the head of a page: each a text, or a list of texts. */
record FrontMatter(Map<String, List<String>> fields) {
  private static final String FENCE = "---";

  /** The longest in the documentation has 9,000 characters. */
  private static final int MAX_LENGTH = 65_536;

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  /** Why a text has no front matter that can be read. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
      super(reason);
    }
  }

  /** Every scalar is a text: a version {@code 1.10} is no number. */
  private static final class OnlyTexts implements Schema {
    @Override
    public ScalarResolver getScalarResolver() {
      return (value, implicit) -> Tag.STR;
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
      return Map.of();
    }
  }

  /** Reads the YAML between the first two fences: texts and lists of texts, no other types. */
  static FrontMatter of(List<String> lines) throws Unreadable {
    if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
      throw new Unreadable("has no front matter");
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      throw new Unreadable("has front matter without an end");
    }
    return parse(String.join("\n", lines.subList(1, end)));
  }

  private static FrontMatter parse(String yaml) throws Unreadable {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new OnlyTexts())
            .setCodePointLimit(MAX_LENGTH)
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      return new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map
          ? new FrontMatter(texts(map))
          : new FrontMatter(Map.of());
    } catch (YamlEngineException | StackOverflowError e) {
      throw new Unreadable("has front matter that is no YAML: " + firstLine(e));
    }
  }

  private static String firstLine(Throwable e) {
    return Optional.ofNullable(e.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse("nested too deeply");
  }

  private static Map<String, List<String>> texts(Map<?, ?> map) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    map.forEach((key, value) -> fields.put(String.valueOf(key), texts(value)));
    return fields;
  }

  private static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> texts.addAll(scalar(item)));
    } else {
      texts.addAll(scalar(value));
    }
    return List.copyOf(texts);
  }

  private static List<String> scalar(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? List.of(Cells.plain(text)) : List.of();
  }

  /** The text of a field, empty when the page leaves it open. */
  String text(String field) {
    return list(field).stream().findFirst().orElse("");
  }

  List<String> list(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
