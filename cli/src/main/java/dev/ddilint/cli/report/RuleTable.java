package dev.ddilint.cli.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ddilint.rules.RuleDocumentation;
import dev.ddilint.rules.RuleInfo;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows a list of rules. */
public record RuleTable(List<RuleInfo> rules) {
  public RuleTable {
    rules = List.copyOf(rules);
  }

  /** For people. */
  public void writeText(PrintWriter out) {
    int width = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(1);
    for (RuleInfo rule : rules) {
      out.printf(
          Locale.ROOT,
          "%s  %-" + width + "s  %-7s  %s%n",
          rule.id(),
          rule.name(),
          lower(rule.severity()),
          lower(rule.profile()));
      out.println("    " + rule.summary());
      if (rule.sameAs().length > 0) {
        out.println("    same as " + String.join(", ", rule.sameAs()));
      }
    }
  }

  /** As a table in Markdown. */
  public void writeMarkdown(PrintWriter out) {
    out.println("| id | name | level | profile | same as | reports |");
    out.println("| --- | --- | --- | --- | --- | --- |");
    for (RuleInfo rule : rules) {
      out.printf(
          "| %s | `%s` | %s | %s | %s | %s |%n",
          rule.id(),
          rule.name(),
          lower(rule.severity()),
          lower(rule.profile()),
          String.join(", ", rule.sameAs()),
          rule.summary());
    }
  }

  /** For programs. */
  public void writeJson(PrintWriter out) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    List<Map<String, Object>> all = new ArrayList<>();
    rules.forEach(rule -> all.add(json(rule)));
    out.print(mapper.writeValueAsString(all).replace("\r\n", "\n"));
    out.print('\n');
  }

  private static Map<String, Object> json(RuleInfo rule) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", rule.id());
    json.put("name", rule.name());
    json.put("level", lower(rule.severity()));
    json.put("profile", lower(rule.profile()));
    json.put("equivalents", rule.sameAs());
    json.put("summary", rule.summary());
    json.put("description", RuleDocumentation.of(rule).description());
    json.put("help", RuleDocumentation.url(rule));
    return json;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
