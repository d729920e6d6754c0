package dev.ddilint.rules.explain;

import dev.ddilint.parser.source.Span;
import java.util.List;

/**
 * A declaration as a model header spells it, annotations included.
 *
 * <p>Model headers are ours and plainly laid out: a declaration begins behind the one before and
 * ends at its semicolon.
 */
final class DeclarationText {
  private DeclarationText() {}

  /** The lines of the declaration whose name stands at a place. */
  static List<String> of(Span name) {
    String text = name.file().text();
    int start = name.start();
    while (start > 0 && ";}".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = name.end();
    while (end < text.length() && ";{".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return (text.substring(start, end) + ";")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("//"))
        .filter(line -> !line.startsWith("/*") && !line.startsWith("*/"))
        .toList();
  }
}
