package dev.ddilint.rules.reference;

import dev.ddilint.rules.explain.ForeignNames;
import dev.ddilint.rules.reference.CoverageRow.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The coverage tables as a page in Markdown. */
final class CoveragePage {
  private static final List<String> FRAMEWORKS = List.of("WDM", "KMDF", "NDIS", "Storport");

  private final ForeignNames names = ForeignNames.load();
  private final List<String> page = new ArrayList<>();

  String markdown() {
    page.add(
        """
        # Coverage

        Which checks of other tools ddilint covers. Made from the tables in `src/test/resources/dev/ddilint/rules/coverage`; do not
        edit. *Covered* and *partly* rows name cases that run as tests; a name links to the page of the other tool's check. *Partly*
        says what is missing, *not yet* names the rule that is to cover it, *no* says why none is planned.
        """);
    section("Kernel warnings of Code Analysis", "warning", CoverageData.warnings());
    for (String framework : FRAMEWORKS) {
      section(
          framework + " rules of Static Driver Verifier and DDI compliance checking",
          "rule",
          CoverageData.verifierRules().stream()
              .filter(row -> row.about().equals(framework))
              .toList());
    }
    return String.join("\n", page).strip() + "\n";
  }

  private void section(String title, String what, List<CoverageRow> rows) {
    page.add("## " + title);
    page.add("");
    page.add(
        Stream.of(Status.values())
            .map(status -> count(rows, status) + " " + status.word())
            .collect(Collectors.joining(", ", "", ".")));
    page.add("");
    page.add("| %s | covered | by | cases, or reason |".formatted(what));
    page.add("| --- | --- | --- | --- |");
    rows.forEach(row -> page.add(line(row)));
    page.add("");
  }

  private static long count(List<CoverageRow> rows, Status status) {
    return rows.stream().filter(row -> row.status() == status).count();
  }

  private String line(CoverageRow row) {
    String title = FRAMEWORKS.contains(row.about()) ? "" : " " + row.about();
    String cases =
        row.cases().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    return "| [%s](%s)%s | %s | %s | %s |"
        .formatted(
            row.name(),
            names.find(row.name()).orElseThrow().url(),
            title,
            row.status().word(),
            String.join(", ", row.rules()),
            cases.isEmpty() || row.note().isEmpty()
                ? cases + row.note()
                : cases + "; " + row.note());
  }
}
