package dev.ddilint.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects are evaluated as MSBuild does. */
class ProjectEvaluatorTest {
  private final Projects projects;

  ProjectEvaluatorTest(@TempDir Path folder) {
    projects = new Projects(folder);
  }

  @Test
  void propertiesAreSetInOrderAndWithoutRegardToCase() {
    assertThat(projects.result("<A>1</A><a>$(A)2</a><B>$(Later)</B><Later>x</Later>", "$(A)$(B)"))
        .isEqualTo("12");
  }

  @Test
  void theConfigurationCannotBeSet() {
    assertThat(
            projects.result("<Configuration>Debug</Configuration>", "$(Configuration)|$(Platform)"))
        .isEqualTo("Release|x64");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "$(Name.Replace('b', 'x'))|axc",
        "$(Name.ToUpper())|ABC",
        "$(Name.Substring(1))|bc",
        "$(Name.Substring(0, 1).ToUpper())|A",
        "$([System.IO.Path]::GetFileNameWithoutExtension('a\\b.c'))|b",
        "$([System.IO.Path]::Combine('a', 'b'))|a\\b",
        "$([MSBuild]::EnsureTrailingSlash('a'))|a\\",
        "$([MSBuild]::ValueOrDefault('$(None)', 'd'))|d",
        "$([MSBuild]::Add(1, 2))|3",
        "$(MSBuildProjectName)|driver",
        "$(MSBuildThisFile)|driver.vcxproj",
        "$(None)x|x"
      })
  void propertyFunctions(String text, String value) {
    assertThat(projects.result("<Name>abc</Name>", text)).isEqualTo(value);
    assertThat(projects.messages()).isEmpty();
  }

  @Test
  void whatNeedsAMachineIsSaidAndTheRestGoesOn() {
    assertThat(projects.result("", "a$([System.DateTime]::Now.ToString('yyyy'))b")).isEqualTo("ab");
    assertThat(projects.messages()).singleElement().asString().contains("DateTime");
  }

  @Test
  void importsAreReadInPlaceAndRelativeToTheImporter() {
    projects.write(
        "build/common.props",
        "<Project><Import Project='inner\\*.props'/><PropertyGroup><Outer>$(Inner)</Outer></PropertyGroup></Project>");
    projects.write(
        "build/inner/one.props",
        "<Project><PropertyGroup><Inner>$(MSBuildThisFileName)</Inner></PropertyGroup></Project>");
    EvaluatedProject project =
        projects.evaluate(
            "<Import Project='Build\\Common.props'/><PropertyGroup><R>$(Outer)</R></PropertyGroup>");
    assertThat(project.value("R")).contains("one");
    assertThat(project.imports()).hasSize(2);
  }

  @Test
  void theKitsFilesAreNotMissed() {
    projects.evaluate(
        "<Import Project='$(VCTargetsPath)\\Microsoft.Cpp.Default.props'/>"
            + "<Import Project='$(UserRootDir)\\Microsoft.Cpp.$(Platform).user.props'/>"
            + "<Import Project='$(VCTargetsPath)\\Microsoft.Cpp.targets'/>");
    assertThat(projects.messages()).isEmpty();
  }

  @Test
  void theKitReadsTheTreesOwnPropertiesOnTheWay() {
    projects.write(
        "Directory.Build.props",
        "<Project><PropertyGroup><Own>above</Own></PropertyGroup></Project>");
    Path file =
        projects.write(
            "sub/driver.vcxproj",
            "<Project><Import Project='$(VCTargetsPath)\\Microsoft.Cpp.Default.props'/></Project>");
    assertThat(projects.evaluate(file).orElseThrow().value("Own")).contains("above");
  }

  @Test
  void whatIsImportedAndNotThereIsSaid() {
    projects.evaluate("<Import Project='gone.props'/>");
    assertThat(projects.messages())
        .containsExactly("the imported file gone.props was not read: it is not there");
  }

  @Test
  void anImportOutOfTheTreeIsRefused() {
    projects.evaluate("<Import Project='..\\..\\..\\secret.props'/>");
    assertThat(projects.messages())
        .singleElement()
        .asString()
        .endsWith("was not read: it lies outside of the sources");
  }

  @Test
  void aCircleOfImportsEnds() {
    projects.write("a.props", "<Project><Import Project='b.props'/></Project>");
    projects.write("b.props", "<Project><Import Project='a.props'/></Project>");
    projects.evaluate("<Import Project='a.props'/>");
    assertThat(projects.messages())
        .containsExactly("the imported file a.props was not read: it imports itself");
  }

  @Test
  void itemsHaveTheMetadataOfTheirTypeAndTheirOwn() {
    EvaluatedProject project =
        projects.evaluate(
            """
            <ItemDefinitionGroup><ClCompile><D>A;%(D)</D></ClCompile></ItemDefinitionGroup>
            <ItemDefinitionGroup><ClCompile><D>%(D);B</D></ClCompile></ItemDefinitionGroup>
            <ItemGroup>
              <ClCompile Include="a.c"/>
              <ClCompile Include="b.c"><D>%(D);$(Late)</D></ClCompile>
            </ItemGroup>
            <PropertyGroup><Late>C</Late></PropertyGroup>
            """);
    assertThat(project.items("ClCompile"))
        .extracting(item -> item.metadata("D").orElseThrow().value())
        .containsExactly("A;;B", "A;;B;C");
  }

  @Test
  void wildcardsExcludesRemovesAndUpdates() {
    for (String name : new String[] {"a.c", "b.c", "sub/c.c", "sub/deep/d.c", "e.h"}) {
      projects.write(name, "");
    }
    EvaluatedProject project =
        projects.evaluate(
            """
            <ItemGroup>
              <ClCompile Include="*.c" Exclude="b.*"/>
              <ClCompile Include="sub\\**\\*.c"/>
              <ClCompile Remove="sub\\c.c"/>
              <ClCompile Update="a.c" Own="yes"/>
            </ItemGroup>
            """);
    assertThat(project.items("ClCompile"))
        .extracting(Item::include)
        .containsExactly("a.c", "sub\\deep\\d.c");
    assertThat(project.items("clcompile").get(0).metadata("own").orElseThrow().value())
        .isEqualTo("yes");
  }

  @Test
  void oneBranchIsChosen() {
    assertThat(
            projects
                .evaluate(
                    """
                    <Choose>
                      <When Condition="'$(Platform)' == 'Win32'">
                        <PropertyGroup><R>32</R></PropertyGroup>
                      </When>
                      <Otherwise><PropertyGroup><R>64</R></PropertyGroup></Otherwise>
                    </Choose>
                    """)
                .value("R"))
        .contains("64");
  }

  @ParameterizedTest
  @CsvSource({
    "Debug|x64;Release|x64, , Release|x64",
    "Debug|Win32;Win8 Debug|x64;Win8 Release|x64, , Win8 Release|x64",
    "Debug|x64;Release|x64, debug, Debug|x64",
    "Release|ARM64, , Release|ARM64"
  })
  void theConfigurationIsTheFirstReleaseOfThePlatform(String all, String asked, String expected) {
    Path file =
        projects.write(
            "driver.vcxproj",
            "<Project><ItemGroup><ProjectConfiguration Include='%s'/></ItemGroup></Project>"
                .formatted(all));
    assertThat(projects.evaluate(file, Optional.ofNullable(asked)).orElseThrow().configuration())
        .hasToString(expected);
  }

  @Test
  void anotherConfigurationThanAskedIsSaid() {
    Path file =
        projects.write(
            "driver.vcxproj",
            "<Project><ItemGroup><ProjectConfiguration Include='Debug|x64'/></ItemGroup></Project>");
    projects.evaluate(file, Optional.of("Checked"));
    assertThat(projects.messages())
        .containsExactly(
            "driver.vcxproj has no configuration Checked|x64; it was read as Debug|x64");
  }
}
