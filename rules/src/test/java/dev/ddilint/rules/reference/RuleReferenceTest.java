package dev.ddilint.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.testing.DriverTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the rules say what their Javadoc says, and their examples are true. {@code
 * -Dddilint.update=true} writes the pages anew.
 */
class RuleReferenceTest {
  private static final Path PAGES = Path.of("src/main/resources/dev/ddilint/rules/docs");
  private static final Path REFERENCE = Path.of("RULES.md");

  static Stream<Rule> rules() {
    return RuleList.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageIsMadeFromTheJavadoc(Rule rule) throws IOException {
    assertUpToDate(PAGES.resolve(rule.info().name() + ".md"), new RuleSource(rule).markdown());
  }

  @Test
  void referenceHoldsAllPages() throws IOException {
    List<String> pages =
        rules()
            .map(rule -> new RuleSource(rule).markdown().replaceAll("(?m)^(#+ )", "#$1"))
            .toList();
    assertUpToDate(
        REFERENCE,
        "# Rules\n\nMade from the Javadoc of the rule classes; do not edit.\n\n"
            + String.join("\n", pages));
  }

  static void assertUpToDate(Path file, String wanted) throws IOException {
    if (Boolean.getBoolean("ddilint.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, wanted);
    }
    assertThat(file).hasContent(wanted);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noncompliantExampleShowsTheRule(Rule rule) {
    String example = new RuleSource(rule).example("Noncompliant");
    assertThat(example).contains("// expect: " + rule.info().name());
    DriverTest.check(example);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void compliantExampleIsClean(Rule rule) {
    String example = new RuleSource(rule).example("Compliant");
    assertThat(example).doesNotContain("expect");
    DriverTest.check(example);
  }
}
