package dev.ddilint.cli.inf;

import dev.ddilint.parser.source.SourceFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sections of an installation file; their names do not depend on case. */
public final class InfFile {
  /** The longest value that Windows reads (MAX_INF_STRING_LENGTH); also ends expansion bombs. */
  static final int MAX_VALUE = 4096;

  private static final String STRINGS = "strings";

  private final SourceFile source;
  private final Map<String, InfSection> sections = new LinkedHashMap<>();
  private final Map<String, String> strings = new LinkedHashMap<>();

  InfFile(SourceFile source, List<InfSection> sections) {
    this.source = source;
    sections.forEach(section -> this.sections.put(lower(section.name()), section));
    // strings of one language stand in for those that the plain section lacks
    this.sections.forEach(
        (name, section) -> {
          if (name.equals(STRINGS) || name.startsWith(STRINGS + ".")) {
            addStrings(section, name.equals(STRINGS));
          }
        });
  }

  private void addStrings(InfSection section, boolean plain) {
    for (InfEntry entry : section.entries()) {
      if (entry.key().isPresent() && entry.value(0).isPresent()) {
        String name = lower(entry.key().get().text());
        String value = entry.value(0).get().text();
        if (plain) {
          strings.put(name, value);
        } else {
          strings.putIfAbsent(name, value);
        }
      }
    }
  }

  public SourceFile source() {
    return source;
  }

  Collection<InfSection> sections() {
    return sections.values();
  }

  Optional<InfSection> section(String name) {
    return Optional.ofNullable(sections.get(lower(name)));
  }

  /** A text with its {@code %tokens%} replaced; one that no string defines stays. */
  String resolve(InfText value) {
    String text = value.text();
    StringBuilder resolved = new StringBuilder();
    int at = 0;
    while (at < text.length() && resolved.length() < MAX_VALUE) {
      int open = text.indexOf('%', at);
      int close = open < 0 ? -1 : text.indexOf('%', open + 1);
      if (close < 0) {
        resolved.append(text, at, text.length());
        at = text.length();
      } else {
        resolved.append(text, at, open).append(token(text.substring(open + 1, close)));
        at = close + 1;
      }
    }
    return resolved.length() > MAX_VALUE ? resolved.substring(0, MAX_VALUE) : resolved.toString();
  }

  private String token(String name) {
    return name.isEmpty() ? "%" : strings.getOrDefault(lower(name), "%" + name + "%");
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
