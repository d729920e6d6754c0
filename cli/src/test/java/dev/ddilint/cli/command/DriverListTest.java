package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --list-drivers} says of each kind of input, and where each fact is from. */
class DriverListTest {
  /** Padding of a property file. */
  private static final int FIVE_MEGABYTES = 5 << 20;

  private final Path sources;

  DriverListTest(@TempDir Path folder) {
    this.sources = folder.resolve("sources");
  }

  @BeforeEach
  void makeARepository() throws IOException {
    Files.createDirectories(sources.resolve(".git"));
  }

  private void write(String name, String text) throws IOException {
    write(name, text, StandardCharsets.UTF_8);
  }

  private void write(String name, String text, Charset charset) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private CommandLineRun list(String input, String... options) {
    return list(sources.resolve(input), options);
  }

  private static CommandLineRun list(Path input, String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "--list-drivers";
    System.arraycopy(options, 0, all, 1, options.length);
    return CommandLineRun.lint(input, all);
  }

  private static String project(String content) {
    return """
        <Project>
          <ItemGroup Label="ProjectConfigurations">
            <ProjectConfiguration Include="Debug|x64"><Configuration>Debug</Configuration><Platform>x64</Platform></ProjectConfiguration>
            <ProjectConfiguration Include="Release|x64"><Configuration>Release</Configuration><Platform>x64</Platform></ProjectConfiguration>
          </ItemGroup>
        %s</Project>
        """
        .formatted(content);
  }

  /**
   * Two drivers with a shared folder: properties of properties, conditions, wildcards, two
   * configurations, an installation file in UTF-16; a missing file, a circle of imports, an entity
   * bomb, a path out of the sources, 5 MB of XML.
   */
  private void writeSolution() throws IOException {
    write(
        "all.sln",
        """
        Microsoft Visual Studio Solution File, Format Version 12.00
        Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "a", "a\\a.vcxproj", "{0000000A}"
        EndProject
        Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "b", "b\\b.vcxproj", "{0000000B}"
        EndProject
        """);
    write(
        "props/outer.props",
        """
        <Project>
          <Import Project="inner.props"/>
          <Import Project="outer.props"/>
          <Import Project="bomb.props"/>
          <Import Project="large.props"/>
          <Import Project="..\\..\\secret.props"/>
          <ItemDefinitionGroup><ClCompile>
            <PreprocessorDefinitions>%(PreprocessorDefinitions);OUTER</PreprocessorDefinitions>
          </ClCompile></ItemDefinitionGroup>
        </Project>
        """);
    write(
        "props/inner.props",
        """
        <Project>
          <PropertyGroup Condition="'$(Configuration)'=='Release'"><_NT_TARGET_VERSION>0x0A000005</_NT_TARGET_VERSION></PropertyGroup>
          <PropertyGroup Condition="'$(Configuration)'=='Debug'"><_NT_TARGET_VERSION>0x0A000007</_NT_TARGET_VERSION></PropertyGroup>
        </Project>
        """);
    write(
        "props/bomb.props",
        "<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Project>&b;</Project>");
    write("props/large.props", "<Project><!--" + "x".repeat(FIVE_MEGABYTES) + "--></Project>");
    write("../secret.props", "<Project/>");
    write(
        "shared/shared.vcxitems",
        "<Project><ItemGroup><ClCompile Include=\"$(MSBuildThisFileDirectory)*.c\"/></ItemGroup></Project>");
    write("shared/common.c", "int Common(void) { return 0; }");
    write(
        "a/a.vcxproj",
        project(
            """
              <PropertyGroup>
                <TargetVersion>Windows10</TargetVersion>
                <DriverType>KMDF</DriverType>
              </PropertyGroup>
              <Import Project="..\\props\\outer.props"/>
              <Import Project="..\\shared\\shared.vcxitems" Label="Shared"/>
              <ItemGroup>
                <ClCompile Include="src\\*.c"/>
                <ClCompile Include="gone.c"/>
                <Inf Include="other.inf;a.inf"/>
              </ItemGroup>
            """));
    write("a/src/driver.c", "void Start(void) {}");
    write(
        "a/a.inf",
        """
        [Version]
        Class=System
        [Manufacturer]
        %Mfg%=Models,NTamd64.10.0...17763
        [Models.NTamd64.10.0...17763]
        "a"=Install, ROOT\\A
        [Service]
        ServiceBinary=%13%\\a.sys
        StartType=3
        """,
        StandardCharsets.UTF_16);
    write("a/other.inf", "[DefaultInstall.NTamd64]\n[Service]\nServiceBinary=%13%\\other.sys\n");
    write(
        "b/b.vcxproj",
        project(
            """
              <PropertyGroup><DriverType>WDM</DriverType></PropertyGroup>
              <ItemGroup><ClCompile Include="b.c"/></ItemGroup>
              <Import Project="..\\shared\\shared.vcxitems"/>
            """));
    write("b/b.c", "void Start(void) {}");
  }

