package dev.ddilint.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules call their equivalents is known, so that people find them and SARIF relates. */
class EquivalentsTest {
  /**
   * What the loader reports, a check of the tool for certification, and one of Static Driver
   * Verifier whose page is gone: of no list here.
   */
  private static final Set<String> NO_LIST =
      Set.of("STATUS_ENTRYPOINT_NOT_FOUND", "WdkDeprecatedApis", "DoInitializing");

  private final ForeignNames names = ForeignNames.load();

  static Stream<Rule> rules() {
    return RuleList.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyEquivalentHasAMeaningAndAPage(Rule rule) {
    assertThat(List.of(rule.info().sameAs()))
        .filteredOn(name -> !NO_LIST.contains(name))
        .allSatisfy(
            name ->
                assertThat(names.find(name))
                    .as(name)
                    .hasValueSatisfying(known -> assertThat(known.url()).startsWith("https://")));
  }
}
