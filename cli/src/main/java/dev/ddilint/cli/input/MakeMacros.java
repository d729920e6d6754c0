package dev.ddilint.cli.input;

import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The macros of an {@code nmake} file, as {@code sources} files use them: definitions with
 * continued lines, and {@code $(NAME)}. Conditionals ({@code !if}) are not evaluated: of several
 * definitions the last one counts, as it would if all of them were read.
 */
final class MakeMacros {
  /** In place of a macro that the kit defines. */
  static final String UNKNOWN = "<kit>";

  /** Macros of macros; a circle would have no end. */
  private static final int MAX_DEPTH = 16;

  private static final int MAX_LENGTH = 1 << 16;

  /** References followed for one value; a real one has about ten. */
  private static final int MAX_EXPANSIONS = 1_000;

  private static final Pattern DEFINITION = Pattern.compile("^([A-Za-z_][\\w.]*)\\s*=(.*)$");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\((\\w+)\\)");

  private final SourceFile file;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private int expansions;

  private MakeMacros(SourceFile file) {
    this.file = file;
  }

  static MakeMacros read(SourceFile file) {
    MakeMacros macros = new MakeMacros(file);
    StringBuilder logical = new StringBuilder();
    int start = 1;
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = withoutComment(file.line(line)).stripTrailing();
      boolean goesOn = text.endsWith("\\");
      logical.append(goesOn ? text.substring(0, text.length() - 1) : text).append(' ');
      if (!goesOn) {
        macros.add(logical.toString(), start);
        logical.setLength(0);
        start = line + 1;
      }
    }
    macros.add(logical.toString(), start);
    return macros;
  }

  private static String withoutComment(String line) {
    int hash = line.indexOf('#');
    return hash < 0 ? line : line.substring(0, hash);
  }

  private void add(String text, int line) {
    Matcher definition = DEFINITION.matcher(text.strip());
    if (definition.matches()) {
      String name = key(definition.group(1));
      String before = values.getOrDefault(name, "");
      String value = definition.group(2).replace("$(" + definition.group(1) + ")", before).strip();
      values.put(name, value.length() > MAX_LENGTH ? before : value);
      lines.put(name, line);
    }
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** The value of a macro, with those it refers to. */
  Optional<String> value(String name) {
    expansions = 0;
    return Optional.ofNullable(values.get(key(name))).map(text -> expand(text, 0));
  }

  private String expand(String text, int depth) {
    if (depth > MAX_DEPTH || ++expansions > MAX_EXPANSIONS) {
      return "";
    }
    Matcher references = REFERENCE.matcher(text);
    return references.replaceAll(
        reference ->
            Matcher.quoteReplacement(
                Optional.ofNullable(values.get(key(reference.group(1))))
                    .map(value -> expand(value, depth + 1))
                    .orElse(UNKNOWN)));
  }

  /** The words of a macro's value. */
  List<String> words(String name) {
    return value(name).stream()
        .flatMap(value -> List.of(value.split("\\s+")).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The line that defines a macro. */
  Span place(String name) {
    return file.spanOfLine(lines.getOrDefault(key(name), 1));
  }
}
