package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of names that the model's conditionals test: a driver that defines one of them sees a
 * model of its own.
 */
class ModelConditionsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/ddilint/rules/contract");
  private static final Pattern LINE =
      Pattern.compile("^\\s*#\\s*(?:if|ifdef|ifndef|elif)\\b(.*)$", Pattern.MULTILINE);
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

  @Test
  void theListHoldsAllNamesInConditions() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> headers = Files.list(RESOURCES.resolve("model"))) {
      for (Path header : headers.toList()) {
        addNames(Files.readString(header).replace("\\\n", " "), names);
      }
    }
    names.remove("defined");
    assertThat(Files.readAllLines(RESOURCES.resolve("model-conditions.txt")))
        .as("model-conditions.txt, one name a line, sorted")
        .containsExactlyElementsOf(names);
  }

  @Test
  void otherNamesDoNotMatterToTheModel() {
    BundledModel model = new BundledModel();
    assertThat(model.tests("NTDDI_VERSION")).isTrue();
    assertThat(model.tests("MY_DRIVERS_OWN_SWITCH")).isFalse();
  }

  private static void addNames(String header, Set<String> names) {
    Matcher lines = LINE.matcher(header);
    while (lines.find()) {
      Matcher found = NAME.matcher(lines.group(1).replaceAll("//.*|/\\*.*?\\*/", ""));
      while (found.find()) {
        names.add(found.group());
      }
    }
  }
}
