package dev.ddilint.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.ddilint.rules.Rule;
import dev.ddilint.rules.check.RuleList;
import dev.ddilint.rules.contract.BundledModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What bytecode does not show of the rules: their Javadoc, and what their strings say. */
class RuleClassesTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/ddilint/rules/check");

  private static final Path KINDS =
      Path.of("src/main/resources/dev/ddilint/rules/resource/kinds.tsv");

  /** Methods that take a regular expression. */
  private static final Set<String> EXPRESSIONS =
      Set.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters");

  /** {@code IRP} and {@code MDL} are words of the field, too. */
  private static final int ABBREVIATION = 3;

  private static final Set<String> DDI_NAMES = ddiNames();

  private static Set<String> ddiNames() {
    BundledModel model = new BundledModel();
    Set<String> names = new TreeSet<>(model.facts().names());
    names.addAll(model.index().orElseThrow().allNames());
    return names;
  }

  static Stream<Rule> rules() {
    return RuleList.all().stream();
  }

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theJavadocHasItsFourParts(Rule rule) {
    RuleSource source = new RuleSource(rule);
    assertThat(source.headings()).containsExactly("Noncompliant", "Compliant");
    assertThat(source.paragraphs())
        .as("what it reports, and why it matters")
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(source.paragraphs().get(0)).as("one sentence").endsWith(".").doesNotContain(". ");
    assertThat(source.example("Noncompliant").lines().count()).isBetween(3L, MAX_EXAMPLE_LINES);
    assertThat(source.example("Compliant").lines().count()).isBetween(3L, MAX_EXAMPLE_LINES);
  }

  /** An example is read at a glance: more does not fit beside the code it is about. */
  private static final long MAX_EXAMPLE_LINES = 24;

  @ParameterizedTest
  @MethodSource("sources")
  void noRegularExpressionIsUsed(Path source) {
    CompilationUnit unit = parse(source);
    assertThat(unit.getImports())
        .noneMatch(used -> used.getNameAsString().startsWith("java.util.regex"));
    assertThat(unit.findAll(MethodCallExpr.class))
        .noneMatch(call -> EXPRESSIONS.contains(call.getNameAsString()));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noStringNamesAnInterface(Path source) {
    List<String> named = new ArrayList<>();
    for (String text : strings(parse(source))) {
      for (String word : words(text)) {
        if (word.length() > ABBREVIATION && DDI_NAMES.contains(word)) {
          named.add(word);
        }
      }
    }
    assertThat(named).as("names of the model or of documented functions").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noStringNamesAKind(Path source) throws IOException {
    List<String> kinds =
        Files.readAllLines(KINDS).stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    List<String> named =
        strings(parse(source)).stream()
            .filter(text -> text.contains("_") && kinds.contains(text))
            .toList();
    assertThat(named).as("kinds that only contracts may name").isEmpty();
  }

  private static CompilationUnit parse(Path source) {
    StaticJavaParser.getParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    try {
      return StaticJavaParser.parse(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The strings of the code; what other tools call a rule stands in its annotation. */
  private static List<String> strings(CompilationUnit unit) {
    List<LiteralStringValueExpr> literals = new ArrayList<>();
    literals.addAll(unit.findAll(StringLiteralExpr.class));
    literals.addAll(unit.findAll(TextBlockLiteralExpr.class));
    return literals.stream()
        .filter(literal -> !isInAnnotation(literal))
        .map(LiteralStringValueExpr::getValue)
        .toList();
  }

  private static boolean isInAnnotation(Node node) {
    Optional<Node> parent = node.getParentNode();
    return parent.isPresent()
        && (parent.get() instanceof AnnotationExpr || isInAnnotation(parent.get()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (char letter : (text + " ").toCharArray()) {
      if (Character.isLetterOrDigit(letter) || letter == '_') {
        word.append(letter);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
