package dev.ddilint.rules.testing;

import dev.ddilint.rules.testing.Expectation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the expectation comments of a source. A comment that begins like one and is none is an
 * error.
 */
final class ExpectationReader {
  private static final String COMMENT = "// ";
  private static final String RUN = "// run: ";

  private final String file;
  private final List<Expectation> expectations = new ArrayList<>();

  private ExpectationReader(String file) {
    this.file = file;
  }

  static List<Expectation> read(String file, String source) {
    ExpectationReader reader = new ExpectationReader(file);
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.readLine(lines.get(i), i + 1);
    }
    return reader.expectations;
  }

  /** The options of a {@code // run:} line among the first lines. */
  static List<String> runOptions(String source) {
    return source
        .lines()
        .takeWhile(line -> line.startsWith("//") || line.isBlank())
        .filter(line -> line.startsWith(RUN))
        .flatMap(line -> List.of(line.substring(RUN.length()).trim().split(" +")).stream())
        .toList();
  }

  private void readLine(String line, int number) {
    int at = line.indexOf(COMMENT + "expect");
    while (at >= 0) {
      int next = line.indexOf(COMMENT + "expect", at + 1);
      String comment = next < 0 ? line.substring(at) : line.substring(at, next);
      read(comment.substring(COMMENT.length()).trim(), number);
      at = next;
    }
  }

  private void read(String comment, int number) {
    int colon = comment.indexOf(": ");
    if (colon < 0) {
      throw malformed(comment, number);
    }
    String word = comment.substring(0, colon);
    int at = word.indexOf('@');
    int offset = at < 0 ? 0 : Integer.parseInt(word.substring(at + 1));
    Kind kind =
        kind(at < 0 ? word : word.substring(0, at)).orElseThrow(() -> malformed(comment, number));
    String rest = comment.substring(colon + 2).trim();
    int blank = rest.indexOf(' ');
    String rule = blank < 0 ? rest : rest.substring(0, blank);
    String text = blank < 0 ? "" : rest.substring(blank).trim();
    expectations.add(
        new Expectation(kind, file, number + offset, rule, text(kind, text, comment, number)));
  }

  private String text(Kind kind, String text, String comment, int number) {
    if (kind.needsReason()) {
      if (!text.startsWith("- ")) {
        throw malformed(comment + " (a reason is missing)", number);
      }
      return text.substring(2);
    }
    if (text.isEmpty()) {
      return text;
    }
    if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
      throw malformed(comment, number);
    }
    return text.substring(1, text.length() - 1);
  }

  private static Optional<Kind> kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private IllegalArgumentException malformed(String comment, int number) {
    return new IllegalArgumentException(
        "%s:%d: not an expectation: %s".formatted(file, number, comment));
  }
}
