package dev.ddilint.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Project files that were made to do harm do none, and the run goes on. */
class HostileProjectTest {
  private final Path folder;
  private final Projects projects;

  HostileProjectTest(@TempDir Path temporary) throws IOException {
    folder = Files.createDirectory(temporary.resolve("tree"));
    projects = new Projects(folder);
  }

  @Test
  void anEntityBombIsNotRead() {
    refused(
        """
        <!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <Project><PropertyGroup><R>&c;</R></PropertyGroup></Project>
        """,
        "it has a document type");
  }

  @Test
  void anExternalEntityIsNotRead() {
    refused(
        """
        <!DOCTYPE Project SYSTEM "file:///etc/passwd">
        <Project/>
        """,
        "it has a document type");
  }

  @Test
  void whatIsNoXmlIsSaid() {
    refused("<Project>\n<PropertyGroup></Project>", "line 2 is no XML");
    refused("", "line 1 is no XML");
  }

  @Test
  void deepNestingIsRefused() {
    refused("<a>".repeat(100_000), "its elements are nested deeper than 64");
  }

  @Test
  void anotherDocumentIsNoProject() {
    refused("<html/>", "it is no MSBuild project");
  }

  @Test
  void fiveMegabytesAreReadToTheEnd() {
    StringBuilder text = new StringBuilder("<ItemGroup>");
    while (text.length() < 5_000_000) {
      text.append("<None Include='readme.txt'><Note>nothing to see here</Note></None>\n");
    }
    EvaluatedProject project =
        projects.evaluate(text + "</ItemGroup><PropertyGroup><R>end</R></PropertyGroup>");
    assertThat(project.value("R")).contains("end");
  }

  @Test
  void aFileBeyondTheBoundIsNotRead() {
    Path file = projects.write("driver.vcxproj", "<Project>" + " ".repeat(9_000_000));
    assertThat(projects.evaluate(file)).isEmpty();
    assertThat(projects.messages()).singleElement().asString().contains("is larger than");
  }

  @Test
  void valuesThatDoubleStopGrowing() {
    StringBuilder text = new StringBuilder("<PropertyGroup><A>0123456789</A>");
    for (int i = 0; i < 1_000; i++) {
      text.append("<A>$(A)$(A)</A><B").append(i).append(">$(A)</B").append(i).append('>');
    }
    projects.evaluate(text + "</PropertyGroup>");
    assertThat(projects.messages()).anyMatch(it -> it.startsWith("a value of more than"));
  }

  @Test
  void aLinkOutOfTheTreeLeadsNowhere() throws IOException {
    Path outside = Files.createDirectory(folder.resolveSibling("outside"));
    Files.writeString(
        outside.resolve("x.props"),
        "<Project><PropertyGroup><R>leak</R></PropertyGroup></Project>");
    Files.createSymbolicLink(folder.resolve("link"), outside);
    EvaluatedProject project = projects.evaluate("<Import Project='link\\x.props'/>");
    assertThat(project.value("R")).isEmpty();
    assertThat(projects.messages())
        .containsExactly(
            "the imported file link\\x.props was not read: it lies outside of the sources");
  }

  private void refused(String text, String reason) {
    Projects fresh = new Projects(folder);
    assertThat(fresh.evaluate(fresh.write("driver.vcxproj", text))).isEmpty();
    assertThat(fresh.messages()).containsExactly("driver.vcxproj was not read: " + reason);
  }
}
