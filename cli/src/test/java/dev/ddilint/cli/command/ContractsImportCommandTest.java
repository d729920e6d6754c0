package dev.ddilint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of the documentation become rows. */
class ContractsImportCommandTest {
  private static final String FUNCTION =
      """
      ---
      UID: NF:wdm.KeFrobnicate
      title: KeFrobnicate function (wdm.h)
      keywords: ["KeFrobnicate function"]
      req.header: wdm.h
      req.include-header: Wdm.h, Ntddk.h
      req.target-type: Universal
      req.target-min-winverclnt: Available in Windows 8 and later.
      req.target-min-winversvr:
      req.lib: NtosKrnl.lib
      req.dll: NtosKrnl.exe
      req.irql: "<= APC_LEVEL"
      api_name:
      - KeFrobnicate
      ---

      # KeFrobnicate function

      ## -parameters

      ### -param Gadget [in, out]

      ### -param Timeout [in, optional]
      """;

  private static final String CALLBACK =
      """
      ---
      UID: NC:wdm.FROB_ROUTINE
      title: FROB_ROUTINE (wdm.h)
      req.header: wdm.h
      req.irql: Called at IRQL = DISPATCH_LEVEL (see Remarks section).
      api_name:
       - PFROB_ROUTINE
      ---

      ### -param Context
      """;

  private final Path folder;
  private final Path docs;
  private final Path out;

  ContractsImportCommandTest(@TempDir Path folder) {
    this.folder = folder;
    docs = folder.resolve("docs");
    out = folder.resolve("out");
    page("wdm/nf-wdm-kefrobnicate.md", FUNCTION);
    page("wdm/nc-wdm-frob_routine.md", CALLBACK);
  }

  private void page(String name, String text) {
    Sources.write(docs.resolve("wdk-ddi-src/content"), name, text);
  }

  private String table(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }

  private CommandLineRun importing() {
    return CommandLineRun.of("contracts", "import", docs, "--output", out);
  }

  private CommandLineRun importingAll() {
    return CommandLineRun.of("contracts", "import", docs, "--output", out, "--all-columns");
  }

  @Test
  void aFunctionIsARow() throws IOException {
    assertThat(importing().exit()).isZero();
    assertThat(table("functions.tsv").replace('\t', '|'))
        .isEqualTo(
            """
            name|header|irql_min|irql_max|irql_conditional|irql_source|min_client|min_server|kmdf_ver|page|kind|aliases
            KeFrobnicate|wdm.h|PASSIVE_LEVEL|APC_LEVEL||header|Windows 8|||wdm/nf-wdm-kefrobnicate|function|
            """);
  }

  @Test
  void allColumnsCanBeHad() throws IOException {
    importingAll();
    assertThat(table("functions.tsv").replace('\t', '|'))
        .contains("|irql_raw|params|ndis_ver|library|dll|include_header|target_type\n")
        .endsWith(
            "|<= APC_LEVEL|Gadget:inout,Timeout:in?||NtosKrnl.lib|NtosKrnl.exe|Wdm.h, Ntddk.h|Universal\n");
  }

  @Test
  void aCallbackIsARow() throws IOException {
    importing();
    assertThat(table("callbacks.tsv").replace('\t', '|'))
        .isEqualTo(
            """
            name|header|irql_min|irql_max|irql_conditional|irql_source|min_client|min_server|kmdf_ver|page|aliases
            FROB_ROUTINE|wdm.h|DISPATCH_LEVEL|DISPATCH_LEVEL|yes|header||||wdm/nc-wdm-frob_routine|PFROB_ROUTINE
            """);
  }

