package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.Frontend;
import dev.ddilint.parser.FrontendOptions;
import dev.ddilint.parser.ParsedUnit;
import dev.ddilint.parser.Platform;
import dev.ddilint.parser.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model header is complete by itself and understood without a problem. */
class ModelHeadersTest {
  private static final Path MODEL = Path.of("src/main/resources/dev/ddilint/rules/contract/model");

  /** Shared by those tests for which it does not matter what was read before. */
  private static final Frontend FRONTEND =
      new Frontend(
          new FrontendOptions(MODEL, Platform.X64, List.of(), List.of(), List.of(), 0x0A000010L),
          new BundledModel());

  static Stream<String> headers() throws IOException {
    try (Stream<Path> files = Files.list(MODEL)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  /** Read as a file of the project, since nobody is told of annotations of the model. */
  @ParameterizedTest
  @MethodSource("headers")
  void hasAnnotationsThatMakeSense(String header) {
    ParsedUnit unit = FRONTEND.parse(MODEL.resolve(header));
    assertThat(new AnnotationCheck().check(unit.syntax(), unit.semantics()).problems())
        .extracting(problem -> problem.span().orElseThrow() + " " + problem.message())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void isUnderstood(String header, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("unit.c");
    Files.writeString(file, "#include <" + header + ">\n");
    Frontend frontend =
        new Frontend(
            new FrontendOptions(folder, Platform.X64, List.of(), List.of(), List.of(), 0x0A000010L),
            new BundledModel());
    ParsedUnit unit = frontend.parse(file);
    assertThat(unit.problems()).extracting(Problem::message).isEmpty();
    assertThat(frontend.modelProblems())
        .extracting(
            problem -> problem.span().map(Object::toString).orElse("") + " " + problem.message())
        .isEmpty();
  }
}
