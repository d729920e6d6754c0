package dev.ddilint.rules.engine;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Finding;
import dev.ddilint.rules.testing.DriverTest;
import dev.ddilint.rules.testing.SourceCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the catalogue is a driver of its own and says on its lines what is found. */
class EngineCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/ddilint/rules/engine");
  private static final int FEWEST = 300;
  private static final String FLOW = "// flow: ";
  private static final int POINTS = 8;

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".c")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number before the hyphen in the name of a file. */
  private static int point(Path file) {
    String name = file.getFileName().toString();
    return Integer.parseInt(name.substring(0, name.indexOf('-')));
  }

  private static List<SourceCase> cases() {
    return files().stream().flatMap(file -> SourceCase.read(file).stream()).toList();
  }

  @TestFactory
  Stream<DynamicContainer> casesByFile() {
    return files().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(),
                    SourceCase.read(file).stream().map(EngineCasesTest::test)));
  }

  private static DynamicTest test(SourceCase one) {
    URI place = URI.create(one.in().toUri() + "?line=" + one.line());
    return DynamicTest.dynamicTest(one.name(), place, () -> check(one));
  }

  private static void check(SourceCase one) {
    Map<String, String> files = inDefaultProfile(one.files());
    DriverTest.check(files);
    List<String> flow = flow(one);
    if (!flow.isEmpty()) {
      assertThat(DriverTest.findings(files))
          .flatExtracting(Finding::steps)
          .extracting(DriverTest::describe)
          .containsExactlyElementsOf(flow);
    }
  }

  /** The first option of a name holds: what a case says of itself goes before. */
  private static Map<String, String> inDefaultProfile(Map<String, String> files) {
    Map<String, String> result = new LinkedHashMap<>(files);
    result.replaceAll((name, source) -> withOption(source));
    return result;
  }

  private static String withOption(String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    int at = 0;
    while (at < lines.size() && lines.get(at).startsWith("// run:")) {
      at++;
    }
    lines.add(at, "// run: --profile=default");
    return String.join("\n", lines) + "\n";
  }

  private static List<String> flow(SourceCase one) {
    return one.source()
        .lines()
        .filter(line -> line.startsWith(FLOW))
        .map(line -> line.substring(FLOW.length()))
        .toList();
  }

  @Test
  void everyPointHasCases() {
    assertThat(files().stream().map(EngineCasesTest::point).collect(toSet()))
        .isEqualTo(rangeClosed(1, POINTS).boxed().collect(toSet()));
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  @Test
  void everyCaseSaysSomethingOfItsOwn() {
    assertThat(cases()).extracting(SourceCase::name).doesNotHaveDuplicates();
  }

  @Test
  void everyDefectHasItsHealthyTwinBehindIt() {
    for (Path file : files()) {
      List<SourceCase> cases = SourceCase.read(file);
      for (int i = 0; i < cases.size(); i++) {
        boolean twinFollows = i + 1 < cases.size() && cases.get(i + 1).isTwin();
        assertThat(!isDefective(cases.get(i)) || twinFollows)
            .as("a twin behind: " + cases.get(i).name())
            .isTrue();
      }
    }
  }

  @Test
  void twinsAreHealthyAndRepairADefect() {
    for (Path file : files()) {
      List<SourceCase> cases = SourceCase.read(file);
      for (int i = 0; i < cases.size(); i++) {
        if (cases.get(i).isTwin()) {
          assertThat(isDefective(cases.get(i))).as(cases.get(i).name()).isFalse();
          assertThat(i > 0 && isDefective(cases.get(i - 1)))
              .as("a defect before: " + cases.get(i).name())
              .isTrue();
        }
      }
    }
  }

  private static boolean isDefective(SourceCase one) {
    return one.source().contains("// expect: ") || one.source().contains("// expect-missed: ");
  }
}
