package dev.ddilint.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.reference.CoverageRow.Status;
import dev.ddilint.rules.testing.DriverTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code COVERAGE.md} says what the tables say, and what they call covered is found. {@code
 * -Dddilint.update=true} writes the page anew.
 */
class CoverageTest {
  private static final Map<String, String> CASES = CoverageData.cases();
  private static final Map<String, String> RULE_NAMES =
      RuleList.all().stream()
          .map(Rule::info)
          .collect(Collectors.toMap(info -> info.id(), info -> info.name()));

  static Stream<CoverageRow> rows() {
    return Stream.concat(CoverageData.warnings().stream(), CoverageData.verifierRules().stream());
  }

  static Stream<String> cases() {
    return CASES.keySet().stream();
  }

  /** As many as the documentation lists; {@code NullCheck}, which has several pages, once. */
  @Test
  void everyCheckOfTheOtherToolsHasARow() {
    assertThat(CoverageData.warnings()).hasSize(63).doesNotHaveDuplicates();
    assertThat(
            CoverageData.verifierRules().stream()
                .collect(Collectors.groupingBy(CoverageRow::about, Collectors.counting())))
        .isEqualTo(Map.of("WDM", 169L, "KMDF", 122L, "NDIS", 65L, "Storport", 42L));
    assertThat(CoverageData.verifierRules().stream().map(row -> row.about() + " " + row.name()))
        .doesNotHaveDuplicates();
  }

  @Test
  void coveredRowsNameCasesOfTheirRules() {
    assertThat(rows().filter(CoverageRow::isShown))
        .allSatisfy(
            row -> {
              assertThat(row.rules()).as(row.name()).isNotEmpty().isSubsetOf(RULE_NAMES.keySet());
              assertThat(row.cases()).as(row.name()).isNotEmpty().isSubsetOf(CASES.keySet());
              for (String rule : row.rules()) {
                assertThat(row.cases())
                    .as("a case of %s for %s", rule, row.name())
                    .anyMatch(name -> expects(name, rule));
              }
            });
  }

  private static boolean expects(String name, String rule) {
    return CASES.getOrDefault(name, "").contains("// expect: " + RULE_NAMES.get(rule));
  }

  @Test
  void otherRowsSayWhatIsMissing() {
    assertThat(rows())
        .allSatisfy(
            row -> {
              switch (row.status()) {
                case COVERED -> assertThat(row.note()).as(row.name()).isEmpty();
                case PARTLY, NO -> assertThat(row.note()).as(row.name()).isNotEmpty();
                case NOT_YET -> assertThat(row.rules()).as(row.name()).isNotEmpty();
              }
              if (row.status() == Status.NO || row.status() == Status.NOT_YET) {
                assertThat(row.cases()).as(row.name()).isEmpty();
              }
            });
  }

  @Test
  void everyCaseIsNamedByARow() {
    Set<String> named = new TreeSet<>();
    rows().forEach(row -> named.addAll(row.cases()));
    assertThat(named).containsExactlyInAnyOrderElementsOf(CASES.keySet());
  }

  /** A case is about the rules that it expects: its code may break other contracts for brevity. */
  @ParameterizedTest
  @MethodSource("cases")
  void aCaseIsFound(String name) {
    String source = CASES.getOrDefault(name, "");
    List<String> expected =
        RULE_NAMES.values().stream().filter(rule -> source.contains("// expect: " + rule)).toList();
    assertThat(expected).as("the rule that a case expects").hasSize(1);
    DriverTest.check("// run: --only=" + expected.get(0) + "\n" + source);
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    RuleReferenceTest.assertUpToDate(Path.of("COVERAGE.md"), new CoveragePage().markdown());
  }
}