  @Test
  void overloadsMacrosAndMethodsHaveTheNamesThatSourcesUse() throws IOException {
    page("wdm/nf-wdm-frob~r1.md", "---\nUID: NF:wdm.Frob~r1\ntitle: Frob macro\n---\n");
    page(
        "ntifs/nf-ntifs-_fsrtl_header.fsrtlfrob.md",
        "---\nUID: NF:ntifs._FSRTL_HEADER.FsRtlFrob\n---\n");
    page("portcls/nf-portcls-ifrob-run.md", "---\nUID: NF:portcls.IFrob.Run\n---\n");
    importing();
    assertThat(table("functions.tsv"))
        .contains("\nFrob\twdm.h\t")
        .contains("\tmacro\t")
        .contains("\nFsRtlFrob\tntifs.h\t")
        .contains("\nIFrob::Run\tportcls.h\t")
        .contains("\tmethod\t");
  }

  @Test
  void theHiddenArgumentOfTheFrameworkIsLeftOut() throws IOException {
    page(
        "wdfsync/nf-wdfsync-wdffrob.md",
        """
        ---
        UID: NF:wdfsync.WdfFrob
        ---
        ### -param DriverGlobals
        ### -param Object [in]
        """);
    importingAll();
    assertThat(table("functions.tsv")).contains("\tObject:in\t");
  }

  @Test
  void whatSomeoneReadInTheTextCompletesTheFrontMatter() throws IOException {
    page(
        "wdm/nf-wdm-kesetevent.md",
        "---\nUID: NF:wdm.KeSetEvent\nreq.irql: See Remarks section.\n---\n");
    importing();
    assertThat(table("functions.tsv"))
        .contains("KeSetEvent\twdm.h\tPASSIVE_LEVEL\tDISPATCH_LEVEL\tyes\tcurated\t");
  }

  @Test
  void aPageThatNamesALevelNowOvertakesTheDecisionOnIt() throws IOException {
    page("wdm/nf-wdm-kesetevent.md", "---\nUID: NF:wdm.KeSetEvent\nreq.irql: <= APC_LEVEL\n---\n");
    assertThat(CommandLineRun.of("contracts", "import", docs, "--output", out, "--verbose").out())
        .contains("\n  wdm/nf-wdm-kesetevent: <= APC_LEVEL\n");
    assertThat(table("functions.tsv")).contains("KeSetEvent\twdm.h\tPASSIVE_LEVEL\tAPC_LEVEL\t\t");
  }

  @Test
  void whatCannotBeReadIsReported() {
    page("wdm/nf-wdm-broken.md", "# no front matter\n");
    page("wdm/nf-wdm-odd.md", "---\nUID: NF:wdm.Odd\nreq.irql: HIGHER\n---\n");
    page("d3d10umddi/nf-d3d10umddi-user.md", "---\nUID: NF:d3d10umddi.User\n---\n");
    page(
        "wdfrequest/nf-wdfrequest-user.md",
        "---\nUID: NF:wdfrequest.User\nreq.umdf-ver: 2.0\n---\n");
    assertThat(importing().out())
        .startsWith(
            """
            6 pages of functions and callbacks
            functions.tsv: 2 rows, 1 with IRQL
            callbacks.tsv: 1 rows, 1 with IRQL
            left out: 1 pages of folders without kernel-mode interfaces
            left out: 1 pages of user-mode framework interfaces
            not read: 1 page
              wdm/nf-wdm-broken: has no front matter
            IRQL not understood: 1 page
              wdm/nf-wdm-odd: HIGHER
            """);
  }

  @Test
  void theSamePagesGiveTheSameBytes() throws IOException {
    importing();
    String first = table("functions.tsv");
    importing();
    assertThat(table("functions.tsv")).isEqualTo(first);
  }

  @Test
  void aFolderWithoutPagesIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    CommandLineRun run = CommandLineRun.of("contracts", "import", empty);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errorLines())
        .containsExactly("ddilint: there are no reference pages in " + empty);
  }

  @Test
  void aMissingFolderIsRefused() {
    CommandLineRun run = CommandLineRun.of("contracts", "import", folder.resolve("none"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errorLines()).hasSize(1);
  }
}
