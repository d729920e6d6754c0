package dev.ddilint.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.rules.DriverKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found out of drivers, from each kind of input. */
class DriverFinderTest {
  private final Path folder;

  DriverFinderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aProjectSaysHowItsFilesAreCompiled() {
    write("inc/own.h", "");
    write("src/a.c", "");
    write("src/b.c", "");
    write(
        "src/driver.vcxproj",
        """
        <Project>
          <ItemDefinitionGroup><ClCompile>
            <AdditionalIncludeDirectories>$(DDK_INC_PATH);..\\Inc;gone;%(AdditionalIncludeDirectories)</AdditionalIncludeDirectories>
            <PreprocessorDefinitions>%(PreprocessorDefinitions);A=1;B</PreprocessorDefinitions>
            <ForcedIncludeFiles>own.h</ForcedIncludeFiles>
          </ClCompile></ItemDefinitionGroup>
          <ItemGroup>
            <ClCompile Include="a.c"/>
            <ClCompile Include="b.c">
              <PreprocessorDefinitions>ONLY_B;%(PreprocessorDefinitions)</PreprocessorDefinitions>
              <AdditionalOptions>/wd4100 /D "C=2" /I..\\inc %(AdditionalOptions)</AdditionalOptions>
            </ClCompile>
            <ClCompile Include="c.c"><ExcludedFromBuild>true</ExcludedFromBuild></ClCompile>
          </ItemGroup>
        </Project>
        """);
    DriverSources driver = only(find(folder));
    BuildSettings first = driver.units().get(0).settings();
    assertThat(first.includeFolders())
        .extracting(Fact::value)
        .containsExactly(folder.resolve("inc"));
    assertThat(first.definitions()).extracting(Fact::value).containsExactly("A=1", "B");
    assertThat(first.forcedIncludes()).extracting(Fact::value).containsExactly("own.h");
    assertThat(first.definitions().get(0).source()).isEqualTo("PreprocessorDefinitions");
    assertThat(first.definitions().get(0).place().orElseThrow())
        .hasToString("src/driver.vcxproj:4:5");
    assertThat(driver.units().get(1).settings().definitions())
        .extracting(Fact::value)
        .containsExactly("ONLY_B", "A=1", "B", "C=2");
  }

  @Test
  void aFolderOutsideOfTheSourcesIsLeftOutAndSaid() {
    write("a.c", "");
    write(
        "driver.vcxproj",
        project(
            "",
            """
            <ClCompile Include="a.c">
              <AdditionalIncludeDirectories>..\\..\\..\\elsewhere;C:\\Windows</AdditionalIncludeDirectories>
            </ClCompile>
            """));
    SourceTree tree = find(folder);
    assertThat(only(tree).units().get(0).settings().includeFolders()).isEmpty();
    assertThat(messages(tree))
        .hasSize(2)
        .allMatch(it -> it.contains("lies outside the source and include folders"));
  }

  @Test
  void aMissingFileIsSaidAndTheOthersStay() {
    write("a.c", "");
    write("driver.vcxproj", project("", "<ClCompile Include='a.c'/><ClCompile Include='gone.c'/>"));
    SourceTree tree = find(folder);
    assertThat(only(tree).files()).containsExactly(folder.resolve("a.c"));
    assertThat(messages(tree)).containsExactly("gone.c is not there: item ClCompile");
  }

  @ParameterizedTest
  @CsvSource({
    "<_NT_TARGET_VERSION>0xA000006</_NT_TARGET_VERSION>, 0A000006",
    "<_NT_TARGET_VERSION>0x601</_NT_TARGET_VERSION>, 06010000",
    "<NTDDI_VERSION>0x06030000</NTDDI_VERSION>, 06030000",
    "<TargetVersion>Windows7</TargetVersion>, 06010000",
    "<_NT_TARGET_VERSION>$(_NT_TARGET_VERSION_WIN8)</_NT_TARGET_VERSION>, 06020000"
  })
  void aProjectPinsWhatItIsBuiltFor(String property, String ntddi) {
    write("a.c", "");
    write("driver.vcxproj", project(property, "<ClCompile Include='a.c'/>"));
    assertThat(only(find(folder)).target().orElseThrow().value())
        .isEqualTo(Long.parseLong(ntddi, 16));
  }

