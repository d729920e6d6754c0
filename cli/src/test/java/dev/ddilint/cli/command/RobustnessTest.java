package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that no compiler would take: it costs a problem in the report, and nothing else. */
@Timeout(60)
class RobustnessTest {
  private static final String WDM = "#include <wdm.h>\n";

  private final Path folder;

  RobustnessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> hostileSources() {
    return Stream.of(
        Arguments.of("only brackets", WDM + "(".repeat(3_000_000), "not understood"),
        Arguments.of(
            "nested brackets",
            WDM + "int f(void) { return " + "(".repeat(90_000) + "1" + ")".repeat(90_000) + "; }",
            "nested too deep"),
        Arguments.of(
            "nested blocks",
            WDM + "void f(void) " + "{".repeat(90_000) + "}".repeat(90_000),
            "nested too deep"),
        Arguments.of(
            "nested operators",
            WDM + "int f(int a) { return " + "-a+".repeat(90_000) + "a; }",
            "nested too deep"),
        Arguments.of(
            "nested declarators",
            WDM + "int " + "(".repeat(90_000) + "p" + ")".repeat(90_000) + ";",
            "nested too deep"),
        Arguments.of(
            "nested conditions of the preprocessor",
            WDM + "#if " + "(".repeat(90_000) + "1" + ")".repeat(90_000) + "\n#endif\n",
            "nested too deep"),
        Arguments.of("a comment without end", WDM + "/* never\n", "comment has no end"),
        Arguments.of(
            "a string without end", WDM + "char *s = \"never;\nint a;\n", "literal has no end"),
        Arguments.of("zeros", WDM + "void f(void) { int \0a; }\0\n", "0 errors"),
        Arguments.of("nothing", "", "0 errors"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileSources")
  void costsAProblemAndNothingElse(String name, String text, String problem) {
    CommandLineRun run = lint(Sources.write(folder, "hostile.c", text));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(problem);
  }

  @Test
  void randomBytes() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);
    CommandLineRun run = lint(Files.write(folder.resolve("binary.c"), bytes));
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void utf16IsRead() throws IOException {
    String text = "\ufeff" + Sources.TOO_HIGH;
    Files.write(folder.resolve("little.c"), text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(lint(folder).out()).contains("little.c:6:5: error:");
    Files.write(folder.resolve("little.c"), text.getBytes(StandardCharsets.UTF_16BE));
    assertThat(lint(folder).out()).contains("little.c:6:5: error:");
  }

  @Test
  void aHeaderThatIncludesItselfEnds() {
    Sources.write(folder, "self.h", "#include \"self.h\"\n");
    Sources.write(folder, "a.c", WDM + "#include \"self.h\"\nvoid f(void) {}\n");
    assertThat(lint(folder).out()).contains("includes are nested deeper than");
  }

  @Test
  void linksDoNotLeadOut() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Sources.write(outside, "secret.h", "int secret;\n");
    Sources.write(outside, "hold.c", Sources.TOO_HIGH);
    Files.createSymbolicLink(inside.resolve("secret.h"), outside.resolve("secret.h"));
    Files.createSymbolicLink(inside.resolve("hold.c"), outside.resolve("hold.c"));
    Files.createSymbolicLink(inside.resolve("loop"), inside);
    Sources.write(inside, "a.c", WDM + "#include \"secret.h\"\n");
    CommandLineRun run = lint(inside);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("secret.h lies outside", "1 file,");
  }
}
