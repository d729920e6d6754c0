package dev.ddilint.rules.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said about one name.
 *
 * @param name as it is spelled
 * @param kind what it names, in words: {@code function}, {@code callback type} ...
 * @param page address of its documentation
 */
public record Explanation(String name, String kind, List<Section> sections, Optional<String> page) {
  public Explanation {
    sections = List.copyOf(sections);
  }

  /**
   * Lines under a title.
   *
   * @param title may be empty
   */
  public record Section(String title, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** Collects sections; one without lines is left out. */
  static final class Builder {
    private final List<Section> sections = new ArrayList<>();

    Builder add(String title, List<String> lines) {
      if (!lines.isEmpty()) {
        sections.add(new Section(title, lines));
      }
      return this;
    }

    Explanation build(String name, String kind, Optional<String> page) {
      return new Explanation(name, kind, sections, page);
    }
  }
}