  @Test
  void aMacroOrAFilePinsWhatTheProjectLeavesOpen() {
    write("macro/a.c", "");
    write("file/a.c", "#include \"x.h\"\n#define NTDDI_VERSION NTDDI_WIN7\n");
    write(
        "macro/driver.vcxproj",
        project(
            "",
            "<ClCompile Include='a.c'><PreprocessorDefinitions>NTDDI_VERSION=0x06020000"
                + "</PreprocessorDefinitions></ClCompile>"));
    assertThat(only(find(folder.resolve("macro"))).target().orElseThrow().value())
        .isEqualTo(0x06020000L);
    assertThat(only(find(folder.resolve("file"))).target().orElseThrow())
        .isEqualTo(Fact.of(0x06010000L, "NTDDI_VERSION in a.c"));
  }

  @Test
  void windows10AlonePinsNothing() {
    write("a.c", "");
    write(
        "driver.vcxproj",
        project("<TargetVersion>Windows10</TargetVersion>", "<ClCompile Include='a.c'/>"));
    DriverSources driver = only(find(folder));
    assertThat(driver.target()).isEmpty();
    assertThat(driver.targetVersion().orElseThrow().value()).isEqualTo("Windows10");
  }

  @ParameterizedTest
  @CsvSource({
    "<DriverType>KMDF</DriverType>, KMDF",
    "<DriverType>UMDF</DriverType><ConfigurationType>DynamicLibrary</ConfigurationType>, UMDF",
    "<ConfigurationType>Application</ConfigurationType>, USER_MODE",
    "<ConfigurationType>DynamicLibrary</ConfigurationType>, USER_MODE",
    "<PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset><ConfigurationType>StaticLibrary</ConfigurationType>, STATIC_LIBRARY"
  })
  void aProjectSaysWhatItBuilds(String properties, DriverKind kind) {
    write("a.c", "");
    write("driver.vcxproj", project(properties, "<ClCompile Include='a.c'/>"));
    assertThat(only(find(folder)).kindSet()).containsExactly(kind);
  }

  @Test
  void librariesAndCallsTellTheKindToo() {
    write("a.c", "int f(void) { return IoRegisterFileSystem(0); }");
    write(
        "driver.vcxproj",
        "<Project><PropertyGroup><DriverType>WDM</DriverType></PropertyGroup>"
            + "<ItemDefinitionGroup><Link><AdditionalDependencies>$(DDK_LIB_PATH)\\fltMgr.lib"
            + "</AdditionalDependencies></Link></ItemDefinitionGroup>"
            + "<ItemGroup><ClCompile Include='a.c'/></ItemGroup></Project>");
    assertThat(only(find(folder)).kinds())
        .extracting(Fact::source)
        .containsExactly(
            "property DriverType", "library fltMgr.lib", "call of IoRegisterFileSystem in a.c");
  }

  @ParameterizedTest
  @CsvSource({
    "<ItemGroup><ProjectReference Include='..\\lib\\lib.vcxproj'/></ItemGroup>",
    "<ItemDefinitionGroup><Link><AdditionalDependencies>..\\lib\\x64\\Release\\lib.lib</AdditionalDependencies></Link></ItemDefinitionGroup>"
  })
  void theFilesOfAStaticLibraryJoinTheDriver(String link) {
    write("sys/a.c", "");
    write("lib/l.c", "");
    write(
        "sys/driver.vcxproj",
        project("", "<ClCompile Include='a.c'/>").replace("</Project>", link + "</Project>"));
    write(
        "lib/lib.vcxproj",
        project(
            "<ConfigurationType>StaticLibrary</ConfigurationType>", "<ClCompile Include='l.c'/>"));
    assertThat(only(find(folder)).files())
        .containsExactly(folder.resolve("lib/l.c"), folder.resolve("sys/a.c"));
  }

