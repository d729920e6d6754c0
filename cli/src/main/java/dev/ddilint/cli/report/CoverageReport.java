package dev.ddilint.cli.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ddilint.rules.coverage.CallCoverage;
import dev.ddilint.rules.coverage.CalledFunction;
import dev.ddilint.rules.coverage.Knowledge;
import dev.ddilint.rules.coverage.Share;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows what is known of the functions that drivers call. */
public final class CoverageReport {
  private final CallCoverage coverage;

  public CoverageReport(CallCoverage coverage) {
    this.coverage = coverage;
  }

  /**
   * As tables for people.
   *
   * @param limit how many functions without a full contract are listed
   */
  public void writeText(PrintWriter out, int limit) {
    out.printf(Locale.ROOT, "%-10s %16s %16s%n", "contract", "calls", "functions");
    for (Knowledge knowledge : List.of(Knowledge.FULL, Knowledge.PARTIAL, Knowledge.NONE)) {
      out.printf(
          Locale.ROOT,
          "%-10s %8d %6.1f%% %8d %6.1f%%%n",
          word(knowledge),
          coverage.calls(knowledge).part(),
          coverage.calls(knowledge).percent(),
          coverage.names(knowledge).part(),
          coverage.names(knowledge).percent());
    }
    out.printf(Locale.ROOT, "and %d calls through pointers%n%n", coverage.indirectCalls());
    share(out, "calls to documented functions that find a contract", documentedWithContract());
    share(out, "calls to documented functions that find a prototype", documentedWithPrototype());
    share(out, "member accesses that find their member", coverage.resolvedMembers());
    list(out, limit);
  }

  private Share documentedWithContract() {
    return coverage.documentedWithContract();
  }

  private Share documentedWithPrototype() {
    return coverage.documentedWithPrototype();
  }

  private static void share(PrintWriter out, String what, Share share) {
    out.printf(
        Locale.ROOT,
        "%-52s %5.1f%%  (%d of %d)%n",
        what,
        share.percent(),
        share.part(),
        share.whole());
  }

  private void list(PrintWriter out, int limit) {
    List<CalledFunction> wanting =
        coverage.functions().stream().filter(each -> each.knowledge() != Knowledge.FULL).toList();
    if (wanting.isEmpty()) {
      return;
    }
    out.printf("%n%8s  %-8s  %s%n", "calls", "contract", "function");
    wanting.stream()
        .limit(limit)
        .forEach(
            each ->
                out.printf(
                    "%8d  %-8s  %s%s%n",
                    each.calls(),
                    word(each.knowledge()),
                    TerminalText.of(each.name()),
                    reason(each)));
    if (wanting.size() > limit) {
      out.printf("... and %d more functions%n", wanting.size() - limit);
    }
  }

  private static String reason(CalledFunction function) {
    if (function.knowledge() == Knowledge.NONE) {
      return "";
    }
    return function.typed() ? " (prototype only)" : " (facts of its page only)";
  }

  private static String word(Knowledge knowledge) {
    return knowledge.name().toLowerCase(Locale.ROOT);
  }

  /** As JSON, all functions. */
  public void writeJson(PrintWriter out) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    out.print(mapper.writeValueAsString(json()).replace("\r\n", "\n"));
    out.print('\n');
  }

  private Map<String, Object> json() {
    Map<String, Object> calls = new LinkedHashMap<>();
    Map<String, Object> names = new LinkedHashMap<>();
    for (Knowledge knowledge : Knowledge.values()) {
      calls.put(word(knowledge), coverage.calls(knowledge).part());
      names.put(word(knowledge), coverage.names(knowledge).part());
    }
    calls.put("throughPointers", coverage.indirectCalls());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("calls", calls);
    json.put("names", names);
    json.put("documentedCallsWithContract", documentedWithContract());
    json.put("documentedCallsWithPrototype", documentedWithPrototype());
    json.put("memberAccessesResolved", coverage.resolvedMembers());
    json.put("functions", coverage.functions().stream().map(CoverageReport::json).toList());
    return json;
  }

  private static Map<String, Object> json(CalledFunction function) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", function.name());
    json.put("calls", function.calls());
    json.put("contract", word(function.knowledge()));
    json.put("prototype", function.typed());
    json.put("page", function.documented());
    return json;
  }
}
