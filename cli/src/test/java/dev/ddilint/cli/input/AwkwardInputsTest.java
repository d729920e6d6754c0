package dev.ddilint.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Solutions, compilation databases and {@code sources} files that are broken, huge or made to do
 * harm: what can be read is, and the rest is said. Projects have tests of their own.
 */
class AwkwardInputsTest {
  private final Path folder;

  AwkwardInputsTest(@TempDir Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("tree"));
    write("../outside/o.c", "int DriverEntry(void) { return 0; }");
    write(
        "../outside/o.vcxproj",
        "<Project><ItemGroup><ClCompile Include='o.c'/></ItemGroup></Project>");
    write("sys/a.c", "int DriverEntry(void) { return 0; }");
    write("sys/a.vcxproj", "<Project><ItemGroup><ClCompile Include='a.c'/></ItemGroup></Project>");
  }

  @Test
  void aSolutionNamesProjectsThatAreGoneOrOutside() {
    SourceTree tree =
        find(
            write(
                "all.sln",
                """
                Project("{8BC9CEB8}") = "gone", "gone\\gone.vcxproj", "{1}"
                EndProject
                Project("{8BC9CEB8}") = "outside", "..\\outside\\o.vcxproj", "{2}"
                EndProject
                Project("{8BC9CEB8}") = "a", "sys\\A.VCXPROJ", "{3}"
                EndProject
                Project("{8BC9CEB8}") = "cut off
                """));
    assertThat(names(tree)).containsExactly("sys/a.vcxproj");
    assertThat(messages(tree))
        .containsExactly(
            "gone\\gone.vcxproj is not there: solution all.sln",
            "..\\outside\\o.vcxproj lies outside the source and include folders and was not read:"
                + " solution all.sln");
  }

  @Test
  void aSolutionNamesAProjectTwice() {
    String line = "Project(\"{8BC9CEB8}\") = \"a\", \"sys\\a.vcxproj\", \"{1}\"\nEndProject\n";
    assertThat(names(find(write("all.sln", line + line)))).containsExactly("sys/a.vcxproj");
  }

  @Test
  void aSolutionOfFiveMegabytes() {
    StringBuilder text = new StringBuilder();
    while (text.length() < 5_000_000) {
      text.append("\t\t{1}.Release|x64.ActiveCfg = Release|x64\n");
    }
    text.append("Project(\"{8BC9CEB8}\") = \"a\", \"sys\\a.vcxproj\", \"{1}\"\n");
    assertThat(names(find(write("all.sln", text.toString())))).containsExactly("sys/a.vcxproj");
  }

  @Test
  void anEntityBombInASolutionIsNotRead() {
    SourceTree tree =
        find(
            write(
                "all.slnx",
                "<!DOCTYPE Solution [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>"
                    + "<Solution><Project Path='&b;'/></Solution>"));
    assertThat(tree.drivers()).isEmpty();
    assertThat(messages(tree)).containsExactly("all.slnx was not read: it has a document type");
  }

  @Test
  void aSolutionThatIsNoXml() {
    assertThat(messages(find(write("all.slnx", "<Solution>\n<Project"))))
        .containsExactly("all.slnx was not read: line 2 is no XML");
  }

  @Test
  void aDatabaseNamesAFileOutsideAndAnotherTwice() {
    SourceTree tree =
        find(
            write(
                "compile_commands.json",
                """
                [{"directory": ".", "file": "../outside/o.c", "command": "cl o.c"},
                 {"directory": ".", "file": "sys/a.c", "command": "cl /DFIRST a.c"},
                 {"directory": "sys", "file": "a.c", "command": "cl /DSECOND a.c"},
                 {"file": 7}, "text", null, []]
                """));
    assertThat(tree.drivers()).hasSize(1);
    assertThat(tree.drivers().get(0).units())
        .singleElement()
        .satisfies(
            unit ->
                assertThat(unit.settings().definitions())
                    .extracting(Fact::value)
                    .containsExactly("FIRST"));
    assertThat(messages(tree))
        .contains(
            "../outside/o.c lies outside the source and include folders and was not read:"
                + " compile_commands.json");
  }

  @Test
  void aDatabaseOfFiveMegabytes() {
    StringBuilder text = new StringBuilder("[");
    while (text.length() < 5_000_000) {
      text.append("{\"directory\": \".\", \"file\": \"sys/a.c\", \"command\": \"cl a.c\"},\n");
    }
    text.append("{\"file\": \"sys/a.c\"}]");
    SourceTree tree = find(write("compile_commands.json", text.toString()));
    assertThat(tree.drivers()).hasSize(1);
    assertThat(messages(tree)).isEmpty();
  }

  @Test
  void aDatabaseThatIsNestedDeeply() {
    assertThat(messages(find(write("compile_commands.json", "[".repeat(100_000)))))
        .containsExactly("compile_commands.json was not read: it is no JSON");
  }

  @Test
  void aSourcesFileWhoseMacrosNameEachOther() {
    SourceTree tree =
        find(
            write(
                "sys/sources",
                """
                TARGETTYPE=DRIVER
                A=$(B)
                B=$(A) a.c
                SOURCES=$(A) gone.c ..\\..\\outside\\o.c
                """));
    assertThat(tree.drivers()).hasSize(1);
    assertThat(tree.drivers().get(0).files()).containsExactly(folder.resolve("sys/a.c"));
    assertThat(messages(tree))
        .containsExactly(
            "gone.c is not there: macro SOURCES",
            "..\\..\\outside\\o.c lies outside the source and include folders and was not read:"
                + " macro SOURCES");
  }

  @Test
  void aSourcesFileInUtf16() throws IOException {
    Path sources = folder.resolve("sys/sources");
    Files.write(
        sources, "\uFEFFTARGETTYPE=DRIVER\r\nSOURCES=a.c\r\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(find(sources).drivers()).hasSize(1);
  }

  @Test
  void dirsFilesThatLeadInACircle() {
    write("sys/sources", "SOURCES=a.c");
    write("sys/dirs", "DIRS=.. gone");
    Path dirs = write("dirs", "DIRS=sys . ..");
    assertThat(find(dirs).drivers()).hasSize(1);
  }

  private Path write(String name, String text) {
    try {
      Path file = folder.resolve(name).normalize();
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SourceTree find(Path input) {
    return Finding.in(folder, List.of(input));
  }

  private static List<String> names(SourceTree tree) {
    return tree.drivers().stream().map(DriverSources::name).toList();
  }

  private static List<String> messages(SourceTree tree) {
    return tree.problems().stream().map(Problem::message).toList();
  }
}
