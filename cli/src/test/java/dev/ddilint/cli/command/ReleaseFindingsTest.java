package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about releases name the lines of projects and installation files that they rest on. */
class ReleaseFindingsTest {
  private final Path folder;

  ReleaseFindingsTest(@TempDir Path folder) {
    this.folder = folder;
    Sources.write(folder, "note.c", Sources.NOTE);
  }

  private void writeProject(String properties) {
    Sources.write(
        folder,
        "a.vcxproj",
        """
        <Project>
          <PropertyGroup>
            <DriverType>WDM</DriverType>
            %s
          </PropertyGroup>
          <ItemGroup>
            <ClCompile Include="note.c"/>
            <Inf Include="*.inf"/>
          </ItemGroup>
        </Project>
        """
            .formatted(properties));
  }

  @Test
  void windows10AlonePinsNoTarget() {
    writeProject("<TargetVersion>Windows10</TargetVersion>");

    CommandLineRun run = CommandLineRun.lint(folder, "--verbose");

    assertThat(run.out())
        .contains("error: ExAllocateFromNPagedLookasideList is an export since Windows 11")
        .contains("and nothing pins the build target, so that the newest kit builds this driver")
        .contains("it will not load on Windows 10, version 1507 to Windows 11, version 21H2")
        .contains(
            "a.vcxproj:4:5: TargetVersion Windows10 means Windows 10, version 1507 and later");
    assertThat(run.out()).contains("no build target is pinned");
  }

  @Test
  void aPinnedTargetKeepsTheFunctionInline() {
    writeProject("<_NT_TARGET_VERSION>0x0A000006</_NT_TARGET_VERSION>");

    assertThat(CommandLineRun.lint(folder).out()).doesNotContain("inline-became-export");
  }

  @Test
  void theInstallationFileBoundsWhereTheDriverHasToLoad() {
    writeProject("<TargetVersion>Windows10</TargetVersion>");
    Sources.write(folder, "a.inf", "[DefaultInstall.NTamd64.10.0...19041]\nCopyFiles=F\n");
    assertThat(CommandLineRun.lint(folder).out())
        .contains("it will not load on Windows 10, version 2004 to Windows 11, version 21H2")
        .contains(
            "a.inf:1:2: the INF file installs the driver on Windows 10, version 2004 and later");

    Sources.write(folder, "a.inf", "[DefaultInstall.NTamd64.10.0...26100]\nCopyFiles=F\n");
    assertThat(CommandLineRun.lint(folder).out()).doesNotContain("inline-became-export");
  }
}