  @Test
  void aLibraryOfAnySizeJoinsTheDriver() {
    write("sys/a.c", "");
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      write("lib/l%d.c".formatted(i), "");
      items.append("<ClCompile Include='l%d.c'/>".formatted(i));
    }
    write(
        "sys/driver.vcxproj",
        project(
            "", "<ClCompile Include='a.c'/><ProjectReference Include='..\\lib\\lib.vcxproj'/>"));
    write(
        "lib/lib.vcxproj",
        project("<ConfigurationType>StaticLibrary</ConfigurationType>", items.toString()));
    SourceTree tree = find(folder);
    assertThat(only(tree).units()).hasSize(201);
    assertThat(messages(tree)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"all.sln", "all.slnx"})
  void aSolutionHoldsProjects(String name) {
    write("one/a.c", "");
    write("two/b.c", "");
    write("one/one.vcxproj", project("", "<ClCompile Include='$(SolutionDir)one\\a.c'/>"));
    write("two/two.vcxproj", project("", "<ClCompile Include='b.c'/>"));
    Path solution =
        name.endsWith("x")
            ? write(
                name,
                "<Solution><Project Path='one/one.vcxproj'/><Folder Name='/f/'>"
                    + "<Project Path='two/two.vcxproj'/></Folder></Solution>")
            : write(
                name,
                """
                Microsoft Visual Studio Solution File, Format Version 12.00
                Project("{8BC9CEB8}") = "one", "one\\one.vcxproj", "{1}"
                EndProject
                Project("{8BC9CEB8}") = "two", "two\\two.vcxproj", "{2}"
                EndProject
                Project("{2150E333}") = "folder", "folder", "{3}"
                EndProject
                """);
    assertThat(find(solution).drivers())
        .extracting(DriverSources::name)
        .containsExactly("one/one.vcxproj", "two/two.vcxproj");
  }

  @Test
  void aCompilationDatabaseSaysHowFilesAreCompiled() {
    write("inc/own.h", "");
    write("src/a.c", "int DriverEntry(void) { return 0; }");
    write("src/b.c", "");
    Path database =
        write(
            "compile_commands.json",
            """
            [{"directory": ".", "file": "src/a.c", "command": "cl /nologo /Iinc /DX=1 /D Y src/a.c"},
             {"directory": "src", "file": "b.c", "arguments": ["clang", "-I", "../inc", "-UZ", "b.c"]},
             {"directory": ".", "file": "gone.c", "command": "cl gone.c"}]
            """);
    SourceTree tree = find(database);
    List<SourceUnit> units = only(tree).units();
    assertThat(units.get(0).settings().includeFolders())
        .extracting(Fact::value)
        .containsExactly(folder.resolve("inc"));
    assertThat(units.get(0).settings().definitions())
        .extracting(Fact::value)
        .containsExactly("X=1", "Y");
    assertThat(units.get(1).settings().definitions()).extracting(Fact::value).containsExactly("-Z");
    assertThat(messages(tree)).containsExactly("gone.c is not there: compile_commands.json");
  }

  @ParameterizedTest
  @CsvSource({"no JSON, it is no JSON", "{}, it is no list of commands"})
  void aDatabaseThatIsNoneIsSaid(String text, String reason) {
    SourceTree tree = find(write("compile_commands.json", text));
    assertThat(messages(tree)).containsExactly("compile_commands.json was not read: " + reason);
  }

  @Test
  void anOldSourcesFileIsADriver() {
    write("inc/own.h", "");
    write("sys/a.c", "");
    write("sys/b.c", "");
    write(
        "sys/sources",
        """
        TARGETNAME=old            # a comment
        TARGETTYPE=EXPORT_DRIVER
        _NT_TARGET_VERSION=0x501
        INCLUDES=..\\inc;$(DDK_INC_PATH)
        C_DEFINES=$(C_DEFINES) -DOLD=1
        MORE=b.c
        SOURCES= a.c \\
                 $(MORE) \\
                 old.rc
        """);
    write("dirs", "DIRS=sys");
    for (Path input : List.of(folder, folder.resolve("dirs"), folder.resolve("sys/sources"))) {
      DriverSources driver = only(find(input));
      assertThat(driver.files())
          .containsExactly(folder.resolve("sys/a.c"), folder.resolve("sys/b.c"));
      assertThat(driver.kindSet()).containsExactly(DriverKind.EXPORT_LIBRARY);
      assertThat(driver.target().orElseThrow().value()).isEqualTo(0x05010000L);
      assertThat(driver.units().get(0).settings().definitions())
          .extracting(Fact::value)
          .containsExactly("OLD=1");
    }
  }

  private static String project(String properties, String items) {
    return "<Project><PropertyGroup>%s</PropertyGroup><ItemGroup>%s</ItemGroup></Project>"
        .formatted(properties, items);
  }

  private Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names and bounds are those of the temporary folder, whatever is asked for in it. */
  private SourceTree find(Path input) {
    return Finding.in(folder, List.of(input));
  }

  private static DriverSources only(SourceTree tree) {
    assertThat(tree.drivers()).hasSize(1);
    return tree.drivers().get(0);
  }

  private static List<String> messages(SourceTree tree) {
    return tree.problems().stream().map(Problem::message).toList();
  }
}
