package dev.ddilint.rules.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small driver under a heading of a file that holds many.
 *
 * @param name what stands behind {@code // case:} or {@code // twin:}
 * @param isTwin whether it repairs the case before it
 * @param line of the heading, 1-based
 */
public record SourceCase(String name, boolean isTwin, Path in, int line, String source) {
  private static final String CASE = "// case: ";
  private static final String TWIN = "// twin: ";
  private static final String FILE = "// file: ";
  private static final String ONLY_FILE = "driver.c";

  /** The cases of a file, in its order; what stands before the first is about the file. */
  public static List<SourceCase> read(Path file) {
    try {
      return read(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SourceCase> read(Path file, List<String> lines) {
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i))) {
        headings.add(i);
      }
    }
    headings.add(lines.size());
    List<SourceCase> cases = new ArrayList<>();
    for (int i = 0; i + 1 < headings.size(); i++) {
      int from = headings.get(i);
      String heading = lines.get(from);
      cases.add(
          new SourceCase(
              heading.substring(CASE.length()),
              heading.startsWith(TWIN),
              file,
              from + 1,
              text(lines.subList(from + 1, headings.get(i + 1)))));
    }
    return cases;
  }

  private static boolean isHeading(String line) {
    return line.startsWith(CASE) || line.startsWith(TWIN);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).strip() + "\n";
  }

  /** The files of the driver by name: what {@code // file:} names, else one. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    String file = ONLY_FILE;
    for (String line : source.lines().toList()) {
      if (line.startsWith(FILE)) {
        add(file, lines, files);
        file = line.substring(FILE.length());
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    add(file, lines, files);
    return files;
  }

  private static void add(String file, List<String> lines, Map<String, String> files) {
    if (!lines.isEmpty()) {
      files.put(file, text(lines));
    }
  }
}
