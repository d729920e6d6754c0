package dev.ddilint.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule is shown by enough cases: text blocks in test classes that expect it, text blocks
 * beside them that expect nothing, and a pair of test drivers of which one is defective.
 */
class RuleCasesTest {
  private static final Path TESTS = Path.of("src/test/java/dev/ddilint/rules");
  private static final Path DRIVERS = Path.of("..", "testdata", "drivers");
  private static final int DEFECTIVE_CASES = 3;
  private static final int HEALTHY_CASES = 3;

  private static final List<List<String>> CASES_BY_CLASS = casesByClass();

  static Stream<String> rules() {
    return RuleList.all().stream().map(Rule::info).map(info -> info.name());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasDefectiveAndHealthyCases(String rule) {
    int defective = 0;
    int healthy = 0;
    for (List<String> cases : CASES_BY_CLASS) {
      long expecting = cases.stream().filter(source -> expects(source, rule)).count();
      defective += (int) expecting;
      healthy +=
          expecting == 0
              ? 0
              : (int) cases.stream().filter(source -> !source.contains("// expect")).count();
    }
    assertThat(defective).as("cases that expect " + rule).isGreaterThanOrEqualTo(DEFECTIVE_CASES);
    assertThat(healthy)
        .as("cases beside them that expect nothing")
        .isGreaterThanOrEqualTo(HEALTHY_CASES);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void appearsInATestDriverWithAHealthyTwin(String rule) throws IOException {
    List<Path> showing = new ArrayList<>();
    try (Stream<Path> files = Files.walk(DRIVERS)) {
      for (Path file : files.filter(RuleCasesTest::isDefectiveSource).sorted().toList()) {
        if (expects(Files.readString(file), rule)) {
          showing.add(file);
        }
      }
    }
    assertThat(showing).as("files of defective test drivers that expect " + rule).isNotEmpty();
    assertThat(showing).allSatisfy(file -> assertThat(twin(file)).exists());
  }

  private static boolean isDefectiveSource(Path file) {
    String name = file.toString();
    return file.toString().contains("defective") && (name.endsWith(".c") || name.endsWith(".h"));
  }

  private static Path twin(Path file) {
    Path relative = DRIVERS.relativize(file);
    return DRIVERS
        .resolve(relative.getName(0))
        .resolve("healthy")
        .resolve(relative.subpath(2, relative.getNameCount()));
  }

  private static boolean expects(String source, String rule) {
    return Stream.of(" ", "\n", "\"").anyMatch(end -> source.contains("// expect: " + rule + end))
        || source.contains("// expect@-1: " + rule);
  }

  private static List<List<String>> casesByClass() {
    StaticJavaParser.getParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    List<List<String>> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
        cases.add(
            StaticJavaParser.parse(file).findAll(TextBlockLiteralExpr.class).stream()
                .map(TextBlockLiteralExpr::asString)
                .toList());
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