  @Test
  void aSolutionWithEverythingThatIsAwkward() throws IOException {
    writeSolution();

    CommandLineRun run = list("all.sln", "--verbose");

    assertThat(run.exit()).isEqualTo(0);
    assertThat(run.out())
        .isEqualTo(
            """
            a/a.vcxproj
              origin: project, Release|x64
              kind: KMDF driver (property DriverType, a/a.vcxproj:8)
              platform: x64
              built for: Windows 10, version 1803 (property _NT_TARGET_VERSION, props/inner.props:2)
              oldest release: Windows 10, version 1809 (the INF file installs the driver on Windows 10, version 1809 and later, a/a.inf:4)
              target version: Windows10 (property TargetVersion, a/a.vcxproj:7)
              device class: System (INF file, a/a.inf:2)
              service: %13%\\a.sys (INF file, a/a.inf:8)
              start type: 3 (INF file, a/a.inf:9)
              setup files:
                a/a.inf (item Inf, a/a.vcxproj:15)
              files:
                a/src/driver.c (item ClCompile, a/a.vcxproj:13)
                shared/common.c (item ClCompile, shared/shared.vcxitems:1)
              macros:
                OUTER (PreprocessorDefinitions, props/outer.props:8)

            b/b.vcxproj
              origin: project, Release|x64
              kind: WDM driver (property DriverType, b/b.vcxproj:6)
              platform: x64
              built for: Windows 11, version 25H2 (nothing pins it: the newest kit's)
              files:
                b/b.c (item ClCompile, b/b.vcxproj:7)
                shared/common.c (item ClCompile, shared/shared.vcxitems:1)

            2 drivers
            """);
    assertThat(run.err())
        .contains("outer.props was not read: it imports itself")
        .contains("bomb.props was not read: it has a document type")
        .contains("secret.props was not read: it lies outside of the sources")
        .contains("gone.c")
        .doesNotContain("large.props");
  }

  @Test
  void anotherConfiguration() throws IOException {
    writeSolution();

    assertThat(list("a/a.vcxproj", "--configuration=Debug").out())
        .contains("origin: project, Debug|x64")
        .contains("built for: Windows 10, version 1903");
  }

  @Test
  void theLibraryOfTheFrameworkTellsTheKindToo() throws IOException {
    write(
        "a.vcxproj",
        project("<ItemGroup><ClCompile Include='a.c'/><Inf Include='a.inf'/></ItemGroup>"));
    write("a.c", "void Start(void) {}");
    write("a.inf", "[Version]\nClass=Net\n[Wdf]\nKmdfLibraryVersion=1.15\n");
    assertThat(list("").out()).contains("kind: KMDF driver (KmdfLibraryVersion, a.inf:4)");

    write("a.inf", "[Version]\nClass=Net\n");
    assertThat(list("").out()).contains("kind: NDIS driver (Class Net, a.inf:2)");

    write("a.inf", "[S]\nServiceBinary=a.sys\nLoadOrderGroup=\"FSFilter Activity Monitor\"\n");
    assertThat(list("").out())
        .contains(
            "kind: file system minifilter (LoadOrderGroup FSFilter Activity Monitor, a.inf:3)");
  }

