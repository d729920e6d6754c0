package dev.ddilint.cli.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ddilint.rules.explain.Explanation;
import dev.ddilint.rules.explain.Explanation.Section;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows explanations. */
public final class ExplanationReport {
  private static final String INDENT = "  ";

  private ExplanationReport() {}

  /** For people. */
  public static void writeText(List<Explanation> explanations, PrintWriter out) {
    String gap = "";
    for (Explanation each : explanations) {
      out.print(gap);
      out.println(each.name() + ": " + each.kind());
      each.sections().forEach(section -> write(section, out));
      each.page().ifPresent(page -> out.println("\nsee " + page));
      gap = "\n\n";
    }
  }

  private static void write(Section section, PrintWriter out) {
    out.println();
    if (!section.title().isEmpty()) {
      out.println(section.title());
    }
    String indent = section.title().isEmpty() ? "" : INDENT;
    section
        .lines()
        .forEach(line -> out.println(line.isEmpty() ? line : indent + TerminalText.of(line)));
  }

  /** For programs. */
  public static void writeJson(List<Explanation> explanations, PrintWriter out) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    List<Map<String, Object>> all = explanations.stream().map(ExplanationReport::json).toList();
    out.print(mapper.writeValueAsString(all).replace("\r\n", "\n"));
    out.print('\n');
  }

  private static Map<String, Object> json(Explanation explanation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", explanation.name());
    json.put("kind", explanation.kind());
    for (Section section : explanation.sections()) {
      String title = section.title().isEmpty() ? "text" : section.title();
      json.put(title.toLowerCase(Locale.ROOT).replace(' ', '_'), section.lines());
    }
    explanation.page().ifPresent(page -> json.put("page", page));
    return json;
  }
}
