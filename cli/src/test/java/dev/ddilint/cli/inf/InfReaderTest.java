package dev.ddilint.cli.inf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax of installation files. */
class InfReaderTest {
  @TempDir private Path folder = Path.of("");

  private static InfFile parse(String text) {
    return InfReader.parse(new SourceFile("a.inf", SourceFile.Origin.PROJECT, text));
  }

  private static List<String> values(InfFile file, String section, int line) {
    return file.section(section).orElseThrow().entries().get(line).values().stream()
        .map(InfText::text)
        .toList();
  }

  @Test
  void aLineHasAKeyAndValues() {
    InfFile file = parse("[A]\nOne = a, b ,, c\n");

    assertThat(values(file, "A", 0)).containsExactly("a", "b", "", "c");
    assertThat(file.section("A").orElseThrow().value("ONE").map(InfText::text)).contains("a");
  }

  @Test
  void aLineMayHaveNoKey() {
    assertThat(values(parse("[Files]\nstamp.sys,,,2\n"), "Files", 0))
        .containsExactly("stamp.sys", "", "", "2");
  }

  @Test
  void onlyTheFirstEqualsSignEndsAKey() {
    assertThat(values(parse("[A]\nkey = a=b\n"), "A", 0)).containsExactly("a=b");
  }

  @Test
  void namesOfSectionsDoNotDependOnCase() {
    assertThat(parse("[MANUFACTURER]\na = b\n").section("Manufacturer")).isPresent();
  }

  @Test
  void aSectionMayBeginTwice() {
    assertThat(parse("[A]\nx\n[B]\n[a]\ny\n").section("A").orElseThrow().entries()).hasSize(2);
  }

  @Test
  void aCommentEndsALine() {
    InfFile file = parse("; one\n[A] ; two\nkey = a ; three, four\n;key = b\n");

    assertThat(values(file, "A", 0)).containsExactly("a");
    assertThat(file.section("A").orElseThrow().entries()).hasSize(1);
  }

  @Test
  void quotesProtectWhatWouldMeanSomething() {
    assertThat(values(parse("[A]\nkey = \"a;b,c=d\", \"say \"\"hi\"\"\"\n"), "A", 0))
        .containsExactly("a;b,c=d", "say \"hi\"");
  }

  @Test
  void aBackslashBeforeAQuoteIsABackslash() {
    InfFile file =
        parse(
            """
            [A]
            HKR,"Parameters\\Instances\\"%Name%,"Altitude",0,%High%
            [Strings]
            Name = "Stamp Instance"
            High = "371234"
            """);

    List<InfText> values = file.section("A").orElseThrow().entries().get(0).values();
    assertThat(file.resolve(values.get(1))).isEqualTo("Parameters\\Instances\\Stamp Instance");
    assertThat(file.resolve(values.get(4))).isEqualTo("371234");
  }

  @Test
  void aBackslashAtTheEndContinuesALine() {
    assertThat(values(parse("[A]\nkey = a, \\ ; the rest\r\n   b\r\nnext = c\r\n"), "A", 0))
        .containsExactly("a", "b");
  }

  @Test
  void aValueKnowsItsPlace() {
    InfText value =
        parse("[A]\n\nkey = one, two\n")
            .section("A")
            .orElseThrow()
            .entries()
            .get(0)
            .value(1)
            .orElseThrow();

    assertThat(value.span().toString()).isEqualTo("a.inf:3:12");
  }

  @Test
  void twoPercentSignsAreOne() {
    InfFile file = parse("[A]\nkey = 100%%, %unknown%\n");

    assertThat(file.resolve(file.section("A").orElseThrow().value("key").orElseThrow()))
        .isEqualTo("100%");
    assertThat(file.resolve(file.section("A").orElseThrow().entries().get(0).values().get(1)))
        .isEqualTo("%unknown%");
  }

  @Test
  void stringsOfALanguageFillGaps() {
    InfFile file = parse("[Strings.0407]\na = x\nb = y\n[Strings]\na = z\n[A]\nkey = %a%%b%\n");

    assertThat(file.resolve(file.section("A").orElseThrow().value("key").orElseThrow()))
        .isEqualTo("zy");
  }

  @Test
  void anExpansionIsNotLongerThanWindowsReads() {
    String file = "[Strings]\na = " + "x".repeat(3000) + "\n[A]\nkey = " + "%a%".repeat(5000);
    InfFile inf = parse(file);

    assertThat(inf.resolve(inf.section("A").orElseThrow().value("key").orElseThrow()))
        .hasSize(InfFile.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void everyEncodingWithAMark(String encoding) throws IOException {
    assertThat(read("\uFEFF[A]\r\nkey = Gerät\r\n".getBytes(Charset.forName(encoding))))
        .containsExactly("Gerät");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void everyEncodingWithoutAMark(String encoding) throws IOException {
    assertThat(read("[A]\r\nkey = Gerät\r\n".getBytes(Charset.forName(encoding))))
        .containsExactly("Gerät");
  }

  private List<String> read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.inf"), bytes);
    return values(InfReader.read(path, "a.inf", problem -> {}).orElseThrow(), "A", 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[A",
        "]",
        "=",
        ",",
        "\"",
        "\\",
        "[A]\n=",
        "[A]\n\"\n",
        "[A]\na = \\",
        "key = outside",
        "\0\0\0",
        "[A]\n%",
        "[A]\n=,=,\"\"\"",
        "[]\n[]\na"
      })
  void anyTextIsRead(String text) {
    assertThat(parse(text).sections()).hasSizeLessThan(2);
  }

  @Test
  void aMissingFileIsAProblem() {
    List<Problem> problems = new ArrayList<>();

    assertThat(InfReader.read(folder.resolve("no.inf"), "no.inf", problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.UNREADABLE_FILE);
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Path path = folder.resolve("big.inf");
    Files.writeString(
        path, "a\n".repeat(InfReader.MAX_CHARACTERS / 2 + 1), StandardCharsets.US_ASCII);
    List<Problem> problems = new ArrayList<>();
    Optional<InfFile> file = InfReader.read(path, "big.inf", problems::add);

    assertThat(file).isEmpty();
    assertThat(problems).extracting(Problem::kind).containsExactly(ProblemKind.FILE_SIZE);
  }
}
