package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML file.
 *
 * @param name without a namespace
 * @param text the text directly in it
 * @param place the line on which it begins
 */
record XmlElement(
    String name,
    Map<String, String> attributes,
    String text,
    List<XmlElement> children,
    Span place) {
  XmlElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  boolean is(String other) {
    return name.equals(other);
  }
}