  @Test
  void looseFilesAreGroupedAroundTheStartOfADriver() throws IOException {
    write(
        "d/main.c",
        "#include <wdm.h>\nNTSTATUS DriverEntry(PDRIVER_OBJECT D, PUNICODE_STRING P) { return 0; }");
    write("d/sub/more.c", "int More(void) { return 1; }");
    write("e/alone.c", "int Alone(void) { return 2; }");

    assertThat(list("").out())
        .isEqualTo(
            """
            d
              origin: folder of main.c, which starts a driver
              platform: x64
              built for: Windows 11, version 25H2 (nothing pins it: the newest kit's)
              files:
                d/main.c (folder)
                d/sub/more.c (folder)

            e
              origin: folder
              platform: x64
              built for: Windows 11, version 25H2 (nothing pins it: the newest kit's)
              files:
                e/alone.c (folder)

            2 drivers
            """);
  }

  @Test
  void anInstallationFileBesideLooseFilesCounts() throws IOException {
    write("main.c", "NTSTATUS DriverEntry(void *D, void *P) { return 0; }");
    write(
        "driver.inx",
        "[Version]\nClass=WFPCALLOUTS\n[DefaultInstall.NT$ARCH$.10.0...17763]\nCopyFiles=F\n");

    assertThat(list("").out())
        .contains("kind: WFP callout driver (Class WFPCALLOUTS, driver.inx:2)")
        .contains("oldest release: Windows 10, version 1809")
        .contains("driver.inx (folder)");
  }

  @Test
  void aCompilationDatabase() throws IOException {
    write("a.c", "");
    write(
        "compile_commands.json",
        """
        [{"directory": ".", "file": "a.c", "arguments": ["cl", "/DA=1", "/D_NT_TARGET_VERSION=0xA000005", "/c", "a.c"]}]
        """);

    assertThat(list("compile_commands.json").out())
        .contains("a.c (")
        .contains("A=1")
        .contains("compile_commands.json");
  }

  @Test
  void anOldSourcesFile() throws IOException {
    write("a.c", "");
    write("sources", "TARGETNAME=a\nTARGETTYPE=DRIVER\nC_DEFINES=-DA=1\nSOURCES=a.c\n");

    assertThat(list("sources").out()).contains("a.c (").contains("A=1").contains("sources:");
  }

  @Test
  void argumentsFromAFile() throws IOException {
    writeSolution();
    Path arguments = sources.resolve("arguments");
    Files.writeString(
        arguments, "lint\n--list-drivers\n--arch=x64\n\"" + sources.resolve("all.sln") + "\"\n");

    assertThat(CommandLineRun.of("@" + arguments).out())
        .isEqualTo(list("all.sln").out())
        .contains("2 drivers");
  }

  @Test
  void optionsWinOverProjects() throws IOException {
    writeSolution();

    assertThat(list("a/a.vcxproj", "--target=win10-2004", "--min-os=win10-1607").out())
        .contains("built for: Windows 10, version 2004 (option --target)")
        .contains("oldest release: Windows 10, version 1607 (option --min-os)");
  }

  @Test
  void theSameAsJson() throws IOException {
    writeSolution();

    JsonNode driver =
        new ObjectMapper().readTree(list("all.sln", "--format=json").out()).at("/drivers/0");

    assertThat(driver.at("/name").asText()).isEqualTo("a/a.vcxproj");
    assertThat(driver.at("/kinds/0/value").asText()).isEqualTo("KMDF driver");
    assertThat(driver.toString()).contains("props/inner.props:2").contains("a/a.inf:4");
  }
}
