package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --contracts} and {@code --system-include} bring. */
class ContractHeadersTest {
  private static final String DRIVER =
      """
      #include <wdm.h>
      VOID TeamFlush(PVOID);
      VOID Hold(PKSPIN_LOCK Lock)
      {
          KIRQL old;
          KeAcquireSpinLock(Lock, &old);
          TeamFlush(NULL);
          KeReleaseSpinLock(Lock, old);
      }
      """;

  private static final String CONTRACT =
      """
      #include <wdm.h>
      #include <ddilint.h>
      _IRQL_requires_max_(APC_LEVEL) __ddi_page("https://wiki.example/team-flush")
      VOID TeamFlush(_In_opt_ PVOID Item);
      """;

  private final Path folder;
  private final Path driver;

  ContractHeadersTest(@TempDir Path folder) {
    this.folder = folder;
    driver = Sources.write(folder, "driver/driver.c", DRIVER);
  }

  @Test
  void aTeamsContractIsChecked() {
    Path header = Sources.write(folder, "team/team.h", CONTRACT);
    CommandLineRun run = lint(driver, "--contracts", header.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("TeamFlush is called at DISPATCH_LEVEL, but must not be called above APC_LEVEL")
        .contains("see https://wiki.example/team-flush");
    assertThat(lint(driver).exit()).as("without the contract").isZero();
  }

  @Test
  void aConfigurationFileNamesTheHeaderToo() {
    Sources.write(folder, "team/team.h", CONTRACT);
    Sources.write(folder, ".ddilint.yml", "contracts: [team/team.h]\n");
    assertThat(lint(driver).out()).contains("must not be called above APC_LEVEL");
  }

  @Test
  void ofTwoHeadersTheLaterWins() {
    Path strict = Sources.write(folder, "team/strict.h", CONTRACT);
    Path mild =
        Sources.write(folder, "team/mild.h", CONTRACT.replace("APC_LEVEL", "DISPATCH_LEVEL"));
    assertThat(lint(driver, "--contracts", "" + strict, "--contracts", "" + mild).exit()).isZero();
    assertThat(lint(driver, "--contracts", "" + mild, "--contracts", "" + strict).exit())
        .isEqualTo(1);
  }

  @Test
  void aHeaderMayIncludeAnotherBesideIt() {
    Sources.write(folder, "team/levels.h", "#define TEAM_LEVEL 1\n");
    Path header =
        Sources.write(
            folder,
            "team/team.h",
            "#include \"levels.h\"\n" + CONTRACT.replace("APC_LEVEL", "TEAM_LEVEL"));
    assertThat(lint(driver, "--contracts", header.toString()).exit()).isEqualTo(1);
  }

  @Test
  void whatIsWrongInAHeaderIsToldWithItsPlace() {
    Path header =
        Sources.write(
            folder,
            "driver/team.h",
            """
            #include <wdm.h>
            _IRQL_requires_max_(99) VOID TeamFlush(PVOID Item);
            VOID TeamBroken(;
            """);
    CommandLineRun run = lint(driver, "--contracts", header.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("team.h:2:1: ddilint warning: annotation _IRQL_requires_max_ was ignored: 99 is")
        .containsPattern("team.h:3:\\d+: ddilint warning: declaration was not understood");
    CommandLineRun parsed = CommandLineRun.of("parse", driver, "--contracts", header);
    assertThat(parsed.out()).contains("team.h:2:1: ddilint warning: annotation");
  }

  @Test
  void aHeaderThatIsNotThereIsWrongUsage() {
    for (String command : new String[] {"lint", "parse"}) {
      CommandLineRun run = CommandLineRun.of(command, driver, "--contracts", "nowhere.h");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.errorLines())
          .first()
          .asString()
          .isEqualTo("ddilint: there is no file nowhere.h");
    }
    assertThat(lint(driver, "--contracts", folder.toString()).exit()).isEqualTo(2);
  }

  @Test
  void badAnnotationsOfADriverAreTold() {
    Path bad =
        Sources.write(
            folder, "bad/bad.c", "#include <wdm.h>\n_IRQL_requires_max_(99) VOID F(VOID) {}\n");
    assertThat(lint(bad).out())
        .contains("bad.c:2:1: ddilint warning: annotation _IRQL_requires_max_ was ignored");
    assertThat(CommandLineRun.of("parse", "--verbose", bad).out())
        .contains("bad.c:2:1: ddilint warning: annotation _IRQL_requires_max_ was ignored");
    assertThat(CommandLineRun.of("parse", bad).out())
        .as("the front end alone does not know what annotations mean")
        .doesNotContain("_IRQL_requires_max_");
  }

  @Test
  void realHeadersBringTheirOwnContracts() {
    Sources.write(
        folder,
        "kit/real.h",
        """
        #define APC_LEVEL 1
        typedef struct _DRIVER_OBJECT DRIVER_OBJECT;
        __drv_maxIRQL(APC_LEVEL) void KitFlush(void);
        __drv_raisesIRQL(2) void KitRaise(void);
        _IRQL_requires_max_(NO_LEVEL) void KitOdd(void);
        """);
    Path source =
        Sources.write(
            folder,
            "uses/uses.c",
            "#include <real.h>\nvoid F(void) { KitRaise(); KitFlush(); KitOdd(); }\n");
    CommandLineRun run = lint(source, "--system-include", folder.resolve("kit").toString());
    assertThat(run.out())
        .contains("KitFlush is called at DISPATCH_LEVEL, but must not be called above APC_LEVEL")
        .as("a header of the system is not the user's to mend")
        .doesNotContain("NO_LEVEL");
  }
}
